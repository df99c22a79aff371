// Sums of the money panel, from the view alone: what would be left if every choice were ordered. All in cents.

import type { ProjectId, View } from '../../core/index.ts';

export interface Budget {
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

export function budgetOf(view: View): Budget {
  const { budget, left, pending } = view.money;
  const open = view.projects.filter((project) => project.stage !== 'live' && project.order === undefined);
  const chosen = open.flatMap((project) => {
    const option = project.options.find((one) => one.id === project.chosen);
    return option === undefined ? [] : [{ project: project.id, price: option.price }];
  });
  const without = open.filter((project) => project.chosen === undefined);
  const atEnd = left - pending - chosen.reduce((sum, entry) => sum + entry.price, 0);
  return {
    spent: Math.max(0, budget - left),
    pending,
    chosen,
    atEnd,
    reserveShare: budget === 0 ? 0 : Math.round((atEnd / budget) * 10_000),
    openNeeds: without.length,
    cheapest: without.reduce((sum, project) => sum + Math.min(...project.options.map((option) => option.price)), 0),
  };
}
