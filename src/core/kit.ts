// What a piece of kit is: since when, how apt to fail, how long supported, what it carries and protects. The truth stands in the state, put there when
// the run begins and when something is bought; the list's word stays beside it. Nothing else reads a rule's truth.

import type { AssetFacts, AssetRule, Capacity, Rules } from './scenario.ts';
import type { AssetId, ServiceId } from './ids.ts';
import type { AssetState } from './state.ts';
import { DAYS_PER_WEEK, type Day, type Share, type Week } from './units.ts';

/** In `units`: nothing limits it, or the list does not say. */
export const WITHOUT_LIMIT = -1;
export const NOT_LISTED = -2;
/** Support that lies beyond the run. */
const LASTS = -1;

export interface Kit {
  readonly bornDay: Day;
  readonly yearlyFailure: Share;
  readonly supportEnds: Week;
  readonly units: readonly number[];
  /** What it carries through a power cut. */
  readonly protects: readonly AssetId[];
}

export interface KitTables {
  /** Kit of the start, by asset. */
  readonly true: readonly Kit[];
  /** The same as the inventory has it. */
  readonly listed: readonly Kit[];
  /** By project and option, bought on day 0. */
  readonly made: readonly (readonly Kit[])[];
}

export function kitTables(rules: Rules): KitTables {
  return {
    true: rules.assets.map((asset) => kitOf(asset.truth, unitsOf(asset.serves, asset.capacity), asset.protects)),
    listed: rules.assets.map((asset) => kitOf(asset.inventory, listedUnits(asset), asset.inventory.protects ?? asset.protects)),
    made: rules.projects.map((project) =>
      project.options.map((option) => ({
        bornDay: 0,
        yearlyFailure: option.yearlyFailure,
        supportEnds: LASTS,
        units: unitsOf(project.serves, option.capacity),
        protects: option.protects,
      })),
    ),
  };
}

const kitOf = (facts: AssetFacts, units: readonly number[], protects: readonly AssetId[]): Kit => ({
  bornDay: 0 - facts.ageWeeks * DAYS_PER_WEEK,
  yearlyFailure: facts.yearlyFailure,
  supportEnds: facts.supportEnds ?? LASTS,
  units,
  protects,
});

const unitsOf = (serves: readonly ServiceId[], capacity: readonly Capacity[]): readonly number[] =>
  serves.map((service) => capacity.find((c) => c.service === service)?.units ?? WITHOUT_LIMIT);

/** That something has a limit is plain from its kind; how much it carries is what a list may say, rightly or not. */
const listedUnits = ({ serves, capacity, inventory }: AssetRule): readonly number[] =>
  serves.map((service) =>
    capacity.some((c) => c.service === service)
      ? (inventory.capacity?.find((c) => c.service === service)?.units ?? NOT_LISTED)
      : WITHOUT_LIMIT,
  );

/** Since when kit of the start goes untested: its last restore seen to work, else since it was new (M37). */
export const untestedSince = ({ restoredWeeksAgo }: AssetRule, bornDay: Day): Day =>
  restoredWeeksAgo === undefined ? bornDay : 0 - restoredWeeksAgo * DAYS_PER_WEEK;

/** Makes an asset what this kit is. */
export function become(asset: AssetState, kit: Kit): void {
  asset.bornDay = kit.bornDay;
  asset.yearlyFailure = kit.yearlyFailure;
  asset.supportEnds = kit.supportEnds;
  asset.units = kit.units.slice();
  asset.protects = kit.protects.slice();
}

/** What a project made: new on this day, and known from the first. */
export function buy(asset: AssetState, kit: Kit, day: Day): void {
  become(asset, kit);
  renew(asset, day);
}

/** A new one of the same kind in its place: no age, supported, nothing hidden, and a back-up as fresh as it gets. */
export function renew(asset: AssetState, day: Day): void {
  asset.bornDay = day;
  asset.supportEnds = LASTS;
  asset.bought = true;
  asset.untestedSince = day;
}

/** The same as the list has it, but new: what its place is thought to do, it does. */
export function replace(asset: AssetState, listed: Kit | undefined, day: Day): void {
  if (listed !== undefined) asset.protects = listed.protects.slice();
  renew(asset, day);
}

/** Whether somebody has looked, or it was bought in this run. */
export const isKnown = (asset: AssetState): boolean => asset.bought || asset.auditDay >= 0;
