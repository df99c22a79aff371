// What a mistake cost in this simulation: the run is played again under the same luck with its remedy in the log, and the measures are
// compared. Decisions that no longer applied are named, so that nobody takes a hollow replay for an answer.

import { outcome, run, type DecisionRecord, type Game, type Log, type Measures } from '../core/index.ts';
import { runPatched } from '../run/index.ts';
import type { Finding } from './findings.ts';

export interface Price {
  /** Measures with the remedy less those of the run as it was played. */
  readonly change: Measures;
  /** Decisions of the log, or of the remedy itself, that no longer applied. */
  readonly dropped: readonly DecisionRecord[];
}

/** Undefined for what has no remedy, as a strength. */
export function priceOf(game: Game, log: Log, finding: Finding, seed: string): Price | undefined {
  if (finding.remedy.length === 0) return undefined;
  const played = run(game, seed, log);
  const mended = runPatched(game, seed, log, finding.remedy);
  const [before, after] = [outcome(game, played.state).measures, outcome(game, mended.state).measures];
  const names = Object.keys(before) as readonly (keyof Measures)[];
  return {
    change: Object.fromEntries(names.map((name) => [name, tenths(after[name] - before[name])])) as unknown as Measures,
    // A patched log holds the same decisions at other places.
    dropped: mended.dropped.filter(({ decision }) => !played.dropped.some((other) => other.decision === decision)),
  };
}

/** Measures have one digit; their differences must not grow others. */
const tenths = (value: number): number => Math.round(value * 10) / 10;
