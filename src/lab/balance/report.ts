// The balance as one object: claims, bots, shares, decisions, numbers. Computed from facts alone.

import type { Rules } from '../../core/index.ts';
import { RULE_IDS } from '../../coach/index.ts';
import { PROFILE_BOTS } from './seed-facts.ts';
import { numbersOf } from './numbers.ts';
import { HABIT_NAMES, type HabitName } from '../habits/index.ts';
import type { Claim, Judging } from './claim.ts';
import { bestShares } from './claims-world.ts';
import { claimsOf, WAITING } from './claims.ts';
import type { BalancePlan, RunFacts, SeedFacts } from './facts.ts';
import { mean, paired, quantile, type Interval } from './statistics.ts';
import { Table } from './table.ts';
import { waysOf } from './ways.ts';

/** Decimal places of what is told: enough for any claim, and free of the last bits. */
const PLACES = 10_000;

export interface BotReport {
  /** Share of runs that meet all must-goals. */
  readonly mustGoals: number;
  readonly total: { readonly p10: number; readonly p50: number; readonly p90: number };
}

export interface Report {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: string;
  readonly bots: Readonly<Record<string, BotReport>>;
  /** Share of the variance that is luck's, over profiles and seeds; null where no profiles played. */
  readonly luckShare: number | null;
  /** Share of the profiles' runs in which a rule of the coach finds a mistake, of those that it read. */
  readonly rules: Readonly<Record<string, number>>;
  /** Share of all runs in which an event comes. */
  readonly events: Readonly<Record<string, number>>;
  readonly claims: readonly Claim[];
  readonly waiting: typeof WAITING;
  /** By project: the share of all runs that order an option, and the share of seeds in which a way is best for the planner. */
  readonly options: Readonly<
    Record<string, { readonly ordered: Readonly<Record<string, number>>; readonly best: Readonly<Record<string, number>> }>
  >;
  /** By event: the share of its runs in which it is answered so, and the share of seeds in which an answer is best. */
  readonly choices: Readonly<
    Record<string, { readonly given: Readonly<Record<string, number>>; readonly best: Readonly<Record<string, number>> }>
  >;
  /** Kinds of decisions: how often each was left out, and in how many of those a figure changed within four weeks. */
  readonly decisions: Readonly<Record<string, { readonly tried: number; readonly changed: number }>>;
  /** Kinds that changed no figure in any seed. */
  readonly idleDecisions: readonly string[];
  /** The habits by what they are worth inside profiles, the dearest first. */
  readonly habitsInProfiles: readonly { readonly habit: HabitName; readonly change: number; readonly interval: Interval }[];
  /** Numbers of the scenario by how far a fifth of them moves the planner's total, the furthest first. */
  readonly numbers: readonly { readonly path: string; readonly lowered: number; readonly raised: number }[];
}

const rounded = (figure: number): number => (Number.isFinite(figure) ? Math.round(figure * PLACES) / PLACES : figure);
const roundedInterval = ([low, high]: Interval): Interval => [rounded(low), rounded(high)];
const roundedShares = (shares: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...shares].map(([way, share]) => [way, rounded(share)]));

/** Makes the report of some seeds. */
export function reportOf(rules: Rules, plan: BalancePlan, facts: readonly SeedFacts[], judging: Judging): Report {
  const seeds = facts.slice().sort((a, b) => a.seed - b.seed);
  const table = new Table(rules, seeds);
  const claims = claimsOf(table, judging);
  const all = seeds.flatMap((one) => Object.values(one.runs));
  const decisions = decisionsOf(seeds);
  return {
    scenario: rules.id,
    runs: seeds.length,
    seed: plan.seed,
    bots: botsOf(table),
    luckShare: claims.length === 0 ? null : rounded(claims.find((c) => c.id === 'luck/share')?.figure ?? 0),
    rules: rulesOf(seeds),
    events: Object.fromEntries(rules.events.map((event, i) => [event.id, rounded(shareOf(all, (run) => run.events[i] !== '0'))])),
    claims: claims.map((c) => ({ ...c, figure: rounded(c.figure), interval: roundedInterval(c.interval) })),
    waiting: WAITING,
    options: Object.fromEntries(
      rules.projects.map((project, i) => [
        project.id,
        {
          ordered: codesOf(all, (run) => run.options[i], waysOf(project).slice(1)),
          best: roundedShares(bestShares(seeds.flatMap((one) => one.projects[project.id] ?? []))),
        },
      ]),
    ),
    choices: Object.fromEntries(
      rules.events.map((event, i) => [
        event.id,
        {
          given: codesOf(
            all.filter((run) => run.events[i] !== '0'),
            (run) => run.events[i],
            event.choices,
          ),
          best: roundedShares(bestShares(seeds.flatMap((one) => one.events[event.id] ?? []))),
        },
      ]),
    ),
    decisions,
    idleDecisions: Object.keys(decisions).filter((kind) => decisions[kind]?.changed === 0),
    habitsInProfiles: habitOrder(seeds),
    numbers: numberRanking(rules, seeds, table),
  };
}

const shareOf = (runs: readonly RunFacts[], fits: (run: RunFacts) => boolean): number =>
  runs.length === 0 ? 0 : runs.filter(fits).length / runs.length;

/** Share of runs for each of a list's items, by the character that stands for it. */
function codesOf(
  runs: readonly RunFacts[],
  code: (run: RunFacts) => string | undefined,
  items: readonly { readonly id: string }[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(items.map((item, i) => [item.id, rounded(shareOf(runs, (run) => code(run) === (i + 1).toString(36)))]));
}

function botsOf(table: Table): Readonly<Record<string, BotReport>> {
  const names = Object.keys(table.seeds[0]?.runs ?? {}).filter((name) => table.has(name));
  return Object.fromEntries(
    names.map((name) => {
      const totals = table.totals(name);
      const at = (share: number): number => rounded(quantile(totals, share));
      return [name, { mustGoals: rounded(table.met(name) / totals.length), total: { p10: at(0.1), p50: at(0.5), p90: at(0.9) } }];
    }),
  );
}

function decisionsOf(seeds: readonly SeedFacts[]): Report['decisions'] {
  const sums = new Map<string, { tried: number; changed: number }>();
  for (const { decisions } of seeds) {
    for (const [kind, [tried, changed]] of Object.entries(decisions)) {
      const before = sums.get(kind) ?? { tried: 0, changed: 0 };
      sums.set(kind, { tried: before.tried + tried, changed: before.changed + changed });
    }
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rulesOf(seeds: readonly SeedFacts[]): Report['rules'] {
  const read = seeds.flatMap(({ coached }) => PROFILE_BOTS.flatMap((bot) => coached?.[bot] ?? []));
  if (read.length === 0) return {};
  return Object.fromEntries(
    RULE_IDS.map((rule, at) => [rule, rounded(read.filter(({ fired }) => fired[at] === '1').length / read.length)]),
  );
}

const habitOrder = (seeds: readonly SeedFacts[]): Report['habitsInProfiles'] =>
  HABIT_NAMES.map((habit) => {
    const { mean: change, interval } = paired(seeds.flatMap((one) => one.inProfiles[habit]?.change ?? []));
    return { habit, change: rounded(change), interval: roundedInterval(interval) };
  }).sort((a, b) => a.change - b.change);

function numberRanking(rules: Rules, seeds: readonly SeedFacts[], table: Table): Report['numbers'] {
  const looked = seeds.flatMap((one) =>
    one.numbers === undefined ? [] : [{ numbers: one.numbers, own: one.runs['planner']?.total ?? 0 }],
  );
  if (looked.length === 0 || !table.has('planner')) return [];
  return numbersOf(rules)
    .map((path, i) => ({
      path,
      lowered: rounded(mean(looked.map(({ numbers, own }) => (numbers[i]?.[0] ?? own) - own))),
      raised: rounded(mean(looked.map(({ numbers, own }) => (numbers[i]?.[1] ?? own) - own))),
    }))
    .sort((a, b) => Math.max(Math.abs(b.lowered), Math.abs(b.raised)) - Math.max(Math.abs(a.lowered), Math.abs(a.raised)));
}
