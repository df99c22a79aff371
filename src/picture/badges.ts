// Signs over the building: what is wrong, who asks, what has come. At most a few a floor, the most pressing first, none over
// another. The words are the panels'; here stand codes, values and places.

import type { View } from '../core/index.ts';
import { FRIDAY, fridayOf } from '../core/index.ts';
import { TIRED, departmentHeadedBy, isSlow, servicesOf, yearsOld } from './conditions-shown.ts';
import { SEATED_HEAD, STANDING_HEAD } from './measures.ts';
import { thingKey } from './picture.ts';
import type { Badge, BadgeCode, Item, Names, Thing } from './picture.ts';

const MOST_A_FLOOR = 3;
/** Closest that two badges of a floor may be, in world units: about the width of one at a fitted size. */
const APART = 190;
/** Live things are news for a week. */
const NEWS_DAYS = 7;
/** A promise is near from the Monday of the week before. */
const NEAR_DAYS = 7 + FRIDAY;

interface Sign {
  readonly thing: Thing;
  readonly kind: Badge['kind'];
  readonly code: BadgeCode;
  readonly values: Readonly<Record<string, string | number>>;
}

const PRESSING: readonly BadgeCode[] = [
  'asks',
  'service-down',
  'promise-late',
  'asset-down',
  'delivered',
  'service-slow',
  'promise-near',
  'live',
  'tired',
  'away',
  'asset-old',
];

const short = (names: Names, kind: 'stakeholders' | 'team', id: string): string => names[kind][id]?.short ?? id;

function signsOf(view: View, names: Names): readonly Sign[] {
  const signs: Sign[] = [];
  for (const message of view.messages) {
    if (message.answer !== undefined) continue;
    const person = view.team.find((entry) => entry.id === message.from);
    const stakeholder = view.stakeholders.find((entry) => entry.id === message.from);
    if (person !== undefined)
      signs.push({
        thing: { kind: 'person', id: person.id },
        kind: 'info',
        code: 'asks',
        values: { name: short(names, 'team', person.id) },
      });
    if (stakeholder !== undefined)
      signs.push({
        thing: { kind: 'stakeholder', id: stakeholder.id },
        kind: 'info',
        code: 'asks',
        values: { name: short(names, 'stakeholders', stakeholder.id) },
      });
  }
  for (const stakeholder of view.stakeholders) {
    const department = departmentHeadedBy(view, stakeholder);
    if (department === undefined) continue;
    const thing: Thing = { kind: 'stakeholder', id: stakeholder.id };
    const used = servicesOf(view, department);
    const down = used.find((service) => !service.up);
    const slow = used.find(isSlow);
    if (down !== undefined)
      signs.push({ thing, kind: 'critical', code: 'service-down', values: { service: names.services[down.id]?.name ?? down.id } });
    else if (slow !== undefined)
      signs.push({
        thing,
        kind: 'warn',
        code: 'service-slow',
        values: { service: names.services[slow.id]?.name ?? slow.id, factor: Math.round(slow.slowdown / 1_000) / 10 },
      });
  }
  for (const promise of view.promises) {
    if (promise.state !== 'open') continue;
    const days = fridayOf(promise.week) - view.day;
    const values = { project: names.projects[promise.project]?.short ?? promise.project, week: promise.week };
    const thing: Thing = { kind: 'stakeholder', id: promise.to };
    if (days < 0) signs.push({ thing, kind: 'critical', code: 'promise-late', values });
    else if (days <= NEAR_DAYS) signs.push({ thing, kind: 'warn', code: 'promise-near', values });
  }
  for (const asset of view.assets) {
    const thing: Thing = { kind: 'asset', id: asset.id };
    const name = names.assets[asset.id]?.name ?? names.projects[asset.madeBy ?? '']?.short ?? asset.id;
    const years = yearsOld(asset);
    if (!asset.up)
      signs.push({
        thing,
        kind: 'critical',
        code: 'asset-down',
        values: { asset: name, ...(asset.backBy === undefined ? {} : { days: Math.max(0, asset.backBy - view.day) }) },
      });
    else if (asset.kind === 'server' && years > 0) signs.push({ thing, kind: 'warn', code: 'asset-old', values: { asset: name, years } });
  }
  for (const project of view.projects) {
    const values = { project: names.projects[project.id]?.short ?? project.id };
    if (project.stage === 'delivered') signs.push({ thing: { kind: 'project', id: project.id }, kind: 'info', code: 'delivered', values });
    const made = view.assets.find((asset) => asset.madeBy === project.id);
    const since = project.liveSince ?? project.bridge?.since;
    if (made !== undefined && since !== undefined && view.day - since < NEWS_DAYS)
      signs.push({ thing: { kind: 'asset', id: made.id }, kind: 'ok', code: 'live', values });
  }
  for (const person of view.team) {
    const thing: Thing = { kind: 'person', id: person.id };
    if (!person.here) signs.push({ thing, kind: 'info', code: 'away', values: { name: short(names, 'team', person.id) } });
    else if (person.fatigue >= TIRED) signs.push({ thing, kind: 'warn', code: 'tired', values: { name: short(names, 'team', person.id) } });
  }
  return signs;
}

/** How far above its place a badge's foot points. */
function heightOf(item: Item): number {
  switch (item.kind) {
    case 'seat':
    case 'table-seat':
      return SEATED_HEAD + 14;
    case 'stander':
      return STANDING_HEAD + 14;
    case 'machine':
    case 'project':
    case 'decor':
    case 'van':
      return item.y - item.box.top - 6;
  }
}

/** The badges of a picture, most pressing first. One a thing. */
export function badgesOf(view: View, names: Names, items: readonly Item[]): readonly Badge[] {
  const signs = [...signsOf(view, names)].sort((a, b) => PRESSING.indexOf(a.code) - PRESSING.indexOf(b.code));
  const badges: Badge[] = [];
  const floorOf = new Map<string, string>();
  for (const sign of signs) {
    const key = thingKey(sign.thing);
    const item = items.find((entry) => entry.key === key);
    if (item?.floor === undefined || floorOf.has(key)) continue;
    const onFloor = badges.filter((badge) => floorOf.get(badge.key) === item.floor);
    const isCrowded = onFloor.length >= MOST_A_FLOOR || onFloor.some((badge) => Math.abs(badge.x - item.x) < APART);
    if (isCrowded && sign.code !== 'asks') continue;
    floorOf.set(key, item.floor);
    badges.push({ key, kind: sign.kind, code: sign.code, values: sign.values, x: item.x, y: item.y - heightOf(item), thing: sign.thing });
  }
  return badges;
}
