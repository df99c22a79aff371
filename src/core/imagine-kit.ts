// The kit of an imagined world: what was looked at or bought is as the view tells it; of the rest the list is believed, and what it
// carries is set so that every service is as slow as it is felt to be. The true figures of what nobody looked at never come in.

import { demandOn } from './calendar.ts';
import { floor, max, round } from './exact.ts';
import { become, NOT_LISTED, renew, untestedSince } from './kit.ts';
import type { Luck } from './luck.ts';
import { must, type ChainStage, type Game } from './prepare.ts';
import type { AssetState, RunState } from './state.ts';
import { loadBehind, slownessOf } from './systems/saturation.ts';
import { FULL } from './units.ts';
import type { AssetView, ServiceView, View } from './view.ts';

/** Load of what is unknown and does not show: far from the 70 % at which it would be felt (calibration). */
const UNNOTICED = 0.5;

/** Hazard has no memory: what has not failed starts afresh. An untested back-up keeps its untested weeks. */
export function imagineKit(game: Game, state: RunState, view: View, luck: Luck): void {
  const standing = new Map(view.assets.map((a) => [a.id as string, a]));
  state.assets.forEach((own, i) => {
    const seen = standing.get(must(game.subjects.asset[i], 'asset'));
    own.exists = seen !== undefined;
    const listed = game.kit.listed[i];
    if (seen !== undefined) imagineAsset(game, own, seen, view, i);
    else if (listed !== undefined) become(own, listed);
    // A back-up that nobody saw restored is as untested as it is believed to be old.
    const rule = game.rules.assets[i];
    if (rule !== undefined && seen?.lastRestore === undefined && !own.bought) own.untestedSince = untestedSince(rule, own.bornDay);
  });
  view.services.forEach((s, i) => {
    const own = must(state.services[i], 'service');
    own.up = s.up;
    own.slowdown = s.slowdown;
    own.downMinutes = s.downMinutes;
    fit(game, state, s, i, luck);
  });
}

function imagineAsset(game: Game, own: AssetState, seen: AssetView, view: View, i: number): void {
  own.up = seen.up;
  own.backBy = seen.backBy ?? -1;
  own.repairLeft = seen.up ? 0 : max(1, round((((seen.backBy ?? view.day) - view.day) * 5) / 7));
  own.failures = seen.failures;
  const listed = game.kit.listed[i];
  // What was looked at stays as the run began it: the view tells it.
  if (listed !== undefined) {
    if (seen.bought !== undefined) renew(own, seen.bought);
    else if (seen.facts.seen === undefined) become(own, listed);
    else own.auditDay = seen.facts.seen;
    // A need that was looked into tells what kit carries that nobody looked at for itself.
    for (const { service, units } of seen.capacity) own.units[seen.serves.indexOf(service)] = units;
    own.protects = seen.protects.slice();
  }
  if (seen.lastRestore !== undefined) {
    own.restoreDay = seen.lastRestore.day;
    own.restoreWorked = seen.lastRestore.worked;
    own.untestedSince = max(seen.lastRestore.day, seen.bought ?? 0);
  }
}

/** Gives a figure to what nobody measured: the list's where it explains what is felt, else one that does. */
function fit(game: Game, state: RunState, seen: ServiceView, service: number, luck: Luck): void {
  if (seen.unmeasured.length === 0) return;
  const unknown = new Set(seen.unmeasured.map((id) => must(game.index.asset.get(id), 'asset')));
  const ample = max(1, demandOn(game, service, state.day) / UNNOTICED);
  const stages = must(game.chains[service], 'chain');
  const set = (stage: ChainStage, units: number, onlyUnlisted: boolean): void =>
    stage.assets.forEach((asset, k) => {
      const own = must(state.assets[asset], 'asset');
      const at = must(stage.at[k], 'place');
      if (unknown.has(asset) && (!onlyUnlisted || own.units[at] === NOT_LISTED)) own.units[at] = units;
    });
  const explains = (): boolean => !seen.up || slownessOf(game, state, service) === seen.slowdown;

  for (const stage of stages) set(stage, ample, true);
  if (explains()) return;
  for (const stage of stages) set(stage, ample, false);
  if (explains()) return;
  // Something unknown is narrow, and nothing says what: chance picks the stage.
  const works = (asset: number): boolean => state.assets[asset]?.up === true;
  const suspects = stages.filter((stage) => stage.assets.some((asset) => unknown.has(asset) && works(asset)));
  const narrow = suspects[floor(luck.draw('narrow', seen.id, 0) * suspects.length)];
  if (narrow === undefined) return;
  set(narrow, 0, false);
  const working = narrow.assets.filter((asset) => unknown.has(asset) && works(asset)).length;
  const known = narrow.assets.reduce((sum, asset, k) => {
    const units = works(asset) ? (state.assets[asset]?.units[narrow.at[k] ?? -1] ?? 0) : 0;
    return units > 0 ? sum + units : sum;
  }, 0);
  const needed = demandOn(game, service, state.day) / loadBehind(seen.slowdown / FULL);
  set(narrow, max(0, needed - known) / working, false);
}
