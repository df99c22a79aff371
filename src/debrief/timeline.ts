// What stands on the timeline, and what was said and done beside the findings: numbered decisions, events, promises with their sureness, hints and
// what became of them.

import { hintsOf, WEEKS_TO_CHANGE, type Finding, type SeenDay } from '../coach/index.ts';
import { fridayOf, weekOf, type Decision, type DecisionType, type Log, type PromiseView, type View } from '../core/index.ts';
import type { Calibration, Debrief, HintFollowed, Numbered, Surety } from './debrief.ts';
import type { RunMode } from '../run/index.ts';

/** Decisions that make a run what it is; the rest is how a week is filled, and stands in the week's plan. */
const WEIGHTY: ReadonlySet<DecisionType> = new Set<DecisionType>([
  'order',
  'promise',
  'answer',
  'rule-request',
  'hire',
  'end-contract',
  're-decide',
  'accept-risk',
  'expedite',
  'plan-cutover',
  'submit-change',
  'set-limit',
  'set-overtime',
  'set-standing',
  'set-delegation',
  'train',
  'patch',
  'set-done',
]);

/** What a later decision says anew. */
function saysOf(decision: Decision): string {
  switch (decision.type) {
    case 'set-limit':
      return 'limit';
    case 'set-overtime':
      return `overtime ${decision.person}`;
    case 'set-standing':
      return `standing ${decision.habit}`;
    case 'set-delegation':
      return `delegation ${decision.project}`;
    case 'plan-cutover':
      return `cutover ${decision.project}`;
    case 'set-done':
      return `done ${decision.project}`;
    case 'promise':
      return `promise ${decision.to} ${decision.project}`;
    default:
      return JSON.stringify(decision);
  }
}

/** In the order in which they were taken. Of a plan that was changed on the same day the last word counts, and what was so already is no decision. */
export function numbered(log: Log): readonly Numbered[] {
  const inForce = new Map<string, string>();
  const last = new Map<string, number>();
  log.forEach(({ at: [day], decision }, index) => last.set(`${day} ${saysOf(decision)}`, index));
  const told: Numbered[] = [];
  log.forEach(({ at, decision }, index) => {
    const says = saysOf(decision);
    if (!WEIGHTY.has(decision.type) || last.get(`${at[0]} ${says}`) !== index) return;
    const text = JSON.stringify(decision);
    if (inForce.get(says) === text) return;
    inForce.set(says, text);
    told.push({ number: told.length + 1, at, decision });
  });
  return told;
}

export const eventsIn = (days: readonly SeenDay[]): Debrief['events'] =>
  days.flatMap(({ happenings }, day) =>
    happenings.flatMap((one) => (one.type === 'message' ? [{ week: weekOf(day), event: one.event }] : [])),
  );

/** Whether it is decided, and how: a date that was said with so much sureness is the first one. */
function wasKept(promise: PromiseView, view: View): boolean | undefined {
  const due = fridayOf(promise.firstWeek);
  if (promise.state === 'kept') return (promise.ended ?? 0) <= due;
  return promise.state === 'broken' || view.day > due ? false : undefined;
}

const PERCENT = 100;
const THOUSANDTHS = 1000;

export function calibrationOf(view: View | undefined): Calibration {
  if (view === undefined) return { promises: [] };
  const promises = view.promises.flatMap((promise): Surety[] => {
    const kept = wasKept(promise, view);
    return promise.confidence === undefined || kept === undefined ? [] : [{ promise: promise.id, said: promise.confidence, kept }];
  });
  if (promises.length === 0) return { promises };
  const mean = (of: (one: Surety) => number): number => promises.reduce((sum, one) => sum + of(one), 0) / promises.length;
  const brier = mean(({ said, kept }) => (said / PERCENT - (kept ? 1 : 0)) ** 2);
  return {
    promises,
    brier: Math.round(brier * THOUSANDTHS) / THOUSANDTHS,
    bias: Math.round(mean(({ said, kept }) => said - (kept ? PERCENT : 0))),
  };
}

/** The hints that were said, which only a coached run has, and whether the mistake was scored after them. */
export function hintsFollowed(
  mode: RunMode,
  log: Log,
  days: readonly SeenDay[],
  findings: readonly Finding[],
  weeks: number,
): readonly HintFollowed[] {
  if (mode !== 'coached') return [];
  return hintsOf({ log, days })
    .filter(({ week }) => week <= weeks)
    .map(({ week, finding: { rule } }): HintFollowed => {
      const isAgain = findings.some(
        (one) => one.rule === rule && one.kind === 'mistake' && one.weight === 'scored' && one.weeks.to >= week,
      );
      const isTime = weeks - week + 1 >= WEEKS_TO_CHANGE;
      return { rule, week, what: isAgain ? 'again' : isTime ? 'heeded' : 'too-late-to-say' };
    });
}
