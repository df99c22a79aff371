// Vices of promising: none, too early, too late, too many, on the spot, by the flip of a coin, by the vendor's word; a yes to whatever is
// asked; and warnings that nobody needs.

import {
  latestDate,
  weekOf,
  type Block,
  type ChoiceView,
  type Decision,
  type MessageView,
  type ProjectView,
  type View,
  type Week,
} from '../../core/index.ts';
import { payable } from '../sense/answers.ts';
import type { Conduct, Sight } from '../conduct.ts';
import { giving } from '../bots/bad-kit.ts';

/** No dates at all. Messages are answered so anyway. */
export const neverPromise: Conduct = { date: () => undefined };

const power = (view: View, project: ProjectView): number => view.stakeholders.find((s) => s.id === project.sponsor)?.power ?? 0;

/** The latest date that the sponsor takes, whatever the work needs. */
export const sandbag: Conduct = {
  date: (view, project) => latestDate(power(view, project), project.wanted, view.week, view.weeks),
};

/** The week that was asked for, or the soonest that is left. */
const wished = (view: View, project: ProjectView): Week => Math.min(view.weeks, Math.max(project.wanted, view.week + 1));

const isPromised = (view: View, project: ProjectView): boolean =>
  view.promises.some((p) => p.project === project.id && p.to === project.sponsor);

/** The date that is wished for, for each wish that has none. */
export const wishesDated = (view: View): readonly Decision[] =>
  view.projects
    .filter((p) => p.stage !== 'live' && !isPromised(view, p))
    .map((p) => ({ type: 'promise', to: p.sponsor, project: p.id, week: wished(view, p) }));

/** Every wish of the first week gets its date in the first week. */
export const promiseListInWeekOne: Conduct = { promises: ({ view }) => (view.week === 1 ? wishesDated(view) : []) };

/** Every wish gets the date that it names, the day it is heard; and questions get a yes. */
export const promiseOnTheSpot: Conduct = {
  promises: ({ view }) => wishesDated(view),
  answer: (view, message) => {
    const open = payable(view, message);
    return open.find((c) => c.promises.length > 0)?.id ?? open[0]?.id;
  },
};

/** Percent that a date from the middle of the range is worth. */
const COIN_FLIP = 50;

/** Dates from the middle of the range, as if it would come out so each time. */
export const coinFlipDates: Conduct = {
  work: (p) => p.estimate?.p50 ?? p.guess * (1 - p.reportedDone / 10_000),
  date: () => undefined,
  promises: ({ view, weekOf: liveIn }) =>
    view.projects
      .filter((p) => p.order !== undefined && p.stage !== 'live' && !isPromised(view, p))
      .map((p): Decision => {
        const week = Math.max(view.week + 1, Math.min(liveIn(p) - 1, latestDate(power(view, p), p.wanted, view.week, view.weeks)));
        return { type: 'promise', to: p.sponsor, project: p.id, week: Math.min(view.weeks, week), confidence: COIN_FLIP };
      }),
};

/** The vendor's first word is the date, and nobody calls to hear whether it holds. */
export const trustTheVendor: Conduct = {
  standing: { chasing: 'off' },
  date: (view, project) =>
    project.order === undefined ? undefined : Math.min(view.weeks, Math.max(view.week + 1, weekOf(project.order.quoted) + 1)),
};

const teamTime = (choice: ChoiceView): number => choice.team.reduce((sum, one) => sum + one.minutes, 0);

/** The answer that lends most of the team; where none of them takes any, the one that gives most. */
function lending(view: View, message: MessageView): ChoiceView | undefined {
  const [most] = payable(view, message)
    .slice()
    .sort((a, b) => teamTime(b) - teamTime(a));
  return most !== undefined && teamTime(most) > 0 ? most : giving(view, message);
}

/** Whatever is asked for on the side gets a plain yes, and hands to do it. */
export const yesToWishes: Conduct = {
  promises: ({ view }) =>
    view.requests.filter((one) => one.isOpen).map(({ id }): Decision => ({ type: 'rule-request', request: id, ruling: 'accept' })),
  answer: (view, message) => lending(view, message)?.id,
};

/** Weeks that a farmed date lies beyond what is nearly certain. */
const FARM_MARGIN = 1;

/** What is nearly done is promised to everybody who will listen, with a week to spare. */
export const farmPromises: Conduct = {
  promises: (sight: Sight) => {
    const { view } = sight;
    const sure = view.projects.filter((p) => p.stage === 'ready' || (p.stage === 'installing' && p.reportedDone > 5000));
    return sure.flatMap((project) =>
      view.stakeholders
        .filter((s) => !view.promises.some((p) => p.project === project.id && p.to === s.id && p.state === 'open'))
        .flatMap((s): Decision[] => {
          const week = Math.min(view.weeks, sight.weekOf(project) + FARM_MARGIN);
          const isTaken = week <= latestDate(s.power, project.wanted, view.week, view.weeks);
          return isTaken ? [{ type: 'promise', to: s.id, project: project.id, week }] : [];
        }),
    );
  },
};

/** Every open promise is warned about, the week after it was given. */
export const warnOnEverything: Conduct = {
  blocks: {
    vices: ({ view }) =>
      view.promises
        .filter((p) => p.state === 'open' && p.warnings.length === 0 && p.made < view.day)
        .map((p): Block => ({ activity: 'warn', promise: p.id })),
  },
};
