// Playing a run again, as it was or with a change, in its own world or in another. What comes before the change is played once and kept: the
// state of a Monday is where a changed log begins.

import {
  continueRun,
  dayOf,
  mondayOf,
  outcome,
  run,
  weekOf,
  type Day,
  type DecisionRecord,
  type Game,
  type Log,
  type LuckTurn,
  type Measures,
  type State,
} from '../core/index.ts';
import type { Patch } from '../run/index.ts';

/** What makes a run, and how many days of it have run: what is compared with it runs as long. */
export interface Played {
  readonly game: Game;
  readonly seed: string;
  readonly log: Log;
  readonly days: Day;
  /** Mondays from which on the luck of this very run is another seed's. Another world has one seed for all of it. */
  readonly luck?: readonly LuckTurn[];
}

/** A log that was played in a world. */
export interface World {
  readonly measures: Measures;
  /** Decisions that did not apply. */
  readonly dropped: readonly DecisionRecord[];
  /** States of some Mondays, before anything was decided on them. */
  readonly mondays: ReadonlyMap<Day, State>;
}

/** The other worlds that every run of a scenario is compared with: the same for all, so that what is played in them can be kept. */
export const otherSeed = (index: number): string => `world-${index + 1}`;

/**
 * From which share of decisions that no longer apply a log does not fit a world (calibration: of logs of bots, nine in ten lose less than a
 * fifth anywhere). Running the week is no decision here.
 */
const MISFIT = 0.25;

export const isMisfit = ({ log }: Pick<Played, 'log'>, dropped: readonly DecisionRecord[]): boolean => {
  const isOwn = ({ decision }: DecisionRecord): boolean => decision.type !== 'run-week';
  return dropped.filter(isOwn).length > MISFIT * log.filter(isOwn).length;
};

export const measuresAt = (game: Game, state: State): Measures => outcome(game, state).measures;

/** A state that later days do not touch. */
const keep = (game: Game, state: State): State => continueRun(game, state, [], { until: dayOf(state) }).state;

/** The turns of luck of a world: only the run's own may have any. */
export const turnsOf = (played: Played, seed: string): { readonly luck?: readonly LuckTurn[] } =>
  seed === played.seed && played.luck !== undefined ? { luck: played.luck } : {};

/** Plays the log from the start. `mondays` are kept, and all others passed over. */
export function playWorld(played: Played, seed: string, mondays: ReadonlySet<Day>): World {
  const { game, log, days } = played;
  const kept = new Map<Day, State>();
  const ran = run(game, seed, log, {
    until: days,
    ...turnsOf(played, seed),
    ...(mondays.size === 0
      ? {}
      : {
          onMonday: (state: State) => {
            const day = dayOf(state);
            if (mondays.has(day)) kept.set(day, keep(game, state));
          },
        }),
  });
  return { measures: measuresAt(game, ran.state), dropped: ran.dropped, mondays: kept };
}

/** The last kept Monday from which a log that differs from a day on can be played. */
function startFor({ mondays }: World, from: Day): State | undefined {
  let best: Day | undefined;
  for (const day of mondays.keys()) if (day <= from && (best === undefined || day > best)) best = day;
  return best === undefined ? undefined : mondays.get(best);
}

export interface Replayed {
  readonly measures: Measures;
  readonly dropped: readonly DecisionRecord[];
}

/** Plays a log that is the run's until a day, from the last kept Monday before it. */
export function replayFrom(played: Played, seed: string, world: World, log: Log, from: Day): Replayed {
  const { game, days } = played;
  const start = startFor(world, from);
  const ran =
    start === undefined ? run(game, seed, log, { until: days, ...turnsOf(played, seed) }) : continueRun(game, start, log, { until: days });
  // What was dropped before that Monday was dropped with the change, too.
  const before = start === undefined ? [] : world.dropped.filter(({ at: [day] }) => day < dayOf(start));
  return { measures: measuresAt(game, ran.state), dropped: [...before, ...ran.dropped] };
}

/** The first day on which patches change anything. */
export const firstDay = (patches: readonly Patch[]): Day =>
  patches.reduce((first, patch) => Math.min(first, patch.kind === 'insert' ? patch.day : patch.at[0]), Number.POSITIVE_INFINITY);

/** The Monday on which a change can begin. */
export const mondayBefore = (day: Day): Day => mondayOf(weekOf(day));
