// The cowboy change: users feel the switch-over, and it came outside the window, or was difficult and went unrehearsed or without a way
// back. What serves nobody, a standard change that is rehearsed and can be undone, and one whose sponsor was talked to within a fortnight
// may leave the window. Source: ITIL 4 change enablement; Uptime (research §3, 10).

import { DAYS_PER_WEEK, FULL, STANDARD_CHANGE, type CutoverPlan, type ProjectView, type Share } from '../../core/index.ts';
import { done, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { project, shown, word, type Rule, type Sign } from './rule.ts';

/** From this complexity on a change wants a rehearsal and a way back; up to the board's limit it is a standard change. */
const DIFFICULT = 3;

export interface Cutover {
  readonly own: ProjectView;
  readonly complexity: number;
  readonly plan: CutoverPlan;
  /** Share of its users who got it at once, ten-thousandths (M39). */
  readonly part: Share;
}

/** The switch-overs of a week, as they were planned, of what had been on its way for a week at least. */
export const cutoversIn = (week: SeenWeek): readonly Cutover[] =>
  week.days.flatMap(({ view, happenings }) =>
    happenings.flatMap((one): Cutover[] => {
      if (one.type !== 'cutover') return [];
      const own = view.projects.find(({ id }) => id === one.project);
      const option = own?.options.find(({ id }) => id === own.order?.option);
      if (own?.order === undefined || option === undefined || view.day - own.order.placed <= DAYS_PER_WEEK) return [];
      return [{ own, complexity: option.complexity, plan: own.cutover, part: one.share ?? FULL }];
    }),
  );

/** What was missing first of all. */
function missing({ own, complexity, plan }: Cutover, told: readonly string[]): 'window' | 'rehearsal' | 'way-back' | undefined {
  if (own.serves.length === 0) return undefined;
  const isStandard = complexity <= STANDARD_CHANGE && plan.tested && plan.wayBack;
  if ((!plan.inWindow || plan.emergency === true) && !isStandard && !told.includes(own.sponsor)) return 'window';
  if (complexity < DIFFICULT) return undefined;
  return plan.tested ? (plan.wayBack ? undefined : 'way-back') : 'rehearsal';
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) => {
    const told = [week, weeks[index - 1] ?? week].flatMap((one) => done(one, 'talk'));
    return cutoversIn(week).flatMap((change): Sign[] => {
      const what = missing(change, told);
      if (what === undefined) return [];
      const plan = { inWindow: true, tested: true, wayBack: true, pilot: change.plan.pilot };
      return [
        {
          week: week.week,
          since: week.week,
          evidence: { project: project(change.own.id), missing: word(what) },
          dose: 1,
          remedy: [onMonday(week.week, { type: 'plan-cutover', project: change.own.id, plan })],
        },
      ];
    });
  });
}

/** A difficult one, in the window, rehearsed, with a way back. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    cutoversIn(week)
      .filter(
        ({ own, complexity, plan }) => own.serves.length > 0 && complexity >= DIFFICULT && plan.inWindow && plan.tested && plan.wayBack,
      )
      .map(({ own }) => shown(week.week, week.week, { project: project(own.id) })),
  );

export const cowboyChange: Rule = { id: 'cowboy-change', knowable: 'own-doing', needs: ['change-risk'], mistakes, strengths };
