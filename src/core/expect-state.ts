// What the mechanisms of expectations remember beside the stocks. Each part is there only where its mechanism is on, so that a scenario
// without it keeps the state it had.

import type { Game } from './prepare.ts';
import type { Day, Minutes, Points } from './units.ts';

/** What makes a wait feel longer than it is (M26). */
export const WAIT_BURDENS = ['uncertain', 'unexplained', 'unfair', 'unoccupied'] as const;
export type WaitBurden = (typeof WAIT_BURDENS)[number];

/** M26; days are −1 where it never happened, and lists go by department. */
export interface WaitingState {
  /** The last status note. */
  noted: Day;
  /** Since when the queue hangs on their floor. */
  posted: Day[];
  /** When the manager last told them in person what they wait for. */
  explained: Day[];
}

/** M31, by department. */
export interface RumourState {
  /** How far rumours have carried what they expect, points. */
  far: Points[];
  /** Whether a silence goes on, and how many ended. */
  silent: boolean[];
  silences: number[];
}

/** M50: the project that was the early win, −1 for none yet, and the weeks in which it faded. */
export interface WinState {
  project: number;
  faded: number;
}

/** M51: by project, whether its order went out before half were heard; by stakeholder, whether a walk met them where they work. */
export interface TourState {
  tooSoon: boolean[];
  met: boolean[];
}

/** M30: how loudly each stakeholder asks now, and the order of projects a week ago. */
export interface LoudState {
  level: Points[];
  order: number[];
}

/** M28; by department but for `ended`. */
export interface RecoveryState {
  /** Minutes lost to outages, this week and the week before. */
  downThisWeek: Minutes[];
  downBefore: Minutes[];
  /** How far satisfaction lies below where it would be without outages, and what was given back counted in. */
  lost: Points[];
  /** Whether they have heard a review before. */
  forgave: boolean[];
  /** By asset: when what broke worked again, until it is written up; −1 for nothing to write. */
  ended: Day[];
}

/** M32, by department: bad weeks in a row, how near they are to giving up, and the day they bought their own; −1 before. */
export interface ShadowState {
  weeks: number[];
  gathered: number[];
  bought: Day[];
}

/** C4, by department: the last day on which somebody came by and saw what is worked round; −1 for never. */
export interface AroundState {
  seen: Day[];
}

export interface ExpectState {
  waiting?: WaitingState;
  rumours?: RumourState;
  win?: WinState;
  tour?: TourState;
  loud?: LoudState;
  recovery?: RecoveryState;
  shadow?: ShadowState;
  around?: AroundState;
}

/** The first of it; nothing where no such mechanism is on. */
export function firstExpect(game: Game): { expect?: ExpectState } {
  const expect: ExpectState = {};
  const { departments } = game.rules;
  if (game.on.has('waiting')) {
    expect.waiting = { noted: -1, posted: departments.map(() => -1), explained: departments.map(() => -1) };
  }
  if (game.on.has('contact-decay')) {
    expect.rumours = { far: departments.map(() => 0), silent: departments.map(() => false), silences: departments.map(() => 0) };
  }
  if (game.on.has('early-win')) expect.win = { project: -1, faded: 0 };
  if (game.on.has('listening-tour')) {
    expect.tour = { tooSoon: game.rules.projects.map(() => false), met: game.rules.stakeholders.map(() => false) };
  }
  if (game.on.has('squeaky-wheel')) {
    expect.loud = { level: game.rules.stakeholders.map((s) => s.loudness), order: game.rules.projects.map((_, i) => i) };
  }
  if (game.on.has('service-recovery')) {
    const none = (): number[] => departments.map(() => 0);
    expect.recovery = {
      downThisWeek: none(),
      downBefore: none(),
      lost: none(),
      forgave: departments.map(() => false),
      ended: game.subjects.asset.map(() => -1),
    };
  }
  if (game.on.has('shadow-it')) {
    expect.shadow = { weeks: departments.map(() => 0), gathered: departments.map(() => 0), bought: departments.map(() => -1) };
  }
  if (game.on.has('work-arounds')) expect.around = { seen: departments.map(() => -1) };
  return Object.keys(expect).length === 0 ? {} : { expect };
}
