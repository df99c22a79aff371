// M21 Expectations. Satisfaction follows the gap between what a department expects and what it experiences in reliability, speed, dates and
// information: small gaps are forgiven, shortfalls weigh five times as much as surplus. Source: Oliver 1980; Brown, Venkatesh & Goyal
// 2014; Mittal 1998 (research M21); weights of the four after SERVQUAL (M29, calibration page).

import { peopleOn } from '../calendar.ts';
import { clamp, max, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { CauseCode } from '../posting.ts';
import { longerNow } from './waiting.ts';
import { DAYS_PER_WEEK, FULL, fridayOf, MINUTES_PER_DAY, WORKDAYS_PER_WEEK, type Points } from '../units.ts';
import { downMinutes, trackLoss } from './service-recovery.ts';
import { besideThem, compareAttributes, feltByAttributes, type Experience } from './servqual.ts';

/** Gaps below this are not felt; slope of shortfall and of surplus, on scales of 0 to 5 (research M21). */
const ASSIMILATED = 0.3;
const SHORTFALL = 2.0;
const SURPLUS = 0.4;
/** A department that gets what it expects rests here, 0 to 5; satisfaction moves 30 % of the way each week (calibration page). */
const NEUTRAL = 3.5;
const WEEKLY = 0.3;
/** One point of five, in hundredths of a point of a hundred. */
const PER_FIVE = 2000;

export const ATTRIBUTES = ['reliability', 'speed', 'date', 'information'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
const WEIGHT: Readonly<Record<Attribute, number>> = { reliability: 0.37, speed: 0.28, date: 0.2, information: 0.15 };

/** What a gap d = experience − expectation (each 0 to 5) does to satisfaction. */
export function disconfirmation(gap: number): number {
  if (gap < -ASSIMILATED) return SHORTFALL * (gap + ASSIMILATED);
  if (gap > ASSIMILATED) return SURPLUS * (gap - ASSIMILATED);
  return 0;
}

/** Experience of reliability, 0 to 5: five points less for a lost fifth of the working time of two weeks (calibration). */
export const feltReliability = (lostMinutes: number, people: number): number =>
  clamp(5 - (lostMinutes / max(1, people * MINUTES_PER_DAY * WORKDAYS_PER_WEEK * 2)) * 25, 0, 5);
/** Experience of speed, 0 to 5: an answer five times as slow, or seven and a half days of waiting for a ticket, take it all (calibration). */
export const feltSpeed = (slowdown: number, waitMinutes: number): number =>
  clamp(5 - (slowdown - 1) * 1.25 - waitMinutes / (MINUTES_PER_DAY * 1.5), 0, 5);
/** Experience of information, 0 to 5: half a point less for each week since the manager was heard of, after the first (calibration). */
export const feltInformation = (weeks: number): number => clamp(4.5 - 0.5 * max(0, weeks - 1), 0, 5);
/** Experience of dates, 0 to 5: four, and two less for each broken date of the last four weeks (calibration). */
export const feltDates = (broken: number): number => clamp(4 - 2 * broken, 0, 5);

const CODES: Readonly<Record<Attribute, readonly [bad: CauseCode, good: CauseCode]>> = {
  reliability: ['service-down', 'expectation-exceeded'],
  speed: ['service-slow', 'expectation-exceeded'],
  date: ['expectation-missed', 'expectation-exceeded'],
  information: ['no-contact', 'expectation-exceeded'],
};

/** What a gap moves of satisfaction in a week. */
const moves = (weight: number, gap: number): Points => round(WEEKLY * weight * disconfirmation(gap) * PER_FIVE);

const met = byMechanism('expectation-met');

/** What a gap in reliability moves of satisfaction in a week. */
const calmOf = (gap: number): Points => round(WEEKLY * (WEIGHT.reliability * disconfirmation(gap)) * PER_FIVE);
/** What draws it to where it rests in a week. */
const pull = (from: Points): Points => round(WEEKLY * (NEUTRAL - from / PER_FIVE) * PER_FIVE);

/** Weekly: each department compares, attribute by attribute, and its satisfaction moves. */
export function stepExpectations(run: Run): void {
  for (let i = 0; i < run.state.departments.length; i += 1) {
    const department = must(run.game.rules.departments[i], 'department');
    const state = must(run.state.departments[i], 'department');
    const expected = (run.state.stocks.expectation[i] ?? 0) / PER_FIVE;
    const felt = experience(run, i);
    const now = run.state.stocks.satisfaction[i] ?? 0;
    post(run, 'satisfaction', i, pull(now), met);
    const lost = run.state.expect?.recovery?.lost[i] ?? 0;
    const unlost = pull(now + lost) - pull(now);
    if (run.state.talk?.apart !== undefined) {
      const { relief, longer } = besideThem(run, i, felt, moves);
      compareAttributes(run, i, felt, moves);
      trackLoss(run, i, unlost + relief);
      post(run, 'satisfaction', i, longer, byMechanism('wait-felt-longer', department.id));
      state.lostBefore = state.lostThisWeek;
      state.lostThisWeek = 0;
      continue;
    }
    for (const attribute of ATTRIBUTES) {
      const effect = WEIGHT[attribute] * disconfirmation(felt[attribute] - expected);
      const code = CODES[attribute][effect < 0 ? 0 : 1];
      post(
        run,
        'satisfaction',
        i,
        round(WEEKLY * effect * PER_FIVE),
        byMechanism(code, attribute === 'information' ? department.head : attribute),
      );
    }
    // Beside what is, what would be without outages (M28).
    const relief = calmOf(felt.reliabilityInCalm - expected) - calmOf(felt.reliability - expected);
    trackLoss(run, i, unlost + relief);
    // Beside the wait as it is, what it is felt to be (M26).
    const longer = disconfirmation(felt.speedAsFelt - expected) - disconfirmation(felt.speed - expected);
    post(run, 'satisfaction', i, round(WEEKLY * WEIGHT.speed * longer * PER_FIVE), byMechanism('wait-felt-longer', department.id));
    state.lostBefore = state.lostThisWeek;
    state.lostThisWeek = 0;
  }
}

/** What a department gets, all four weighed, points. */
export function feltOverall(run: Run, i: number): Points {
  const felt = experience(run, i);
  if (run.state.talk?.apart !== undefined) return feltByAttributes(run, i, felt);
  let sum = 0;
  for (const attribute of ATTRIBUTES) sum += WEIGHT[attribute] * felt[attribute];
  return round(sum * PER_FIVE);
}

export function experience({ game, state }: Pick<Run, 'game' | 'state'>, i: number): Experience {
  const own = must(state.departments[i], 'department');
  const head = must(game.heads[i], 'head');
  const uses = must(game.servicesOf[i], 'services');
  let slow = FULL as number;
  for (let u = 0; u < uses.length; u += 1) slow = max(slow, state.services[uses[u] ?? -1]?.slowdown ?? FULL);
  let broken = 0;
  let overdue = 0;
  for (let p = 0; p < state.promises.length; p += 1) {
    const promise = must(state.promises[p], 'promise');
    if (promise.to !== head) continue;
    if (promise.state === 'broken' && state.day - promise.ended < 4 * DAYS_PER_WEEK) broken += 1;
    if (promise.state === 'open' && state.day > fridayOf(promise.week)) overdue = 1;
  }
  const contact = must(state.stakeholders[head], 'stakeholder').lastContact;
  const { wait } = state.tickets;
  const lost = own.lostThisWeek + own.lostBefore;
  const people = peopleOn(game, i, state.day);
  return {
    reliability: feltReliability(lost, people),
    reliabilityInCalm: feltReliability(lost - downMinutes(state, i), people),
    speed: feltSpeed(slow / FULL, wait),
    speedAsFelt: feltSpeed(slow / FULL, wait * longerNow(game, state, i)),
    date: feltDates(broken + overdue),
    information: feltInformation(min(9, (state.day - contact) / DAYS_PER_WEEK)),
  };
}
