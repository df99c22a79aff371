// What stands at a path of a parsed file.

import type { Plain } from './parse.ts';
import type { Path } from './source.ts';

/** Undefined where nothing does. */
export function plainAt(root: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Array.isArray(value)
      ? (value as readonly Plain[])[Number(step)]
      : Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, Plain>>)[step]
        : undefined;
  }
  return value;
}
