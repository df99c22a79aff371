// Vices of spending: all at once, before anybody was heard, at the last minute, too late, too dear, too cheap, not at all.

import {
  openOptions,
  type AssetView,
  type Block,
  type Day,
  type Decision,
  type OptionView,
  type ProjectView,
  type View,
} from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';
import { sensible } from '../sense/sensible.ts';
import { wishesDated } from './promising.ts';

/** Weeks before the end in which a splurger spends what is left. */
const LAST_WEEKS = 2;
/** Share of the budget that a hoarder ever commits. */
const HOARDER_SPENDS = 0.3;

const cheapest = (fits: readonly OptionView[]): OptionView | undefined =>
  fits.reduce<OptionView | undefined>((best, o) => (best === undefined || o.price < best.price ? o : best), undefined);
const dearest = (fits: readonly OptionView[]): OptionView | undefined =>
  fits.reduce<OptionView | undefined>((best, o) => (best === undefined || o.price > best.price ? o : best), undefined);

export const dearestOptions: Conduct = { option: (_, __, fits) => dearest(fits) };
export const cheapestOptions: Conduct = { option: (_, __, fits) => cheapest(fits) };

/** What has to be met of a need for somebody who looks at the price alone. */
const HALF = 5000;

/** A wish is known so long before its price has been asked for everywhere, or before the catalogue has been read. */
const ASKED_AROUND: Day = 7;

/** Whatever does half of the job or more, at the lowest price of today; what it costs to own is for later. */
export const priceOfToday: Conduct = {
  option: (_, __, fits) => cheapest(fits.filter((o) => (o.benefit ?? HALF) >= HALF)),
  mayOrder: (view, project) => view.day - project.appeared >= ASKED_AROUND,
};

const size = (option: OptionView): number => option.capacity.reduce((sum, one) => sum + one.units, 0);

/** The one of a project’s options that carries most, where any is told to carry something. */
const largest = (view: View, project: ProjectView): OptionView | undefined =>
  openOptions(project, view.day).reduce<OptionView | undefined>(
    (most, o) => (size(o) > (most === undefined ? 0 : size(most)) ? o : most),
    undefined,
  );

/** Never again too small: of what carries something the largest is bought while the money is there, and nobody is asked how much they need. */
function largestOf(view: View): readonly Decision[] {
  let money = view.money.left - view.money.pending;
  let room = view.money.monthlyLimit - view.money.monthly;
  return view.projects.flatMap((project): Decision[] => {
    const option = view.day - project.appeared < ASKED_AROUND ? undefined : largest(view, project);
    if (option === undefined || option.price > money || option.monthly > room) return [];
    money -= option.price;
    room -= option.monthly;
    return [{ type: 'order', project: project.id, option: option.id }];
  });
}

export const largestKit: Conduct = { promises: ({ view }) => largestOf(view) };

/** Orders everything that is known in the first week, before anybody has looked. */
export const orderAllInWeekOne: Conduct = { rush: (view) => view.week === 1 };

/** In the last weeks everything that is not yet ordered is bought, looked at or not. */
export const lastWeekSplurge: Conduct = { rush: (view) => view.week > view.weeks - LAST_WEEKS };

/** Weeks in which somebody who decides first decides, and weeks before the wanted one from which somebody late orders. */
const FIRST_WEEKS = 3;
const LATE_WEEKS = 1;

/** A strong beginning: in the first weeks the best of everything is ordered and dated, and the hours go to the kit. Talks can wait. */
export const decideFirst: Conduct = {
  rush: (view) => view.week <= FIRST_WEEKS,
  option: (view, project, fits) => (view.week <= FIRST_WEEKS ? dearest(fits) : sensible.option(view, project, fits)),
  promises: ({ view }) => (view.week <= FIRST_WEEKS ? wishesDated(view) : []),
  blocks: {
    vices: ({ view }) =>
      view.week > FIRST_WEEKS
        ? []
        : view.assets
            .filter((a) => a.facts.seen === undefined && a.madeBy === undefined)
            .map((a): Block => ({ activity: 'audit', asset: a.id })),
  },
};

/** What is settled and not ordered. */
const settle = (view: View): readonly Decision[] =>
  view.projects.flatMap((p): Decision[] => {
    const [option] = p.options.slice().sort((a, b) => (b.benefit ?? 0) - (a.benefit ?? 0));
    const isOpen = p.order === undefined && p.stage !== 'live' && p.hasBeenCompared && p.chosen === undefined;
    return option === undefined || !isOpen ? [] : [{ type: 'choose-option', project: p.id, option: option.id }];
  });

/** It is settled what to buy, and the order goes out when it is wanted. */
export const orderLate: Conduct = {
  promises: ({ view }) => settle(view),
  mayOrder: (view, project) => view.week >= project.wanted - LATE_WEEKS,
};

/** Days by which somebody who puts things off lets the last day to order pass, and before the wanted week where none stands there. */
const PUT_OFF: Day = 14;

/** Loudness from which nothing can be put off. */
const LOUD = 5000;
const isPressed = (view: View, project: ProjectView): boolean =>
  view.stakeholders.some((s) => s.id === project.sponsor && s.loudness >= LOUD);

/** It is settled what to buy, and nobody presses for it; the last day to order goes by. */
export const putOff: Conduct = {
  promises: ({ view }) => settle(view),
  mayOrder: (view, project) =>
    isPressed(view, project) || view.day > (project.orderBy ?? project.wanted * ASKED_AROUND - PUT_OFF) + PUT_OFF,
};

/** A yearly failure from which kit is old in everybody's eyes. */
const OLD = 2000;

const isOld = (view: View, asset: AssetView): boolean =>
  asset.bought === undefined &&
  (asset.facts.value.yearlyFailure >= OLD || (asset.facts.value.supportEnds !== undefined && asset.facts.value.supportEnds < view.week));

/** Money goes into what people will see; what merely replaces old kit, copies or power can wait. */
export const onlyTheNew: Conduct = {
  mayOrder: (view, project) => project.serves.length > 0 && !view.assets.some((a) => a.kind === project.makes && isOld(view, a)),
};

/** Keeps most of the budget to the end. */
export const hoard: Conduct = {
  budget: (view) => view.money.budget * HOARDER_SPENDS - view.money.committed - view.money.pending,
};
