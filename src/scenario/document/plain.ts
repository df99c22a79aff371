// Plain values compared, made ready to be written, and changed at a path. Nothing here knows of text.

import type { Plain } from '../parse.ts';
import type { Path } from '../source.ts';
import { asProse, isList, isPlains } from './write.ts';

/** Are two values alike, whatever the order of the names in their maps? */
export function isAlike(a: Plain | undefined, b: Plain | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isAlike(item, b[index]));
  if (!isPlains(a)) return a === b;
  if (!isPlains(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isAlike(a[name], b[name]));
}

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const MOST_DEEP = 40;

/** The value as a file holds it: prose with its last line ended, nothing undefined. Undefined for what no file can hold. */
export function fileValue(value: unknown, path: Path): Plain | undefined {
  if (path.length > MOST_DEEP) return undefined;
  if (typeof value === 'string') return asProse(value, path);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => fileValue(item, [...path, index]));
    return items.includes(undefined) ? undefined : (items as readonly Plain[]);
  }
  if (typeof value !== 'object') return undefined;
  const result = Object.create(null) as Record<string, Plain>;
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const inner = fileValue(item, [...path, name]);
    if (inner === undefined || FORBIDDEN.includes(name)) return undefined;
    result[name] = inner;
  }
  return result;
}

/** The tree with another value at a path; undefined takes it out. Undefined where the path leads through a value. */
export function withValue(root: Plain, path: Path, value: Plain | undefined): Plain | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isList(root)) {
    const index = Number(step);
    if (!Number.isInteger(index) || index < 0 || index > root.length) return undefined;
    const inner = rest.length === 0 ? value : withValue(root[index] ?? null, rest, value);
    if (inner === undefined && rest.length > 0) return undefined;
    return [...root.slice(0, index), ...(inner === undefined ? [] : [inner]), ...root.slice(index + 1)];
  }
  if (root !== null && !isPlains(root)) return undefined;
  if (root === null && typeof step === 'number') return step === 0 ? withValue([], path, value) : undefined;
  const result = Object.create(null) as Record<string, Plain>;
  if (root !== null) Object.assign(result, root);
  const inner = rest.length === 0 ? value : withValue(result[String(step)] ?? null, rest, value);
  if (inner === undefined && rest.length > 0) return undefined;
  if (inner === undefined) delete result[String(step)];
  else result[String(step)] = inner;
  return result;
}
