// Golden runs: what the shipped scenario gave for each bot and some seeds, week by week, when it was last recorded.

import { botNamed, playHashed } from '../../src/lab/index.ts';
import { harbor } from '../helpers/harbor.ts';

export interface GoldenRun {
  readonly bot: string;
  readonly seed: string;
  /** Hash of the state on each Monday, and at the end. */
  readonly hashes: readonly string[];
  readonly verdict: string | undefined;
  readonly met: readonly string[];
}

export const GOLDEN_SEEDS = ['harbor', 'storm', 'gala', 'ines', '7', 'a quiet week'] as const;
/** One that does nothing, one that tries everything, one that plans. */
export const GOLDEN_BOTS = ['idle', 'random', 'planner'] as const;
export const GOLDEN_FILE = new URL('harbor-relief.json', import.meta.url);

/** Plays all golden runs as the code is now. */
export function playGolden(): readonly GoldenRun[] {
  return GOLDEN_BOTS.flatMap((bot) =>
    GOLDEN_SEEDS.map((seed): GoldenRun => {
      const { hashes, outcome } = playHashed(harbor, botNamed(bot, seed), seed);
      return {
        bot,
        seed,
        hashes,
        verdict: outcome.verdict,
        met: outcome.goals.filter((goal) => goal.met).map((goal) => goal.id),
      };
    }),
  );
}
