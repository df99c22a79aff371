// Services and assets as the player sees them: what an asset is and carries comes from the inventory until somebody has looked, and a
// capacity that nobody measured and no list names is not told at all. How slow a service feels is told always: people complain.

import { asId, type AssetId, type ProjectId } from '../ids.ts';
import { demandOn } from '../calendar.ts';
import { round } from '../exact.ts';
import { isKnown, WITHOUT_LIMIT, type Kit } from '../kit.ts';
import { must, projectOfAsset, type ChainStage, type Game } from '../prepare.ts';
import type { Capacity } from '../scenario.ts';
import type { AssetState, RunState } from '../state.ts';
import { ageOf, repairDaysOf, UNSUPPORTED_REPAIR, yearlyRate } from '../systems/ageing.ts';
import { coveredBy } from '../systems/back-ups.ts';
import { believedProtects } from '../systems/protection.ts';
import { sharedCause, stageUnavailability, unavailability, WORKDAYS_A_YEAR } from '../systems/redundancy.ts';
import { FULL, MINUTES_PER_DAY, weekOf } from '../units.ts';
import type { AssetFactsView, AssetView, ServiceView, StageView } from '../view.ts';
import { fixView } from './changes.ts';
import { endedView } from './expect.ts';
import { assetRisksView } from './govern.ts';

/** Units of an asset for the service at a place among those it serves; undefined where they are unknown. */
type Units = number | undefined;

/** Whether somebody looked into a need that the service has to do with, and so measured it. */
const isMeasured = (game: Game, state: RunState, service: string): boolean =>
  game.rules.projects.some((project, i) => state.projects[i]?.causeKnown === true && project.serves.some((s) => s === service));

/** What one may believe that an asset carries: the truth where it is known, else what the list says. */
function believedUnits(game: Game, own: AssetState, asset: number, at: number, measured: boolean): Units {
  const units = own.units[at] ?? WITHOUT_LIMIT;
  if (measured || isKnown(own) || units < 0) return units;
  const listed = game.kit.listed[asset]?.units[at] ?? WITHOUT_LIMIT;
  return listed < 0 ? undefined : listed;
}

interface Carries {
  readonly unmeasured: readonly number[];
  /** Units; Infinity where nothing limits it, undefined where they are unknown. */
  readonly capacity: Units;
}

/** What is known of what a service's chain carries. */
function carries(game: Game, state: RunState, service: number): Carries {
  const measured = isMeasured(game, state, must(game.rules.services[service], 'service').id);
  const unmeasured: number[] = [];
  let least: Units = Infinity;
  for (const { assets, at } of must(game.chains[service], 'chain')) {
    let sum: Units = 0;
    let limited = false;
    assets.forEach((asset, i) => {
      const own = must(state.assets[asset], 'asset');
      const place = must(at[i], 'place');
      if (!own.exists || (own.units[place] ?? WITHOUT_LIMIT) < 0) return;
      if (!measured && !isKnown(own)) unmeasured.push(asset);
      if (!own.up) return;
      limited = true;
      const units = believedUnits(game, own, asset, place, measured);
      sum = sum === undefined || units === undefined ? undefined : sum + units;
    });
    if (limited) least = least === undefined || sum === undefined ? undefined : sum < least ? sum : least;
  }
  return { unmeasured, capacity: least };
}

export function serviceViews(game: Game, state: RunState): readonly ServiceView[] {
  return game.rules.services.map((rule, i) => {
    const own = must(state.services[i], 'service');
    const { unmeasured, capacity } = carries(game, state, i);
    const demand = demandOn(game, i, state.day);
    return {
      id: rule.id,
      up: own.up,
      demand,
      peaks: (rule.peaks ?? []).filter((peak) => peak.week >= weekOf(state.day)),
      unmeasured: unmeasured.map((asset) => idOf(game, asset)),
      ...(capacity === undefined || capacity === Infinity
        ? {}
        : { capacity, load: capacity === 0 ? FULL : round((demand / capacity) * FULL) }),
      slowdown: own.slowdown,
      downMinutes: own.downMinutes,
      stages: must(game.chains[i], 'chain').map((stage) => stageView(game, state, stage)),
    };
  });
}

function stageView(game: Game, state: RunState, { kind, assets }: ChainStage): StageView {
  const standing = assets.filter((a) => state.assets[a]?.exists === true);
  const plain = { kind, assets: standing.map((a) => idOf(game, a)) };
  if (!game.on.has('redundancy') || standing.length === 0) return plain;
  const members = standing.map((asset) => ({ asset, away: believedAway(game, state, asset) }));
  const away = round(stageUnavailability(game, state, members) * WORKDAYS_A_YEAR * MINUTES_PER_DAY);
  const [one, other] = standing;
  if (one === undefined || other === undefined) return { ...plain, awayAYear: away };
  return { ...plain, awayAYear: away, together: round(sharedCause(game, state, one, other, 'believed') * FULL) };
}

/** Share of the year that one is away, by what is believed of its age, its failures and its support. */
function believedAway(game: Game, state: RunState, asset: number): number {
  const own = must(state.assets[asset], 'asset');
  const { yearlyFailure, supportEnds } = factsOf(isKnown(own) ? own : must(game.kit.listed[asset], 'kit'), state);
  const supported = supportEnds === undefined || supportEnds > weekOf(state.day);
  return unavailability(yearlyFailure / FULL, repairDaysOf(game, own, asset) * (supported ? 1 : UNSUPPORTED_REPAIR));
}

const idOf = (game: Game, asset: number): AssetId => asId<AssetId>(must(game.subjects.asset[asset], 'asset'));

export function assetViews(game: Game, state: RunState): readonly AssetView[] {
  return state.assets.flatMap((own, i) => (own.exists ? [assetView(game, state, own, i)] : []));
}

function assetView(game: Game, state: RunState, own: AssetState, i: number): AssetView {
  const given = game.rules.assets[i];
  const project = game.rules.projects[projectOfAsset(game, i)];
  const option = project?.options[own.option];
  const serves = given?.serves ?? must(project, 'project').serves;
  const looked = own.bought ? own.bornDay : own.auditDay;
  const value = factsOf(isKnown(own) ? own : must(game.kit.listed[i], 'kit'), state);
  return {
    id: idOf(game, i),
    kind: given?.kind ?? must(project, 'project').makes,
    at: given?.at ?? must(project, 'project').at,
    serves,
    covers: coveredBy({ game, state }, i),
    protects: believedProtects(game, state, i),
    ...(project === undefined ? {} : { madeBy: project.id satisfies ProjectId }),
    ...pathOf(given?.path ?? option?.path),
    up: own.up,
    ...(own.up || own.backBy < 0 ? {} : { backBy: own.backBy }),
    facts: isKnown(own) ? { value, seen: looked } : { value },
    ...(own.bought ? { bought: own.bornDay } : {}),
    failures: own.failures,
    ...endedView(state, i),
    ...fixView(game, state, i),
    ...(own.restoreDay >= 0 ? { lastRestore: { day: own.restoreDay, worked: own.restoreWorked } } : {}),
    capacity: serves.flatMap((service, at): readonly Capacity[] => {
      const units = believedUnits(game, own, i, at, isMeasured(game, state, service));
      return units === undefined || units < 0 ? [] : [{ service, units }];
    }),
    ...assetRisksView(game, state, i),
  };
}

const pathOf = (path: string | undefined): { readonly path?: string } => (path === undefined ? {} : { path });

/** What the kit is at its age of today. */
function factsOf(kit: Pick<Kit, 'bornDay' | 'yearlyFailure' | 'supportEnds'>, state: RunState): AssetFactsView {
  const ageWeeks = ageOf(kit, state.day);
  return {
    ageWeeks,
    yearlyFailure: yearlyRate(kit.yearlyFailure, ageWeeks),
    ...(kit.supportEnds < 0 ? {} : { supportEnds: kit.supportEnds }),
  };
}
