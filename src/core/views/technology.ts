// Services and assets as the player sees them: what an asset is comes from the inventory until somebody has looked.

import { asId, type AssetId, type ProjectId } from '../ids.ts';
import { floor, round } from '../exact.ts';
import { must, projectOfAsset, type Game } from '../prepare.ts';
import type { AssetState, RunState } from '../state.ts';
import { coveredBy } from '../systems/back-ups.ts';
import { capacityOf, demandOf, unitsOf } from '../systems/saturation.ts';
import { FULL } from '../units.ts';
import type { AssetView, ServiceView } from '../view.ts';

export function serviceViews(game: Game, state: RunState): readonly ServiceView[] {
  return game.rules.services.map((rule, i) => {
    const own = must(state.services[i], 'service');
    const capacity = capacityOf(game, state, i);
    const demand = demandOf(game, i);
    const limited = capacity < Number.MAX_SAFE_INTEGER;
    return {
      id: rule.id,
      up: own.up,
      demand,
      ...(limited ? { capacity } : {}),
      load: !limited ? 0 : capacity === 0 ? FULL : round((demand / capacity) * FULL),
      slowdown: own.slowdown,
      downMinutes: own.downMinutes,
      stages: must(game.chains[i], 'chain').map((stage) => ({
        kind: stage.kind,
        assets: stage.assets.filter((a) => state.assets[a]?.exists === true).map((a) => idOf(game, a)),
      })),
    };
  });
}

const idOf = (game: Game, asset: number): AssetId => asId<AssetId>(must(game.subjects.asset[asset], 'asset'));

export function assetViews(game: Game, state: RunState): readonly AssetView[] {
  return state.assets.flatMap((own, i) => (own.exists ? [assetView(game, state, own, i)] : []));
}

function assetView(game: Game, state: RunState, own: AssetState, i: number): AssetView {
  const given = game.rules.assets[i];
  const project = game.rules.projects[projectOfAsset(game, i)];
  const option = project?.options[own.option];
  const weeks = floor((state.day - own.bornDay) / 7);
  const told =
    given === undefined
      ? { ageWeeks: weeks, yearlyFailure: option?.yearlyFailure ?? 0 }
      : {
          ...(own.auditDay >= 0 ? given.truth : given.inventory),
          ageWeeks: (own.auditDay >= 0 ? given.truth : given.inventory).ageWeeks + weeks,
        };
  return {
    id: idOf(game, i),
    kind: given?.kind ?? must(project, 'project').makes,
    at: given?.at ?? must(project, 'project').at,
    serves: given?.serves ?? must(project, 'project').serves,
    covers: coveredBy({ game, state }, i),
    protects: given?.protects ?? option?.protects ?? [],
    ...(project === undefined ? {} : { madeBy: project.id satisfies ProjectId }),
    up: own.up,
    ...(own.up || own.backBy < 0 ? {} : { backBy: own.backBy }),
    facts: own.auditDay >= 0 ? { value: told, seen: own.auditDay } : { value: told },
    failures: own.failures,
    ...(own.restoreDay >= 0 ? { lastRestore: { day: own.restoreDay, worked: own.restoreWorked } } : {}),
    capacity: game.rules.services.flatMap((s, service) => {
      const units = unitsOf(game, i, own.option, service);
      return units === undefined ? [] : [{ service: s.id, units }];
    }),
  };
}
