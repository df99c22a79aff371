// What a manager can see of the mechanisms of expectations; absent where they are not in play.

import { round } from '../exact.ts';
import type { Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { isUnheard } from '../systems/contact-decay.ts';
import { heard, isTooSoon } from '../systems/listening-tour.ts';
import { asksOf } from '../systems/squeaky-wheel.ts';
import { burdensOf, feltLonger } from '../systems/waiting.ts';
import { FULL, type Day } from '../units.ts';
import type { AssetView, DepartmentView, StakeholderView, View } from '../view.ts';

/** A day under its name; nothing where it never came. */
const day = <K extends string>(name: K, value: Day | undefined): { readonly [key in K]?: Day } =>
  value === undefined || value < 0 ? {} : ({ [name]: value } as { readonly [key in K]: Day });

/** How a department's waits feel (M26). */
export function waitsView(game: Game, state: RunState, department: number): Pick<DepartmentView, 'waits'> {
  const waiting = state.expect?.waiting;
  if (waiting === undefined) return {};
  const burdens = burdensOf(game, state, department);
  return {
    waits: {
      burdens,
      felt: round(feltLonger(burdens) * FULL),
      ...day('noted', waiting.noted),
      ...day('posted', waiting.posted[department]),
      ...day('explained', waiting.explained[department]),
    },
  };
}

/** Whether rumours have begun among a department (M31); what they say is not told. */
export const unheardView = (game: Game, state: RunState, department: number): Pick<DepartmentView, 'isUnheard'> =>
  state.expect?.rumours === undefined ? {} : { isUnheard: isUnheard(game, state, department) };

/** How far the listening tour has come (M51). */
export const listeningView = (game: Game, state: RunState): Pick<View, 'listening'> =>
  state.expect?.tour === undefined
    ? {}
    : { listening: { heard: heard(state), of: game.rules.stakeholders.length, tooSoon: isTooSoon(game, state) } };

/** Whether a walk has met somebody who had no talk yet (M51). */
export const metView = (state: RunState, stakeholder: number): Pick<StakeholderView, 'met'> =>
  state.expect?.tour?.met[stakeholder] === true && state.stakeholders[stakeholder]?.talks === 0 ? { met: true } : {};

/** How loudly somebody asks (M30). */
export function voiceView(game: Game, state: RunState, stakeholder: number): Pick<StakeholderView, 'voice'> {
  const level = state.expect?.loud?.level[stakeholder];
  return level === undefined ? {} : { voice: { level, asks: asksOf(game, state, stakeholder) } };
}

/** What outages cost a department that nobody has made good (M28). */
export function outagesView(state: RunState, department: number): Pick<DepartmentView, 'outages'> {
  const recovery = state.expect?.recovery;
  if (recovery === undefined) return {};
  return { outages: { lost: recovery.lost[department] ?? 0, forgave: recovery.forgave[department] === true } };
}

/** When what broke worked again (M28). */
export const endedView = (state: RunState, asset: number): Pick<AssetView, 'ended'> => day('ended', state.expect?.recovery?.ended[asset]);

/** How near a department seems to going its own way, and whether it did (M32). */
export function ownWayView(state: RunState, department: number): Pick<DepartmentView, 'ownWay'> {
  const shadow = state.expect?.shadow;
  return shadow === undefined ? {} : { ownWay: { weeks: shadow.weeks[department] ?? 0, ...day('bought', shadow.bought[department]) } };
}

/** When somebody last came by to see what a department works round (C4). */
export const aroundView = (state: RunState, department: number): Pick<DepartmentView, 'around'> =>
  state.expect?.around === undefined ? {} : { around: day('seen', state.expect.around.seen[department]) };
