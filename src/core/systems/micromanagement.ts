// M12 Micromanagement. Looking over the shoulder of somebody who can do it, more than twice a week, costs mood, their trust and pace;
// taking the work out of their hands costs most. Source: Hackman–Oldham; Humphrey et al. 2007 (research M12).

import type { DelegationLevel } from '../decision.ts';
import { max, round } from '../exact.ts';
import type { SkillId } from '../ids.ts';
import { post } from '../post.ts';
import { must } from '../prepare.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { skillOf } from '../skills.ts';
import { weekdayOf, type Points } from '../units.ts';

/** From this skill on a person is "capable" (research M12: .7); who is not does not mind being looked after. */
const CAPABLE: Points = 7000;
/** Looks a week that do no harm. */
const HARMLESS = 2;
/** Per look beyond: mood −.02, autonomy −.03 (taken from trust in the manager), pace −8 % (research M12). */
const MOOD_PER_LOOK: Points = -200;
const TRUST_PER_LOOK: Points = -300;
const PACE_PER_LOOK = 0.08;
/** Taking over (research M12: −.08 trust). */
const TAKEN_OVER: Points = -800;
/** Looks over the shoulder in a week that a level of delegation means for the lead (calibration). */
const LOOKS: Readonly<Record<DelegationLevel, number>> = { tell: 3, ask: 1, report: 0, yours: 0 };

/** Looks beyond the harmless ones. */
export const looksTooMany = (checks: number): number => max(0, checks - HARMLESS);
/** Pace factor for so many looks in a week. */
export const watchedPace = (checks: number): number => max(0.5, 1 - PACE_PER_LOOK * looksTooMany(checks));

/** Whether a person could do work that asks for these skills without being watched. */
export const isCapable = (run: Run, person: number, skills: readonly SkillId[]): boolean =>
  skills.some((skill) => skillOf(run, person, skill) >= CAPABLE);

/** Counts looks over a person's shoulder at work that asks for these skills. Only the capable mind. */
export function look(run: Run, person: number, looks: number, skills: readonly SkillId[]): void {
  if (isCapable(run, person, skills)) must(run.state.people[person], 'person').checks += looks;
}

/** On Mondays: the looks that the level of delegation brings for each lead, so that they weigh on the week they belong to. */
export function stepLooks(run: Run): void {
  if (weekdayOf(run.state.day) !== 0 || !run.game.plays.delegation) return;
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    if (project.lead < 0 || project.order?.sent !== true || project.live >= 0) continue;
    const looks = LOOKS[project.delegation];
    if (looks === 0) continue;
    const effort = run.game.rules.projects[i]?.options[project.order.option]?.effort ?? [];
    look(
      run,
      project.lead,
      looks,
      effort.map((e) => e.skill),
    );
  }
}

/** The manager took over a piece of work from its lead; one who could have done it feels it. */
export function takeOver(run: Run, project: number, skill: SkillId | undefined): void {
  const lead = run.state.projects[project]?.lead ?? -1;
  if (lead < 0 || skill === undefined || !run.game.on.has('micromanagement') || !isCapable(run, lead, [skill])) return;
  look(run, lead, 1, [skill]);
  post(run, 'team-trust', lead, TAKEN_OVER, byMechanism('taken-over', run.game.subjects.project[project]));
}

/** Weekly: what the looks of the week did, and a fresh count. */
export function stepMicromanagement(run: Run): void {
  run.state.people.forEach((person, i) => {
    const many = looksTooMany(person.checks);
    const autonomy = (run.game.rules.team[i]?.autonomy ?? 0) / 5000;
    if (many > 0) {
      post(run, 'mood', i, round(MOOD_PER_LOOK * many * autonomy), byMechanism('checked-too-often'));
      post(run, 'team-trust', i, round(TRUST_PER_LOOK * many * autonomy), byMechanism('checked-too-often'));
    }
    if (many > 0) person.watched = many;
    else delete person.watched;
    person.checks = 0;
  });
}
