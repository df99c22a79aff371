// The six figures of a week: how they stood on Monday, how on Friday, and the word for the change. What they were on Monday is
// what they are now less what was posted, so a row and its *Why?* cannot disagree. Drawn by `ledger-screen.tsx`.

import type { Log, View, Week } from '../../core/index.ts';
import { FULL, mondayOf, weekOf } from '../../session/types.ts';
import { why, type Period, type Why } from '../../coach/index.ts';
import type { DayRecord } from '../../session/types.ts';

export const ROWS = ['money', 'promises', 'trust', 'satisfaction', 'service', 'energy'] as const;
export type RowName = (typeof ROWS)[number];
export type Word = 'good' | 'bad' | 'as-planned' | 'steady' | 'halved' | 'unplanned' | 'unchanged' | 'starting-point';

/** A mean that is shown to move by less than this is steady: two points of a hundred (calibration; one kind word to one of six moves it by
 * half). */
const STEADY = 2;
/** Lost time within this share of the time before is steady: a tenth (calibration). */
const STEADY_SHARE = 0.1;

/** One subject of a figure, before and after, in the stock's unit. */
export interface Share {
  readonly subject: string;
  readonly before: number;
  readonly after: number;
}

export interface Row {
  readonly name: RowName;
  /** Cents, count, points, minutes, points. Means are exact, not rounded. */
  readonly before: number;
  readonly after: number;
  readonly word: Word;
  /** Absent for promises, which are counted, not posted. */
  readonly why?: Why;
  /** Those who make up a mean or a sum; empty where there is one subject only. */
  readonly shares: readonly Share[];
}

export interface PromiseMoves {
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  readonly warned: readonly string[];
}

export interface LedgerWeek {
  readonly week: Week;
  readonly period: Period;
  /** The view after the last day of the period. */
  readonly view: View;
  readonly rows: readonly Row[];
  readonly moves: PromiseMoves;
}

/** The ledger of the last week that has run, or of the week given; absent while nothing has run. */
export function ledgerWeek(days: readonly DayRecord[], log: Log, asked?: Week): LedgerWeek | undefined {
  const lastDay = days.length - 1;
  const week = asked ?? weekOf(Math.max(0, lastDay));
  const period: Period = { from: mondayOf(week), to: Math.min(mondayOf(week + 1) - 1, lastDay) };
  const last: Period = { from: mondayOf(week - 1), to: mondayOf(week) - 1 };
  return between(days, log, week, period, week > 1 ? last : undefined);
}

/** The same over a whole run. Whether less was lost is seen by its halves. */
export function wholeRun(days: readonly DayRecord[], log: Log): LedgerWeek | undefined {
  return between(days, log, weekOf(Math.max(0, days.length - 1)), { from: 0, to: days.length - 1 }, 'halves');
}

type Before = Period | 'halves' | undefined;

/** What was lost before and after, to tell a trend by; absent where there is nothing before. */
function lossTrend(days: readonly DayRecord[], log: Log, period: Period, before: Before): readonly [number, number] | undefined {
  if (before === undefined) return undefined;
  const lost = (of: Period): number => why(days, log, 'minutes-lost', of).delta;
  if (before !== 'halves') return [lost(before), lost(period)];
  const middle = Math.floor((period.from + period.to) / 2);
  return [lost({ from: period.from, to: middle }), lost({ from: middle + 1, to: period.to })];
}

function between(days: readonly DayRecord[], log: Log, week: Week, period: Period, before: Before): LedgerWeek | undefined {
  const view = days[period.to]?.view;
  if (view === undefined || period.to < period.from) return undefined;
  const moves = promiseMoves(days, period);
  return {
    week,
    period,
    view,
    moves,
    rows: [
      moneyRow(view, why(days, log, 'capital', period)),
      promisesRow(view, moves),
      trustRow(view, why(days, log, 'trust', period)),
      satisfactionRow(view, why(days, log, 'satisfaction', period)),
      serviceRow(view, why(days, log, 'minutes-lost', period), lossTrend(days, log, period, before)),
      energyRow(view, why(days, log, 'fatigue', period)),
    ],
  };
}

/** What a mean's move is called: small ones are no news in either direction. */
const direction = (before: number, after: number): Word => {
  const moved = Math.round(after / 100) - Math.round(before / 100);
  if (moved === 0) return 'unchanged';
  if (Math.abs(moved) < STEADY) return 'steady';
  return moved > 0 ? 'good' : 'bad';
};

function sharesOf(told: Why, now: readonly { readonly id: string; readonly value: number }[]): readonly Share[] {
  return now.map(({ id, value }) => {
    const delta = told.groups.find((group) => group.subject === id)?.delta ?? 0;
    return { subject: id, before: value - delta, after: value };
  });
}

const mean = (shares: readonly Share[], pick: (share: Share) => number): number =>
  shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + pick(share), 0) / shares.length;

function moneyRow(view: View, told: Why): Row {
  const after = view.figures.capital;
  const hurried = told.groups.some((group) => group.lines.some(({ code }) => code === 'emergency-purchase'));
  // What went out for orders and answers was decided; what had to be bought in a hurry was nobody's plan, nor was more than there was.
  const spent: Word = hurried ? 'unplanned' : after < 0 ? 'bad' : 'as-planned';
  const word: Word = told.delta === 0 ? 'unchanged' : told.delta > 0 ? 'good' : spent;
  return { name: 'money', before: after - told.delta, after, word, why: told, shares: [] };
}

function promisesRow(view: View, moves: PromiseMoves): Row {
  const after = view.figures.promisesOpen;
  const before = after - moves.made.length + moves.kept.length + moves.broken.length;
  const word: Word =
    moves.broken.length > 0
      ? 'bad'
      : moves.kept.length > 0
        ? 'good'
        : moves.made.length > 0 || moves.warned.length > 0
          ? 'as-planned'
          : 'unchanged';
  return { name: 'promises', before, after, word, shares: [] };
}

function meanRow(name: RowName, told: Why, shares: readonly Share[]): Row {
  const before = mean(shares, (share) => share.before);
  const after = mean(shares, (share) => share.after);
  return { name, before, after, word: direction(before, after), why: told, shares };
}

const trustRow = (view: View, told: Why): Row =>
  meanRow(
    'trust',
    told,
    sharesOf(
      told,
      view.stakeholders.map(({ id, trust }) => ({ id, value: trust })),
    ),
  );

const satisfactionRow = (view: View, told: Why): Row =>
  meanRow(
    'satisfaction',
    told,
    sharesOf(
      told,
      view.departments.map(({ id, satisfaction }) => ({ id, value: satisfaction })),
    ),
  );

function serviceRow(view: View, told: Why, trend: readonly [number, number] | undefined): Row {
  const shares = sharesOf(
    told,
    view.departments.map(({ id, minutesLost }) => ({ id, value: minutesLost })),
  );
  const after = shares.reduce((sum, share) => sum + share.after, 0);
  return { name: 'service', before: after - told.delta, after, word: lossWord(told.delta, trend), why: told, shares };
}

/** Against the time before: lost hours that only go on are steady, fewer are good, more are bad. The first week has nothing before it. */
function lossWord(lost: number, trend: readonly [number, number] | undefined): Word {
  if (lost === 0) return trend !== undefined && trend[0] > 0 ? 'good' : 'unchanged';
  if (trend === undefined) return 'starting-point';
  const [before, after] = trend;
  if (before > 0 && after <= before / 2) return 'halved';
  if (Math.abs(after - before) <= before * STEADY_SHARE) return 'steady';
  return after < before ? 'good' : 'bad';
}

/** Energy is what tiredness leaves: the shares and causes are turned round, so that a plus is a gain of energy. */
function energyRow(view: View, told: Why): Row {
  const turned: Why = {
    ...told,
    delta: -told.delta,
    groups: told.groups.map((group) => ({
      ...group,
      delta: -group.delta,
      lines: group.lines.map((line) => ({ ...line, delta: -line.delta })),
    })),
  };
  const shares = sharesOf(
    turned,
    view.team.map(({ id, fatigue }) => ({ id, value: FULL - fatigue })),
  );
  return meanRow('energy', turned, shares);
}

function promiseMoves(days: readonly DayRecord[], { from, to }: Period): PromiseMoves {
  const moves = { made: [] as string[], kept: [] as string[], broken: [] as string[], warned: [] as string[] };
  for (const day of days.slice(from, to + 1)) {
    for (const happening of day.happenings) {
      switch (happening.type) {
        case 'promised':
          moves.made.push(happening.promise);
          break;
        case 'promise-kept':
          moves.kept.push(happening.promise);
          break;
        case 'promise-broken':
          moves.broken.push(happening.promise);
          break;
        case 'warned':
          moves.warned.push(happening.promise);
          break;
        default:
      }
    }
  }
  return moves;
}
