// Those who follow others: the loudest voice, or every voice.

import type { Block, Decision, OptionView, View } from '../../core/index.ts';
import type { Bot, Step } from '../bot.ts';
import { buyAll, dearest, giving, leadInTurn, loudnessOf, promiseWishes, wishes } from './bad-kit.ts';

/** How loud somebody has to be before the loudest-first gives in to a message. */
const LOUD = 5000;
/** Meetings a week with those who ask for them. */
const MEETINGS = 2;

/** What waits for something else would not silence anybody. */
const canBegin = (view: View, option: OptionView): boolean =>
  option.needs.every((id) => view.projects.some((p) => p.id === id && (p.stage === 'live' || p.order !== undefined)));

/** Whoever is loudest gets the dearest thing, the soonest date, the hands and the time; the quiet wait. */
export const loudestFirst = (): Bot => ({
  name: 'loudest-first',
  plan(view): Step {
    const byNoise = view.projects.slice().sort((a, b) => loudnessOf(view, b.sponsor) - loudnessOf(view, a.sponsor));
    const open = view.projects.filter((p) => p.order !== undefined && p.stage !== 'live').length;
    const next = wishes(view)
      .slice()
      .sort((a, b) => loudnessOf(view, b.sponsor) - loudnessOf(view, a.sponsor))
      .slice(0, Math.max(0, 2 - open));
    const loud = view.stakeholders.slice().sort((a, b) => b.loudness - a.loudness);
    return {
      decisions: [
        { type: 'set-order', projects: byNoise.map((p) => p.id) },
        ...buyAll(view, next, (fits) => dearest(fits.filter((one) => canBegin(view, one)))),
        ...promiseWishes(view, next),
        {
          type: 'set-blocks',
          blocks: loud.slice(0, Math.min(MEETINGS, view.manager.blocksAllowed)).map((s): Block => ({ activity: 'talk', with: s.id })),
        },
      ],
      next: (after) => ({ decisions: leadInTurn(after) }),
    };
  },
  answer: (view, message) => (loudnessOf(view, message.from) >= LOUD ? giving(view, message)?.id : undefined),
});

/** What is there first; of those that are, the cheapest, so that everybody gets something. */
const soonest = (fits: readonly OptionView[]): OptionView | undefined =>
  fits.slice().sort((a, b) => a.leadMax - b.leadMax || a.price - b.price)[0];

/** Everybody gets a yes: the date that they want, and something to show for it. */
export const yesToAll = (): Bot => ({
  name: 'yes-to-all',
  plan(view): Step {
    const askers = view.messages.slice(-MEETINGS).map((m) => m.from);
    const talks = view.stakeholders.filter((s) => askers.some((a) => a === s.id));
    const decisions: Decision[] = [
      { type: 'set-limit', projects: view.projects.length },
      ...buyAll(view, wishes(view), soonest),
      ...promiseWishes(view, view.projects),
      ...view.requests.filter((one) => one.isOpen).map(({ id }): Decision => ({ type: 'rule-request', request: id, ruling: 'accept' })),
      {
        type: 'set-blocks',
        blocks: talks.slice(0, view.manager.blocksAllowed).map((s): Block => ({ activity: 'talk', with: s.id })),
      },
    ];
    return { decisions, next: (after) => ({ decisions: leadInTurn(after) }) };
  },
  answer: (view, message) => giving(view, message)?.id,
});
