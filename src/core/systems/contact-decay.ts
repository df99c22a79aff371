// M31 Contact decay. Who has not heard from the manager for four weeks hears the corridor instead: what a department expects drifts to a
// rumour, a little more or a little less than before. Which rumour is drawn once for each silence, and a word from the manager ends it.
// Source: Mendelow 1991 for the rota of contacts; CCL (research M31); walking the floor resets the drift (research C4).

import { round } from '../exact.ts';
import type { Luck } from '../luck.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, type Points } from '../units.ts';

/** Weeks of silence before rumours begin (research M31). */
export const SILENT_WEEKS = 4;
/** A rumour is at most so far from what was expected, up or down: .5 of five (research M31). */
const RUMOUR: Points = 1000;
/** Share of the way to the rumour in a week (calibration: most of it within two months). */
const DRIFT = 0.25;

/** How far a department's i-th silence would carry what it expects, in the end. */
export const rumourOf = (luck: Luck, department: string, silence: number): Points =>
  round((2 * luck.draw('rumour', department, silence) - 1) * RUMOUR);

/** How much further a week of silence carries it. */
export const drift = (from: Points, rumour: Points): Points => round(DRIFT * (rumour - from));

/** Whether a department's head has waited long enough for rumours. */
export function isUnheard(game: Game, state: RunState, department: number): boolean {
  const head = game.index.stakeholder.get(must(game.rules.departments[department], 'department').head) ?? -1;
  return state.day - must(state.stakeholders[head], 'head').lastContact >= SILENT_WEEKS * DAYS_PER_WEEK;
}

/** Weekly: silence lets expectations drift; contact brings them back. */
export function stepContactDecay(run: Run): void {
  const rumours = run.state.expect?.rumours;
  if (rumours === undefined) return;
  for (let i = 0; i < run.game.rules.departments.length; i += 1) {
    const id = must(run.game.rules.departments[i], 'department').id;
    const far = rumours.far[i] ?? 0;
    if (isUnheard(run.game, run.state, i)) {
      const further = drift(far, rumourOf(run.luck, id, rumours.silences[i] ?? 0));
      rumours.far[i] = far + further;
      post(run, 'expectation', i, further, byMechanism('rumour'));
      rumours.silent[i] = true;
    } else if (rumours.silent[i] === true) {
      rumours.far[i] = 0;
      rumours.silent[i] = false;
      rumours.silences[i] = (rumours.silences[i] ?? 0) + 1;
      post(run, 'expectation', i, -far, byMechanism('rumour-ended'));
    }
  }
}
