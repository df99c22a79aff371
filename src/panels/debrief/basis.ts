// What each measure of the report is made of, as far as a player can count it: the two numbers of every ratio, and the ledger's figures
// whose causes belong to it. Pure; the formulas are the core's.

import type { Measures, View } from '../../core/index.ts';
import type { RowName } from '../ledger/week.ts';
import { countEndings, slopes } from './promises.ts';

export const SHOWN = ['value', 'promises', 'satisfaction', 'team', 'resilience', 'money'] as const satisfies readonly (keyof Measures)[];
export type MeasureName = (typeof SHOWN)[number];

/** The figures that postings explain. What delay costs, moods and spare parts are kept from the player: nothing there to list. */
export const CAUSES_OF: Readonly<Record<MeasureName, readonly RowName[]>> = {
  value: [],
  promises: ['promises'],
  satisfaction: ['satisfaction', 'trust'],
  team: ['energy'],
  resilience: [],
  money: ['money'],
};

/** So many of so many. */
export interface Part {
  readonly of: number;
  readonly all: number;
}

/** Needs that something went live for, a bridge included, of those that came up. */
export const delivered = ({ projects }: View): Part => ({
  of: projects.filter((project) => (project.liveSince ?? project.bridge) !== undefined).length,
  all: projects.length,
});

/** Promises kept as they were given first, of all; and needs that nobody ever had a date for. */
export function promised(view: View): Part & { readonly dateless: number } {
  const all = slopes(view);
  return {
    of: countEndings(all).kept,
    all: all.length,
    dateless: view.projects.filter((project) => !view.promises.some((promise) => promise.project === project.id)).length,
  };
}

/** Services with data of which somebody has seen a restore work, of all that hold data. */
export function restored({ services, assets }: View): Part {
  const withData = services.filter(({ stages }) => stages.some(({ kind }) => kind === 'server' || kind === 'storage'));
  const isSeen = (service: (typeof services)[number]): boolean =>
    assets.some((asset) => asset.lastRestore?.worked === true && asset.covers.includes(service.id));
  return { of: withData.filter(isSeen).length, all: withData.length };
}

/** Links of the services that a second device would carry on, of all links. */
export function doubled({ services, assets }: View): Part {
  const up = new Set(assets.filter((asset) => asset.up).map((asset) => asset.id));
  const links = services.flatMap(({ stages }) => stages);
  return { of: links.filter((link) => link.assets.filter((id) => up.has(id)).length > 1).length, all: links.length };
}
