// Who works on what today, and what comes of it. The team assigns itself: support first up to a share of the day, then the pinned or led
// project, then the first in the player's order that they have the skill for, within the limit on work in progress.
// The factors come from M1, M2, M5, M6, M7, M8, M11, M12, M14, M17 and M19, each in its own file.

import { ceil, floor, max, min, round } from '../exact.ts';
import type { SkillId } from '../ids.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { absorbedPerWeek } from '../project.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { levelOf } from '../skills.ts';
import { FULL, isWorkday, weekdayOf, type Minutes, type Share } from '../units.ts';
import { switchingPace } from './context-switching.ts';
import { levelError, levelPace, misfit } from './delegation.ts';
import { believedDone, forgottenShare, trueEffort } from './estimates.ts';
import { errorShare, tiredPace } from './fatigue.ts';
import { careOf } from './feedback.ts';
import { aloneErrors, alonePace, isOrphaned } from './key-person.ts';
import { effortInHand } from './learning-by-doing.ts';
import { watchedPace } from './micromanagement.ts';
import { isKickedOff } from './kick-off.ts';
import { accountablePace } from './one-accountable.ts';
import { complexityError } from './over-engineering.ts';
import { hasJoined, paceOf } from './ramp-up.ts';
import { splitWork } from './rework.ts';
import { pressedErrors, pressedPace } from './schedule-pressure.ts';
import { countUnplanned, starvedPace, supportRoom } from './unplanned-work.ts';

/** Share of a day that goes to support while anything waits, as long as project work is there too (calibration). */
const SUPPORT_SHARE = 0.6;
/** Pace at skill 0, gained per full skill, and at most (calibration page, figures 8 and 11). */
const PACE_UNSKILLED = 0.35;
const PACE_PER_SKILL = 0.95;
const PACE_MOST = 1.15;
/** Below this skill nobody is sent (calibration). */
export const SKILL_NEEDED = 2000;
/** Share of the work that can be done before the kit arrives (calibration page, figure 22). */
const BEFORE_DELIVERY = 0.25;

/** Pace for a skill of 0 to 10,000. */
export const skillPace = (skill: number): number => min(PACE_MOST, PACE_UNSKILLED + (PACE_PER_SKILL * skill) / FULL);

interface Open {
  readonly project: number;
  /** What it asks for now, by its place among the game's skills. */
  readonly skill: number;
  /** Working minutes that it can still absorb today. */
  room: Minutes;
  /** Whether all who know it are away (M17). */
  readonly orphaned: boolean;
  /** Work that could be done today, in minutes of full pace. */
  left: Minutes;
}

/** Somebody with time for projects today. */
interface Free {
  readonly person: number;
  minutes: Minutes;
  /** Who comes first: pinned or leading before all others, then the better skill. */
  readonly rank: number;
}

/** Daily: the day's work of the whole team. Each gives support its share; then those who can do a project's work best go first. */
export function stepWork(run: Run): void {
  if (!isWorkday(run.state.day)) return;
  const open = openWork(run);
  const free: Free[] = [];
  for (let i = 0; i < run.state.people.length; i += 1) {
    let minutes = minutesToday(run, i);
    if (minutes <= 0) continue;
    const first = pick(run, i, open);
    run.state.tickets.capacity += floor(minutes * SUPPORT_SHARE);
    minutes -= support(run, i, first === undefined ? minutes : supportRoom(run, minutes, SUPPORT_SHARE));
    if (first !== undefined) queue(free, { person: i, minutes, rank: rankFor(run, i, first) });
  }
  for (let f = 0; f < free.length; f += 1) {
    const one = must(free[f], 'free');
    for (let next = pick(run, one.person, open); next !== undefined && one.minutes > 0; next = pick(run, one.person, open)) {
      one.minutes -= doWork(run, one.person, next, one.minutes);
    }
    support(run, one.person, one.minutes);
  }
  finishWhatIsDone(run);
}

/** Puts somebody in their place: the higher rank first, of equals who came first. */
function queue(free: Free[], one: Free): void {
  let at = free.length;
  for (; at > 0 && must(free[at - 1], 'free').rank < one.rank; at -= 1) free[at] = must(free[at - 1], 'free');
  free[at] = one;
}

/** A person's minutes today, less what they owe to answers; 0 for those who are not here. */
function minutesToday(run: Run, i: number): Minutes {
  const person = must(run.state.people[i], 'person');
  const rule = must(run.game.rules.team[i], 'person');
  const planned = hasJoined(run, i) ? (rule.works[weekdayOf(run.state.day)] ?? 0) : 0;
  if (planned === 0) return 0;
  if (person.absentUntil > run.state.day) {
    tell(run, { type: 'absent', person: rule.id });
    return 0;
  }
  const minutes = floor((planned * person.overtime) / 40);
  const owed = min(person.owed, minutes);
  person.owed -= owed;
  return minutes - owed;
}

const rankFor = (run: Run, person: number, first: Open): number =>
  levelOf(run, person, first.skill) +
  (run.state.projects[first.project]?.lead === person || run.state.people[person]?.pinned === first.project ? FULL : 0);

/** Projects that can take work today, in the player's order, up to the limit, with today's room. */
function openWork(run: Run): Open[] {
  const open: Open[] = [];
  const { order, limit, projects } = run.state;
  for (let i = 0; i < order.length && open.length < limit; i += 1) {
    const project = must(order[i], 'project');
    const left = workLeft(run, project);
    if (left <= 0 || isStopped(run, project)) continue;
    const skill = skillAsked(run, project);
    if (skill === noWork) continue;
    const guess = must(run.game.guesses[project]?.[projects[project]?.order?.option ?? 0], 'option');
    const absorb = floor(absorbedPerWeek(guess) / 5);
    open.push({ project, skill, room: absorb, left, orphaned: run.game.plays.keyPerson && isOrphaned(run, skill) });
  }
  return open;
}

/** Whether the lead stands still and waits for an answer (M53). */
const isStopped = (run: Run, project: number): boolean => (run.state.projects[project]?.stopped ?? -1) >= run.state.day;

/** Minutes of work that could be done on a project today; 0 where it waits for something. */
export function workLeft(run: Run, project: number): Minutes {
  const state = must(run.state.projects[project], 'project');
  const order = state.order;
  if (order === undefined || !order.sent || state.live >= 0 || state.finished >= 0) return 0;
  const all = trueEffort(run.game, project, order.option, state.effortFactor[order.option] ?? FULL, state.extraMinutes);
  return (order.arrived >= 0 ? all : floor(all * BEFORE_DELIVERY)) - believedDone(run.state, project);
}

/** True effort of the option in work, minutes. */
function effortOf(run: Run, project: number): Minutes {
  const state = must(run.state.projects[project], 'project');
  const option = state.order?.option ?? 0;
  return trueEffort(run.game, project, option, state.effortFactor[option] ?? FULL, state.extraMinutes);
}

/** The option takes no work. */
const noWork = -2;

/** The skill that the project needs at this point, by its place among the game's: its efforts are done one after the other. */
function skillAsked(run: Run, project: number): number {
  const chosen = run.state.projects[project]?.order?.option ?? 0;
  const { effort } = must(run.game.rules.projects[project]?.options[chosen], 'option');
  const asks = must(run.game.asks[project]?.[chosen], 'option');
  const guess = must(run.game.guesses[project]?.[chosen], 'option');
  const all = effortOf(run, project);
  let at = all === 0 ? 0 : (believedDone(run.state, project) / all) * guess;
  for (let i = 0; i < effort.length; i += 1) {
    const { minutes } = must(effort[i], 'effort');
    if (at < minutes) return asks[i] ?? noWork;
    at -= minutes;
  }
  return asks[effort.length - 1] ?? noWork;
}

/** The same by name; undefined where the option takes no work. */
export const skillNow = (run: Run, project: number): SkillId | undefined => run.game.skills[skillAsked(run, project)];

/** How much of a project is done and believed done, in ten-thousandths. */
function doneShare(run: Run, project: number): Share {
  const all = effortOf(run, project);
  return all <= 0 ? 0 : min(FULL, floor((believedDone(run.state, project) * FULL) / all));
}

/** What a person would do next: what they are pinned to, else what they lead, else the first in the order that they can do. */
function pick(run: Run, person: number, all: readonly Open[]): Open | undefined {
  const state = must(run.state.people[person], 'person');
  let first: Open | undefined;
  for (let i = 0; i < all.length; i += 1) {
    const open = must(all[i], 'open');
    if (open.room <= 0 || open.left <= 0) continue;
    if (state.pinned >= 0 && open.project !== state.pinned) continue;
    const leads = run.state.projects[open.project]?.lead === person;
    // What comes later in the order counts only where it is theirs.
    if (first !== undefined && !leads) continue;
    if (levelOf(run, person, open.skill) < SKILL_NEEDED) continue;
    if (leads || state.pinned >= 0) return open;
    first = open;
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
  countUnplanned(run, spent);
  count(run, person, run.game.rules.projects.length, spent);
  tell(run, { type: 'worked', person: rule.id, minutes: spent });
  return spent;
}

function count(run: Run, person: number, on: number, minutes: Minutes): void {
  const worked = must(run.state.people[person], 'person').worked;
  worked[on] = (worked[on] ?? 0) + minutes;
}

/** Works on a project for at most so many minutes: no longer than it can absorb, or than the work takes at this pace. Returns the minutes. */
function doWork(run: Run, person: number, open: Open, most: Minutes): Minutes {
  const { game, state } = run;
  const project = must(state.projects[open.project], 'project');
  const rule = must(game.rules.projects[open.project], 'project');
  const who = must(state.people[person], 'person');
  let touched = (who.worked[open.project] ?? 0) > 0 ? 0 : 1;
  for (let i = 0; i < state.projects.length; i += 1) if ((who.worked[i] ?? 0) > 0) touched += 1;
  const { plays } = game;
  const skill = levelOf(run, person, open.skill);
  const { orphaned } = open;
  const gap = plays.delegation ? misfit(project.delegation, skill) : 0;
  const fatigue = plays.fatigue ? (state.stocks.fatigue[person] ?? 0) : 0;
  const pressure = project.pressure ?? 0;
  const pace =
    skillPace(skill) *
    paceOf(run, person) *
    (plays.contextSwitching ? switchingPace(touched, game.rules.switchingLoss) : 1) *
    tiredPace(fatigue) *
    levelPace(gap) *
    (plays.micromanagement ? watchedPace(who.checks) : 1) *
    (plays.oneAccountable && !isKickedOff(state, open.project) ? accountablePace(project.lead) : 1) *
    alonePace(orphaned) *
    pressedPace(pressure) *
    starvedPace(state.unplanned?.share ?? 0) *
    (plays.learningByDoing ? 1 / effortInHand(run, open.project, doneShare(run, open.project)) : 1);
  const minutes = min(most, open.room, ceil(open.left / pace));
  const work = min(open.left, round(minutes * pace));
  const option = must(rule.options[project.order?.option ?? 0], 'option');
  const error = plays.rework
    ? max(
        0,
        (errorShare(fatigue) +
          levelError(gap) +
          option.extraRework / FULL +
          (plays.estimates ? forgottenShare(project.estimate) : 0) +
          (plays.overEngineering ? complexityError(option.complexity) : 0)) *
          aloneErrors(orphaned) *
          pressedErrors(pressure) -
          careOf(state.stocks.quality?.[person] ?? 0),
      )
    : 0;
  const { right, wrong } = splitWork(work, error);
  const { id } = must(game.rules.team[person], 'person');
  post(run, 'work-done', open.project, right, byMechanism('worked', id));
  if (wrong > 0) post(run, 'work-wrong', open.project, wrong, byMechanism('worked-wrong', id));
  open.room -= minutes;
  open.left -= work;
  count(run, person, open.project, minutes);
  project.spent += minutes;
  tell(run, { type: 'worked', person: id, on: rule.id, minutes });
  return minutes;
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
    const fresh: number[] = [];
    for (let i = 0; i < person.worked.length; i += 1) fresh.push(0);
    person.worked = fresh;
  }
}
