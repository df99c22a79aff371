// Other luck from a Monday on: a run goes on in the same world, and what chance brings from there on is another seed's. What has happened stays,
// and so does what somebody may know: efforts are drawn as a run begins, and a silence or a risk that was found keeps what was drawn for
// it. A threshold that has not been reached is drawn anew beyond what has gathered towards it; without that, half the kit would break on
// the first morning.

import { floor } from './exact.ts';
import type { Luck, Purpose } from './luck.ts';
import { must, type Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { WEAR_UNIT } from './systems/ageing.ts';
import { LEAVING_UNIT } from './systems/attrition.ts';
import { latentFault } from './systems/back-ups.ts';
import { DAYS_PER_WEEK, type Day } from './units.ts';

/** From this Monday on, luck is that of another seed. */
export interface LuckTurn {
  readonly from: Day;
  readonly seed: string;
}

/** The luck of the day that runs next; where it turns on that day, the state turns with it. */
export function luckNow(game: Game, state: RunState): Luck {
  // Asked every day of a thousand runs in which luck never turns.
  if (state.later !== undefined) {
    const [next] = state.later;
    if (next !== undefined && state.day >= next.from) turn(game, state, next.seed);
  }
  const luck = game.luckOf(state.seed);
  return state.kept === undefined ? luck : luck.keeping(state.kept);
}

function turn(game: Game, state: RunState, seed: string): void {
  const before = game.luckOf(state.seed);
  const old = state.kept === undefined ? before : before.keeping(state.kept);
  const fresh = game.luckOf(seed);
  const kept = new Map<string, number>();
  const keep = (purpose: Purpose, subject: string, index: number, value: number): void => {
    kept.set(`${purpose}|${subject}|${index}`, value);
  };
  /** `passed` is how far it has got, 0 to 1. */
  const threshold = (purpose: Purpose, subject: string, index: number, passed: number): void => {
    const drawn = old.draw(purpose, subject, index);
    // Reached and not yet felt, such as a fault that nobody has found.
    const value = drawn <= passed ? drawn : passed + (1 - passed) * fresh.draw(purpose, subject, index);
    keep(purpose, subject, index, value);
  };
  const stay = (purpose: Purpose, subject: string, index: number): void => keep(purpose, subject, index, old.draw(purpose, subject, index));
  turnAssets(game, state, threshold);
  turnPeople(game, state, threshold, stay);
  stayFound(game, state, stay);
  state.seed = seed;
  state.kept = Object.fromEntries(kept);
  const rest = (state.later ?? []).slice(1);
  if (rest.length > 0) state.later = rest;
  else delete state.later;
}

type Threshold = (purpose: Purpose, subject: string, index: number, passed: number) => void;
type Stay = (purpose: Purpose, subject: string, index: number) => void;

/** Failures to come, latent faults, break-ins (M35, M37, M51). */
function turnAssets(game: Game, state: RunState, threshold: Threshold): void {
  state.assets.forEach((asset, i) => {
    const id = must(game.subjects.asset[i], 'asset');
    threshold('hazard', id, asset.failures, (state.stocks.wear[i] ?? 0) / WEAR_UNIT);
    if (game.on.has('back-ups'))
      threshold('latent', id, asset.mended, latentFault(floor((state.day - asset.untestedSince) / DAYS_PER_WEEK)));
    const fix = state.fixes?.[i];
    if (fix === undefined) return;
    threshold('break-in', id, fix.count, fix.since < 0 ? 0 : fix.gathered / WEAR_UNIT);
    threshold('unfixed', id, fix.entered, fix.unfixed / WEAR_UNIT);
  });
}

/** Who gives notice, which department goes its own way, and where a rumour leads (M16, M32, M31). */
function turnPeople(game: Game, state: RunState, threshold: Threshold, stay: Stay): void {
  state.people.forEach((person, i) => {
    const { id } = must(game.rules.team[i], 'person');
    if (person.thought === undefined) return;
    // A long talk has shown how near they are.
    if (person.thought.seen >= 0) stay('notice', id, 0);
    else threshold('notice', id, 0, (state.stocks.leaving?.[i] ?? 0) / LEAVING_UNIT);
  });
  const { shadow, rumours } = state.expect ?? {};
  game.rules.departments.forEach(({ id }, i) => {
    if (shadow !== undefined) threshold('shadow', id, 0, shadow.gathered[i] ?? 0);
    if (rumours?.silent[i] === true) stay('rumour', id, rumours.silences[i] ?? 0);
  });
}

/** What a pre-mortem said of a vendor stays true (C11). */
function stayFound(game: Game, state: RunState, stay: Stay): void {
  state.projects.forEach(({ preMortem }, i) => {
    const subject = preMortem === undefined ? undefined : game.optionIds[i]?.[preMortem.option];
    if (subject === undefined) return;
    stay('lead', subject, 0);
    stay('slip', subject, 0);
    stay('slip', subject, 1);
  });
}
