// Claims about the coach: that each rule says something of some managers and not of all, of the bot that embodies the mistake, and next to
// never of the planner; and that a competency's score tells of the manager rather than of luck.

import { canFire, COMPETENCIES, RULE_IDS } from '../../coach/index.ts';
import { judged, shareClaim, spreadOf, type Claim, type Judging } from './claim.ts';
import { EMBODIED } from './coached.ts';
import type { Coached } from './facts.ts';
import { PROFILE_BOTS } from './seed-facts.ts';
import { deviation, mean } from './statistics.ts';
import type { Table } from './table.ts';

const PLANNER = 'planner';

/**
 * Each rule fires in 10–90 % of profiles, in ≥ 80 % of the runs of the bot that embodies it, in ≤ 5 % of the planner's. Those that
 * a scenario leaves no room for are not claimed of it. */
export function rules(table: Table, judging: Judging): readonly Claim[] {
  const read = table.seeds.flatMap(({ coached }) => (coached === undefined ? [] : [coached]));
  if (read.length === 0) return [];
  return RULE_IDS.flatMap((rule, at) => {
    if (!canFire(rule, table.rules)) return [];
    const claim = (name: string, bots: readonly string[], bar: Claim['bar'], note?: string): Claim => {
      const runs = read.flatMap((seed) => bots.flatMap((bot) => seed[bot] ?? []));
      return shareClaim(judging, `rules/${rule}/${name}`, runs.filter(({ fired }) => fired[at] === '1').length, runs.length, bar, note);
    };
    const bot = EMBODIED[rule];
    return [
      claim('profiles', PROFILE_BOTS, { least: 0.1, most: 0.9 }),
      ...(bot === undefined ? [] : [claim('embodied', [bot], { least: 0.8 }, bot)]),
      claim('planner', [PLANNER], { most: 0.05 }),
    ];
  });
}

/** The standard deviation of a competency's score within one profile is below ten points. */
export function competencies(table: Table, judging: Judging): readonly Claim[] {
  const read = table.seeds.flatMap(({ coached }) => (coached === undefined ? [] : [coached]));
  if (read.length < 2) return [];
  return COMPETENCIES.map((competency, at) => {
    const rows = PROFILE_BOTS.map((bot) => read.flatMap((seed) => score(seed[bot], at)));
    const spread = spreadOf(read.length, (keep) => mean(rows.map((row) => deviation(row.filter((_, i) => keep(i))))));
    return judged(judging, { id: `competency/${competency}/luck`, ...spread, bar: { most: 10 }, of: rows.flat().length, unit: 'points' });
  });
}

const score = (run: Coached | undefined, at: number): number[] => {
  const found = run?.scores[at];
  return found === undefined ? [] : [found];
};
