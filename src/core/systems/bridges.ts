// A bridge, then the main option. An option may be marked as one that serves until a better one is there. When it goes live its need
// begins anew: choose, order and install a main option while the bridge serves; on the day that goes live the bridge is taken away, with its
// running cost and what it owed. Its price is spent, and its work was work. What it meets of the need stands in `project.ts`, what it keeps of
// a promise in `promises.ts`.

import { DONE_PARTS } from '../decision.ts';
import { post } from '../post.ts';
import { assetMade, assetOf, must } from '../prepare.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { Minutes } from '../units.ts';
import { NOT_YET } from './anchoring.ts';
import { NO_WEEK } from './change-board.ts';
import { owe } from './debt.ts';
import { NOT_TOLD } from './notices.ts';
import { bringFaults } from './rework.ts';

/**
 * A bridge has just gone live: the need begins anew, with the order that was placed ahead, if any. What is wrong with a stop-gap shows in
 * use at once and is support. Returns those minutes.
 */
export function becomeBridge(run: Run, i: number): Minutes {
  const project = must(run.state.projects[i], 'project');
  const { option } = must(project.order, 'order');
  const id = must(run.game.rules.projects[i], 'project').id;
  if (project.done !== undefined) owe(run, i, option, project.done);
  const wrong = run.state.stocks['work-wrong'][i] ?? 0;
  let brought = 0;
  if (wrong > 0) {
    post(run, 'work-wrong', i, -wrong, byMechanism('found-wrong', id));
    brought = bringFaults(run, i, wrong);
    tell(run, { type: 'rework-found', project: id, minutes: wrong });
  }
  post(run, 'work-done', i, -(run.state.stocks['work-done'][i] ?? 0), byMechanism('bridge-in-place', id));
  const cut = project.scope?.cut ?? 0;
  project.bridged = { option, since: run.state.day, until: -1, ...(cut === 0 ? {} : { cut }) };
  project.order = project.ahead;
  // Somebody may have chosen the main option already.
  if (project.order !== undefined) project.chosen = project.order.option;
  else if (project.chosen === option) project.chosen = -1;
  delete project.ahead;
  if (project.order?.sent === true) beginMain(run, i);
  project.estimate = undefined;
  project.extraMinutes = 0;
  project.spent = 0;
  project.cutoverFailed = -1;
  project.finished = -1;
  project.pilotUntil = -1;
  project.live = -1;
  project.rehearsed = false;
  delete project.skipped;
  if (project.cutOver !== undefined) project.cutOver = { share: 0, from: 0 };
  if (project.pressure !== undefined) project.pressure = 0;
  if (project.scope !== undefined) project.scope.cut = 0;
  if (project.anew !== undefined) project.anew = { ruling: undefined, day: -1, at: [0, 0], applied: false };
  if (project.anchor !== undefined) project.anchor = NOT_YET;
  if (project.change !== undefined) project.change.week = NO_WEEK;
  // A notice is used up by what it announced.
  if (run.state.notices !== undefined) run.state.notices[assetOf(run.game, i)] = NOT_TOLD;
  const tooSoon = run.state.expect?.tour?.tooSoon;
  if (tooSoon !== undefined && project.order === undefined) tooSoon[i] = false;
  return brought;
}

/** The main option after a bridge is on its way: *done* is about that from now on, and the bridge is not made good any more. */
export function beginMain(run: Run, i: number): void {
  const { done } = must(run.state.projects[i], 'project');
  if (done === undefined) return;
  done.includes = DONE_PARTS;
  done.owed = [];
}

/** The main option has just gone live: the bridge before it is taken away, with its running cost and what it owed. */
export function retireBridge(run: Run, i: number): void {
  const { bridged } = must(run.state.projects[i], 'project');
  if (bridged === undefined || bridged.until >= 0) return;
  bridged.until = run.state.day;
  const { id, options } = must(run.game.rules.projects[i], 'project');
  const asset = must(run.state.assets[assetMade(run.game, i, bridged.option)], 'asset');
  asset.exists = false;
  asset.failsOn = -1;
  post(run, 'monthly', 0, -must(options[bridged.option], 'option').monthly, byMechanism('bridge-replaced', id));
  const owed = run.state.stocks.debt?.[i] ?? 0;
  if (owed > 0) post(run, 'debt', i, -owed, byMechanism('bridge-replaced', id));
}
