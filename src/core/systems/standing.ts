// The standing week beyond one-to-ones: the status note, the sponsor's half-hour. Source: research C2 (T +.01 a week if accurate), M33.

import { round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { StandingHabit } from '../scenario.ts';
import { weekOf, type Points } from '../units.ts';
import { briefSponsor, sponsorOf } from './sponsor.ts';
import { believedBy, noteWorth } from './messages.ts';
import { noteWait } from './waiting.ts';

/** Trust a week from a status note to those who wait for something (research C2: .01), from the sponsor's half-hour (calibration). */
const NOTE: Points = 100;
const SPONSOR: Points = 100;
/** A rhythm of two weeks. */
const FORTNIGHT = 2;

/** Weekly: what the standing habits do. */
export function stepStanding(run: Run): void {
  if (takesPlace(run, 'status-note')) note(run);
  if (takesPlace(run, 'sponsor')) sponsor(run);
}

function takesPlace(run: Run, habit: StandingHabit): boolean {
  const index = run.game.rules.standing.findIndex((s) => s.habit === habit);
  if (index < 0 || run.state.manager.skipped[index] === true) return false;
  const week = weekOf(run.state.day);
  const rhythm = run.state.manager.rhythms[index];
  if (rhythm === 'off' || (rhythm === 'fortnightly' && week - (run.state.manager.heldWeek[index] ?? -9) < FORTNIGHT)) return false;
  run.state.manager.heldWeek[index] = week;
  return true;
}

function note(run: Run): void {
  noteWait(run);
  const worth = noteWorth(run);
  run.state.stakeholders.forEach((stakeholder, i) => {
    stakeholder.lastContact = run.state.day;
    if (run.state.promises.some((p) => p.to === i && p.state === 'open'))
      post(run, 'trust', i, round(NOTE * worth * believedBy(run, i)), byMechanism('status-note'));
  });
}

function sponsor(run: Run): void {
  const top = sponsorOf(run.game);
  if (top < 0) return;
  must(run.state.stakeholders[top], 'stakeholder').lastContact = run.state.day;
  post(run, 'trust', top, SPONSOR, byMechanism('sponsor-half-hour'));
  briefSponsor(run, true);
}
