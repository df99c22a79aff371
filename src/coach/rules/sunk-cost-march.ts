// The sunk-cost march: for three weeks a project has looked half as large again as first said, a tenth more was spent on it, and nobody
// decided anew. A new range, a word to whoever waits, or any decision about it clears it; going on without a look does not.
// Source: Keil et al. 2000 (research §3, 28).

import { mondayOf, type Decision, type Minutes, type ProjectView } from '../../core/index.ts';
import { windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { minutes, project, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 3;
const TOO_MUCH = 1.5;
const MORE = 0.1;
/** Reported shares below this say too little of the whole (calibration). */
const TELLING = 2000;

const baseline = (own: ProjectView): Minutes =>
  (own.options.find((one) => one.id === own.order?.option)?.effort ?? []).reduce((sum, one) => sum + one.minutes, 0);
/** What it comes to at this pace, by the hours spent and the share reported done. */
const atCompletion = (own: ProjectView): Minutes => (own.reportedDone < TELLING ? 0 : Math.round((own.spent * 10_000) / own.reportedDone));
/** As the page itself says it, where deciding anew is in play (M43). */
const isTooMuch = (own: ProjectView): boolean => own.goOn?.isDue ?? looksTooMuch(own);
const looksTooMuch = (own: ProjectView): boolean =>
  own.stage !== 'live' && baseline(own) > 0 && atCompletion(own) > baseline(own) * TOO_MUCH;

/** Going on without having looked is the march itself, whatever it is called. */
const isBlind = (decision: Decision, own: ProjectView): boolean =>
  decision.type === 're-decide' && decision.ruling === 'continue' && own.goOn !== undefined && own.goOn.toGo === undefined;

const concerns = (decision: Decision, id: string): boolean =>
  ('project' in decision && decision.project === id) ||
  (decision.type === 'set-order' && decision.projects.some((one) => one === id)) ||
  (decision.type === 'set-blocks' &&
    decision.blocks.some((block) => 'project' in block && block.project === id && block.activity !== 'help'));

/** Whether anything was decided about it in these weeks, or said to those who wait. */
const isDecidedAnew = (some: readonly SeenWeek[], own: ProjectView): boolean => {
  const from = mondayOf(some[0]?.week ?? 1);
  return (
    (own.estimate?.made ?? -1) >= from ||
    some.some((week) => week.log.some(({ decision }) => concerns(decision, own.id) && !isBlind(decision, own))) ||
    some.some((week) => week.after.promises.some((one) => one.project === own.id && one.warnings.some(({ day }) => day >= from)))
  );
};

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    return last.after.projects
      .filter((own) => some.every(({ after }) => after.projects.some((one) => one.id === own.id && isTooMuch(one))))
      .filter((own) => own.spent - (first.after.projects.find((one) => one.id === own.id)?.spent ?? own.spent) > baseline(own) * MORE)
      .filter((own) => !isDecidedAnew(some, own))
      .map((own): Sign => ({
        week: last.week,
        since: first.week,
        evidence: { project: project(own.id), said: minutes(baseline(own)), now: minutes(atCompletion(own)) },
        dose: 1,
        remedy: [withBlock(first, { activity: 'estimate', project: own.id })],
      }));
  });
}

/** Whether it was decided with open eyes: made smaller or stopped, or gone on with after a look. */
const isDecided = (week: SeenWeek, own: ProjectView): boolean =>
  week.log.some(({ decision }) => decision.type === 're-decide' && decision.project === own.id && !isBlind(decision, own));

/** It had grown, and a new range was asked for, or it was decided anew. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    week.after.projects
      .filter(
        (own) =>
          week.before?.projects.some((one) => one.id === own.id && isTooMuch(one)) === true &&
          ((own.estimate?.made ?? -1) >= mondayOf(week.week) || isDecided(week, own)),
      )
      .map((own) => shown(week.week, week.week, { project: project(own.id) })),
  );
}

export const sunkCostMarch: Rule = { id: 'sunk-cost-march', knowable: 'on-screen', needs: ['estimates'], mistakes, strengths };
