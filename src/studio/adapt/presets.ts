// What kinds of workplaces call their floors, departments and equipment: suggestions for the wizard, in the page's language.

import { idFrom as asId } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Facts } from './facts.ts';

export const TRADES = ['same', 'clinic', 'school', 'workshop', 'town-hall', 'shop', 'charity'] as const;
export type Trade = (typeof TRADES)[number];

export interface Suggested {
  readonly floors: Readonly<Record<string, string>>;
  readonly departments: Readonly<Record<string, string>>;
  readonly assets: Readonly<Record<string, string>>;
}

/** A suggestion for each thing, as far as they reach. */
const dealt = (things: readonly { readonly id: string }[], names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(things.flatMap(({ id }, index) => (names[index] === undefined ? [] : [[id, names[index]]])));

/** Equipment by its kind; the second of a kind stays as it is, so that no two have one name. */
function kitOf(assets: Facts['assets'], kinds: readonly string[]): Readonly<Record<string, string>> {
  const names = new Map(kinds.map((one) => one.split('=')).map(([kind = '', name = '']) => [kind, name]));
  const found: Record<string, string> = {};
  for (const { id, kind } of assets) {
    const name = names.get(kind);
    if (name === undefined) continue;
    found[id] = name;
    names.delete(kind);
  }
  return found;
}

export function suggestedFor(trade: Trade, facts: Facts): Suggested {
  if (trade === 'same') return { floors: {}, departments: {}, assets: {} };
  const parted = (list: string): readonly string[] => list.split('|');
  return {
    // The first of the list is below the ground.
    floors: dealt(facts.floors, parted(t(`adapt.floors.${trade}`)).slice((facts.floors[0]?.level ?? 0) < 0 ? 0 : 1)),
    departments: dealt(facts.departments, parted(t(`adapt.departments.${trade}`))),
    assets: kitOf(facts.assets, parted(t(`adapt.kit.${trade}`))),
  };
}

const LONGEST_ID = 40;

/** `St. Anna Clinic` → `st-anna-clinic`: an id, and the name of its file. */
export const idFrom = (title: string): string => asId(title).slice(0, LONGEST_ID).replace(/-$/, '') || 'my-workplace';
