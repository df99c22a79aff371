// A part that is missing, with something in it to begin from: a value that the schema takes, for its author to overwrite.

import type { Fix } from './edits.ts';
import { isCondition, isText, takes } from './field.ts';
import { intoMap, swap } from './mend.ts';
import type { Plain } from './parse.ts';
import { fieldAt, isNeeded, keysOf, wordsOf } from './schema-walk.ts';
import type { Path, Source } from './source.ts';

const NUMBERS = [1, 10, 5, 0, 30] as const;
const FORMS = ['50%', '2 weeks', '1 days', 'en', 'USD', 'some-id'] as const;
const DEEPEST = 3;

const takesOne = (path: Path, values: readonly Plain[]): Plain | undefined => values.find((value) => takes(path, value));

/** On one line, as it is written into the file. */
function sample(path: Path, depth = 0): string {
  if (isCondition(path)) return 'true';
  if (isText(path)) return "'…'";
  const [word] = wordsOf(fieldAt(path));
  if (word !== undefined && takes(path, word)) return word;
  const found = takesOne(path, [...NUMBERS, ...FORMS, false]);
  if (found !== undefined) return String(found);
  if (takes(path, {})) return '{}';
  if (takes(path, [])) return '[]';
  const keys = keysOf(fieldAt(path)).filter((key) => isNeeded([...path, key]));
  if (keys.length === 0 || depth >= DEEPEST) return '{}';
  return `{ ${keys.map((key) => `${key}: ${sample([...path, key], depth + 1)}`).join(', ')} }`;
}

/** Puts a missing part into its map: at the beginning, or at the end of the file where it is a part of the whole. */
export function missingFix(source: Source, parent: Path, key: string): Fix | undefined {
  const value = sample([...parent, key]);
  if (parent.length > 0) return intoMap(source, parent, key, value);
  const end = source.text.length;
  const gap = source.text === '' || source.text.endsWith('\n') ? '' : '\n';
  return swap({ start: end, end }, `${gap}${key}: ${value}\n`, `add ${key}`, false);
}
