// What a field takes, found by trying: so that a trap can tell a sentence from a number without a second list of fields.

import type { Plain } from './parse.ts';
import { fieldAt } from './schema-walk.ts';
import type { Path } from './source.ts';

const SENTENCE = 'Some words: so to say #1';

/** Whether the schema takes a value at a path. */
export function takes(path: Path, value: Plain): boolean {
  const schema = fieldAt(path)?.schema;
  if (schema === undefined || !('safeParse' in schema) || typeof schema.safeParse !== 'function') return false;
  return (schema.safeParse as (value: unknown) => { readonly success: boolean })(value).success;
}

/** Takes any sentence, and nothing but texts. */
export const isText = (path: Path): boolean => takes(path, SENTENCE) && !takes(path, true) && !takes(path, 7);
/** Takes several lines. */
export const isProse = (path: Path): boolean => takes(path, `${SENTENCE}\n`);
export const isCondition = (path: Path): boolean => takes(path, SENTENCE) && takes(path, true);
