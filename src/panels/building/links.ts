// Whom and what a project touches, at most five: what the building links it to while it is pointed at.

import { create } from 'zustand';
import type { ProjectView, View } from '../../core/index.ts';
import type { Thing } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { keyOf } from '../blocks.ts';
import type { Labels } from './label.ts';

export const MOST_LINKS = 5;

export interface Link {
  readonly to: Thing;
  readonly words: string;
}

/** The most telling first: who asked, who was promised, who leads it, who feels it, what does it today. */
export function linksOf(project: ProjectView, view: View): readonly Link[] {
  const links = new Map<string, Link>();
  const add = (to: Thing, words: string): void => {
    const key = keyOf(to);
    if (!links.has(key) && links.size < MOST_LINKS) links.set(key, { to, words });
  };
  add({ kind: 'stakeholder', id: project.sponsor }, t('building.link.asked'));
  const promises = view.promises.filter((one) => one.project === project.id && one.state === 'open').sort((a, b) => a.week - b.week);
  for (const promise of promises) add({ kind: 'stakeholder', id: promise.to }, t('building.link.promised', { week: promise.week }));
  if (project.lead !== undefined) add({ kind: 'person', id: project.lead }, t('building.link.leads'));
  const today = view.assets.filter(
    ({ madeBy, kind, serves }) =>
      madeBy !== project.id && (kind === project.makes || project.serves.some((service) => serves.includes(service))),
  );
  const like = [...today].sort((a, b) => Number(b.kind === project.makes) - Number(a.kind === project.makes))[0];
  if (like !== undefined) add({ kind: 'asset', id: like.id }, t('building.link.carries'));
  for (const { head, uses } of view.departments)
    if (project.serves.some((service) => uses.includes(service))) add({ kind: 'stakeholder', id: head }, t('building.link.feels'));
  return [...links.values()];
}

/** Where a project is in the building: its note, crates or place of work, else what it has made. */
export function placeKeysOf(project: ProjectView, view: View): readonly string[] {
  const made = view.assets.filter((asset) => asset.madeBy === project.id);
  return [`project:${project.id}`, ...made.map(({ id }) => keyOf({ kind: 'asset', id }))];
}

/** The links as labels of what they lead to. */
export const labelsOfLinks = (links: readonly Link[]): Labels =>
  new Map(links.map(({ to, words }) => [keyOf(to), { kind: 'info', text: words }]));

interface Traced {
  /** Stays until it is hidden. */
  readonly shown: string | undefined;
  /** While the pointer or the focus is on it. */
  readonly pointed: string | undefined;
  readonly show: (project: string | undefined) => void;
  readonly point: (project: string | undefined) => void;
}

/** Which project the building traces now. */
export const useTraced = create<Traced>()((set) => ({
  shown: undefined,
  pointed: undefined,
  show: (shown) => set({ shown }),
  point: (pointed) => set({ pointed }),
}));
