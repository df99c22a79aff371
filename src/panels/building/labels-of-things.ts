// What the overlays say of machines: their load, their age and support, and what keeps them running when the power fails. Only what was
// looked at is said without a question mark.

import type { AssetKind, AssetView, ServiceView, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { percent, t } from '../../words/index.ts';
import { ageOf, serviceName } from '../names.ts';
import type { Entry, Label } from './label.ts';

const OLD_WEEKS = 6 * 52;
const FULL_LOAD = 10_000;
const HIGH_LOAD = 8_000;
/** Stop with the power unless a battery carries them. */
export const NEEDS_BATTERY: readonly AssetKind[] = ['server', 'storage', 'switch', 'router', 'firewall'];

export function ages(view: View): readonly Entry[] {
  return view.assets.map((entry): Entry => {
    const { value, seen } = entry.facts;
    const isOld = value.ageWeeks >= OLD_WEEKS;
    const isUnsupported = value.supportEnds !== undefined && value.supportEnds <= view.week;
    const age = ageOf(value);
    const text = isUnsupported ? t('building.badge.age-unsupported', { age }) : t('building.badge.age', { age });
    if (seen === undefined)
      return [
        { kind: 'asset', id: entry.id },
        { kind: 'plain', text: t('building.badge.by-the-list', { text }) },
      ];
    return [
      { kind: 'asset', id: entry.id },
      { kind: isOld && isUnsupported ? 'critical' : isOld || isUnsupported ? 'warn' : 'ok', text },
    ];
  });
}

export function loads(view: View, texts: Texts): readonly Entry[] {
  return view.assets.map((entry): Entry => {
    const services = view.services.filter((service) => service.stages.some((stage) => stage.assets.some((asset) => asset === entry.id)));
    return [{ kind: 'asset', id: entry.id }, loadOf(services, texts)];
  });
}

/** The heaviest load that is known or listed; else, where nobody has measured, that. */
function loadOf(services: readonly ServiceView[], texts: Texts): Label | undefined {
  const heaviest = services
    .flatMap((service) => (service.load === undefined ? [] : [{ ...service, load: service.load }]))
    .sort((a, b) => b.load - a.load)[0];
  if (heaviest === undefined)
    return services.some((service) => service.unmeasured.length > 0)
      ? { kind: 'plain', text: t('building.badge.not-measured') }
      : undefined;
  const words = { service: serviceName(texts, heaviest.id), load: percent(heaviest.load) };
  if (heaviest.unmeasured.length > 0) return { kind: 'plain', text: t('building.badge.load-listed', words) };
  const kind = heaviest.load > FULL_LOAD ? 'critical' : heaviest.load > HIGH_LOAD ? 'warn' : 'ok';
  return { kind, text: t('building.badge.load', words) };
}

export const power = (view: View): readonly Entry[] =>
  view.assets.map((entry): Entry => [{ kind: 'asset', id: entry.id }, entry.kind === 'ups' ? ofBattery(entry) : ofPowered(entry, view)]);

function ofBattery(battery: AssetView): Label {
  if (!battery.up) return { kind: 'critical', text: t('building.badge.battery-broken') };
  const text = t('building.badge.battery-for', { count: battery.protects.length });
  return battery.facts.seen === undefined
    ? { kind: 'plain', text: t('building.badge.by-the-list', { text }) }
    : { kind: battery.protects.length === 0 ? 'warn' : 'ok', text };
}

function ofPowered(asset: AssetView, view: View): Label | undefined {
  if (!NEEDS_BATTERY.includes(asset.kind)) return undefined;
  const batteries = view.assets.filter((one) => one.kind === 'ups' && one.protects.includes(asset.id));
  const working = batteries.filter(({ up }) => up);
  if (working.some(({ facts }) => facts.seen !== undefined)) return { kind: 'ok', text: t('building.badge.on-battery') };
  if (working.length > 0) return { kind: 'plain', text: t('building.badge.by-the-list', { text: t('building.badge.on-battery') }) };
  return batteries.length > 0
    ? { kind: 'critical', text: t('building.badge.battery-broken') }
    : { kind: 'warn', text: t('building.badge.no-battery') };
}
