// Facts in which every claim of the model holds: what they would be in a world where leading well wins. Tests spoil one thing at a time.

import type { BalancePlan, RunFacts, SeedFacts } from '../../src/lab/balance/facts.ts';
import { HABIT_CASES, type MarkName } from '../../src/lab/balance/marks.ts';
import { EXPLOIT_BOTS, HOARDER, PROFILE_BOTS, SHORT_OF_MONEY, SHORT_OF_TIME } from '../../src/lab/balance/seed-facts.ts';
import { BAD_BOTS, GAMERS, HABIT_NAMES } from '../../src/lab/index.ts';

export const COUNT = 100;
export const idealPlan: BalancePlan = { runs: COUNT, seed: 'ideal' };

const run = (total: number, met: boolean, marks: Partial<Record<MarkName, number>> = {}): RunFacts => ({
  total,
  goals: met ? '1' : '0',
  events: '11',
  options: '1',
  marks,
});

/** The seeds differ a little: nine of ten are good for the planner's goal. */
function idealSeed(seed: number): SeedFacts {
  const luck = (seed % 5) - 2;
  const planner = 80 + luck;
  const isGood = seed % 10 !== 0;
  const runs: Record<string, RunFacts> = {
    planner: run(planner, isGood, { slipped: 1 }),
    halfway: run(70 + luck, seed % 2 === 0),
    [SHORT_OF_TIME]: run(planner - 6, isGood),
    [SHORT_OF_MONEY]: run(planner - 4, isGood),
    [HOARDER]: run(planner - 2, isGood),
  };
  for (const bot of BAD_BOTS) runs[bot] = run(40 + luck, false);
  for (const bot of GAMERS) runs[bot] = run(70 + luck, seed % 5 < 2 && isGood);
  PROFILE_BOTS.forEach((bot, i) => (runs[bot] = run(40 + i + luck, i > 15)));
  for (const bot of EXPLOIT_BOTS) runs[bot] = run(planner - 3, isGood);
  for (const habit of HABIT_NAMES) {
    const { arises, harms } = HABIT_CASES[habit];
    runs[`planner-without-${habit}`] = run(planner - 3, isGood, {
      ...(arises === 'always' ? {} : { [arises]: 1 }),
      ...Object.fromEntries(harms.map((harm) => [harm, 3])),
    });
  }
  const first = seed % 3 === 0;
  return {
    seed,
    runs,
    inProfiles: Object.fromEntries(HABIT_NAMES.map((habit) => [habit, { profile: 1, change: -1 + luck / 4 }])),
    events: Object.fromEntries(['letter', 'crash'].map((id) => [id, { bot: 'planner', totals: { yes: first ? 82 : 80, no: 81 } }])),
    projects: { server: { bot: 'planner', totals: { 'not-now': 70, used: first ? 82 : 80, new: 81 } } },
    shown: [[[18, isGood ? 1 : 0, 0]], [[10, seed % 2 === 0 ? 1 : 0, 1]]],
    edges: { done: [isGood ? 1 : 0, isGood ? 1 : 0] },
    decisions: { order: [3, 3], 'choose-option': [3, 0] },
  };
}

export const idealFacts = (): SeedFacts[] => Array.from({ length: COUNT }, (_, seed) => idealSeed(seed));

/** The same facts with one bot's runs changed. */
export const withRun = (bot: string, change: (run: RunFacts, seed: number) => RunFacts): SeedFacts[] =>
  idealFacts().map((one) => {
    const own = one.runs[bot];
    if (own === undefined) throw new Error(`no ${bot}`);
    return { ...one, runs: { ...one.runs, [bot]: change(own, one.seed) } };
  });
