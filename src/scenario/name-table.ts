// What may stand in braces in a text: `{ines.name}`, `{ines.short}`, `{server.title}`. Taken from the file as it stands.

import type { Plain } from './parse.ts';
import type { Names } from './prose.ts';

type Plains = Readonly<Record<string, Plain>>;

const PARTS = [
  'stakeholders',
  'team',
  'hires',
  'departments',
  'services',
  'building',
  'projects',
  'assets',
  'skills',
  'milestones',
] as const;
const FIELDS = ['name', 'short', 'title'] as const;

const isMap = (value: Plain | undefined): value is Plains => typeof value === 'object' && value !== null && !Array.isArray(value);

/** People come first: where an id is used twice, the first part that has the field gives it. */
export function namesOf(root: Plains): Names {
  const names = new Map<string, string>();
  for (const part of PARTS) {
    const things = root[part];
    if (!isMap(things)) continue;
    for (const [id, thing] of Object.entries(things)) {
      if (!isMap(thing)) continue;
      for (const field of FIELDS) {
        const value = Object.hasOwn(thing, field) ? thing[field] : undefined;
        if (typeof value === 'string' && !names.has(`${id}.${field}`)) names.set(`${id}.${field}`, value);
      }
      const name = names.get(`${id}.name`);
      if ((part === 'stakeholders' || part === 'team' || part === 'hires') && name !== undefined && !names.has(`${id}.short`))
        names.set(`${id}.short`, name.split(' ')[0] ?? name);
    }
  }
  return names;
}
