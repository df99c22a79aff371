// M36 Redundancy. Two of a kind seldom fail at once by chance; what they share fails both. So a second line in the same duct is worth a
// fraction of one that comes in on the other side of the house. Source: reliability theory, beta-factor model (research M36).

import { max, min } from '../exact.ts';
import { must, projectOfAsset, type Game } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { shareBattery } from './protection.ts';

/** Share of failures that take the twin along: whatever is shared, the same room, the same battery, the same duct (M36: β = .1 in one room). */
const SHARED_ALWAYS = 0.02;
const SHARED_ROOM = 0.08;
const SHARED_BATTERY = 0.1;
const SHARED_PATH = 0.3;
/** Working days of a year, in which a repair is counted. */
export const WORKDAYS_A_YEAR = 260;

/** Share of the working year for which something is away: failures a year × working days of repair. */
export const unavailability = (yearly: number, repairDays: number): number => min(1, (yearly * repairDays) / WORKDAYS_A_YEAR);

/** The same for a pair: both by a common cause, or one while the other is away. U ≈ β·U₁ + (1 − β)·U₁² where the two are alike. */
export const pairUnavailability = (one: number, other: number, shared: number): number =>
  shared * min(one, other) + (1 - shared) * one * other;

/** What stands where, behind which battery and on which path, as far as it bears on failing together. */
interface Place {
  readonly at: string;
  readonly path: string | undefined;
}

function placeOf(game: Game, state: RunState, asset: number): Place {
  const given = game.rules.assets[asset];
  if (given !== undefined) return { at: given.at, path: given.path };
  const project = must(game.rules.projects[projectOfAsset(game, asset)], 'project');
  return { at: project.at, path: project.options[state.assets[asset]?.option ?? -1]?.path };
}

/** By what batteries one judges: what they truly protect, or what one may believe. */
export type Batteries = 'true' | 'believed';

/** β: the share of one's failures that take the other along. */
export function sharedCause(game: Game, state: RunState, a: number, b: number, batteries: Batteries = 'true'): number {
  const [one, other] = [placeOf(game, state, a), placeOf(game, state, b)];
  const [first, second] = [must(game.subjects.asset[a], 'asset'), must(game.subjects.asset[b], 'asset')];
  let shared = SHARED_ALWAYS;
  if (one.at === other.at) shared += SHARED_ROOM;
  if (shareBattery(game, state, first, second, batteries === 'believed')) shared += SHARED_BATTERY;
  if (one.path !== undefined && one.path === other.path) shared += SHARED_PATH;
  return shared;
}

/** What goes down with an asset that has just failed. The draw belongs to this failure of this pair, so no decision re-rolls it. */
export function takenAlong(run: Run, asset: number): readonly number[] {
  const { game, state, luck } = run;
  const failures = max(0, must(state.assets[asset], 'asset').failures - 1);
  const found: number[] = [];
  for (const stages of game.chains)
    for (const stage of stages) {
      if (!stage.assets.includes(asset)) continue;
      for (const twin of stage.assets) {
        const own = state.assets[twin];
        if (twin === asset || found.includes(twin) || own?.exists !== true || !own.up) continue;
        const pair = `${game.subjects.asset[asset] ?? ''}+${game.subjects.asset[twin] ?? ''}`;
        if (luck.draw('common-cause', pair, failures) < sharedCause(game, state, asset, twin)) found.push(twin);
      }
    }
  return found;
}

/** Share of the working year that a stage is expected to be away, by what one may believe: from its members' own shares; with three or more, the two best count. */
export function stageUnavailability(
  game: Game,
  state: RunState,
  members: readonly { readonly asset: number; readonly away: number }[],
): number {
  const [one, other] = [...members].sort((a, b) => a.away - b.away || a.asset - b.asset);
  if (one === undefined) return 0;
  return other === undefined
    ? one.away
    : pairUnavailability(one.away, other.away, sharedCause(game, state, one.asset, other.asset, 'believed'));
}
