// Ready, fire, aim: three large commitments within the first three weeks, while fewer than half of those who matter have been listened to. An order
// whose cause was looked into first is aimed and does not count. Source: Watkins; M51 (research §3, 22).

import type { Decision, StakeholderView, View } from '../../core/index.ts';
import { byPower } from '../contact.ts';
import { windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { count, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 3;
const MANY = 3;
/** An order above this share of the budget is a large one. */
const LARGE = 0.1;
const LEAST_MET = 0.5;

/** The more powerful half, and which of them were talked to. */
const key = (view: View): readonly StakeholderView[] => byPower(view).slice(0, Math.ceil(view.stakeholders.length / 2));
const met = (view: View): readonly StakeholderView[] => key(view).filter((one) => one.lastTalk !== undefined);

function isLargeOrder(view: View, decision: Decision): boolean {
  if (decision.type !== 'order') return false;
  const own = view.projects.find((one) => one.id === decision.project);
  return (own?.options.find((one) => one.id === decision.option)?.price ?? 0) > view.money.budget * LARGE;
}

/** What binds the house, and was not looked into. */
function isShot(view: View, decision: Decision): boolean {
  if (decision.type === 'promise') {
    const given = view.promises.find((one) => one.project === decision.project && one.to === decision.to);
    return given !== undefined && !given.estimated;
  }
  return (
    decision.type === 'order' &&
    isLargeOrder(view, decision) &&
    view.projects.find((one) => one.id === decision.project)?.causeKnown === false
  );
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    // Later there has been time to listen; who was not heard then is another rule's (research §3, 22: weeks 1 to 3).
    if (some[0]?.week !== 1) return [];
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const shots = some.flatMap((week) => week.log.filter(({ decision }) => isShot(week.after, decision))).length;
    const [heard, all] = [met(last.after).length, key(last.after).length];
    const unheard = key(last.after).find((one) => one.lastTalk === undefined);
    if (shots < MANY || heard >= all * LEAST_MET || unheard === undefined) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { shots: count(shots), heard: count(heard), people: count(all) },
        dose: 1,
        remedy: [withBlock(first, { activity: 'talk', with: unheard.id })],
      },
    ];
  });
}

/** The first large order came after half of them had been listened to. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  const first = weeks.find((week) => week.log.some(({ decision }) => isLargeOrder(week.plan, decision)));
  if (first?.before === undefined) return [];
  const [heard, all] = [met(first.before).length, key(first.before).length];
  return heard >= all * LEAST_MET ? [shown(first.week, 1, { heard: count(heard), people: count(all) })] : [];
}

export const readyFireAim: Rule = { id: 'ready-fire-aim', knowable: 'buyable', needs: [], mistakes, strengths };
