// M35 Debt. What *done* includes: labelled, documented, monitored, backed up, the old kit removed. Leaving a part out saves its work now and
// owes it with interest: until it is made good, more people ask for help and more changes fail. Source: Cunningham 1992 (research M35).

import { max, min, round } from '../exact.ts';
import { DONE_PARTS, type DonePart } from '../decision.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { servingOption } from '../project.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { FULL, type Minutes, type Share } from '../units.ts';

/** Share of a project's effort that each part takes, ten-thousandths (calibration: 18 % together). */
const SHARE: Readonly<Record<DonePart, Share>> = { labelled: 300, documented: 500, monitored: 300, 'backed-up': 300, 'old-removed': 400 };
/** What is owed grows by so much a week (research M35: × 1.02). */
const INTEREST = 0.02;
/** More tickets and more failed changes where a whole week of the team is owed (research M35: .2 D and .1 D; the unit of D is calibration). */
const MORE_TICKETS = 0.2;
const MORE_FAILURES = 0.1;

/** Team minutes that one part takes of a project's option. */
export const partMinutes = (game: Game, project: number, option: number, part: DonePart): Minutes =>
  round(((game.guesses[project]?.[option] ?? 0) * SHARE[part]) / FULL);

/** Effort that is saved while only these parts are included. */
export function saved(game: Game, project: number, option: number, includes: readonly DonePart[]): Minutes {
  let minutes = 0;
  for (const part of DONE_PARTS) if (!includes.includes(part)) minutes += partMinutes(game, project, option, part);
  return minutes;
}

/** Debt in weeks of the whole team, at most one. */
export function debtWeeks(game: Game, state: RunState): number {
  const amounts = state.stocks.debt;
  if (amounts === undefined) return 0;
  let minutes = 0;
  for (let i = 0; i < amounts.length; i += 1) minutes += amounts[i] ?? 0;
  return minutes === 0 ? 0 : min(1, minutes / max(1, game.teamWeek));
}

/** Times as many tickets as without debt. */
export const debtTickets = (game: Game, state: RunState): number => 1 + MORE_TICKETS * debtWeeks(game, state);

/** What debt adds to the chance that a change fails. */
export const debtFailure = (game: Game, state: RunState): number => MORE_FAILURES * debtWeeks(game, state);

/** Daily, after the cut-overs: what went live today with parts left out owes them; what is to be made good becomes work. */
export function stepDebt(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    const option = servingOption(project);
    if (option < 0 || project.done === undefined) continue;
    if (project.live === run.state.day) owe(run, i, option, project.done);
    else if (project.done.owed.length > 0) makeGood(run, i, option, project.done);
  }
}

type Done = NonNullable<ProjectState['done']>;

/** What went live now owes what was left out of it. */
export function owe(run: Run, i: number, option: number, done: Done): void {
  done.owed = DONE_PARTS.filter((part) => !done.includes.includes(part));
  post(run, 'debt', i, saved(run.game, i, option, done.includes), byMechanism('left-out', run.game.subjects.project[i]));
}

/** Paid with the interest that has grown on it: its share of what is owed becomes support work. */
function makeGood(run: Run, i: number, option: number, done: Done): void {
  for (const part of done.owed.filter((one) => done.includes.includes(one))) {
    const all = done.owed.reduce((sum, one) => sum + partMinutes(run.game, i, option, one), 0);
    const amount = must(run.state.stocks.debt, 'debt')[i] ?? 0;
    const minutes = all === 0 ? 0 : round((amount * partMinutes(run.game, i, option, part)) / all);
    post(run, 'debt', i, -minutes, byMechanism('made-good', run.game.subjects.project[i]));
    post(run, 'backlog', 0, minutes, byMechanism('made-good', run.game.subjects.project[i]));
    done.owed = done.owed.filter((one) => one !== part);
  }
}

/** Weekly: interest. */
export function stepInterest(run: Run): void {
  const amounts = must(run.state.stocks.debt, 'debt');
  for (let i = 0; i < amounts.length; i += 1)
    post(run, 'debt', i, round((amounts[i] ?? 0) * INTEREST), byMechanism('debt-grew', run.game.subjects.project[i]));
}
