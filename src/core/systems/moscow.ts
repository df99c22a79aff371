// M45 What must, should and could be. Up to four tenths of the work can leave a promise before its date: first what could be there, then what
// should. The rest is done sooner and is worth a little less, and those who wait for it know what will not be there. After the date it is no
// offer any more. Source: DSDM (research M45, C8); what the parts are worth is calibration.

import { concernedBy } from '../concerned.ts';
import { max, round } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { FULL, type Minutes, type Points, type Share } from '../units.ts';
import { feltOverall } from './expectations.ts';

/** Share of the effort of what could and what should be there (research M45: musts are at most 60 %). */
const PARTS = [2000, 2000] as const;
/** Share of the benefit that is lost with each (calibration). */
const WORTH = [500, 1500] as const;
/** How far those concerned come down to what they will get, of the way (calibration after C13: half of the gap). */
const DOWN = 0.5;
/** Trust of the sponsor that asking after the date costs (calibration). */
const TOO_LATE: Points = -400;

/** Parts that can be cut at most. */
export const MOST_CUT = PARTS.length;

/** Minutes that the next cut of a project's option saves; 0 where nothing is left to cut. */
export function nextCut(game: Game, state: RunState, project: number): Minutes {
  const { scope, order } = must(state.projects[project], 'project');
  const part = PARTS[scope?.cut ?? MOST_CUT];
  return part === undefined || order === undefined ? 0 : round(((game.guesses[project]?.[order.option] ?? 0) * part) / FULL);
}

/** Minutes that all cuts so far have saved. */
export function cutSoFar(game: Game, state: RunState, project: number): Minutes {
  const { scope, order } = must(state.projects[project], 'project');
  if (scope === undefined || order === undefined) return 0;
  const guess = game.guesses[project]?.[order.option] ?? 0;
  let minutes = 0;
  for (let i = 0; i < scope.cut; i += 1) minutes += round((guess * (PARTS[i] ?? 0)) / FULL);
  return minutes;
}

/** Share of the benefit that is lost with what was cut. */
export function benefitLost(cut: number): Share {
  let lost = 0;
  for (let i = 0; i < cut; i += 1) lost += WORTH[i] ?? 0;
  return lost;
}

/** Takes the next part out of a project; false where nothing is left. */
export function cutScope(run: Run, project: number): boolean {
  const own = must(run.state.projects[project], 'project');
  if (own.scope === undefined || own.scope.cut >= MOST_CUT) return false;
  own.extraMinutes -= nextCut(run.game, run.state, project);
  own.scope.cut += 1;
  return true;
}

/** Whether its date has passed: one was broken and none is open. */
const isTooLate = (state: RunState, project: number): boolean =>
  state.promises.some((p) => p.project === project && p.state === 'broken') &&
  !state.promises.some((p) => p.project === project && p.state === 'open');

/** Who is concerned hears what will not be there, and hopes for less. */
function agree(run: Run, project: number): void {
  for (const i of concernedBy(run.game, project)) {
    const above = max(0, (run.state.stocks.expectation[i] ?? 0) - feltOverall(run, i));
    post(run, 'expectation', i, -round(DOWN * above), byMechanism('scope-agreed', run.game.subjects.project[project]));
  }
}

/** Talks with the sponsor about what can leave; false where it is too late, or nothing is left. */
export function negotiate(run: Run, project: number): boolean {
  const { game, state } = run;
  const rule = must(game.rules.projects[project], 'project');
  const sponsor = must(game.index.stakeholder.get(rule.sponsor), 'sponsor');
  must(state.stakeholders[sponsor], 'stakeholder').lastContact = state.day;
  if (!isTooLate(state, project)) {
    if (!cutScope(run, project)) return false;
    agree(run, project);
    return true;
  }
  post(run, 'trust', sponsor, TOO_LATE, byMechanism('asked-too-late', rule.id));
  return false;
}
