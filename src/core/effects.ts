// What an author's event does to the world. Each verb of the file is one case; all changes of stocks are posted with the event as cause.

import { estimate } from './systems/estimates.ts';
import { must } from './prepare.ts';
import { ordersOf } from './project.ts';
import { post } from './post.ts';
import type { Cause, Stock } from './posting.ts';
import { STOCKS } from './posting.ts';
import { byEvent, byMechanism, tell, type Run } from './run-context.ts';
import type { Effect } from './scenario.ts';
import { replace } from './kit.ts';
import { learn } from './learn.ts';
import { fail } from './systems/ageing.ts';
import { backupsOf, bringBack, restore, testRestore } from './systems/back-ups.ts';
import { priceInAHurry } from './systems/contingency.ts';
import { needFix } from './systems/patch-timing.ts';
import { dayOfRange } from './systems/ranges.ts';
import { batteriesShown, isProtected } from './systems/protection.ts';
import { answerForRestore } from './systems/risk-acceptance.ts';
import { isUp, loseTime } from './systems/saturation.ts';
import { isStillToOrder, sendOrder } from './give-order.ts';
import { givePromise } from './give-promise.ts';
import { DAYS_PER_WEEK, FULL } from './units.ts';
import type { ServiceId } from './ids.ts';
import { noteEnd } from './systems/service-recovery.ts';

/** Data that could not be restored is typed in again: two days of everybody who works with it (calibration). */
const RETYPE_DAYS = 2;

export interface Source {
  readonly event: number;
  readonly cause: Cause;
}

/** Applies effects in order. */
export function applyEffects(run: Run, effects: readonly Effect[], source: Source): void {
  for (const effect of effects) apply(run, effect, source);
}

function apply(run: Run, effect: Effect, source: Source): void {
  const { game, state } = run;
  switch (effect.kind) {
    case 'add':
    case 'set': {
      const stock: Stock = effect.stock;
      const of = STOCKS[stock].of;
      const subject = of === 'run' ? 0 : must(game.index[of].get(effect.subject), effect.subject);
      const delta = effect.kind === 'add' ? effect.delta : effect.value - must(state.stocks[stock]?.[subject], stock);
      post(run, stock, subject, delta, source.cause);
      return;
    }
    case 'promise':
      givePromise(run, effect.to, effect.project, effect.week, source.event);
      return;
    case 'reveal':
      learn(run, effect.what);
      return;
    case 'estimate': {
      const project = must(game.index.project.get(effect.project), 'project');
      const day = dayOfRange(effect, state.day);
      if (day <= state.day) estimate(run, project);
      else must(state.projects[project], 'project').rangeDue = day;
      return;
    }
    case 'order': {
      const project = must(game.index.project.get(effect.project), 'project');
      const option = must(game.rules.projects[project], 'project').options.findIndex((o) => o.id === effect.option);
      if (isStillToOrder(game, state, project, option)) sendOrder(run, project, option, source.cause);
      return;
    }
    case 'fail': {
      const asset = must(game.index.asset.get(effect.asset), 'asset');
      const own = must(state.assets[asset], 'asset');
      if (own.exists && own.up && !(effect.unlessProtected && isProtected(state, effect.asset)))
        fail(run, asset, undefined, effect.unlessProtected ? 'unprotected' : 'unsupported');
      // After a power cut somebody goes down to the box.
      if (effect.unlessProtected)
        for (const battery of batteriesShown(game, state, effect.asset)) learn(run, { kind: 'asset', asset: battery });
      return;
    }
    case 'restore':
      restoreService(run, effect.service);
      return;
    case 'bring-back':
      if (!bringBack(run, effect.service)) retype(run, effect.service);
      return;
    case 'replace': {
      const asset = must(game.index.asset.get(effect.asset), 'asset');
      const own = must(state.assets[asset], 'asset');
      if (!own.exists) return;
      // Once: what has been paid may make the next purchase dearer.
      const price = priceInAHurry(run, effect.price);
      post(run, 'capital', 0, -price, { ...source.cause, code: 'emergency-purchase' });
      state.committed += price;
      if (!own.up) noteEnd(run, asset, state.day);
      own.up = true;
      own.repairLeft = 0;
      own.backBy = -1;
      own.failsOn = -1;
      replace(own, game.kit.listed[asset], state.day);
      post(run, 'wear', asset, -(state.stocks.wear[asset] ?? 0), byMechanism('repaired'));
      tell(run, { type: 'asset-repaired', asset: effect.asset });
      return;
    }
    case 'absent': {
      const person = must(state.people[must(game.index.person.get(effect.person), 'person')], 'person');
      person.absentUntil = state.day + effect.weeks * DAYS_PER_WEEK;
      return;
    }
    case 'effort': {
      const project = must(state.projects[must(game.index.project.get(effect.project), 'project')], 'project');
      project.extraMinutes += effect.minutes;
      return;
    }
    case 'delay': {
      const project = must(state.projects[must(game.index.project.get(effect.project), 'project')], 'project');
      const order = ordersOf(project).find((one) => one.arrived < 0);
      if (order === undefined) return;
      order.arrives += effect.days;
      order.expected += effect.days;
      order.expectedSeen = state.day;
      return;
    }
    case 'prefer': {
      const project = must(game.index.project.get(effect.project), 'project');
      state.order = [project, ...state.order.filter((p) => p !== project)];
      return;
    }
    case 'flag':
      if (!state.flags.includes(effect.flag)) state.flags.push(effect.flag);
      return;
    case 'fix':
      needFix(run, must(game.index.asset.get(effect.asset), 'asset'));
      return;
  }
}

/** A restore in earnest mends what was down at once, or the data is typed in again. While the service runs it is a test, and loses nothing. */
function restoreService(run: Run, service: ServiceId): void {
  const index = must(run.game.index.service.get(service), 'service');
  if (isUp(run.game, run.state, index)) {
    for (const asset of backupsOf(run, service)) testRestore(run, asset);
    return;
  }
  if (!restore(run, service)) {
    for (const asset of backupsOf(run, service)) answerForRestore(run, asset, service);
    retype(run, service);
    return;
  }
  for (const stage of must(run.game.chains[index], 'chain')) {
    for (const asset of stage.assets) {
      const own = must(run.state.assets[asset], 'asset');
      if (own.exists && !own.up) own.repairLeft = 1;
    }
  }
}

/** Everybody who works with a service types in again what no back-up brought back. */
function retype(run: Run, service: ServiceId): void {
  const index = must(run.game.index.service.get(service), 'service');
  for (const d of must(run.game.usersOf[index], 'users'))
    loseTime(run, d, (RETYPE_DAYS * (run.game.rules.services[index]?.impact ?? FULL)) / FULL, service, false);
}

/** The event itself, when it arrives. */
export function eventSource(run: Run, event: number): Source {
  return { event, cause: byEvent('event', must(run.game.rules.events[event], 'event').id) };
}

/** What an answer costs and does. */
export function applyChoice(run: Run, event: number): void {
  const rule = must(run.game.rules.events[event], 'event');
  const answer = must(run.state.events[event]?.answer, 'answer');
  const choice = must(
    rule.choices.find((c) => c.id === answer.choice),
    'choice',
  );
  const cause = byEvent('choice', rule.id, choice.id);
  if (choice.money !== 0) {
    post(run, 'capital', 0, -choice.money, { ...cause, code: 'event-cost' });
    run.state.committed += choice.money;
  }
  for (const share of choice.team) {
    const person = must(run.state.people[must(run.game.index.person.get(share.person), 'person')], 'person');
    person.owed += share.minutes;
  }
  applyEffects(run, choice.effects, { event, cause });
}
