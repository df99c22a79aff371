// What was decided goes out when the week runs: orders to vendors, dates to people, answers to messages. Until then all of it can be undone.

import { must } from '../prepare.ts';
import { byDecision, tell, type Run } from '../run-context.ts';
import { applyChoice } from '../effects.ts';
import { dispatch } from '../give-order.ts';
import { expedite } from './expediting.ts';
import { signRisks } from './risk-acceptance.ts';
import { sendOffers } from './hiring.ts';
import { sendRulings } from './scope-creep.ts';
import { settleAnew } from './sunk-cost.ts';
import { sendPromise } from './promises.ts';

/** First of the day: everything decided and not yet gone out. */
export function stepCommit(run: Run): void {
  if (run.state.sequence > 0) sendDecided(run);
  sendRulings(run);
  signRisks(run);
  sendOffers(run);
  for (const promise of run.state.promises) if (!promise.sent) sendPromise(run, promise);
  if (run.game.plays.sunkCost) settleAnew(run);
}

/** Answers and orders: nothing but a decision of this day writes one that does not go out at once. */
function sendDecided(run: Run): void {
  for (let i = 0; i < run.state.events.length; i += 1) {
    const event = must(run.state.events[i], 'event');
    if (event.answer === undefined || event.applied) continue;
    event.applied = true;
    tell(run, {
      type: 'answered',
      event: must(run.game.rules.events[i], 'event').id,
      choice: event.answer.choice,
      silent: event.answer.silent,
    });
    applyChoice(run, i);
  }
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const { order, ahead } = must(run.state.projects[i], 'project');
    if (order !== undefined && !order.sent) dispatch(run, i, order, byDecision('ordered', order.at, run.game.subjects.project[i]));
    else if (order?.expedited?.day === -1) expedite(run, i, order);
    if (ahead !== undefined && !ahead.sent) dispatch(run, i, ahead, byDecision('ordered', ahead.at, run.game.subjects.project[i]));
  }
}
