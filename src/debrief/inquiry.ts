// A run that is looked into, and what has been found of it so far: whatever was played once is kept here and shared by all that asks for it.

import type { Finding, SeenDay } from '../coach/index.ts';
import type { Game, Log, Measures, State } from '../core/index.ts';
import type { RunMode } from '../run/index.ts';
import type { Luck } from './debrief.ts';
import type { Tried } from './told.ts';
import type { Policies } from './policies.ts';
import { FULL, type Sizes } from './sizes.ts';
import { playWorld, type Played, type World } from './worlds.ts';

/** The run as it was read: what was seen of it, and its measures at the end of each week. */
export interface Read {
  readonly days: readonly SeenDay[];
  readonly course: readonly Measures[];
  readonly home: World;
  /** The state in which it stands. */
  readonly end: State;
  readonly findings: readonly Finding[];
}

export interface Inquiry {
  readonly played: Played;
  readonly mode: RunMode;
  readonly sizes: Sizes;
  /** What the policies came to in other worlds, where somebody knows. */
  readonly known: Policies | undefined;
  read?: Read;
  /** Each mistake with its remedy and what that does, the first to be told first. */
  tried?: readonly Tried[];
  luck?: Luck;
  /** The run's log in other worlds, by the world's number. */
  readonly worlds: Map<number, World>;
  /** Plain runs that were spent. */
  spent: number;
}

export interface Asked {
  readonly seed: string;
  readonly log: Log;
  readonly days: number;
  readonly mode: RunMode;
  readonly luck?: Played['luck'];
}

export const inquiryOf = (game: Game, { seed, log, days, mode, luck = [] }: Asked, known?: Policies, sizes: Sizes = FULL): Inquiry => ({
  played: { game, seed, log, days, ...(luck.length === 0 ? {} : { luck }) },
  mode,
  sizes,
  known,
  worlds: new Map(),
  spent: 0,
});

const NO_MONDAYS: ReadonlySet<number> = new Set();

/** The run's log in another world, played if it was not yet. */
export function worldOf(inquiry: Inquiry, index: number, seed: string): World {
  const known = inquiry.worlds.get(index);
  if (known !== undefined) return known;
  const world = playWorld(inquiry.played, seed, NO_MONDAYS);
  inquiry.spent += 1;
  inquiry.worlds.set(index, world);
  return world;
}
