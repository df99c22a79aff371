// What a sensible manager sees to each Monday besides the plan: questions on the side, leave for changes, notices, fixes, the telephone at
// night, and a second pair of hands. Each only where the scenario has it in play.

import type { Decision, PersonView, ProjectView, View } from '../../core/index.ts';
import { leastEffort, mainSkill, needsWindow, openWeek, weeklyMinutes, weekOfLive } from './dates.ts';
import { staff } from './staff.ts';

/** Share reported done from which a switch-over is near enough to ask for its window, and to tell people. */
const NEARLY = 6000;
/** Days for which people remember a notice (M27). */
const REMEMBERED = 14;
/** Weeks in a row that one person keeps the telephone. */
const TURN = 2;
/** Skill that carries a night, skill that holds a domain (M17), and skill from which it is worth learning beside its holder. */
const CARRIES = 5500;
const HOLDS = 5000;
const BEGINS = 2000;

export const upkeep = (view: View): readonly Decision[] => [
  ...requests(view),
  ...view.projects.flatMap((project) => [...leave(view, project), ...notice(view, project)]),
  ...view.assets.flatMap((a): Decision[] => (a.fix?.when === 'not' ? [{ type: 'patch', asset: a.id, when: 'window' }] : [])),
  ...telephone(view),
  ...secondPair(view),
  ...moreHands(view),
];

/** Yes, and something else leaves: nothing grows in silence (M42). */
const requests = (view: View): readonly Decision[] =>
  view.requests.flatMap(({ id, isOpen, answer }): Decision[] =>
    isOpen && answer === undefined ? [{ type: 'rule-request', request: id, ruling: 'swap' }] : [],
  );

const isNear = (project: ProjectView): boolean =>
  project.stage === 'ready' || (project.stage === 'installing' && project.reportedDone >= NEARLY);

/** Leave is asked for ahead, for the week in which the work should be done; what will not make its window asks for the next (ITIL 4). */
function leave(view: View, project: ProjectView): readonly Decision[] {
  const { change } = project;
  if (change === undefined || change.standard || !project.cutover.inWindow) return [];
  const isSure = project.stage === 'ready' || project.reportedDone >= NEARLY;
  if (change.week === view.week && isSure) return [];
  const due = weekOfLive(view, project, view.order, (p) => (p.estimate?.p50 ?? p.guess) * (1 - p.reportedDone / 10_000)) - 1;
  const week = openWeek(view, Math.max(change.next, due));
  return week > view.weeks || week === change.week ? [] : [{ type: 'submit-change', project: project.id, week }];
}

function notice(view: View, project: ProjectView): readonly Decision[] {
  if (project.notice === undefined || !needsWindow(project) || !isNear(project)) return [];
  const { sent } = project.notice;
  return sent !== undefined && view.day - sent < REMEMBERED ? [] : [{ type: 'notify', about: project.id, send: true }];
}

const best = (person: PersonView): number => person.skills.reduce((most, s) => Math.max(most, s.level), 0);

/** By turns, among those whom a night would find able. */
function telephone(view: View): readonly Decision[] {
  if (view.onCall === undefined) return [];
  const able = staff(view).filter((p) => p.here && best(p) >= CARRIES);
  const person = able[Math.floor((view.week - 1) / TURN) % Math.max(1, able.length)];
  return person === undefined || person.id === view.onCall.person ? [] : [{ type: 'set-on-call', person: person.id }];
}

/** Where one person alone holds a domain, the next best works beside them half a day a week (M17). One pair at a time. */
function secondPair(view: View): readonly Decision[] {
  if (!view.mechanisms.includes('key-person')) return [];
  const team = staff(view).filter((p) => p.here);
  const learning = team.find((p) => p.shadows !== undefined);
  const level = (p: PersonView, skill: string): number => p.skills.find((s) => s.skill === skill)?.level ?? 0;
  if (learning?.shadows !== undefined) {
    const done = level(learning, learning.shadows.skill) >= HOLDS;
    return done ? [{ type: 'shadow', person: learning.id }] : [];
  }
  for (const holder of team) {
    for (const { skill } of holder.skills) {
      const ranked = team.filter((p) => level(p, skill) >= BEGINS).sort((a, b) => level(b, skill) - level(a, skill));
      const [first, second] = ranked;
      if (first?.id !== holder.id || level(first, skill) < HOLDS || second === undefined || level(second, skill) >= HOLDS) continue;
      return [{ type: 'shadow', person: second.id, of: first.id, skill }];
    }
  }
  return [];
}

/** Help that comes late makes late work later (M1): nobody is asked after this share of the run. */
const EARLY_ENOUGH = 0.5;
/** The share of the money left that hands may cost. */
const HANDS_SHARE = 0.15;
/** Weeks of work that wait for those who can do it, from which more hands pay. */
const WAITS = 4;
/** What is known of a need before its option is chosen: the least work among its options. */
const leastWork = (project: ProjectView): number =>
  project.order === undefined ? leastEffort(project) : project.guess * (1 - project.reportedDone / 10_000);

/** A contractor for the kind of work of which most waits, asked while there is time to find their feet. */
function moreHands(view: View): readonly Decision[] {
  if (view.week > view.weeks * EARLY_ENOUGH) return [];
  const money = (view.money.left - view.money.pending) * HANDS_SHARE;
  const open = view.projects.filter((p) => p.stage !== 'live' && p.stage !== 'ready');
  return (view.hires ?? [])
    .filter((one) => one.kind === 'contractor' && one.asked === undefined && one.weekly * one.leastWeeks <= money)
    .filter((one) => {
      const skill = one.skills.reduce((most, s) => (s.level > most.level ? s : most)).skill;
      const waits = open.filter((p) => mainSkill(p.options.find((o) => o.id === p.order?.option) ?? p.options[0]) === skill);
      return waits.reduce((sum, p) => sum + leastWork(p), 0) / Math.max(1, weeklyMinutes(view, skill)) >= WAITS;
    })
    .slice(0, 1)
    .map((one) => ({ type: 'hire', person: one.id }));
}
