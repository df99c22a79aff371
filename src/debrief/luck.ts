// Luck and judgement. How kind this world was is measured by the policies, here and in other worlds; the run's own log comes second, for it cannot
// react elsewhere. What the policies had more here than in the middle of all worlds is what the world gave, and is taken off the run.

import { DAYS_PER_WEEK, type Measures } from '../core/index.ts';
import { totalOf } from '../lab/index.ts';
import type { Luck, Standing } from './debrief.ts';
import { worldOf, type Inquiry, type Read } from './inquiry.ts';
import { each, percentileOf, sorted } from './measures.ts';
import { playPolicy, POLICIES, policyOf, type Came, type Policies, type Policy, type PolicyName } from './policies.ts';
import { POLICY_COST } from './sizes.ts';
import { isMisfit, otherSeed } from './worlds.ts';

const BOTH = POLICY_COST.planner + POLICY_COST.idle;

const standing = (here: number, others: readonly number[]): Standing => ({
  here,
  others: sorted(others),
  percentile: percentileOf(others, here),
});

const between = (figure: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.max(least, Math.min(most, Math.floor(figure)));

/** Each step is one world. What is not `chances` is found here. */
export function* luckInSteps(inquiry: Inquiry, { home }: Read): Generator<number, Omit<Luck, 'chances'>> {
  const { played, sizes, worlds } = inquiry;
  const { game, seed, days } = played;
  const isWhole = days === game.rules.weeks * DAYS_PER_WEEK;
  const known = isWhole ? inquiry.known : undefined;
  const left = sizes.budget - inquiry.spent - sizes.chances - BOTH + worlds.size;
  const count = Math.min(known?.planner.totals.length ?? between(left / (BOTH + 1), sizes.luck), sizes.luck.most);
  const own = known === undefined ? count : Math.min(count, between(left, sizes.luck));

  const here: Record<PolicyName, Came> = {
    planner: playPolicy(game, 'planner', seed, days, played.luck),
    idle: playPolicy(game, 'idle', seed, days, played.luck),
  };
  inquiry.spent += BOTH;
  yield 0;

  const came: Record<PolicyName, Came[]> = { planner: [], idle: [] };
  const totals: number[] = [];
  let misfits = 0;
  for (let index = 0; index < Math.max(count, own); index += 1) {
    if (known === undefined) {
      for (const name of POLICIES) came[name].push(playPolicy(game, name, otherSeed(index), days));
      inquiry.spent += BOTH;
    }
    if (index < own) {
      const world = worldOf(inquiry, index, otherSeed(index));
      if (isMisfit(played, world.dropped)) misfits += 1;
      else totals.push(totalOf(world.measures, game.rules));
    }
    yield (index + 1) / Math.max(count, own);
  }
  const others: Policies =
    known === undefined
      ? { planner: policyOf(came.planner), idle: policyOf(came.idle) }
      : { planner: firstOf(known.planner, count), idle: firstOf(known.idle, count) };
  const planner = standing(here.planner.total, others.planner.totals);
  const idle = standing(here.idle.total, others.idle.totals);
  return {
    worlds: count,
    kindness: Math.round((planner.percentile + idle.percentile) / 2),
    planner,
    idle,
    own: { ...standing(totalOf(home.measures, game.rules), totals), misfits },
    adjusted: adjusted(home.measures, here, others),
  };
}

/** What was recorded, of the first worlds alone. The middles stay those of all: they are what is best known. */
const firstOf = (policy: Policy, count: number): Policy => ({ ...policy, totals: policy.totals.slice(0, count) });

const MOST = 100;
const TENTHS = 10;

/** The run's measures less what the world gave: the mean of what both policies had more here than in the middle of the others. */
function adjusted(measures: Measures, here: Readonly<Record<PolicyName, Came>>, others: Policies): Measures {
  return each((name) => {
    const gift = POLICIES.reduce((sum, policy) => sum + here[policy].measures[name] - others[policy].medians[name], 0) / POLICIES.length;
    const left = Math.max(0, measures[name] - gift);
    return Math.round(TENTHS * (name === 'hoursLost' ? left : Math.min(MOST, left))) / TENTHS;
  });
}
