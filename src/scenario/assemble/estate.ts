// The building, the services and the kit of a checked file as rules of the core.

import { asId, type AssetFacts, type AssetRule, type FloorRule, type ServiceRule } from '../../core/index.ts';
import { share, spanWeeks, workMinutes } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import { idList, list, weeksOf } from './list.ts';

type AssetOfFile = ScenarioFile['assets'][string];
type SupportEnds = AssetOfFile['support-ends'];

export const buildFloors = (file: ScenarioFile): readonly FloorRule[] =>
  list(file.building, (id, floor) => ({ id: asId(id), level: floor.floor }));

export const buildServices = (file: ScenarioFile): readonly ServiceRule[] =>
  list(file.services, (id, service) => ({
    id: asId(id),
    perHead: service['per-head'],
    needs: service.needs,
    impact: share(service.impact),
    peaks: weeksOf(service.peaks, (week, factor) => ({ week, share: share(factor) })),
  }));

/** `over` lies before week 1; `none` beyond the run, which the core says by leaving it out. */
function supportOf(ends: SupportEnds): Pick<AssetFacts, 'supportEnds'> {
  if (ends === 'none') return {};
  return { supportEnds: ends === 'over' ? 0 : ends };
}

function factsOf(age: string, yearlyFailure: string, ends: SupportEnds): AssetFacts {
  return { ageWeeks: spanWeeks(age), yearlyFailure: share(yearlyFailure), ...supportOf(ends) };
}

export const capacityOf = (capacity: Readonly<Record<string, number>>): AssetRule['capacity'] =>
  list(capacity, (service, units) => ({ service: asId(service), units }));

function restoredOf(restored: string): Pick<AssetRule, 'restoredWeeksAgo'> {
  return restored === 'never' ? {} : { restoredWeeksAgo: spanWeeks(restored.replace(/ ago$/, '')) };
}

/** What the inventory leaves unsaid, it has right; but of a capacity it then says nothing. */
function buildAsset(id: string, asset: AssetOfFile): AssetRule {
  const { inventory } = asset;
  return {
    id: asId(id),
    kind: asset.kind,
    at: asId(asset.at),
    serves: idList(asset.serves),
    capacity: capacityOf(asset.capacity),
    truth: factsOf(asset.age, asset['yearly-failure'], asset['support-ends']),
    inventory: {
      ...factsOf(
        inventory.age ?? asset.age,
        inventory['yearly-failure'] ?? asset['yearly-failure'],
        inventory['support-ends'] ?? asset['support-ends'],
      ),
      capacity: capacityOf(inventory.capacity),
      ...(inventory.protects === undefined ? {} : { protects: idList(inventory.protects) }),
    },
    repairDays: asset['repair-days'],
    covers: idList(asset.covers),
    ...restoredOf(asset.restored),
    protects: idList(asset.protects),
    ...(asset.path === undefined ? {} : { path: asset.path }),
    toil: workMinutes(asset.care),
  };
}

export const buildAssets = (file: ScenarioFile): readonly AssetRule[] => list(file.assets, buildAsset);
