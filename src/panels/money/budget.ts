// Sums of the money panel, from the view alone: what would be left if every choice were ordered. All in cents.

import type { Why } from '../../coach/index.ts';
import type { ProjectId, View } from '../../core/index.ts';

export interface Budget {
  /** What was given at the start and since. */
  readonly given: number;
  /** Given since the start: presents and thanks. */
  readonly gifts: number;
  readonly orders: number;
  /** Paid for answers to messages, and bought in a hurry. */
  readonly answers: number;
  /** Orders and answers: all that went out. */
  readonly spent: number;
  readonly pending: number;
  /** Chosen, not ordered. */
  readonly chosen: readonly { readonly project: ProjectId; readonly price: number }[];
  /** Left once this week's orders and all choices are paid. */
  readonly atEnd: number;
  /** Of the whole budget, in ten-thousandths. */
  readonly reserveShare: number;
  /** Known needs without a choice, and their cheapest options together. */
  readonly openNeeds: number;
  readonly cheapest: number;
}

/** `told` is why the capital changed since the start: what was given, less what went out, is exactly what is left. */
export function budgetOf(view: View, told: Why): Budget {
  const { budget, left, pending } = view.money;
  const lines = told.groups.flatMap((group) => group.lines);
  const total = (fits: (line: (typeof lines)[number]) => boolean): number => lines.filter(fits).reduce((all, { delta }) => all + delta, 0);
  const gifts = total(({ code, delta }) => code !== 'ordered' && delta > 0);
  const orders = -total(({ code }) => code === 'ordered');
  const answers = -total(({ code, delta }) => code !== 'ordered' && delta < 0);
  const open = view.projects.filter((project) => project.stage !== 'live' && project.order === undefined);
  const chosen = open.flatMap((project) => {
    const option = project.options.find((one) => one.id === project.chosen);
    return option === undefined ? [] : [{ project: project.id, price: option.price }];
  });
  const without = open.filter((project) => project.chosen === undefined && project.bridge === undefined);
  const atEnd = left - pending - chosen.reduce((sum, entry) => sum + entry.price, 0);
  return {
    given: budget + gifts,
    gifts,
    orders,
    answers,
    spent: orders + answers,
    pending,
    chosen,
    atEnd,
    reserveShare: budget === 0 ? 0 : Math.round((atEnd / budget) * 10_000),
    openNeeds: without.length,
    cheapest: without.reduce((sum, project) => sum + Math.min(...project.options.map((option) => option.price)), 0),
  };
}

/** Favours are worth a line only where the scenario lets one spend time with the sponsor. */
export const owesFavours = ({ money, manager, sponsor }: Pick<View, 'money' | 'manager' | 'sponsor'>): boolean =>
  sponsor === undefined && money.credits > 0 && manager.standing.some(({ habit }) => habit === 'sponsor');
