// The labels on the building: at most one for each thing, chosen by what the overlay asks. A label is a shape and words; which of
// several troubles a person wears is decided by how much it matters now.

import type { ServiceView, StakeholderView, View } from '../../core/index.ts';
import type { Texts, Thing } from '../../session/types.ts';
import { percent, points, t } from '../../words/index.ts';
import { keyOf } from '../blocks.ts';
import { waitingMessages } from '../messages.ts';
import { ageOf, projectShort, serviceName, shortName } from '../names.ts';
import { promiseState } from '../promise-state.ts';
import type { BadgeKind } from '../shared/badge.tsx';
import type { Overlay } from './overlay.ts';

export interface Label {
  readonly kind: BadgeKind;
  readonly text: string;
}

/** By `keyOf` of the thing. */
export type Labels = ReadonlyMap<string, Label>;

/** An answer that takes half as long again is felt. */
const FELT_SLOWDOWN = 15_000;
const LOW_MOOD = 4_000;
const FAIR_MOOD = 6_000;
const WORN = 7_000;
const OLD_WEEKS = 6 * 52;
const FULL_LOAD = 10_000;
const HIGH_LOAD = 8_000;

function collect(entries: readonly (readonly [Thing, Label | undefined])[]): Labels {
  return new Map(entries.flatMap(([thing, label]) => (label === undefined ? [] : [[keyOf(thing), label] as const])));
}

function serviceTrouble(view: View, texts: Texts, stakeholder: StakeholderView): Label | undefined {
  const used = new Set(view.departments.filter((entry) => entry.head === stakeholder.id).flatMap((entry) => entry.uses));
  const services = view.services.filter((service) => used.has(service.id));
  const down = services.find((service) => !service.up);
  if (down !== undefined) return { kind: 'critical', text: t('building.badge.down', { service: serviceName(texts, down.id) }) };
  const slow = services.find((service) => service.slowdown >= FELT_SLOWDOWN);
  return slow === undefined ? undefined : { kind: 'warn', text: t('building.badge.slow', { service: serviceName(texts, slow.id) }) };
}

type Entry = readonly [Thing, Label | undefined];

function troubles(view: View, texts: Texts): Labels {
  const askers = new Set<string>(waitingMessages(view).map((message) => message.from));
  const asks = (id: string): Label | undefined =>
    askers.has(id) ? { kind: 'info', text: t('building.badge.asks', { name: shortName(texts, id) }) } : undefined;
  return collect([
    ...view.stakeholders.map(
      (entry) => [{ kind: 'stakeholder', id: entry.id }, asks(entry.id) ?? serviceTrouble(view, texts, entry)] as const,
    ),
    ...view.team.map(
      (entry) =>
        [
          { kind: 'person', id: entry.id },
          asks(entry.id) ?? (entry.fatigue >= WORN ? ({ kind: 'warn', text: t('building.badge.tired') } as const) : undefined),
        ] as const,
    ),
    ...view.assets.map(
      (entry) =>
        [
          { kind: 'asset', id: entry.id },
          entry.up ? undefined : ({ kind: 'critical', text: t('building.badge.broken') } as const),
        ] as const,
    ),
  ]);
}

function moods(view: View): Labels {
  return collect([
    ...view.stakeholders.map((entry): Entry => [
      { kind: 'stakeholder', id: entry.id },
      {
        kind: entry.trust < LOW_MOOD ? 'critical' : entry.trust < FAIR_MOOD ? 'warn' : 'ok',
        text: t('building.badge.trust', { value: points(entry.trust) }),
      },
    ]),
    ...view.team.map((entry): Entry => [
      { kind: 'person', id: entry.id },
      entry.mood.seen === undefined
        ? { kind: 'plain', text: t('team.never-seen') }
        : {
            kind: entry.mood.value < LOW_MOOD ? 'critical' : entry.mood.value < FAIR_MOOD ? 'warn' : 'ok',
            text: t('team.mood-is', {
              word: t(entry.mood.value < LOW_MOOD ? 'team.mood.low' : entry.mood.value < FAIR_MOOD ? 'team.mood.fair' : 'team.mood.good'),
            }),
          },
    ]),
  ]);
}

function promises(view: View, texts: Texts): Labels {
  const open = view.promises.filter((promise) => promise.state === 'open').sort((a, b) => b.week - a.week);
  return collect(
    open.map(
      (promise) =>
        [
          { kind: 'stakeholder', id: promise.to },
          {
            kind: promiseState(promise, view) === 'open' ? 'info' : 'warn',
            text: t('building.badge.promise', { project: projectShort(texts, promise.project), week: promise.week }),
          },
        ] as const,
    ),
  );
}

function ages(view: View): Labels {
  return collect(
    view.assets.map((entry) => {
      const kind = entry.facts.seen === undefined ? 'plain' : entry.facts.value.ageWeeks >= OLD_WEEKS ? 'warn' : 'ok';
      return [
        { kind: 'asset', id: entry.id },
        {
          kind,
          text: t(entry.facts.seen === undefined ? 'building.badge.age-listed' : 'building.badge.age', { age: ageOf(entry.facts.value) }),
        },
      ] as const;
    }),
  );
}

function loads(view: View, texts: Texts): Labels {
  return collect(
    view.assets.map((entry): Entry => {
      const services = view.services.filter((service) => service.stages.some((stage) => stage.assets.some((asset) => asset === entry.id)));
      return [{ kind: 'asset', id: entry.id }, loadOf(services, texts)];
    }),
  );
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

export function labelsOf(view: View, texts: Texts, overlay: Overlay): Labels {
  switch (overlay) {
    case 'troubles':
      return troubles(view, texts);
    case 'moods':
      return moods(view);
    case 'promises':
      return promises(view, texts);
    case 'ages':
      return ages(view);
    case 'loads':
      return loads(view, texts);
  }
}
