// C6 Demo. Friendly users try what is nearly there: they see what it is and what it is not, find a fault or two while these are cheap, and the
// first day has fewer questions. Shown before it is ready it is a promise of more. Source: Flyvbjerg; DORA (research C6); what counts as ready,
// and what hype raises, are calibration.

import { concernedBy } from '../concerned.ts';
import { floor, max, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { MINUTES_PER_DAY, type Minutes, type Points, type Share } from '../units.ts';
import { feltOverall } from './expectations.ts';
import { reportOf } from './reporting.ts';

/** Manager's minutes beyond the block: four hours in all, and the team's days (research C6). */
export const DEMO_MORE: Minutes = 120;
const TEAM_DAYS = 2;
/** Reported done from which there is something to show (calibration). */
const READY: Share = 7000;
/** Share of the way to what they get that expectations come down (calibration after M22: an honest word). */
const TO_REALITY = 0.5;
/** What showing it too soon raises: a fifth of a point of five (calibration after M22). */
const HYPE: Points = 400;
/** Faults that are found, from the first to the last figure (research C6), and the work of one (calibration). */
const FEWEST_FAULTS = 1;
const MOST_FAULTS = 2;
const FAULT: Minutes = 120;
/** What users bring of its faults once it is live, of what they would (research C6: −40 %). */
const CALMER = 0.6;

/** Faults for a draw in [0, 1). */
export const faults = (draw: number): number => FEWEST_FAULTS + floor(draw * (MOST_FAULTS - FEWEST_FAULTS + 1));

/** Shows it; false where it was not ready. */
export function demo(run: Run, project: number): boolean {
  const shown = must(run.state.talk?.demos, 'demos');
  const own = must(run.state.projects[project], 'project');
  const { id } = must(run.game.rules.projects[project], 'project');
  const ready = reportOf(run.game, run.state, project) >= READY;
  const helper = own.lead >= 0 ? own.lead : 0;
  must(run.state.people[helper], 'person').owed += TEAM_DAYS * MINUTES_PER_DAY;
  for (const i of concernedBy(run.game, project)) {
    const above = max(0, (run.state.stocks.expectation[i] ?? 0) - feltOverall(run, i));
    if (ready) post(run, 'expectation', i, -round(TO_REALITY * above), byMechanism('shown', id));
    else post(run, 'expectation', i, HYPE, byMechanism('shown-too-soon', id));
  }
  if (!ready) return false;
  shown[project] = run.state.day;
  find(run, project);
  return true;
}

/** What friendly users found is work again. */
function find(run: Run, project: number): void {
  const own = must(run.state.projects[project], 'project');
  const { id } = must(run.game.rules.projects[project], 'project');
  const found = min(run.state.stocks['work-wrong'][project] ?? 0, faults(run.luck.draw('defects', id, 0)) * FAULT);
  if (found <= 0) return;
  post(run, 'work-wrong', project, -found, byMechanism('found-wrong', id));
  own.finished = -1;
  tell(run, { type: 'rework-found', project: id, minutes: found });
}

/** Share of a live project's faults that users bring to the team. */
export const calmer = (state: RunState, project: number): number => ((state.talk?.demos?.[project] ?? -1) >= 0 ? CALMER : 1);
