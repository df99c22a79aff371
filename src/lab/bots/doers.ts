// Those who mistake effort for leading: everything at once, long hours, their own hands.

import type { Block, Decision, View } from '../../core/index.ts';
import type { Bot, Step } from '../bot.ts';
import { payable } from '../sense/answers.ts';
import { staff } from '../sense/staff.ts';
import { buyAll, cheapest, dearest, giving, isAtHand, leadInTurn, promiseWishes, wishes } from './bad-kit.ts';

const hands = (view: View, most: number): readonly Block[] =>
  view.projects
    .filter(isAtHand)
    .slice(0, most)
    .map((p): Block => ({ activity: 'help', project: p.id }));

const chases = (view: View): readonly Block[] =>
  view.projects
    .filter((p) => p.order !== undefined && p.order.arrived === undefined && p.order.placed < view.day)
    .map((p): Block => ({ activity: 'chase', project: p.id }));

const blocks = (view: View, wanted: readonly Block[]): Decision => ({
  type: 'set-blocks',
  blocks: wanted.slice(0, view.manager.blocksAllowed),
});

/** Orders and begins everything that is known, whatever fits the money, with a date for each. */
export const startEverything = (): Bot => ({
  name: 'start-everything',
  plan: (view): Step => ({
    decisions: [
      { type: 'set-limit', projects: view.projects.length },
      ...buyAll(view, wishes(view), (fits) => fits[Math.floor(fits.length / 2)]),
    ],
    next: (after) => ({
      decisions: [...leadInTurn(after), ...promiseWishes(after, after.projects), blocks(after, [...chases(after), ...hands(after, 2)])],
    }),
  }),
  answer: (view, message) => payable(view, message)[0]?.id,
});

/** Dates first; the team's evenings pay for them, and there is no time to talk. */
export const cruncher = (): Bot => ({
  name: 'cruncher',
  plan: (view): Step => ({
    decisions: [
      ...view.manager.standing
        .filter((s) => s.habit === 'one-to-ones' && s.rhythm !== 'off')
        .map((s): Decision => ({ type: 'set-standing', habit: s.habit, rhythm: 'off' })),
      ...staff(view)
        .filter((p) => view.overtime && p.overtime !== 60)
        .map((p): Decision => ({ type: 'set-overtime', person: p.id, hours: 60 })),
      ...buyAll(view, wishes(view).slice(0, 2), cheapest),
    ],
    next: (after) => ({
      decisions: [
        ...leadInTurn(after),
        ...promiseWishes(
          after,
          after.projects.filter((p) => p.order !== undefined),
        ),
        blocks(after, [...hands(after, 2), ...chases(after)]),
      ],
    }),
  }),
  answer: (view, message) => giving(view, message)?.id,
});

/** The best engineer in the building: buys what is best, holds every thread, does it at night; the building has no manager. */
export const hero = (): Bot => ({
  name: 'hero',
  plan: (view): Step => ({
    decisions: [
      ...view.manager.standing
        .filter((s) => s.rhythm !== 'off')
        .map((s): Decision => ({ type: 'set-standing', habit: s.habit, rhythm: 'off' })),
      ...buyAll(view, wishes(view).slice(0, 2), dearest),
    ],
    next: (after) => {
      const best = staff(after)
        .slice()
        .sort((a, b) => Math.max(...b.skills.map((s) => s.level)) - Math.max(...a.skills.map((s) => s.level)))[0];
      const mine = after.projects.filter((p) => p.order !== undefined && p.stage !== 'live');
      return {
        decisions: [
          ...mine.filter((p) => p.delegation !== 'tell').map((p): Decision => ({ type: 'set-delegation', project: p.id, level: 'tell' })),
          ...(best === undefined
            ? []
            : mine.filter((p) => p.lead === undefined).map((p): Decision => ({ type: 'set-lead', project: p.id, person: best.id }))),
          ...(best === undefined || !after.overtime || best.overtime === 50
            ? []
            : [{ type: 'set-overtime', person: best.id, hours: 50 } as const]),
          blocks(after, [...hands(after, 3), ...audits(after)]),
        ],
      };
    },
  }),
  answer: (view, message) =>
    payable(view, message)
      .slice()
      .sort((a, b) => b.minutes - a.minutes)[0]?.id,
});

const audits = (view: View): readonly Block[] =>
  view.assets.filter((a) => a.facts.seen === undefined && a.madeBy === undefined).map((a): Block => ({ activity: 'audit', asset: a.id }));
