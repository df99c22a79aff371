// Changes a log: removes, replaces or inserts decisions, so that a run can be played again with one thing done differently.
// Whether the decisions after it still apply shows when the log is run: the core drops those that do not and names them.

import { run, type At, type Day, type Decision, type DecisionRecord, type Game, type Log } from '../core/index.ts';

export type Patch =
  | { readonly kind: 'remove'; readonly at: At }
  | { readonly kind: 'replace'; readonly at: At; readonly decision: Decision }
  /** Before everything else decided at that day; a day within a week's plan is its Monday. */
  | { readonly kind: 'insert'; readonly day: Day; readonly decision: Decision };

export interface PatchedLog {
  readonly log: Log;
  /** Patches that named a moment at which nothing was decided. */
  readonly missed: readonly Patch[];
}

const isAt = (record: DecisionRecord, at: At): boolean => record.at[0] === at[0] && record.at[1] === at[1];

/** Applies the patches together: every `at` names a moment of the log as it was given. */
export function patchLog(log: Log, patches: readonly Patch[]): PatchedLog {
  const missed = patches.filter((patch) => patch.kind !== 'insert' && !log.some((record) => isAt(record, patch.at)));
  const inserted = patches.flatMap((patch, index) =>
    patch.kind === 'insert' ? [{ at: [patch.day, index - patches.length] as const, decision: patch.decision }] : [],
  );
  const kept = log.flatMap((record) => {
    const patch = patches.find((one) => one.kind !== 'insert' && isAt(record, one.at));
    if (patch === undefined) return [record];
    return patch.kind === 'remove' ? [] : [{ at: record.at, decision: patch.decision }];
  });
  const sorted = [...inserted, ...kept].sort((left, right) => left.at[0] - right.at[0] || left.at[1] - right.at[1]);
  return { log: renumber(sorted), missed };
}

function renumber(log: Log): Log {
  const counts = new Map<Day, number>();
  return log.map(({ at: [day], decision }) => {
    const sequence = counts.get(day) ?? 0;
    counts.set(day, sequence + 1);
    return { at: [day, sequence] as const, decision };
  });
}

/** Runs a patched log in the same world. `dropped` holds the decisions that no longer applied. */
export const runPatched = (game: Game, seed: string, log: Log, patches: readonly Patch[]): ReturnType<typeof run> =>
  run(game, seed, patchLog(log, patches).log);
