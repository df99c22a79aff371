// decide(game, state, decision): a new state, or the reason why not. What each decision may and does stands in `decisions/`.

import type { Decision } from './decision.ts';
import { acceptRisk } from './decisions/accept-risk.ts';
import { answer } from './decisions/answer.ts';
import { chooseOption } from './decisions/choose-option.ts';
import { notify } from './decisions/notify.ts';
import { expediteOrder } from './decisions/expedite.ts';
import { orderOption } from './decisions/order.ts';
import { patch } from './decisions/patch.ts';
import { pin } from './decisions/pin.ts';
import { planCutover } from './decisions/plan-cutover.ts';
import { endContract } from './decisions/end-contract.ts';
import { hire } from './decisions/hire.ts';
import { makePromise } from './decisions/promise.ts';
import { reDecide } from './decisions/re-decide.ts';
import { ruleRequest } from './decisions/rule-request.ts';
import { runWeek } from './decisions/run-week.ts';
import { setBlocks } from './decisions/set-blocks.ts';
import { setDelegation } from './decisions/set-delegation.ts';
import { setDone } from './decisions/set-done.ts';
import { setLead } from './decisions/set-lead.ts';
import { setLimit } from './decisions/set-limit.ts';
import { setOnCall } from './decisions/set-on-call.ts';
import { setNote } from './decisions/set-note.ts';
import { setOrder } from './decisions/set-order.ts';
import { setOvertime } from './decisions/set-overtime.ts';
import { setStanding } from './decisions/set-standing.ts';
import { shadow } from './decisions/shadow.ts';
import { skipStanding } from './decisions/skip-standing.ts';
import { train } from './decisions/train.ts';
import { submitChange } from './decisions/submit-change.ts';
import type { Game } from './prepare.ts';
import type { Problem } from './problem.ts';
import { copyState, open, seal, type RunState, type State } from './state.ts';

/** Takes a decision. The given state is left as it was. */
export function decide(game: Game, state: State, decision: Decision): State | Problem {
  const own = copyState(open(state));
  return decideInPlace(game, own, decision) ?? seal(own);
}

/** The same in place; undefined = taken. A refused decision has changed nothing. */
export function decideInPlace(game: Game, state: RunState, decision: Decision): Problem | undefined {
  if (!isItsTime(state, decision)) return { problem: 'not-now', decision: decision.type };
  const problem = dispatch(game, state, decision);
  if (problem === undefined) state.sequence += 1;
  return problem;
}

/** All decisions belong to planning; a question that stopped the week takes only its answer. */
function isItsTime(state: RunState, decision: Decision): boolean {
  switch (state.awaiting.kind) {
    case 'plan':
      return true;
    case 'answer':
      return decision.type === 'answer' && decision.event === state.awaiting.event;
    case 'run':
    case 'end':
      return false;
  }
}

function dispatch(game: Game, state: RunState, decision: Decision): Problem | undefined {
  switch (decision.type) {
    case 'set-standing':
      return setStanding(game, state, decision);
    case 'skip-standing':
      return skipStanding(game, state, decision);
    case 'set-blocks':
      return setBlocks(game, state, decision);
    case 'set-order':
      return setOrder(game, state, decision);
    case 'set-limit':
      return setLimit(game, state, decision);
    case 'set-lead':
      return setLead(game, state, decision);
    case 'set-delegation':
      return setDelegation(game, state, decision);
    case 'set-overtime':
      return setOvertime(game, state, decision);
    case 'pin':
      return pin(game, state, decision);
    case 'choose-option':
      return chooseOption(game, state, decision);
    case 'order':
      return orderOption(game, state, decision);
    case 'plan-cutover':
      return planCutover(game, state, decision);
    case 'promise':
      return makePromise(game, state, decision);
    case 'answer':
      return answer(game, state, decision);
    case 'shadow':
      return shadow(game, state, decision);
    case 'train':
      return train(game, state, decision);
    case 'hire':
      return hire(game, state, decision);
    case 'end-contract':
      return endContract(game, state, decision);
    case 'run-week':
      return runWeek(game, state, decision);
    case 'set-done':
      return setDone(game, state, decision);
    case 'rule-request':
      return ruleRequest(game, state, decision);
    case 'submit-change':
      return submitChange(game, state, decision);
    case 'notify':
      return notify(game, state, decision);
    case 'patch':
      return patch(game, state, decision);
    case 'set-on-call':
      return setOnCall(game, state, decision);
    case 're-decide':
      return reDecide(game, state, decision);
    case 'expedite':
      return expediteOrder(game, state, decision);
    case 'accept-risk':
      return acceptRisk(game, state, decision);
    case 'set-note':
      return setNote(game, state, decision);
  }
}
