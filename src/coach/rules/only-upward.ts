// Talking only upward: somebody who was promised something has heard nothing for four weeks; or most talks go to the two most powerful,
// while a head whose people will feel the work has heard nothing for so long. A talk planned and lost clears it.
// Source: CCL on first-time managers; Mendelow (research §3, 13).

import { DAYS_PER_WEEK, type StakeholderView, type View } from '../../core/index.ts';
import { byPower, silence, wasLost } from '../contact.ts';
import { done, windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { count, shown, stakeholder, word, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
const MOST = WEEKS * DAYS_PER_WEEK;
const TOP = 2;
const TOP_SHARE = 0.7;
/** Talks below which a share says nothing (calibration). */
const FEW_TALKS = 3;

/** Those who were promised something and wait. */
const waiting = (view: View): readonly StakeholderView[] =>
  view.stakeholders.filter((one) => view.promises.some((promise) => promise.to === one.id && promise.state === 'open'));

/** Heads whose people use what is being worked on. */
function affected(view: View): readonly StakeholderView[] {
  const services = view.projects.filter((one) => one.order !== undefined && one.stage !== 'live').flatMap((one) => one.serves);
  const heads = view.departments.filter((one) => one.uses.some((service) => services.includes(service))).map((one) => one.head);
  return view.stakeholders.filter((one) => heads.includes(one.id));
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const top = byPower(last.after)
      .slice(0, TOP)
      .map((one) => one.id);
    const talks = some.flatMap((week) => done(week, 'talk'));
    const isUpward = talks.length >= FEW_TALKS && talks.filter((id) => top.some((one) => one === id)).length >= talks.length * TOP_SHARE;
    const left = [
      ...waiting(last.after).map((one) => ({ one, how: 'promised' })),
      ...(isUpward ? affected(last.after).map((one) => ({ one, how: 'upward' })) : []),
    ].filter(({ one }) => silence(last.after, one) >= MOST && !top.includes(one.id) && !wasLost(some, one.id));
    const [worst] = left.sort((a, b) => silence(last.after, b.one) - silence(last.after, a.one));
    if (worst === undefined) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: {
          how: word(worst.how),
          name: stakeholder(worst.one.id),
          weeks: count(Math.floor(silence(last.after, worst.one) / DAYS_PER_WEEK)),
        },
        dose: left.length,
        remedy: [withBlock(first, { activity: 'talk', with: worst.one.id })],
      },
    ];
  });
}

/** Within four weeks a talk with one of the quietest third who has little power, and nobody who waits was left without a word. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const last = some.at(-1);
    if (last === undefined || waiting(last.after).some((one) => silence(last.after, one) >= MOST)) return [];
    const top = byPower(last.after)
      .slice(0, TOP)
      .map((one) => one.id);
    const third = Math.ceil(last.after.stakeholders.length / 3);
    const quiet = [...last.after.stakeholders].sort((a, b) => a.loudness - b.loudness).slice(0, third);
    const talked = quiet.find((one) => !top.includes(one.id) && done(last, 'talk').some((id) => id === one.id));
    return talked === undefined ? [] : [shown(last.week, last.week, { name: stakeholder(talked.id) })];
  });
}

export const onlyUpward: Rule = { id: 'only-upward', knowable: 'on-screen', needs: [], mistakes, strengths };
