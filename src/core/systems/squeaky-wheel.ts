// M30 The squeaky wheel. The loud ask for the manager's time while they wait; what waiting costs them is another matter. Whoever gets their way
// by it, with nothing known to speak for them, asks more loudly from then on. Source: operant conditioning, Skinner; the highest-paid person's
// opinion (research M30), as overruled by the model: nothing manipulates the player's feelings.

import { min, round } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { isAnswered } from '../project.ts';
import { tell, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { FULL, type Cents, type Minutes, type Points } from '../units.ts';
import { isRuled, sponsorOf as sponsorIndex } from './sponsor.ts';

/** The manager's time a week that the loudest possible person asks for while a need of theirs is open (calibration). */
const ASKS: Minutes = 30;
/** From here on somebody is loud, and by so much louder after getting their way (research M30: +.05; the edge is calibration). */
const LOUD: Points = 5000;
const LOUDER: Points = 500;

const isWaiting = (game: Game, state: RunState, project: number): boolean =>
  must(state.projects[project], 'project').appeared >= 0 && !isAnswered({ game, state }, project);

const sponsorOf = (game: Game, project: number): number => game.sponsors[project] ?? -1;

function waitsFor(game: Game, state: RunState, stakeholder: number): boolean {
  for (let p = 0; p < state.projects.length; p += 1) if (sponsorOf(game, p) === stakeholder && isWaiting(game, state, p)) return true;
  return false;
}

/** The manager's minutes that somebody asks for this week. */
export function asksOf(game: Game, state: RunState, stakeholder: number): Minutes {
  if (isRuled(state, stakeholder)) return 0;
  const level = state.expect?.loud?.level[stakeholder] ?? 0;
  return waitsFor(game, state, stakeholder) ? round((ASKS * level) / FULL) : 0;
}

/** Whether the sponsor could settle that somebody waits their turn: they ask for time, and nobody has settled it yet. */
export const canBeRuled = (game: Game, state: RunState, stakeholder: number): boolean =>
  state.govern?.sponsor !== undefined && stakeholder !== sponsorIndex(game) && asksOf(game, state, stakeholder) > 0;

/** On Monday, before the week is planned: those who wait ask for time. */
export function stepAsking(game: Game, state: RunState): void {
  if (state.expect?.loud === undefined) return;
  for (let i = 0; i < state.stakeholders.length; i += 1) state.manager.interrupted += asksOf(game, state, i);
}

/** What the manager knows that waiting for a need costs a week. */
function knownCost(game: Game, state: RunState, project: number): Cents {
  let sum = 0;
  for (const { stakeholder, perWeek } of must(game.costOfDelay[project], 'costs'))
    if (state.stakeholders[stakeholder]?.costKnown === true) sum += perWeek;
  return sum;
}

/** Whether a loud person's need has been put before a quieter one's since last week, though nothing known says that it costs more. */
export function gaveIn(game: Game, state: RunState, stakeholder: number): boolean {
  const loud = state.expect?.loud;
  const level = loud?.level[stakeholder] ?? 0;
  if (loud === undefined || level < LOUD || isRuled(state, stakeholder)) return false;
  const { order } = state;
  for (let a = 0; a < order.length; a += 1) {
    const p = must(order[a], 'project');
    if (sponsorOf(game, p) !== stakeholder || !isWaiting(game, state, p)) continue;
    for (let b = a + 1; b < order.length; b += 1) {
      const q = must(order[b], 'project');
      const quieter = (loud.level[sponsorOf(game, q)] ?? 0) < level;
      if (!quieter || !isWaiting(game, state, q)) continue;
      const passed = loud.order.indexOf(q) < loud.order.indexOf(p);
      if (passed && knownCost(game, state, p) <= knownCost(game, state, q)) return true;
    }
  }
  return false;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false;
  return true;
}

/** Weekly: who got their way asks more loudly. */
export function stepSqueakyWheel(run: Run): void {
  const loud = run.state.expect?.loud;
  if (loud === undefined) return;
  const won: number[] = [];
  // Nobody is put before anybody where the order is last week's.
  if (!isSame(loud.order, run.state.order))
    for (let i = 0; i < run.state.stakeholders.length; i += 1) if (gaveIn(run.game, run.state, i)) won.push(i);
  for (const i of won) {
    loud.level[i] = min(FULL, (loud.level[i] ?? 0) + LOUDER);
    tell(run, { type: 'louder', stakeholder: must(run.game.rules.stakeholders[i], 'stakeholder').id });
  }
  loud.order = run.state.order.slice();
}
