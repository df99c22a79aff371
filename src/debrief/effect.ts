// What a change of the log does: in the very world of the run, by playing it again under the same luck, and in other worlds, by playing both
// logs there. Decisions that the change made impossible are dropped and named.

import type { Decision, DecisionRecord, Log, Measures } from '../core/index.ts';
import { patchLog, type Patch } from '../run/index.ts';
import type { Effect } from './debrief.ts';
import { less, mostOf, spreadOf } from './measures.ts';
import { firstDay, isMisfit, replayFrom, type Played, type World } from './worlds.ts';

/** A change, and the log that it makes. */
export interface Change {
  readonly patches: readonly Patch[];
  readonly log: Log;
  readonly from: number;
}

export function changeOf(log: Log, patches: readonly Patch[]): Change {
  return { patches, log: patchLog(log, patches).log, from: firstDay(patches) };
}

/** The difference in one other world; undefined where too much of either log did not apply. */
export function elsewhereOf(played: Played, change: Change, seed: string, world: World): Measures | undefined {
  if (isMisfit(played, world.dropped)) return undefined;
  const other = replayFrom(played, seed, world, change.log, change.from);
  return isMisfit({ log: change.log }, other.dropped) ? undefined : less(other.measures, world.measures);
}

/** In the run's own world. `home` is the run itself as it was played there. */
export function hereOf(played: Played, change: Change, home: World): Effect {
  const { game, log } = played;
  const other = replayFrom(played, played.seed, home, change.log, change.from);
  const here = less(other.measures, home.measures);
  const most = mostOf(game.rules, here);
  const own = new Map(log.map((record) => [record.decision, record]));
  const dropped = other.dropped.flatMap(({ decision }) => own.get(decision) ?? []);
  const refused = other.dropped.flatMap(({ decision }) => (own.has(decision) ? [] : [decision]));
  return {
    here,
    worlds: 0,
    misfits: 0,
    dropped: withoutKnown(dropped, home.dropped),
    ...(refused.length === 0 ? {} : { refused }),
    matters: most !== undefined,
    ...(most === undefined ? {} : { most }),
  };
}

/** Those that applied without the change. */
const withoutKnown = (dropped: readonly DecisionRecord[], before: readonly DecisionRecord[]): readonly DecisionRecord[] => {
  const known = new Set<Decision>(before.map(({ decision }) => decision));
  return dropped.filter(({ decision }) => !known.has(decision));
};

/** The same with what came of it in other worlds; undefined stands for one in which the log did not fit. */
export function withElsewhere(effect: Effect, changes: readonly (Measures | undefined)[]): Effect {
  const fitting = changes.flatMap((change) => change ?? []);
  return {
    ...effect,
    worlds: changes.length,
    misfits: changes.length - fitting.length,
    ...(fitting.length === 0 ? {} : { elsewhere: spreadOf(fitting) }),
  };
}
