// What a happening looks like where it happens: bubbles, ticks, gestures, flickering screens, a cable that is drawn. Happenings that have no
// place in the building are told in words only.

import type { Happening } from '../core/index.ts';
import { moodOf } from './conditions-shown.ts';
import type { Spot } from './errands.ts';
import type { Cable, Item } from './picture.ts';
import { above, hasSomebody, middle } from './whereabouts.ts';
import type { Whereabouts } from './whereabouts.ts';

export const BUBBLES = ['talk', 'good', 'cross'] as const;
export type Bubble = (typeof BUBBLES)[number];
export const GESTURES = ['cheer', 'upset', 'phone'] as const;
export type Gesture = (typeof GESTURES)[number];

export type Sign =
  /** Power goes for a moment: the screens of a department, a machine. */
  | { readonly kind: 'flicker'; readonly keys: readonly string[] }
  | { readonly kind: 'sparkle'; readonly at: Spot }
  | { readonly kind: 'tick'; readonly at: Spot }
  | { readonly kind: 'bubble'; readonly at: Spot; readonly bubble: Bubble }
  /** A hop for joy, arms up in anger, a hand at the telephone. */
  | { readonly kind: 'gesture'; readonly key: string; readonly at: Spot; readonly gesture: Gesture }
  /** People put their heads together. */
  | { readonly kind: 'meeting'; readonly keys: readonly string[]; readonly at: Spot }
  /** Cables are drawn from the riser to where they end. */
  | { readonly kind: 'cabling'; readonly cables: readonly Cable[] };

/** So many cables at a time are drawn; the rest of a floor is there at once. */
const MOST_CABLES = 3;
const MOST_AT_A_MEETING = 4;

const bubble = (item: Item | undefined, kind: Bubble): readonly Sign[] =>
  item === undefined ? [] : [{ kind: 'bubble', at: above(item), bubble: kind }];
const tick = (item: Item | undefined): readonly Sign[] => (item === undefined ? [] : [{ kind: 'tick', at: above(item) }]);
const flicker = (...items: readonly (Item | undefined)[]): readonly Sign[] => {
  const keys = items.flatMap((item) => item?.key ?? []);
  return keys.length === 0 ? [] : [{ kind: 'flicker', keys }];
};
const gesture = (item: Item | undefined, kind: Gesture): readonly Sign[] =>
  item !== undefined && hasSomebody(item) ? [{ kind: 'gesture', key: item.key, at: above(item), gesture: kind }] : [];

function meeting(where: Whereabouts, project: string): readonly Sign[] {
  const team = where.team().slice(0, MOST_AT_A_MEETING);
  const [first] = team;
  if (first === undefined || team.length < 2) return bubble(first ?? where.project(project), 'talk');
  return [{ kind: 'meeting', keys: team.map(({ key }) => key), at: above(first) }];
}

/** Whoever leads it, or somebody of the team, takes the telephone. */
function phoneFor(where: Whereabouts, project: string): readonly Sign[] {
  const lead = where.view.projects.find(({ id }) => id === project)?.lead;
  const item = lead === undefined ? undefined : where.person(lead);
  return gesture(item !== undefined && hasSomebody(item) ? item : where.team()[0], 'phone');
}

/** The cables of what a project has made: its own, or where it is in a closet those of its floor. */
function cablesOf(where: Whereabouts, project: string): readonly Sign[] {
  const made = where.view.assets.find((asset) => asset.madeBy === project);
  const item = made === undefined ? undefined : where.asset(made.id);
  if (item?.kind !== 'machine') return [];
  const own = where.picture.cables.filter(({ key }) => key === `cable:${item.key}`);
  const isHub = ['switch', 'cabling', 'router', 'firewall'].includes(item.frame);
  const onFloor = (cable: Cable): boolean =>
    where.picture.items.some((other) => cable.key === `cable:${other.key}` && other.floor === item.floor);
  const cables = own.length > 0 ? own : isHub ? where.picture.cables.filter(onFloor).slice(0, MOST_CABLES) : [];
  return cables.length === 0 ? [] : [{ kind: 'cabling', cables }];
}

function ofActivity(happening: Extract<Happening, { readonly type: 'activity' }>, where: Whereabouts): readonly Sign[] {
  const { subject, outcome } = happening;
  const person = where.person(subject);
  if (person !== undefined) return bubble(person, outcome === 'need-found' || outcome === 'cause-found' ? 'good' : 'talk');
  const promised = where.promisedTo(subject);
  if (promised !== undefined) return bubble(promised, 'talk');
  const asset = where.asset(subject);
  if (asset !== undefined) return outcome === 'fails' ? flicker(asset) : tick(asset);
  return tick(where.project(subject));
}

/** How a happening shows; nothing for what only words can tell. Walking and deliveries stand in `performances.ts`. */
export function signsOf(happening: Happening, where: Whereabouts): readonly Sign[] {
  switch (happening.type) {
    case 'activity':
      return ofActivity(happening, where);
    case 'asset-failed':
      return flicker(where.asset(happening.asset));
    case 'asset-repaired':
      return tick(where.asset(happening.asset));
    case 'patched':
      return happening.succeeded ? tick(where.asset(happening.asset)) : flicker(where.asset(happening.asset));
    case 'restore-tested':
      return happening.worked ? tick(where.asset(happening.asset)) : flicker(where.asset(happening.asset));
    case 'service-down': {
      const heads = where.heads(happening.departments);
      const keys = [...where.seats(happening.departments), ...heads.map(({ key }) => key)];
      return [...(keys.length === 0 ? [] : [{ kind: 'flicker', keys } as const]), ...heads.flatMap((head) => gesture(head, 'upset'))];
    }
    case 'service-up':
      return where.heads(where.users(happening.service)).flatMap((head) => gesture(head, 'cheer'));
    case 'service-slow':
      return bubble(where.heads(where.users(happening.service))[0], 'cross');
    case 'live': {
      const item = where.project(happening.project);
      const sponsor = where.view.projects.find(({ id }) => id === happening.project)?.sponsor;
      return [
        ...cablesOf(where, happening.project),
        ...(item === undefined ? [] : [{ kind: 'sparkle', at: middle(item) } as const]),
        ...(sponsor === undefined ? [] : gesture(where.person(sponsor), 'cheer')),
      ];
    }
    case 'cutover':
      return happening.succeeded ? [] : flicker(where.project(happening.project));
    case 'work-finished':
    case 'approved':
      return tick(where.project(happening.project));
    case 'promise-kept':
      return bubble(where.promisedTo(happening.promise), 'good');
    case 'promise-broken':
      return bubble(where.promisedTo(happening.promise), 'cross');
    case 'warned':
      return bubble(where.promisedTo(happening.promise), 'talk');
    case 'promised':
      return bubble(where.person(happening.to), 'talk');
    case 'message': {
      const from = where.view.messages.find((message) => message.event === happening.event)?.from;
      return from === undefined ? [] : bubble(where.person(from), 'talk');
    }
    case 'mood-seen': {
      const mood = moodOf(happening.mood);
      return bubble(where.person(happening.person), mood === 'bad' ? 'cross' : mood === 'good' ? 'good' : 'talk');
    }
    case 'shadow-it':
      return where.heads([happening.department]).flatMap((head) => bubble(head, 'cross'));
    case 'louder':
      return bubble(where.person(happening.stakeholder), 'cross');
    case 'ordered':
    case 'delivery-late':
      return phoneFor(where, happening.project);
    case 'estimated':
    case 'risk-seen':
      return meeting(where, happening.project);
    case 'stopped-to-ask':
    case 'question-waits':
      return bubble(where.person(happening.person), 'talk');
    case 'adapted':
    case 'learnt':
      return bubble(where.person(happening.person), 'good');
    case 'joined':
      return gesture(where.person(happening.person), 'cheer');
    case 'resigned':
      return bubble(where.person(happening.person), 'cross');
    case 'delivered':
    case 'worked':
    case 'absent':
    case 'block-lost':
    case 'revealed':
    case 'rework-found':
    case 'restored':
    case 'answered':
    case 'fell-ill':
    case 'left':
    case 'fix-due':
    case 'stopped':
    case 'hiring':
    case 'contract-ended':
    case 'week-ended':
    case 'run-ended':
      return [];
  }
}
