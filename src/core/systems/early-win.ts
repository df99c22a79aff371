// M50 An early win. The first thing that goes live in weeks 2 to 5, and is of use, gives trust with everybody and a favour of the sponsor,
// once. Where users find faults in it in the four weeks after, the joy fades, a quarter each week. Source: Watkins (research M50: trust
// +.06 for all, sponsor capital +1; "quick win that adds debt fades").

import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { benefitNow, firstLive } from '../project.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { DAYS_PER_WEEK, weekOf, type Minutes, type Points } from '../units.ts';

/** The weeks in which a win is early (research M50). */
const FIRST_WEEK = 2;
const LAST_WEEK = 5;
/** Trust of everybody, and favours of the sponsor (research M50). */
const WON: Points = 600;
const CREDITS = 1;
/** Weeks in which it can fade, and faults that users find in one of them without minding (calibration). */
const FADES_WEEKS = 4;
const UNMINDED: Minutes = 60;

/** Something went live: perhaps it is the early win. */
export function winEarly(run: Run, project: number): void {
  const win = run.state.expect?.win;
  const week = weekOf(run.state.day);
  if (win === undefined || win.project >= 0 || week < FIRST_WEEK || week > LAST_WEEK || benefitNow(run, project) === 0) return;
  win.project = project;
  post(run, 'credits', 0, CREDITS, byMechanism('early-win', run.game.subjects.project[project]));
  forAll(run, WON, project, 'early-win');
}

/** Users found faults in what is live. */
export function fadeWin(run: Run, project: number, found: Minutes): void {
  const win = run.state.expect?.win;
  if (win === undefined || win.project !== project || found <= UNMINDED || win.faded >= FADES_WEEKS) return;
  if (run.state.day - firstLive(must(run.state.projects[project], 'project')) >= FADES_WEEKS * DAYS_PER_WEEK) return;
  win.faded += 1;
  forAll(run, -WON / FADES_WEEKS, project, 'early-win-faded');
}

function forAll(run: Run, delta: Points, project: number, code: 'early-win' | 'early-win-faded'): void {
  const about = run.game.subjects.project[project];
  for (let i = 0; i < run.state.stakeholders.length; i += 1) post(run, 'trust', i, delta, byMechanism(code, about));
}
