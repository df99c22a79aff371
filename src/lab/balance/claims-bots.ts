// Claims about bots: the planner against the others, must-goals, what a habit is worth, what binds, exploits.

import { BAD_BOTS, GAMERS } from '../bots/names.ts';
import { HABIT_NAMES, type HabitName } from '../habits/index.ts';
import { EXPLOITS } from '../vices/index.ts';
import { judged, meanClaim, shareClaim, type Claim, type Judging } from './claim.ts';
import { HABIT_CASES, type MarkName } from './marks.ts';
import { HOARDER, PROFILE_BOTS, SHORT_OF_MONEY, SHORT_OF_TIME } from './seed-facts.ts';
import { mean, paired, wilson } from './statistics.ts';
import type { Table } from './table.ts';

const PLANNER = 'planner';

const share = (hits: readonly boolean[]): number => (hits.length === 0 ? 0 : hits.filter(Boolean).length / hits.length);
const percent = (figure: number): string => `${Math.round(figure * 100)} %`;

/** The planner beats every bad bot and the profiles in ≥ 90 % of seeds, by ≥ 10 points on average; each gamer in ≥ 75 %. */
export function beats(table: Table, judging: Judging): readonly Claim[] {
  const against = (bots: readonly string[], name: string, least: number, ahead?: number): readonly Claim[] => {
    const differences = bots.flatMap((bot) => table.differences(PLANNER, bot));
    return [
      shareClaim(judging, `beats/${name}`, differences.filter((d) => d > 0).length, differences.length, { least }),
      ...(ahead === undefined ? [] : [meanClaim(judging, `ahead/${name}`, differences, { least: ahead })]),
    ];
  };
  return [
    ...BAD_BOTS.flatMap((bot) => against([bot], bot, 0.9, 10)),
    ...against(PROFILE_BOTS, 'profiles', 0.9, 10),
    ...GAMERS.flatMap((bot) => against([bot], bot, 0.75)),
  ];
}

/** Who meets all must-goals how often: bad bots ≤ 10 %, gamers half as often as the planner, half-way 35–60 %, the planner 70–95 %. */
export function mustGoals(table: Table, judging: Judging): readonly Claim[] {
  const count = table.seeds.length;
  const planner = table.met(PLANNER);
  const gamer = (bot: string): Claim => {
    const met = table.met(bot);
    const ratio = planner === 0 ? 1 : met / planner;
    const [low, high] = wilson(met, count);
    const whole = Math.max(planner / count, 1e-9);
    return judged(judging, {
      id: `must/${bot}`,
      figure: ratio,
      bar: { most: 0.5 },
      interval: [low / whole, high / whole],
      of: count,
      unit: 'share',
      note: `${percent(met / count)} against the planner’s ${percent(planner / count)}`,
    });
  };
  return [
    ...BAD_BOTS.map((bot) => shareClaim(judging, `must/${bot}`, table.met(bot), count, { most: 0.1 })),
    ...GAMERS.map(gamer),
    shareClaim(judging, 'must/halfway', table.met('halfway'), count, { least: 0.35, most: 0.6 }),
    shareClaim(judging, 'must/planner', planner, count, { least: 0.7, most: 0.95 }),
  ];
}

/** What a habit is worth to the planner, where its situation arises, and what harm it prevents. */
export function habits(table: Table, judging: Judging): readonly Claim[] {
  return HABIT_NAMES.flatMap((habit) => [...habitOf(table, judging, habit), inProfiles(table, judging, habit)]);
}

function habitOf(table: Table, judging: Judging, habit: HabitName): readonly Claim[] {
  const bot = `planner-without-${habit}`;
  const changes = table.differences(bot, PLANNER);
  const { arises, harms } = HABIT_CASES[habit];
  const situations = arises === 'always' ? changes.map(() => 1) : table.marks(bot, arises);
  const there = changes.filter((_, i) => (situations[i] ?? 0) > 0);
  const whole = meanClaim(judging, `habit/${habit}/total`, changes, { most: -1 });
  const sure = paired(changes).interval[1];
  const isSure = judging === 'exact' ? sure < 0 : whole.figure < 0;
  return [
    { ...whole, holds: whole.holds && isSure },
    shareClaim(judging, `habit/${habit}/where-it-matters`, there.filter((d) => d < 0).length, there.length, { least: 0.75 }, arises),
    shareClaim(judging, `habit/${habit}/arises`, there.length, changes.length, { least: 0.1 }, arises),
    harmOf(table, judging, habit, harms),
  ];
}

/** Must-goals five points lower, or a named harm at least doubled. The figure is the change of the share that meets the must-goals. */
function harmOf(table: Table, judging: Judging, habit: HabitName, harms: readonly MarkName[]): Claim {
  const bot = `planner-without-${habit}`;
  const [own, theirs] = [table.runs(PLANNER), table.runs(bot)];
  const changes = theirs.map((run, i) => {
    const before = own[i];
    return Number(table.meetsMust(run)) - Number(before !== undefined && table.meetsMust(before));
  });
  const counts = harms.map((harm) => ({ harm, before: mean(table.marks(PLANNER, harm)), after: mean(table.marks(bot, harm)) }));
  const isDoubled = counts.some(({ before, after }) => after > 0 && after >= 2 * before);
  const claim = meanClaim(
    judging,
    `habit/${habit}/harm`,
    changes,
    { most: -0.05 },
    counts.map(({ harm, before, after }) => `${harm}: ${before.toFixed(2)} with, ${after.toFixed(2)} without`).join('; '),
  );
  return { ...claim, unit: 'share', holds: claim.holds || isDoubled };
}

/** Taken away inside profiles a habit makes nothing better. */
function inProfiles(table: Table, judging: Judging, habit: HabitName): Claim {
  const changes = table.seeds.flatMap((one) => one.inProfiles[habit]?.change ?? []);
  return meanClaim(judging, `habit/${habit}/in-profiles`, changes, { most: 0 });
}

/** A fifth of the hours is worth ≥ 5 points, a fifth of the capital ≥ 3, and hoarding it never pays. */
export function binds(table: Table, judging: Judging): readonly Claim[] {
  const hoarder = table.differences(HOARDER, PLANNER);
  return [
    meanClaim(judging, 'binds/attention', table.differences(SHORT_OF_TIME, PLANNER), { most: -5 }),
    meanClaim(judging, 'binds/money', table.differences(SHORT_OF_MONEY, PLANNER), { most: -3 }),
    meanClaim(judging, 'binds/hoarding', hoarder, { most: 0 }, `better in ${percent(share(hoarder.map((d) => d > 0)))} of seeds`),
  ];
}

/** No exploit beats the planner in more than a quarter of the seeds. */
export function exploits(table: Table, judging: Judging): readonly Claim[] {
  return EXPLOITS.map((vice) => {
    const changes = table.differences(`planner-with-${vice}`, PLANNER);
    const { mean: change } = paired(changes);
    const note = `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} points on average`;
    return shareClaim(judging, `exploit/${vice}`, changes.filter((d) => d > 0).length, changes.length, { most: 0.25 }, note);
  });
}
