// M53 Commander's intent. Whoever leads a project and was told in three lines what it is for, how it looks when it is done and what must not
// happen adapts to a surprise without asking. Without the lines a tight lead stops and asks, and a free one goes on as suits the piece in
// hand, which later turns out wrong. Source: US Army FM 6-0; Bungay 2011, *The Art of Action* (research M53); all amounts are calibration.

import { INTENT_LINES, SURPRISES, type DelegationLevel, type IntentLine, type Surprise } from '../decision.ts';
import { round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { ProjectState } from '../project-state.ts';
import { isWorkday, type Minutes } from '../units.ts';
import { believedDone } from './estimates.ts';
import { toWorkday } from './lead-times.ts';

/** Manager's minutes for one line of a brief: half an hour for the three (calibration). */
const LINE_MINUTES: Minutes = 10;
/** Working days for which a lead stops who was told none of the three, and the manager's minutes that asking takes (calibration). */
const STOP_DAYS = 3;
const ASK_MINUTES: Minutes = 30;
/** Share of what is done that suits only the piece in hand, where none of the three was told (calibration). */
const LOCAL_SHARE = 0.15;
/** Levels at which a lead decides without asking. */
const FREE: readonly DelegationLevel[] = ['report', 'yours'];

/** Minutes that these lines take to write, of those not told before. */
export const briefMinutes = (lines: readonly IntentLine[], told: readonly IntentLine[]): Minutes =>
  lines.filter((line) => !told.includes(line)).length * LINE_MINUTES;

/** The part of a brief that is missing, 0 to 1. */
export const missingShare = (lines: readonly IntentLine[]): number => 1 - lines.length / INTENT_LINES.length;

/** Working days of standing still, and minutes of done work that turn out wrong. */
export const stopDays = (missing: number): number => round(STOP_DAYS * missing);
export const wentAstray = (done: Minutes, missing: number): Minutes => round(done * LOCAL_SHARE * missing);

/** Daily, before the work: what nobody had planned for. Each kind happens to a project once. */
export function stepSurprises(run: Run): void {
  if (!isWorkday(run.state.day)) return;
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const own = must(run.state.projects[i], 'project');
    if (own.intent === undefined || own.lead < 0 || own.order?.sent !== true || own.live >= 0) continue;
    own.intent.told = own.intent.lines;
    for (let k = 0; k < SURPRISES.length; k += 1) {
      const kind = must(SURPRISES[k], 'surprise');
      if (!happens(run, i, own, kind) || own.intent.met.includes(kind)) continue;
      own.intent.met = [...own.intent.met, kind];
      meet(run, i, own, kind);
    }
  }
}

function happens(run: Run, i: number, own: ProjectState, kind: Surprise): boolean {
  const order = must(own.order, 'order');
  switch (kind) {
    case 'late-kit':
      return order.arrived < 0 && run.state.day > order.quoted;
    case 'failed-change':
      return own.cutoverFailed >= 0;
    case 'more-work': {
      const guess = must(run.game.guesses[i]?.[order.option], 'option') + own.extraMinutes;
      return own.finished < 0 && guess > 0 && believedDone(run.state, i) >= guess;
    }
  }
}

function meet(run: Run, i: number, own: ProjectState, surprise: Surprise): void {
  const missing = missingShare(own.intent?.lines ?? []);
  const project = must(run.game.rules.projects[i], 'project').id;
  const person = must(run.game.rules.team[own.lead], 'person').id;
  if (missing === 0) {
    tell(run, { type: 'adapted', project, person, surprise });
    return;
  }
  if (FREE.includes(own.delegation)) {
    // Nobody sees it before it comes to light as work to be done again.
    const astray = wentAstray(run.state.stocks['work-done'][i] ?? 0, missing);
    post(run, 'work-done', i, -astray, byMechanism('went-astray', person));
    post(run, 'work-wrong', i, astray, byMechanism('went-astray', person));
    return;
  }
  own.stopped = run.state.day;
  for (let days = stopDays(missing); days > 1; days -= 1) own.stopped = toWorkday(own.stopped + 1);
  run.state.manager.interrupted += ASK_MINUTES;
  tell(run, { type: 'stopped-to-ask', project, person, surprise });
}
