// Why an event came, or did not, for a terminal and for programs: the days on which it could have, each with what stood in the way.

import type { Why, WeighedDay } from '../lab/index.ts';
import { printExpression, type Texts } from '../scenario/index.ts';
import { printClause, sayClause } from './clause-words.ts';
import { outPaint } from './output.ts';

/** A ten-thousandth of everything. */
const FULL = 10_000;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const percent = (share: number): string => `${Math.round((share / FULL) * 100)} %`;

function reasons({ outcome, kept, clauses }: WeighedDay, chance: number): readonly string[] {
  switch (outcome) {
    case 'came':
      return [kept ? 'it came: it had waited for its turn' : 'it came'];
    case 'condition':
      return clauses.filter((one) => !one.holds).map(sayClause);
    case 'chance':
      return [`the condition held; by chance it comes in ${percent(chance)} of such weeks, and not in this one`];
    case 'crowded':
      return ['the condition held; Monday had messages enough, so it waits for the next'];
    case 'stopped':
      return ['another message had stopped the week that day'];
    case 'unwritten':
      return ['the condition held; whoever would write has left'];
  }
}

/** The whole answer, without a line end. */
export function whyText(why: Why, texts: Texts): string {
  const title = `“${texts.events[why.event]?.title ?? why.event}”`;
  const last = why.days.at(-1);
  const day = WEEKDAYS[(last?.day ?? 0) % WEEKDAYS.length] ?? '';
  const head = why.came === undefined ? `${title} did not come` : `${title} came on the ${day} of week ${why.came.week}`;
  const rows = why.days.flatMap((one) =>
    reasons(one, why.chance).map((reason, i) => `  ${(i === 0 ? `week ${one.week}` : '').padEnd(9)}${reason}`),
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
