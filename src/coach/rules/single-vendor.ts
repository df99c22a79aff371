// Single-vendor optimism: for three weeks something has been on its way and nobody called its vendor, and the date that was promised leaves
// less than two weeks behind the vendor's first word. A warning to whoever waits clears it. Source: APQC on deliveries on time; Gartner
// (research §3, 30; §1.2).

import { DAYS_PER_WEEK, fridayOf, mondayOf, weekOf } from '../../core/index.ts';
import { done, windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { inWeek, project, shown, stakeholder, word, type Rule, type Sign } from './rule.ts';

const WEEKS = 3;
/** A lead worth a call, and days behind the quote that make a date more than the vendor's hope (calibration). */
const LONG = WEEKS * DAYS_PER_WEEK;
const SLACK = 2 * DAYS_PER_WEEK;

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    return last.after.projects.flatMap(({ id, order }): Sign[] => {
      if (order === undefined || order.arrived !== undefined || order.placed > mondayOf(first.week)) return [];
      const promise = last.after.promises.find((one) => one.project === id && one.state === 'open' && one.warnings.length === 0);
      const isAsked = (order.expected.seen ?? -1) >= mondayOf(first.week);
      if (promise === undefined || isAsked || fridayOf(promise.week) - order.quoted >= SLACK) return [];
      return [
        {
          week: last.week,
          since: first.week,
          evidence: {
            project: project(id),
            name: stakeholder(promise.to),
            quoted: inWeek(weekOf(order.quoted)),
            promised: inWeek(promise.week),
          },
          dose: 1,
          remedy: [withBlock(last, { activity: 'chase', project: id })],
        },
      ];
    });
  });
}

/** A call to the vendor of something that takes long, and what it told. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    week.after.projects
      .filter(
        ({ id, order }) => order !== undefined && order.quoted - order.placed >= LONG && done(week, 'chase').some((one) => one === id),
      )
      .map(({ id, order }) =>
        shown(week.week, week.week, {
          project: project(id),
          told: word((order?.expected.value ?? 0) > (order?.quoted ?? 0) ? 'late' : 'on-time'),
        }),
      ),
  );

export const singleVendor: Rule = { id: 'single-vendor', knowable: 'buyable', needs: ['lead-times'], mistakes, strengths };
