// Why an event came, or did not, for a terminal and for programs: the days on which it could have, each with what stood in the way.

import type { Why, WeighedDay } from '../lab/index.ts';
import { printExpression, type Texts } from '../scenario/index.ts';
import { printClause, sayClause } from './clause-words.ts';
import { outPaint } from './output.ts';

/** A ten-thousandth of everything. */
const FULL = 10_000;
/** `weeks 10-13` and two spaces. */
const WEEKS_WIDTH = 13;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const percent = (share: number): string => `${Math.round((share / FULL) * 100)} %`;

/** Days in a row on which the same stood in the way. */
function grouped(days: readonly WeighedDay[]): readonly (readonly WeighedDay[])[] {
  const wayOf = ({ outcome, clauses }: WeighedDay): string => `${outcome} ${clauses.map(({ holds }) => (holds ? '1' : '0')).join('')}`;
  const groups: WeighedDay[][] = [];
  for (const day of days) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && wayOf(last[0]) === wayOf(day)) last.push(day);
    else groups.push([day]);
  }
  return groups;
}

function reasons(days: readonly WeighedDay[], chance: number): readonly string[] {
  const [first] = days;
  switch (first?.outcome) {
    case 'came':
      return [first.kept ? 'it came: it had waited for its turn' : 'it came'];
    case 'condition':
      return first.clauses.flatMap((one, i) => (one.holds ? [] : [sayClause(days.flatMap(({ clauses }) => clauses[i] ?? []))]));
    case 'chance':
      return [`the condition held; by chance it comes in ${percent(chance)} of such weeks, and not this time`];
    case 'crowded':
      return ['the condition held; Monday had messages enough, so it waits for the next'];
    case 'stopped':
      return ['another message had stopped the week that day'];
    case 'unwritten':
      return ['the condition held; whoever would write has left'];
    case undefined:
      return [];
  }
}

const weeksOf = (days: readonly WeighedDay[]): string => {
  const [from, to] = [days[0]?.week, days.at(-1)?.week];
  return from === to ? `week ${from}` : `weeks ${from}-${to}`;
};

/** The whole answer, without a line end. */
export function whyText(why: Why, texts: Texts): string {
  const title = `“${texts.events[why.event]?.title ?? why.event}”`;
  const last = why.days.at(-1);
  const day = WEEKDAYS[(last?.day ?? 0) % WEEKDAYS.length] ?? '';
  const head = why.came === undefined ? `${title} did not come` : `${title} came on the ${day} of week ${why.came.week}`;
  const rows = grouped(why.days).flatMap((days) =>
    reasons(days, why.chance).map((reason, i) => `  ${(i === 0 ? weeksOf(days) : '').padEnd(WEEKS_WIDTH)}${reason}`),
  );
  const never = why.came === undefined ? why.never.map((clause) => `  never true in this run: ${printClause(clause)}`) : [];
  return [outPaint.strong(head), ...rows, ...never].join('\n');
}

export const whyJson = ({ event, chance, came, days, never }: Why): object => ({
  event,
  chance: chance / FULL,
  came: came ?? null,
  days: days.map(({ week, day, outcome, kept, clauses }) => ({
    week,
    day,
    outcome,
    kept,
    clauses: clauses.map((one) => ({
      clause: printClause(one.clause),
      holds: one.holds,
      figures: Object.fromEntries(one.figures.map(({ expr, value }) => [printExpression(expr), value])),
    })),
  })),
  never: never.map(printClause),
});
