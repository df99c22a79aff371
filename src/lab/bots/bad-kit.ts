// What the bad bots share: buying, leading and promising without looking. All of it from the view.

import { openOptions } from '../../core/index.ts';
import { payable } from '../sense/answers.ts';
import { staff } from '../sense/staff.ts';
import type { Cents, ChoiceView, Decision, MessageView, OptionView, ProjectView, View } from '../../core/index.ts';

/** Wishes that are neither ordered nor live. */
export const wishes = (view: View): readonly ProjectView[] =>
  view.projects.filter((p) => p.order === undefined && openOptions(p, view.day).length > 0);

/** Whether there is something to lay hands on: it has arrived and is not done. */
export const isAtHand = (p: ProjectView): boolean => p.order?.arrived !== undefined && p.stage !== 'ready' && p.stage !== 'live';

/** Orders wishes in turn, with the option that `choose` takes of those that can be paid for. */
export function buyAll(
  view: View,
  wanted: readonly ProjectView[],
  choose: (fits: readonly OptionView[]) => OptionView | undefined,
): readonly Decision[] {
  let money: Cents = view.money.left - view.money.pending;
  let room: Cents = view.money.monthlyLimit - view.money.monthly;
  return wanted.flatMap((project): Decision[] => {
    const option = choose(openOptions(project, view.day).filter((o) => o.price <= money && o.monthly <= room));
    if (option === undefined) return [];
    money -= option.price;
    room -= option.monthly;
    return [{ type: 'order', project: project.id, option: option.id }];
  });
}

/** Leads in turn for what has been ordered and has none. */
export const leadInTurn = (view: View): readonly Decision[] => {
  const team = staff(view);
  return view.projects
    .filter((p) => p.order !== undefined && p.lead === undefined && p.stage !== 'live')
    .flatMap((project, i): Decision[] => {
      const person = team[i % Math.max(1, team.length)];
      return person === undefined ? [] : [{ type: 'set-lead', project: project.id, person: person.id }];
    });
};

/** The week that was asked for, or the soonest that is left, to everybody who asked. */
export const promiseWishes = (view: View, projects: readonly ProjectView[]): readonly Decision[] =>
  projects
    .filter((p) => p.stage !== 'live' && !view.promises.some((q) => q.project === p.id && q.to === p.sponsor))
    .map((p) => ({
      type: 'promise',
      to: p.sponsor,
      project: p.id,
      week: Math.min(view.weeks, Math.max(p.wanted, view.week + 1)),
    }));

/** The answer that gives most: a date, money, hands, in this order. */
export const giving = (view: View, message: MessageView): ChoiceView | undefined => {
  const gift = (c: ChoiceView): number =>
    c.promises.length * 1e9 + c.money * 10 + c.team.reduce((sum, t) => sum + t.minutes, 0) + c.minutes / 100;
  return payable(view, message)
    .slice()
    .sort((a, b) => gift(b) - gift(a))[0];
};

export const loudnessOf = (view: View, stakeholder: string): number => view.stakeholders.find((s) => s.id === stakeholder)?.loudness ?? 0;

export const dearest = (fits: readonly OptionView[]): OptionView | undefined => fits.slice().sort((a, b) => b.price - a.price)[0];
export const cheapest = (fits: readonly OptionView[]): OptionView | undefined => fits.slice().sort((a, b) => a.price - b.price)[0];
