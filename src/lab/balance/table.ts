// The facts of all seeds as the claims read them: columns of totals and goals by bot, in the order of the seeds.

import type { Rules } from '../../core/index.ts';
import type { RunFacts, SeedFacts } from './facts.ts';
import type { MarkName } from './marks.ts';

export class Table {
  readonly rules: Rules;
  readonly seeds: readonly SeedFacts[];
  readonly #must: readonly number[];

  constructor(rules: Rules, seeds: readonly SeedFacts[]) {
    this.rules = rules;
    this.seeds = seeds;
    this.#must = rules.goals.flatMap((goal, i) => (goal.must ? [i] : []));
  }

  has(bot: string): boolean {
    return this.seeds.length > 0 && this.seeds.every((one) => one.runs[bot] !== undefined);
  }

  /** A bot's runs, one for each seed. */
  runs(bot: string): readonly RunFacts[] {
    return this.seeds.map((one) => {
      const run = one.runs[bot];
      if (run === undefined) throw new Error(`${bot} has not played seed ${one.seed}`);
      return run;
    });
  }

  totals(bot: string): readonly number[] {
    return this.runs(bot).map((run) => run.total);
  }

  /** Differences of totals with the same luck: the first less the second. */
  differences(bot: string, other: string): readonly number[] {
    const theirs = this.totals(other);
    return this.totals(bot).map((total, i) => total - (theirs[i] ?? 0));
  }

  meetsMust(run: RunFacts): boolean {
    return this.#must.every((i) => run.goals[i] === '1');
  }

  /** How many runs of a bot meet all must-goals. */
  met(bot: string): number {
    return this.runs(bot).filter((run) => this.meetsMust(run)).length;
  }

  marks(bot: string, mark: MarkName): readonly number[] {
    return this.runs(bot).map((run) => run.marks[mark] ?? 0);
  }
}
