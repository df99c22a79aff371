// Claims about the scenario and its luck: goals one by one and their edges, luck, options, choices of events, forecasts.

import { judged, meanClaim, shareClaim, spreadOf, type Claim, type Judging } from './claim.ts';
import type { Variants } from './facts.ts';
import { PROFILE_BOTS } from './seed-facts.ts';
import { deviation, luckShare, mean, wilson } from './statistics.ts';
import type { Table } from './table.ts';

const PLANNER = 'planner';

/** Each must-goal alone in ≥ 85 % of the planner's runs, and none on a steep edge: 5 % of its threshold move the rate by < 15 points. */
export function goals(table: Table, judging: Judging): readonly Claim[] {
  const count = table.seeds.length;
  const runs = table.runs(PLANNER);
  return table.rules.goals.flatMap((goal, i) => {
    if (!goal.must) return [];
    const met = runs.filter((run) => run.goals[i] === '1').length;
    const moves = ([0, 1] as const).map((side) => {
      const moved = table.seeds.map((one, s) => (one.edges[goal.id]?.[side] ?? 0) - Number(runs[s]?.goals[i] ?? 0));
      return { moved, by: Math.abs(mean(moved)) };
    });
    const [steeper] = moves.slice().sort((a, b) => b.by - a.by);
    const changed = (steeper?.moved ?? []).filter((m) => m !== 0).length;
    return [
      shareClaim(judging, `goal/${goal.id}`, met, count, { least: 0.85 }),
      judged(judging, {
        id: `edge/${goal.id}`,
        figure: steeper?.by ?? 0,
        bar: { most: 0.15 },
        interval: wilson(changed, count),
        of: count,
        unit: 'share',
      }),
    ];
  });
}

/** Luck: ≤ 30 % of all variance over fixed profiles × seeds, and a standard deviation of ≤ 6 points within one profile. */
export function luck(table: Table, judging: Judging): readonly Claim[] {
  const profiles = PROFILE_BOTS.map((bot) => table.totals(bot));
  const count = table.seeds.length;
  const kept = (keep: (i: number) => boolean): readonly (readonly number[])[] => profiles.map((row) => row.filter((_, i) => keep(i)));
  const share = spreadOf(count, (keep) => luckShare(kept(keep)));
  const within = spreadOf(count, (keep) => mean(kept(keep).map(deviation)));
  return [
    judged(judging, { id: 'luck/share', ...share, bar: { most: 0.3 }, of: count * profiles.length, unit: 'share' }),
    judged(judging, { id: 'luck/within-profile', ...within, bar: { most: 6 }, of: count * profiles.length, unit: 'points' }),
  ];
}

/** How often each way is best; ways that are equal share the seed. */
export function bestShares(all: readonly Variants[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { totals } of all) {
    const best = Math.max(...Object.values(totals));
    const winners = Object.keys(totals).filter((way) => totals[way] === best);
    for (const way of Object.keys(totals)) sums.set(way, (sums.get(way) ?? 0) + (winners.includes(way) ? 1 / winners.length : 0));
  }
  return new Map([...sums].map(([way, wins]) => [way, wins / all.length]));
}

const told = (shares: ReadonlyMap<string, number>): string =>
  [...shares]
    .sort((a, b) => b[1] - a[1])
    .map(([way, share]) => `${way} ${Math.round(share * 100)} %`)
    .join(', ');

/** In each project at least two ways are best in ≥ 10 % of seeds, and none in > 90 %. Lures are exempt: they may win nothing. */
export function options(table: Table, judging: Judging): readonly Claim[] {
  return table.rules.projects.flatMap((project) => {
    const all = table.seeds.flatMap((one) => one.projects[project.id] ?? []);
    const shares = bestShares(all);
    const [first, second] = [...shares.values()].sort((a, b) => b - a);
    const claim = (id: string, figure: number, bar: Claim['bar']): Claim =>
      judged(judging, {
        id,
        figure,
        bar,
        interval: wilson(figure * all.length, all.length),
        of: all.length,
        unit: 'share',
        note: told(shares),
      });
    return [
      claim(`options/${project.id}/second-best`, second ?? 0, { least: 0.1 }),
      claim(`options/${project.id}/best`, first ?? 0, { most: 0.9 }),
    ];
  });
}

/** No answer to an event is best in > 90 % of seeds, and best and worst differ by ≥ .3 points on average. */
export function choices(table: Table, judging: Judging): readonly Claim[] {
  return table.rules.events.flatMap((event) => {
    const all = table.seeds.flatMap((one) => one.events[event.id] ?? []);
    if (all.length === 0) return [];
    const shares = bestShares(all);
    const best = Math.max(...shares.values());
    const gaps = all.map(({ totals }) => Math.max(...Object.values(totals)) - Math.min(...Object.values(totals)));
    return [
      judged(judging, {
        id: `choices/${event.id}/best`,
        figure: best,
        bar: { most: 0.9 },
        interval: wilson(best * all.length, all.length),
        of: all.length,
        unit: 'share',
        note: told(shares),
      }),
      meanClaim(judging, `choices/${event.id}/matters`, gaps, { least: 0.3 }),
    ];
  });
}

const percentOf = (part: number, of: number): string => `${Math.round((100 * part) / of)} %`;

/** Dots are looked at in fifths of the twenty, for single figures have few promises. */
const FIFTHS = [
  [0, 4],
  [5, 8],
  [9, 12],
  [13, 16],
  [17, 20],
] as const;
/** Fewer promises than this tell nothing of a fifth. */
const FEWEST = 20;

/**
 * Dates shown as k of 20 are kept in k/20 ± .1, with the plan held as the dots hold it: how far the kept lie from the shown. The
 * dates of one promise share their luck, so they count as one, by their mean.
 */
export function forecasts(table: Table, judging: Judging): readonly Claim[] {
  const shown = table.seeds.flatMap((one) => one.shown);
  return FIFTHS.flatMap(([from, to]): Claim[] => {
    const here = shown.map((promise) => promise.filter(([dots]) => dots >= from && dots <= to)).filter(({ length }) => length > 0);
    if (here.length < FEWEST) return [];
    const said = mean(here.map((dates) => mean(dates.map(([dots]) => dots / 20))));
    const kept = here.reduce((all, dates) => all + mean(dates.map(([, held]) => held)), 0);
    const played = here.reduce((all, dates) => all + mean(dates.map(([, , was]) => was)), 0);
    const [low, high] = wilson(kept, here.length);
    return [
      judged(judging, {
        id: `forecast/${from}-${to}-of-20`,
        figure: kept / here.length - said,
        bar: { least: -0.1, most: 0.1 },
        interval: [low - said, high - said],
        of: here.length,
        unit: 'share',
        note: `shown ${Math.round(said * 100)} %, kept ${percentOf(kept, here.length)}, as played ${percentOf(played, here.length)}`,
      }),
    ];
  });
}
