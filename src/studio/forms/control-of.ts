// Which control a field of the schema has in a form, and whether a value that stands in the file fits it. What does not (a map where a word
// belongs) is shown as it is written, with the way to it in the text.

import { buildOf, fieldAt, isListOfMaps, kindAt, valuesOf } from '../../scenario/index.ts';
import { isEffects, wantedBy } from '../text/references.ts';

type Path = readonly (string | number)[];

export type ControlKind =
  /** Maps: things by their ids, values by names or weeks, fixed parts, names of the author's own. */
  | 'things'
  | 'named'
  | 'group'
  | 'open'
  /** Lists: of maps, of words to choose from, of names that there are, of values typed with commas. */
  | 'maps'
  | 'words'
  | 'names'
  | 'listed'
  /** Points added, or a value that it comes to. */
  | 'points'
  /** Single values. */
  | 'prose'
  | 'yes-no'
  | 'choice'
  | 'name'
  | 'line';

/** Undefined for what the schema does not know. */
export function controlOf(path: Path): ControlKind | undefined {
  const field = fieldAt(path);
  if (field === undefined) return undefined;
  const wanted = wantedBy(path.map(String));
  if (isEffects(path.map(String))) return 'named';
  switch (kindAt(path)?.name) {
    case 'things':
      return 'things';
    case 'by-id':
    case 'by-week':
      return 'named';
    case 'ids':
    case 'id-or-ids':
      return wanted === undefined ? 'listed' : 'names';
    case 'id':
      return wanted === undefined ? 'line' : 'name';
    case 'prose':
      return 'prose';
    case 'yes-no':
      return 'yes-no';
    case 'word':
      return 'choice';
    case undefined:
      break;
    default:
      return 'line';
  }
  switch (buildOf(field)) {
    case 'map':
      return 'group';
    case 'open-map':
      return 'open';
    case 'list':
      return isListOfMaps(path) ? 'maps' : valuesOf(fieldAt([...path, 0])).length > 0 ? 'words' : 'listed';
    case 'one-or-list':
      return isListOfMaps(path) ? 'maps' : 'listed';
    case 'single-or-map':
      return 'points';
    case 'single':
      return valuesOf(field).length > 0 ? 'choice' : 'line';
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSingle = (value: unknown): boolean => value === null || typeof value !== 'object';

/** Nothing fits everything: that a field is missing is no reason not to fill it in. */
export function fits(control: ControlKind, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (control) {
    case 'things':
    case 'named':
    case 'group':
    case 'open':
      return isMap(value);
    case 'maps':
      return isMap(value) || (Array.isArray(value) && value.every(isMap));
    case 'words':
    case 'names':
    case 'listed':
      return isSingle(value) || (Array.isArray(value) && value.every(isSingle));
    case 'points':
      return isSingle(value) || (isMap(value) && Object.keys(value).every((key) => key === 'set'));
    case 'prose':
    case 'yes-no':
    case 'choice':
    case 'name':
    case 'line':
      return isSingle(value);
  }
}
