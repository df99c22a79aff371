// What is wrong and who asks. A service that is slow or has stopped is named once in the house, however many feel it: where its cause is
// known there, else at the head of the most people who feel it.

import type { AssetView, DepartmentView, ServiceView, View } from '../../core/index.ts';
import { narrowOf } from '../../picture/index.ts';
import type { Texts, Thing } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { waitingMessages } from '../messages.ts';
import { serviceName, shortName } from '../names.ts';
import { keyOf } from '../blocks.ts';
import type { Entry, Label } from './label.ts';

/** An answer that takes half as long again is felt. */
const FELT_SLOWDOWN = 15_000;
const WORN = 7_000;

export function troubles(view: View, texts: Texts): readonly Entry[] {
  const ofPeople = [...asking(view, texts), ...wornOut(view)];
  const broken = view.assets
    .filter(({ up }) => !up)
    .map((asset): Entry => [thingOf(asset), { kind: 'critical', text: t('building.badge.broken') }]);
  const taken = new Set([...ofPeople, ...broken].map(([thing]) => keyOf(thing)));
  const services: Entry[] = [];
  // What has stopped before what is slow.
  for (const service of [...view.services].sort((a, b) => Number(a.up) - Number(b.up))) {
    const label = troubleOf(service, view, texts);
    const at = label === undefined ? undefined : placesOf(service, view).find((thing) => !taken.has(keyOf(thing)));
    if (at === undefined) continue;
    taken.add(keyOf(at));
    services.push([at, label]);
  }
  return [...ofPeople, ...broken, ...services];
}

const thingOf = ({ id }: AssetView): Thing => ({ kind: 'asset', id });

function asking(view: View, texts: Texts): readonly Entry[] {
  const askers = new Set<string>(waitingMessages(view).map((message) => message.from));
  const label = (id: string): Label => ({ kind: 'info', text: t('building.badge.asks', { name: shortName(texts, id) }) });
  return [
    ...view.stakeholders.filter(({ id }) => askers.has(id)).map(({ id }): Entry => [{ kind: 'stakeholder', id }, label(id)]),
    ...view.team.filter(({ id }) => askers.has(id)).map(({ id }): Entry => [{ kind: 'person', id }, label(id)]),
  ];
}

function wornOut(view: View): readonly Entry[] {
  const askers = new Set<string>(waitingMessages(view).map((message) => message.from));
  return view.team
    .filter(({ id, fatigue }) => fatigue >= WORN && !askers.has(id))
    .map(({ id }): Entry => [
      { kind: 'person', id },
      { kind: 'warn', text: t('building.badge.tired') },
    ]);
}

const feeling = (service: ServiceView, view: View): readonly DepartmentView[] =>
  view.departments.filter(({ uses }) => uses.includes(service.id)).sort((a, b) => b.people - a.people);

function troubleOf(service: ServiceView, view: View, texts: Texts): Label | undefined {
  const count = feeling(service, view).length;
  if (count === 0 || (service.up && service.slowdown < FELT_SLOWDOWN)) return undefined;
  const name = { service: serviceName(texts, service.id) };
  const text = t(service.up ? 'building.badge.slow' : 'building.badge.down', name);
  return { kind: service.up ? 'warn' : 'critical', text: count === 1 ? text : t('building.badge.for-departments', { text, count }) };
}

/** Where a service's label may stand, the best place first. */
function placesOf(service: ServiceView, view: View): readonly Thing[] {
  const narrow = service.up ? narrowOf(view, service) : undefined;
  return [
    ...(narrow === undefined ? [] : [thingOf(narrow)]),
    ...feeling(service, view).map(({ head }): Thing => ({ kind: 'stakeholder', id: head })),
  ];
}
