// advance(game, state): one day. The one fixed list of systems stands here, in the order of the model: deliveries → demand → the manager's
// activities → work with its losses → cut-overs → hazards and repair → experience, trust, mood, fatigue → events.

import { judgeWalks } from './activities/walk.ts';
import type { Happening } from './happening.ts';
import type { Posting } from './posting.ts';
import { must, type Game } from './prepare.ts';
import { luckNow } from './turn-luck.ts';
import { tell, type Run } from './run-context.ts';
import type { Mechanism } from './scenario.ts';
import { copyState, open, seal, type State } from './state.ts';
import { stepAgeing } from './systems/ageing.ts';
import { stepAttrition } from './systems/attrition.ts';
import { stepApprovals } from './systems/approvals.ts';
import { stepAttention, stepBlocks, stepQuestions } from './systems/attention.ts';
import { stepCutovers } from './systems/change-risk.ts';
import { stepCommit } from './systems/commit.ts';
import { stepContactDecay } from './systems/contact-decay.ts';
import { stepDebt, stepInterest } from './systems/debt.ts';
import { stepDelay } from './systems/delay.ts';
import { stepDayEvents, stepMondayEvents, stepSilence } from './systems/events.ts';
import { stepHanging } from './systems/expectation-reset.ts';
import { stepExpectations } from './systems/expectations.ts';
import { stepFatigue } from './systems/fatigue.ts';
import { stepFeedback } from './systems/feedback.ts';
import { stepBurnOut } from './systems/burn-out.ts';
import { stepSurprises } from './systems/intent.ts';
import { stepKeyPersons, stepLearners } from './systems/key-person.ts';
import { stepGrowth } from './systems/growth.ts';
import { stepHires } from './systems/hiring.ts';
import { stepChasing, stepDeliveries } from './systems/lead-times.ts';
import { stepLooks, stepMicromanagement } from './systems/micromanagement.ts';
import { stepMorale } from './systems/morale.ts';
import { stepOnCall } from './systems/on-call.ts';
import { stepOneToOnes } from './systems/one-to-ones.ts';
import { stepFixes, stepFixesDue } from './systems/patch-timing.ts';
import { stepPromises } from './systems/promises.ts';
import { stepAtTheDoor } from './systems/questions.ts';
import { stepRanges } from './systems/ranges.ts';
import { stepRatchet } from './systems/ratchet.ts';
import { stepRework } from './systems/rework.ts';
import { stepServices } from './systems/saturation.ts';
import { stepAsking, stepSqueakyWheel } from './systems/squeaky-wheel.ts';
import { arriveRequests, stepUnanswered } from './systems/scope-creep.ts';
import { stepStanding } from './systems/standing.ts';
import { stepTickets, stepTicketWait } from './systems/tickets.ts';
import { stepPressure } from './systems/schedule-pressure.ts';
import { stepUnplanned } from './systems/unplanned-work.ts';
import { keepQueue } from './systems/waiting.ts';
import { stepWorkArounds } from './systems/work-arounds.ts';
import { stepWork, turnWorkWeek } from './systems/work.ts';
import { DAYS_PER_WEEK, FRIDAY, isWorkday, SUNDAY, weekdayOf, weekOf } from './units.ts';
import { stepShadowIt } from './systems/shadow-it.ts';

interface System {
  readonly name: string;
  /** The mechanism that turns it on; absent = always on. */
  readonly mechanism?: Mechanism;
  /** The days on which it has something to do; absent = every day. What is not called costs nothing. */
  readonly on?: 'mondays' | 'workdays';
  readonly step: (run: Run) => void;
}

/** Every day, in this order. */
export const DAILY: readonly System[] = [
  { name: 'commit', step: stepCommit },
  { name: 'hires', on: 'mondays', step: stepHires },
  { name: 'deliveries', step: stepDeliveries },
  { name: 'tickets', mechanism: 'tickets', on: 'workdays', step: stepTickets },
  { name: 'questions', mechanism: 'attention', on: 'mondays', step: stepQuestions },
  { name: 'looks', mechanism: 'micromanagement', on: 'mondays', step: stepLooks },
  { name: 'blocks', on: 'workdays', step: stepBlocks },
  { name: 'ranges', step: stepRanges },
  { name: 'pressure', mechanism: 'schedule-pressure', on: 'mondays', step: stepPressure },
  { name: 'surprises', mechanism: 'intent', on: 'workdays', step: stepSurprises },
  { name: 'at the door', mechanism: 'questions', on: 'workdays', step: stepAtTheDoor },
  { name: 'learners', mechanism: 'key-person', on: 'mondays', step: stepLearners },
  { name: 'work', on: 'workdays', step: stepWork },
  { name: 'cut-overs', step: stepCutovers },
  { name: 'debt', mechanism: 'debt', step: stepDebt },
  { name: 'fixes', mechanism: 'patch-timing', step: stepFixes },
  { name: 'ageing', on: 'workdays', step: stepAgeing },
  { name: 'services', step: stepServices },
  { name: 'approvals', mechanism: 'approvals', step: stepApprovals },
];

/** On Fridays, after the day. Weekly rates of the sources apply here and are not divided. */
export const WEEKLY: readonly System[] = [
  { name: 'chasing', mechanism: 'lead-times', step: stepChasing },
  { name: 'rework', mechanism: 'rework', step: stepRework },
  { name: 'ticket wait', mechanism: 'tickets', step: stepTicketWait },
  { name: 'promises', step: stepPromises },
  { name: 'standing week', step: stepStanding },
  { name: 'work-arounds', mechanism: 'work-arounds', step: stepWorkArounds },
  { name: 'contact decay', mechanism: 'contact-decay', step: stepContactDecay },
  { name: 'expectations', mechanism: 'expectations', step: stepExpectations },
  { name: 'ratchet', mechanism: 'ratchet', step: stepRatchet },
  { name: 'squeaky wheel', mechanism: 'squeaky-wheel', step: stepSqueakyWheel },
  { name: 'shadow IT', mechanism: 'shadow-it', step: stepShadowIt },
  { name: 'walks', step: judgeWalks },
  { name: 'cost of delay', step: stepDelay },
  { name: 'morale', step: stepMorale },
  // Before the looks of the week are forgotten.
  { name: 'burn-out', mechanism: 'burn-out', step: stepBurnOut },
  { name: 'micromanagement', mechanism: 'micromanagement', step: stepMicromanagement },
  { name: 'one-to-ones', step: stepOneToOnes },
  { name: 'fatigue', mechanism: 'fatigue', step: stepFatigue },
  { name: 'on-call', mechanism: 'on-call', step: stepOnCall },
  { name: 'interest', mechanism: 'debt', step: stepInterest },
  { name: 'unanswered requests', mechanism: 'scope-creep', step: stepUnanswered },
  { name: 'feedback', mechanism: 'feedback', step: stepFeedback },
  { name: 'attrition', mechanism: 'attrition', step: stepAttrition },
  { name: 'unplanned work', mechanism: 'unplanned-work', step: stepUnplanned },
  { name: 'key persons', mechanism: 'key-person', step: stepKeyPersons },
  { name: 'left hanging', mechanism: 'expectation-reset', step: stepHanging },
  { name: 'growth', mechanism: 'growth', step: stepGrowth },
];

type Step = System['step'];

/** What is on in a scenario never changes, so it is looked up once. */
const STEPS = new WeakMap<Game, Steps>();

interface Steps {
  /** By weekday. */
  readonly daily: readonly (readonly Step[])[];
  readonly weekly: readonly Step[];
}

const isDue = ({ on }: System, weekday: number): boolean => on === undefined || (on === 'mondays' ? weekday === 0 : isWorkday(weekday));

function stepsOf(game: Game): Steps {
  const known = STEPS.get(game);
  if (known !== undefined) return known;
  const stepsIn = (systems: readonly System[]): readonly Step[] =>
    systems.filter((s) => s.mechanism === undefined || game.on.has(s.mechanism)).map((s) => s.step);
  const weekdays = Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => weekday);
  const made: Steps = {
    daily: weekdays.map((weekday) => stepsIn(DAILY.filter((s) => isDue(s, weekday)))),
    weekly: stepsIn(WEEKLY),
  };
  STEPS.set(game, made);
  return made;
}

export interface Advanced {
  readonly state: State;
  readonly happenings: readonly Happening[];
  readonly postings: readonly Posting[];
}

/** Runs the state's day. @throws when the run waits for a plan or an answer, or has ended. */
export function advance(game: Game, state: State): Advanced {
  const own = copyState(open(state));
  const run: Run & { postings: Posting[] } = { game, state: own, luck: luckNow(game, own), happenings: [], postings: [] };
  stepDay(run);
  return { state: seal(own), happenings: run.happenings, postings: run.postings };
}

/** The same in place. */
export function stepDay(run: Run): void {
  const { state, game } = run;
  if (state.awaiting.kind !== 'run') throw new Error(`the run waits for ${state.awaiting.kind}, a day cannot pass`);
  const steps = stepsOf(game);
  const weekday = weekdayOf(state.day);
  for (const step of must(steps.daily[weekday], 'weekday')) step(run);
  if (weekday === FRIDAY) {
    for (const step of steps.weekly) step(run);
    tell(run, { type: 'week-ended', week: weekOf(state.day) });
  }
  stepDayEvents(run);
  if (weekday === SUNDAY) turnWeek(run);
  else {
    state.day += 1;
    state.sequence = 0;
  }
}

function turnWeek(run: Run): void {
  const { state, game } = run;
  stepSilence(run);
  stepAttention(run);
  turnWorkWeek(run);
  state.day += 1;
  state.sequence = 0;
  appear(run);
  stepFixesDue(run);
  if (weekOf(state.day) > game.rules.weeks) {
    state.awaiting = { kind: 'end' };
    tell(run, { type: 'run-ended' });
    return;
  }
  state.awaiting = { kind: 'plan', week: weekOf(state.day) };
  stepAsking(game, state);
  keepQueue(state);
  stepMondayEvents(run);
}

/** Needs that become known by themselves this week, and what is asked for on the side. */
export function appear(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    const rule = must(run.game.rules.projects[i], 'project');
    if (project.appeared >= 0 || rule.appears > weekOf(run.state.day)) continue;
    project.appeared = run.state.day;
    tell(run, { type: 'revealed', what: { kind: 'need', project: rule.id } });
  }
  arriveRequests(run);
}
