// Who works on what today, and what comes of it. The team assigns itself: support first up to a share of the day, then the pinned or led
// project, then the first in the player's order that they have the skill for, within the limit on work in progress.
// The factors come from M1, M2, M5, M6, M11 and M12, each in its own file.

import { floor, min, round } from '../exact.ts';
import type { SkillId } from '../ids.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { FULL, isWorkday, weekdayOf, type Minutes } from '../units.ts';
import { switchingPace } from './context-switching.ts';
import { levelError, levelPace, misfit } from './delegation.ts';
import { trueEffort } from './estimates.ts';
import { errorShare, tiredPace } from './fatigue.ts';
import { watchedPace } from './micromanagement.ts';
import { hasJoined, paceOf } from './ramp-up.ts';
import { splitWork } from './rework.ts';

/** Share of a day that goes to support while anything waits, as long as project work is there too (calibration). */
const SUPPORT_SHARE = 0.6;
/** Pace at skill 0, gained per full skill, and at most (calibration page, figures 8 and 11). */
const PACE_UNSKILLED = 0.35;
const PACE_PER_SKILL = 0.95;
const PACE_MOST = 1.15;
/** Below this skill nobody is sent (calibration). */
const SKILL_NEEDED = 2000;
/** A project can absorb half of its effort and a day and a half in a week (calibration page, figure 12). */
const ABSORB_SHARE = 0.5;
const ABSORB_MINUTES: Minutes = 720;
/** Share of the work that can be done before the kit arrives (calibration page, figure 22). */
const BEFORE_DELIVERY = 0.25;

/** Pace for a skill of 0 to 10,000. */
export const skillPace = (skill: number): number => min(PACE_MOST, PACE_UNSKILLED + (PACE_PER_SKILL * skill) / FULL);

interface Open {
  readonly project: number;
  readonly skill: SkillId;
  room: Minutes;
}

/** Daily: the day's work of the whole team. */
export function stepWork(run: Run): void {
  if (!isWorkday(run.state.day)) return;
  const open = openWork(run);
  const weekday = weekdayOf(run.state.day);
  for (let i = 0; i < run.state.people.length; i += 1) {
    const person = must(run.state.people[i], 'person');
    if (!hasJoined(run, i)) continue;
    const rule = must(run.game.rules.team[i], 'person');
    const planned = rule.works[weekday] ?? 0;
    if (planned === 0) continue;
    if (person.absentUntil > run.state.day) {
      tell(run, { type: 'absent', person: rule.id });
      continue;
    }
    let minutes = floor((planned * person.overtime) / 40);
    const owed = min(person.owed, minutes);
    person.owed -= owed;
    minutes -= owed;
    const mine = open.length === 0 ? open : open.filter((o) => o.room > 0 && run.game.skillOf(i, o.skill) >= SKILL_NEEDED);
    run.state.tickets.capacity += floor(minutes * SUPPORT_SHARE);
    minutes -= support(run, i, mine.length > 0 ? floor(minutes * SUPPORT_SHARE) : minutes);
    while (minutes > 0) {
      const next = pick(run, i, mine);
      if (next === undefined) break;
      const spent = min(minutes, next.room);
      next.room -= spent;
      minutes -= spent;
      doWork(run, i, next, spent);
    }
    support(run, i, minutes);
  }
  finishWhatIsDone(run);
}

/** Projects that can take work today, in the player's order, up to the limit, with today's room. */
function openWork(run: Run): Open[] {
  const open: Open[] = [];
  for (const project of run.state.order) {
    if (open.length >= run.state.limit) break;
    const left = workLeft(run, project);
    if (left <= 0) continue;
    const skill = skillNow(run, project);
    if (skill === undefined) continue;
    const guess = must(run.game.guesses[project]?.[run.state.projects[project]?.order?.option ?? 0], 'option');
    const absorb = floor((guess * ABSORB_SHARE + ABSORB_MINUTES) / 5);
    open.push({ project, skill, room: min(left, absorb) });
  }
  return open;
}

/** Minutes of work that could be done on a project today; 0 where it waits for something. */
export function workLeft(run: Run, project: number): Minutes {
  const state = must(run.state.projects[project], 'project');
  const order = state.order;
  if (order === undefined || !order.sent || state.live >= 0 || state.finished >= 0) return 0;
  const all = trueEffort(run.game, project, order.option, state.effortFactor[order.option] ?? FULL, state.extraMinutes);
  const done = (run.state.stocks['work-done'][project] ?? 0) + (run.state.stocks['work-wrong'][project] ?? 0);
  return (order.arrived >= 0 ? all : floor(all * BEFORE_DELIVERY)) - done;
}

/** The skill that the project needs at this point: its efforts are done one after the other. None where the option takes no work. */
export function skillNow(run: Run, project: number): SkillId | undefined {
  const state = must(run.state.projects[project], 'project');
  const option = must(run.game.rules.projects[project]?.options[state.order?.option ?? 0], 'option');
  const guess = must(run.game.guesses[project]?.[state.order?.option ?? 0], 'option');
  const all = trueEffort(
    run.game,
    project,
    state.order?.option ?? 0,
    state.effortFactor[state.order?.option ?? 0] ?? FULL,
    state.extraMinutes,
  );
  const done = (run.state.stocks['work-done'][project] ?? 0) + (run.state.stocks['work-wrong'][project] ?? 0);
  let at = all === 0 ? 0 : (done / all) * guess;
  for (const part of option.effort) {
    if (at < part.minutes) return part.skill;
    at -= part.minutes;
  }
  return option.effort.at(-1)?.skill;
}

function pick(run: Run, person: number, mine: readonly Open[]): Open | undefined {
  const state = must(run.state.people[person], 'person');
  let first: Open | undefined;
  for (const open of mine) {
    if (open.room <= 0) continue;
    if (state.pinned >= 0) {
      if (open.project === state.pinned) return open;
      continue;
    }
    if (run.state.projects[open.project]?.lead === person) return open;
    first ??= open;
  }
  return first;
}

/** Solves support work; returns the minutes it took. */
function support(run: Run, person: number, minutes: Minutes): Minutes {
  const waiting = run.state.stocks.backlog[0] ?? 0;
  const spent = min(minutes, waiting);
  if (spent <= 0) return 0;
  const rule = must(run.game.rules.team[person], 'person');
  post(run, 'backlog', 0, -spent, byMechanism('tickets-solved', rule.id));
  run.state.tickets.solvedThisWeek += spent;
  count(run, person, run.game.rules.projects.length, spent);
  tell(run, { type: 'worked', person: rule.id, minutes: spent });
  return spent;
}

function count(run: Run, person: number, on: number, minutes: Minutes): void {
  const worked = must(run.state.people[person], 'person').worked;
  worked[on] = (worked[on] ?? 0) + minutes;
}

function doWork(run: Run, person: number, open: Open, minutes: Minutes): void {
  const { game, state } = run;
  const project = must(state.projects[open.project], 'project');
  const rule = must(game.rules.projects[open.project], 'project');
  const who = must(state.people[person], 'person');
  count(run, person, open.project, minutes);
  let touched = 0;
  for (let i = 0; i < game.rules.projects.length; i += 1) if ((who.worked[i] ?? 0) > 0) touched += 1;
  const skill = game.skillOf(person, open.skill);
  const gap = game.on.has('delegation') ? misfit(project.delegation, skill) : 0;
  const fatigue = game.on.has('fatigue') ? (state.stocks.fatigue[person] ?? 0) : 0;
  const pace =
    skillPace(skill) *
    paceOf(run, person) *
    (game.on.has('context-switching') ? switchingPace(touched, game.rules.switchingLoss) : 1) *
    tiredPace(fatigue) *
    levelPace(gap) *
    (game.on.has('micromanagement') ? watchedPace(who.checks) : 1);
  const option = must(rule.options[project.order?.option ?? 0], 'option');
  const error = game.on.has('rework') ? errorShare(fatigue) + levelError(gap) + option.extraRework / FULL : 0;
  const { right, wrong } = splitWork(round(minutes * pace), error);
  post(run, 'work-done', open.project, right, byMechanism('worked', game.rules.team[person]?.id));
  if (wrong > 0) post(run, 'work-wrong', open.project, wrong, byMechanism('worked-wrong', game.rules.team[person]?.id));
  project.spent += minutes;
  tell(run, { type: 'worked', person: must(game.rules.team[person], 'person').id, on: rule.id, minutes });
}

/** Found mistakes can leave a remainder that rounds to nothing, so this looks at every project and not only at those worked on today. */
function finishWhatIsDone(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    if (project.order === undefined || project.order.arrived < 0 || project.finished >= 0 || project.live >= 0 || workLeft(run, i) > 0)
      continue;
    project.finished = run.state.day;
    tell(run, { type: 'work-finished', project: must(run.game.rules.projects[i], 'project').id });
  }
}

/** Weekly: the week's hours become last week's. */
export function turnWorkWeek(run: Run): void {
  for (const person of run.state.people) {
    person.workedBefore = person.worked;
    person.worked = person.worked.map(() => 0);
  }
}
