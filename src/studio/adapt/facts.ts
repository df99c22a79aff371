// What of a scenario a trainer may want to call otherwise, read out of its text: places, people, kit, money. Pure.

import { readTree, type Tree } from '../../scenario/index.ts';

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

export interface Facts {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly lang: string;
  readonly currency: string;
  /** What may be spent once, in whole units. */
  readonly capital: number;
  readonly weeks: number;
  readonly minutes: number;
  /** The lowest first. */
  readonly floors: readonly (NamedThing & { readonly level: number })[];
  readonly departments: readonly (NamedThing & { readonly people: number })[];
  readonly people: readonly (NamedThing & { readonly role: string; readonly part: 'stakeholders' | 'team'; readonly short?: string })[];
  readonly services: readonly NamedThing[];
  readonly assets: readonly (NamedThing & { readonly kind: string })[];
}

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);
const textAt = (entry: Entry, key: string): string => (typeof entry[key] === 'string' ? entry[key] : '');
const numberAt = (entry: Entry, key: string): number => (typeof entry[key] === 'number' ? entry[key] : 0);

function* entriesOf(root: Entry, part: string): Generator<readonly [string, Entry]> {
  const all = root[part];
  if (!isEntry(all)) return;
  for (const [id, entry] of Object.entries(all)) if (isEntry(entry)) yield [id, entry];
}

const named = (root: Entry, part: string): readonly NamedThing[] =>
  [...entriesOf(root, part)].map(([id, entry]) => ({ id, name: textAt(entry, 'name') }));

const peopleOf = (root: Entry, part: 'stakeholders' | 'team'): Facts['people'] =>
  [...entriesOf(root, part)].map(([id, entry]) => ({
    id,
    name: textAt(entry, 'name'),
    role: textAt(entry, 'role'),
    part,
    ...(textAt(entry, 'short') === '' ? {} : { short: textAt(entry, 'short') }),
  }));

export function factsOf(text: string): Facts | undefined {
  return factsIn(readTree(text));
}

export function factsIn(tree: Tree | undefined): Facts | undefined {
  const root: unknown = tree?.root.plain;
  if (!isEntry(root)) return undefined;
  const start = isEntry(root['start']) ? root['start'] : {};
  const money = isEntry(start['money']) ? start['money'] : {};
  const floors = [...entriesOf(root, 'building')].sort(([, one], [, other]) => numberAt(one, 'floor') - numberAt(other, 'floor'));
  return {
    id: textAt(root, 'id'),
    title: textAt(root, 'title'),
    place: textAt(root, 'place'),
    lang: textAt(root, 'lang') || 'en',
    currency: textAt(root, 'currency') || 'USD',
    capital: numberAt(money, 'capital'),
    weeks: numberAt(start, 'weeks'),
    minutes: numberAt(root, 'minutes'),
    floors: floors.map(([id, entry]) => ({ id, name: textAt(entry, 'name'), level: numberAt(entry, 'floor') })),
    departments: [...entriesOf(root, 'departments')].map(([id, entry]) => ({
      id,
      name: textAt(entry, 'name'),
      people: numberAt(entry, 'people'),
    })),
    people: [...peopleOf(root, 'stakeholders'), ...peopleOf(root, 'team')],
    services: named(root, 'services'),
    assets: [...entriesOf(root, 'assets')].map(([id, entry]) => ({ id, name: textAt(entry, 'name'), kind: textAt(entry, 'kind') })),
  };
}
