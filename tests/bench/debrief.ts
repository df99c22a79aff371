// What the whole debrief costs, in plain runs: of a run of 26 weeks in which everybody was busy and every mechanism is in play, in a scenario of which
// nothing is recorded. How soon its first parts are there stands beside.

import { DAYS_PER_WEEK, run, type Game, type Log } from '../../src/core/index.ts';
import { debriefInSteps, inquiryOf } from '../../src/debrief/index.ts';

/** Debriefs that are measured; the cheapest counts, for whatever else the machine does only adds. */
const TURNS = 4;
/** Plain runs beside each. */
const PLAIN = 100;

export interface DebriefCost {
  /** The whole debrief ÷ one plain run. */
  readonly toRuns: number;
  /** Milliseconds until the first screen, until the first finding has its other worlds, and of all. */
  readonly firstScreen: number;
  readonly firstFinding: number;
  readonly whole: number;
  /** The longest step, in milliseconds: as long does the page's thread work at a stretch where workers are refused. */
  readonly longestStep: number;
  /** Other worlds in which luck was measured. */
  readonly worlds: number;
}

const milliseconds = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

function once(game: Game, seed: string, log: Log): Omit<DebriefCost, 'toRuns'> {
  const asked = { seed, log, days: game.rules.weeks * DAYS_PER_WEEK, mode: 'coached' } as const;
  const began = performance.now();
  const told: number[] = [];
  let [longestStep, before, worlds] = [0, began, 0];
  for (const { debrief } of debriefInSteps(inquiryOf(game, asked))) {
    const now = performance.now();
    longestStep = Math.max(longestStep, now - before);
    if (debrief !== undefined) told.push(now - began);
    worlds = debrief?.luck?.worlds ?? worlds;
    before = performance.now();
  }
  const whole = performance.now() - began;
  return { firstScreen: told[0] ?? whole, firstFinding: told[1] ?? whole, whole, longestStep, worlds };
}

export function debriefCost(game: Game, seed: string, log: Log): DebriefCost {
  let played = 0;
  const plain = (): number =>
    milliseconds(() => {
      for (let index = 0; index < PLAIN; index += 1) run(game, `plain-${(played += 1)}`, log);
    }) / PLAIN;
  // The engine's compiler takes its time; a learner's first debrief pays it, a bar in runs should not.
  plain();
  const turns = Array.from({ length: TURNS }, () => {
    const before = plain();
    const debrief = once(game, seed, log);
    // Beside each other, so that a busy machine slows both.
    return { toRuns: debrief.whole / ((before + plain()) / 2), ...debrief };
  });
  return turns.reduce((best, one) => (one.toRuns < best.toRuns ? one : best));
}
