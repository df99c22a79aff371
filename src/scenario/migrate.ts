// Brings a scenario of an older format up to the one that this program reads. What changes is edited in the text, so comments and layout
// stay; what each step does stands in a table, oldest first.

import { applyEdits, type TextEdit } from './edits.ts';
import { readTree, type Place, type Tree } from './document/tree.ts';
import { FORMAT } from './schema.ts';

/** A part that has another name now. `*` stands for any id. */
interface Rename {
  readonly part: readonly string[];
  readonly to: string;
}

const looks = (part: string): Rename => ({ part: [part, '*', 'looks', 'hair-colour'], to: 'hair-color' });
const habit = (...part: readonly string[]): Rename => ({ part: [...part, '*', 'behaviour'], to: 'behavior' });

/** What leads from a format to the next; the first is from format 0. */
const STEPS: readonly (readonly Rename[])[] = [
  // The names of parts are American, as the texts of the shipped scenarios are.
  [
    looks('stakeholders'),
    looks('team'),
    looks('hires'),
    habit('team'),
    habit('hires'),
    habit('translations', '*', 'team'),
    habit('translations', '*', 'hires'),
    { part: ['translations', '*', 'made-from', '*.behaviour'], to: 'behavior' },
  ],
];

export interface Migration {
  /** The format that the text was written in. */
  readonly from: number;
  /** The text in today's format. */
  readonly text: string;
  /** What changed, for people: `team.ravi.behaviour: behaviour is called behavior`. */
  readonly changes: readonly string[];
}

const isNamed = (pattern: string, name: string): boolean =>
  pattern === '*' || pattern === name || (pattern.startsWith('*.') && name.endsWith(pattern.slice(1)));

function placesAt(place: Place, part: readonly string[]): readonly Place[] {
  const [step, ...rest] = part;
  if (step === undefined) return [place];
  return place.items.filter((item) => isNamed(step, String(item.path.at(-1)))).flatMap((item) => placesAt(item, rest));
}

function renames(tree: Tree, { part, to }: Rename): readonly (readonly [TextEdit, string])[] {
  return placesAt(tree.root, part).flatMap((place) => {
    if (place.key === undefined) return [];
    const written = tree.text.slice(place.key.start, place.key.end);
    const old = (part.at(-1) ?? '').replace(/^\*\./, '');
    const from = place.key.start + written.lastIndexOf(old);
    return [[{ from, to: from + old.length, insert: to }, `${place.path.join('.')}: ${old} is called ${to}`] as const];
  });
}

/** The format that a text says it is in; undefined where it says none that is a whole number. */
export function formatOf(text: string): number | undefined {
  const format = readTree(text)?.at(['format'])?.plain;
  return typeof format === 'number' && Number.isInteger(format) && format >= 0 ? format : undefined;
}

/** A text of an older format as one of today's; undefined for one that is no YAML, says no format, or a newer one. */
export function migrateScenario(text: string): Migration | undefined {
  const from = formatOf(text);
  if (from === undefined || from > FORMAT) return undefined;
  let now = text;
  const changes: string[] = [];
  for (const [index, step] of STEPS.slice(from).entries()) {
    const tree = readTree(now);
    const format = tree?.at(['format']);
    if (tree === undefined || format === undefined) return undefined;
    const found = step.flatMap((rename) => renames(tree, rename));
    const next = { from: format.value.start, to: format.value.end, insert: String(from + index + 1) };
    now = applyEdits(now, [next, ...found.map(([edit]) => edit)]);
    changes.push(...found.map(([, told]) => told));
  }
  return { from, text: now, changes };
}
