// Which battery stands before what: in truth, and as far as one may believe. That a box hums says nothing about its batteries, so the list
// is believed until somebody has looked at the box or into the need that it left open.

import type { AssetId } from '../ids.ts';
import { isKnown } from '../kit.ts';
import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';

/** Whether a working battery truly stands before an asset. */
export const isProtected = (state: RunState, asset: string): boolean =>
  state.assets.some((own) => own.exists && own.up && own.protects.some((id) => id === asset));

/** Whether looking into a need has told what a battery carries that it would replace. */
const isTold = (game: Game, state: RunState, asset: number): boolean => {
  const id = game.rules.assets[asset]?.id;
  return game.rules.projects.some((project, i) => state.projects[i]?.causeKnown === true && project.replaces.some((one) => one === id));
};

/** What an asset protects, as far as one may believe. */
export function believedProtects(game: Game, state: RunState, asset: number): readonly AssetId[] {
  const own = must(state.assets[asset], 'asset');
  const listed = game.kit.listed[asset];
  return listed === undefined || isKnown(own) || isTold(game, state, asset) ? own.protects : listed.protects;
}

/** Whether one may believe that a working battery stands before an asset. */
export const seemsProtected = (game: Game, state: RunState, asset: string): boolean =>
  state.assets.some((own, i) => own.exists && own.up && believedProtects(game, state, i).some((id) => id === asset));

/** Whether one battery stands before both: truly, or as one may believe. */
export const shareBattery = (game: Game, state: RunState, a: string, b: string, believed: boolean): boolean =>
  state.assets.some((own, i) => {
    if (!own.exists) return false;
    const protects = believed ? believedProtects(game, state, i) : own.protects;
    return protects.some((id) => id === a) && protects.some((id) => id === b);
  });

/** Batteries about which a power cut has just shown something else than was believed. */
export const batteriesShown = (game: Game, state: RunState, asset: string): readonly AssetId[] =>
  state.assets.flatMap((own, i) => {
    const rule = game.rules.assets[i];
    if (rule === undefined || !own.exists || !own.up) return [];
    const has = (protects: readonly AssetId[]): boolean => protects.some((id) => id === asset);
    return has(own.protects) === has(believedProtects(game, state, i)) ? [] : [rule.id];
  });
