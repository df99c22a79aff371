// One text for one value, whatever the order of its fields: what hashes of rules and files are taken of.

import { hashText, type Rules } from '../core/index.ts';

/** JSON with the fields of every object sorted. Fields that are undefined are left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** 16 hexadecimal digits for a value. It finds damage, not forgery. */
export const hashOf = (value: unknown): string => hashText(canonical(value));

/** The hash of a scenario's rules. Its texts are not in it: mending a typo breaks no run. */
export const hashRules = (rules: Rules): string => hashOf(rules);
