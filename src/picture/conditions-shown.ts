// What the state of services, people and assets looks like: screens, lights and moods. One rule for building, list and badges.

import type { AssetId, AssetView, DepartmentView, PersonView, ServiceView, StakeholderView, View } from '../core/index.ts';
import type { Mood } from './look.ts';
import type { LoadLights, MachineState, Screen } from './picture.ts';
import { drawn } from './seed.ts';

const WELL = 6_500;
const BADLY = 4_000;
/** Answers that take half as long again are felt. */
const SLOW = 15_000;
/** A machine that carries more than this share of what it can is shown struggling. */
const STRAINED = 9_000;
const FULL = 10_000;
const WEEKS_A_YEAR = 52;
/** From here on a machine is shown as old, in weeks. */
export const OLD_AGE = 6 * WEEKS_A_YEAR;
export const TIRED = 6_500;

export const moodOf = (points: number): Mood => (points >= WELL ? 'good' : points < BADLY ? 'bad' : 'ok');

export const isSlow = (service: ServiceView): boolean => service.up && service.slowdown >= SLOW;

export const servicesOf = (view: View, department: DepartmentView): readonly ServiceView[] =>
  view.services.filter((service) => department.uses.includes(service.id));

/** What the screens of a department show. */
export function screenOf(view: View, department: DepartmentView | undefined): Screen {
  if (department === undefined) return 'ok';
  const used = servicesOf(view, department);
  if (used.some((service) => !service.up)) return 'down';
  return used.some(isSlow) ? 'slow' : 'ok';
}

export const departmentHeadedBy = (view: View, stakeholder: StakeholderView): DepartmentView | undefined =>
  view.departments.find((department) => department.head === stakeholder.id);

/** Heads feel what their department feels; others how far they trust the manager. */
export const stakeholderMood = (view: View, stakeholder: StakeholderView): Mood =>
  moodOf(departmentHeadedBy(view, stakeholder)?.satisfaction ?? stakeholder.trust);

/** As last seen. */
export const personMood = (person: PersonView): Mood => moodOf(person.mood.value);

/** Colleagues vary around their department's mood, each always the same way. */
export function staffMood(department: DepartmentView, key: string, screen: Screen): Mood {
  if (screen === 'down' && drawn(`${key}/patience`, 3) > 0) return 'bad';
  return moodOf(department.satisfaction + drawn(`${key}/nature`, 3_000) - 1_500);
}

/**
 * A machine struggles where it is known to carry nearly all it can. Where a service is slow and nobody has measured it, all that it hangs
 * on is in doubt alike: the lights must not point to the one that no one has looked at.
 */
export function machineState(view: View, asset: AssetView): MachineState {
  if (!asset.up) return 'down';
  const isStrained = view.services.some((service) => {
    const stage = service.stages.find((one) => one.assets.includes(asset.id));
    if (stage === undefined) return false;
    if (service.unmeasured.length > 0) return isSlow(service);
    return service.demand >= (STRAINED / FULL) * carriedBy(view, stage.assets, service);
  });
  return isStrained ? 'warn' : 'ok';
}

/** The machine that holds a service up, where all that it hangs on was measured and one of them carries nearly all it can. */
export function narrowOf(view: View, service: ServiceView): AssetView | undefined {
  if (service.unmeasured.length > 0) return undefined;
  const stages = service.stages
    .map(({ assets }) => ({ assets, most: carriedBy(view, assets, service) }))
    .filter(({ most }) => service.demand >= (STRAINED / FULL) * most)
    .sort((a, b) => a.most - b.most);
  return view.assets.find(({ id, up }) => up && stages[0]?.assets.includes(id) === true);
}

/** Shares of what a machine can carry from which two, three, four and five of its lights are lit; the last two as in the list of loads. */
const LIGHTS_FROM = [2_500, 5_000, 8_000, 10_001] as const;
const LIT: readonly LoadLights[] = [1, 2, 3, 4, 5];

/** The lights of a working machine; none where its load is not known. */
export function lightsLit(view: View, asset: AssetView): LoadLights | undefined {
  if (!asset.up) return undefined;
  const loads = view.services.flatMap((service) => {
    const stage = service.stages.find((one) => one.assets.includes(asset.id));
    if (stage === undefined || service.unmeasured.length > 0) return [];
    const most = carriedBy(view, stage.assets, service);
    return Number.isFinite(most) && most > 0 ? [(service.demand * FULL) / most] : [];
  });
  if (loads.length === 0) return undefined;
  const heaviest = Math.max(...loads);
  return LIT[LIGHTS_FROM.filter((from) => heaviest >= from).length];
}

/** Units that the working ones of a stage are known to carry; Infinity where they have no limit. */
function carriedBy(view: View, stage: readonly AssetId[], service: ServiceView): number {
  const units = view.assets
    .filter((asset) => asset.up && stage.includes(asset.id))
    .flatMap((asset) => asset.capacity.filter((one) => one.service === service.id).map((one) => one.units));
  return units.length === 0 ? Infinity : units.reduce((sum, one) => sum + one, 0);
}

/** Years as people say them; 0 when it is not worth a word. */
export const yearsOld = (asset: AssetView): number =>
  asset.facts.value.ageWeeks >= OLD_AGE ? Math.floor(asset.facts.value.ageWeeks / WEEKS_A_YEAR) : 0;
