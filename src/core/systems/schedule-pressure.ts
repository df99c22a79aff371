// M7 Schedule pressure. Where a date asks for more time than there is, people hurry: a tenth faster, more mistakes, and now and then a
// rehearsal that was agreed is quietly left out. Pressure is the work left, as far as reports tell, over the time until the date of those
// who can do it. Source: Ford, Lyneis & Taylor 2007 (research M7).

import { max, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { levelOf } from '../skills.ts';
import type { ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { FULL, weekdayOf, weekOf, type Points, type Share, type Week } from '../units.ts';
import { hasJoined } from './ramp-up.ts';
import { reportOf } from './reporting.ts';

type Facts = Pick<Run, 'game' | 'state'>;

/** Pace gained under pressure (research M7: 10 %). */
const HURRY = 1.1;
/** Probability of leaving out a rehearsal for each full unit of pressure above 1 (research M7: .5). */
const SKIPS = 0.5;
/** Pressure beyond which people give up believing in the date and press no harder (calibration). */
const MOST: Share = 20_000;
/** Share of a week that is left for projects, and the skill from which somebody counts as able (calibration). */
const FOR_PROJECTS = 0.4;
const ABLE: Points = 2000;

/** Pace factor under a pressure in ten-thousandths. */
export const pressedPace = (pressure: Share): number => (pressure > FULL ? HURRY : 1);
/** Error factor: the pressure itself, from 1 on. */
export const pressedErrors = (pressure: Share): number => max(FULL, min(pressure, MOST)) / FULL;
/** Probability that a rehearsal is left out. */
export const skipChance = (pressure: Share): number => SKIPS * (pressedErrors(pressure) - 1);

/** Needed over available, ten-thousandths; 0 without an open date or once the work is done. `shared`: `calls` by person, where they are known. */
export function pressureOf(run: Facts, project: number, shared?: readonly number[]): Share {
  const { game, state } = run;
  const own = must(state.projects[project], 'project');
  if (own.order === undefined || own.finished >= 0 || own.live >= 0) return 0;
  const first = firstDate(state, project);
  if (first < 0) return 0;
  const whole = own.estimate?.p50 ?? must(game.guesses[project]?.[own.order.option], 'option') + own.extraMinutes;
  const needed = whole * (1 - reportOf(game, state, project) / FULL);
  const weeks = max(1, first - weekOf(state.day) + 1);
  let minutes = 0;
  for (let i = 0; i < state.people.length; i += 1) {
    if (!hasJoined(run, i) || !canHelp(run, i, project, own.order.option)) continue;
    const week = ((game.weekMinutes[i] ?? 0) * must(state.people[i], 'person').overtime) / 40;
    minutes += week / max(1, shared?.[i] ?? calls(run, i));
  }
  const available = minutes * FOR_PROJECTS * weeks;
  return available <= 0 ? MOST : min(MOST, round((needed / available) * FULL));
}

/** The first of the open dates of a project; −1 without one. */
function firstDate({ promises }: RunState, project: number): Week {
  let first = -1;
  for (let i = 0; i < promises.length; i += 1) {
    const p = must(promises[i], 'promise');
    if (p.project === project && p.state === 'open') first = first < 0 ? p.week : min(first, p.week);
  }
  return first;
}

function canHelp(run: Facts, person: number, project: number, option: number): boolean {
  const asks = must(run.game.asks[project]?.[option], 'option');
  for (let i = 0; i < asks.length; i += 1) if (levelOf(run, person, asks[i] ?? -1) >= ABLE) return true;
  return false;
}

/** Projects under way that ask for somebody: their week is shared among those, and not with what others do. */
function calls(run: Facts, person: number): number {
  const { projects } = run.state;
  let found = 0;
  for (let i = 0; i < projects.length; i += 1) {
    const own = must(projects[i], 'project');
    if (own.order === undefined || own.finished >= 0 || own.live >= 0) continue;
    if (canHelp(run, person, i, own.order.option)) found += 1;
  }
  return found;
}

/** On Mondays: what each date asks of the week. */
export function stepPressure(run: Run): void {
  if (weekdayOf(run.state.day) !== 0) return;
  const shared: number[] = [];
  for (let i = 0; i < run.state.people.length; i += 1) shared.push(calls(run, i));
  for (let i = 0; i < run.state.projects.length; i += 1) must(run.state.projects[i], 'project').pressure = pressureOf(run, i, shared);
}

/** Whether an agreed rehearsal is left out in a hurry; once for each try. It comes to light only by what happens. */
export function isSkipped(run: Run, project: number): boolean {
  const own = must(run.state.projects[project], 'project');
  const id = must(run.game.rules.projects[project], 'project').id;
  return run.game.on.has('schedule-pressure') && run.luck.draw('skip', id, own.cutovers) < skipChance(own.pressure ?? 0);
}

/** Whether a rehearsal that was agreed truly takes place. */
export const isRehearsed = (own: ProjectState): boolean => own.cutover.tested && own.skipped !== true;
