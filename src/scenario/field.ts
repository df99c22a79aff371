// What a field takes: what kind of value the schema has noted for it, and whether a value would pass.

import type { Plain } from './parse.ts';
import { fieldAt, kindAt } from './schema-walk.ts';
import type { Path } from './source.ts';

/** Whether the schema takes a value at a path. */
export function takes(path: Path, value: Plain): boolean {
  const schema = fieldAt(path)?.schema;
  if (schema === undefined || !('safeParse' in schema) || typeof schema.safeParse !== 'function') return false;
  return (schema.safeParse as (value: unknown) => { readonly success: boolean })(value).success;
}

export const isProse = (path: Path): boolean => kindAt(path)?.name === 'prose';
/** Words for people: one line, or several. */
export const isText = (path: Path): boolean => kindAt(path)?.name === 'line' || isProse(path);
export const isCondition = (path: Path): boolean => kindAt(path)?.name === 'condition';
