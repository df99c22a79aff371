// A promise enters the ledger: from the player's decision or from an answer to a message.

import type { At } from './decision.ts';
import { asId, type ProjectId, type PromiseId, type StakeholderId } from './ids.ts';
import { must, type Game } from './prepare.ts';
import type { Run } from './run-context.ts';
import type { PromiseState } from './project-state.ts';
import type { RunState } from './state.ts';
import { sendPromise } from './systems/promises.ts';
import type { Week } from './units.ts';

/** The open promise to a person for a need, if there is one. */
export function openPromise(state: RunState, to: number, project: number): PromiseState | undefined {
  return state.promises.find((p) => p.to === to && p.project === project && p.state === 'open');
}

/** The id of a promise: it tells need and person, and counts where `before` were there already. */
export const promiseIdOf = (project: ProjectId, to: StakeholderId, before = 0): PromiseId =>
  asId(`${project}-${to}${before === 0 ? '' : `-${before + 1}`}`);

/** Writes a promise into the ledger, not yet sent. */
export function writePromise(
  game: Game,
  state: RunState,
  to: number,
  project: number,
  week: Week,
  at: At,
  confidence: number,
  event: number,
): PromiseState {
  const before = state.promises.filter((p) => p.to === to && p.project === project).length;
  const promise: PromiseState = {
    id: promiseIdOf(must(game.rules.projects[project], 'project').id, must(game.rules.stakeholders[to], 'stakeholder').id, before),
    to,
    project,
    week,
    firstWeek: week,
    made: state.day,
    at,
    event,
    sent: false,
    estimated: state.projects[project]?.estimate !== undefined,
    confidence,
    warnings: [],
    state: 'open',
    ended: -1,
  };
  state.promises.push(promise);
  return promise;
}

/** An answer to a message gives a date at once. A date already given to the same person for the same need stays. */
export function givePromise(run: Run, to: StakeholderId, project: ProjectId, week: Week, event: number): void {
  const person = must(run.game.index.stakeholder.get(to), 'stakeholder');
  const need = must(run.game.index.project.get(project), 'project');
  if (openPromise(run.state, person, need) !== undefined || (run.state.projects[need]?.live ?? -1) >= 0) return;
  const at = run.state.events[event]?.answer?.at ?? [run.state.day, 0];
  sendPromise(run, writePromise(run.game, run.state, person, need, week, at, -1, event));
}
