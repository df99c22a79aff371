// What the list says of a person or a thing: how it stands as a badge, and in sentences what each overlay would show of it. An overlay
// without words here does not compile.

import type { AssetView, PersonView, StakeholderView, View } from '../../core/index.ts';
import { machineState, stakeholderMood, type Mood } from '../../picture/index.ts';
import type { Texts, Thing } from '../../session/types.ts';
import { dayAndWeek, hours, percent, points, shortList, t, weekOfDay } from '../../words/index.ts';
import { ageOf, assetName, projectShort, serviceName } from '../names.ts';
import { promiseState } from '../../coach/index.ts';
import { energyWord, moodWord } from '../team/words-of.ts';
import { labelsOf } from './badges.ts';
import type { Label, Labels } from './label.ts';
import { NEEDS_BATTERY } from './labels-of-things.ts';
import type { Overlay } from './overlay.ts';
import { keyOf } from '../blocks.ts';

interface Seen {
  readonly view: View;
  readonly texts: Texts;
}

type Facts = (thing: Thing, seen: Seen) => readonly string[];

const stakeholderOf = (thing: Thing, view: View): StakeholderView | undefined =>
  thing.kind === 'stakeholder' ? view.stakeholders.find((entry) => entry.id === thing.id) : undefined;
const personOf = (thing: Thing, view: View): PersonView | undefined =>
  thing.kind === 'person' ? view.team.find((entry) => entry.id === thing.id) : undefined;
const assetOf = (thing: Thing, view: View): AssetView | undefined =>
  thing.kind === 'asset' ? view.assets.find((entry) => entry.id === thing.id) : undefined;

const LOOKS: Readonly<Record<Mood, 'content' | 'so-so' | 'unhappy'>> = { good: 'content', ok: 'so-so', bad: 'unhappy' };

const troubles: Facts = (thing, { view }) => {
  const person = personOf(thing, view);
  const asset = assetOf(thing, view);
  return [
    ...(person?.absentUntil === undefined || person.absentUntil <= view.day
      ? []
      : [t('team.away', { week: weekOfDay(person.absentUntil) })]),
    ...(person?.leaves === undefined ? [] : [t('team.leaves', { week: weekOfDay(person.leaves) })]),
    ...(asset?.up !== false || asset.backBy === undefined ? [] : [t('list.back', { when: dayAndWeek(asset.backBy) })]),
  ];
};

const moods: Facts = (thing, { view }) => {
  const stakeholder = stakeholderOf(thing, view);
  const person = personOf(thing, view);
  if (stakeholder !== undefined)
    return [t(`list.looks.${LOOKS[stakeholderMood(view, stakeholder)]}`), t('list.trust', { value: points(stakeholder.trust) })];
  if (person === undefined) return [];
  const { value, seen } = person.mood;
  const word =
    seen === undefined ? t('team.never-seen') : t('team.seen', { word: t(`team.mood.${moodWord(value)}`), week: weekOfDay(seen) });
  return [t('team.mood-is', { word }), t('team.energy-is', { word: t(`team.energy.${energyWord(person.fatigue)}`) })];
};

const promises: Facts = (thing, { view, texts }) =>
  view.promises
    .filter((promise) => thing.kind === 'stakeholder' && promise.to === thing.id && promise.state === 'open')
    .sort((a, b) => a.week - b.week)
    .map((promise) =>
      t('list.promised', {
        project: projectShort(texts, promise.project),
        week: promise.week,
        state: t(`promises.state.${promiseState(promise, view)}`),
      }),
    );

const ages: Facts = (thing, { view }) => {
  const asset = assetOf(thing, view);
  if (asset === undefined) return [];
  const { value, seen } = asset.facts;
  const age = ageOf(value);
  return [
    seen === undefined ? t('list.age-listed', { age }) : t('list.age', { age }),
    ...(value.supportEnds === undefined
      ? []
      : [value.supportEnds === 0 ? t('list.support-over') : t('list.support-ends', { week: value.supportEnds })]),
  ];
};

const loads: Facts = (thing, { view, texts }) => {
  const person = personOf(thing, view);
  if (person !== undefined) {
    const work = person.lastWeek.map(({ on, minutes }) =>
      on === 'tickets'
        ? t('team.on-tickets', { time: hours(minutes) })
        : t('team.on-project', { project: projectShort(texts, on), time: hours(minutes) }),
    );
    return work.length === 0 ? [] : [t('list.last-week', { work: shortList(work) })];
  }
  if (thing.kind !== 'asset') return [];
  return view.services
    .filter((service) => service.stages.some((stage) => stage.assets.some((asset) => asset === thing.id)))
    .flatMap(({ id, load, unmeasured }) => {
      const service = serviceName(texts, id);
      if (load === undefined) return unmeasured.length === 0 ? [] : [t('list.load-unmeasured', { service })];
      return [t(unmeasured.length === 0 ? 'list.load' : 'list.load-listed', { service, load: percent(load) })];
    });
};

/** Which battery stands behind a machine, and how many stand behind a battery. */
function power(thing: Thing, { view, texts }: Seen): readonly string[] {
  const asset = assetOf(thing, view);
  if (asset?.kind === 'ups')
    return [asset.up ? t('building.badge.battery-for', { count: asset.protects.length }) : t('building.badge.battery-broken')];
  if (asset === undefined || !NEEDS_BATTERY.includes(asset.kind)) return [];
  const batteries = view.assets.filter((entry) => entry.kind === 'ups' && entry.protects.includes(asset.id));
  const working = batteries.filter(({ up }) => up);
  if (batteries.length === 0) return [t('list.no-battery')];
  if (working.length === 0) return [t('building.badge.battery-broken')];
  const isSeen = working.some(({ facts }) => facts.seen !== undefined);
  const names = shortList(working.map((entry) => assetName(texts, entry.id)));
  return [t(isSeen ? 'list.on-battery' : 'list.on-battery-listed', { names })];
}

const BY_OVERLAY: Readonly<Record<Overlay, Facts>> = { troubles, moods, promises, ages, loads, power };

/** What an overlay shows of a thing, in words. */
export const factsFor = (overlay: Overlay, thing: Thing, view: View, texts: Texts): readonly string[] =>
  BY_OVERLAY[overlay](thing, { view, texts });

/** All that there is to say of a thing: what every overlay shows, in the order of urgency. */
export function factsOf(thing: Thing, view: View, texts: Texts): readonly string[] {
  const seen = { view, texts };
  return [troubles, promises, moods, ages, power, loads].flatMap((facts) => facts(thing, seen));
}

/** How things stand, by `keyOf`: the trouble that the picture would show, else of a machine whether it works. */
export function statesOf(view: View, texts: Texts): Labels {
  const states = new Map<string, Label>(
    view.assets.map((asset) => {
      const isStrained = machineState(view, asset) === 'warn';
      return [keyOf({ kind: 'asset', id: asset.id }), isStrained ? strained() : { kind: 'ok', text: t('list.works') }];
    }),
  );
  for (const [key, label] of labelsOf(view, texts, 'troubles')) states.set(key, label);
  return states;
}

const strained = (): Label => ({ kind: 'warn', text: t('list.strained') });
