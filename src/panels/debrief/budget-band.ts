// What was ordered, week by week, against what meeting every need by its wanted week would have cost with its cheapest and its dearest option.
// From what stood on the screen. Pure.

import type { Cents, View, Week } from '../../core/index.ts';
import { DAYS_PER_WEEK } from '../../session/types.ts';

export interface BudgetWeek {
  readonly week: Week;
  readonly low: Cents;
  readonly high: Cents;
}

export function bandOf({ projects, weeks }: Pick<View, 'projects' | 'weeks'>): readonly BudgetWeek[] {
  const prices = projects.map((project) => {
    const main = project.options.filter((option) => option.bridge !== true).map((option) => option.price);
    // It has to be ordered before it can be there: the shortest lead time of its options ahead of the wanted week.
    const lead = project.options.length === 0 ? 0 : Math.ceil(Math.min(...project.options.map((option) => option.leadMin)) / DAYS_PER_WEEK);
    return { by: Math.max(1, project.wanted - lead), low: Math.min(...main), high: Math.max(...main), any: main.length > 0 };
  });
  return Array.from({ length: weeks }, (_, index) => index + 1).map((week) => {
    const due = prices.filter(({ by, any }) => any && by <= week);
    return { week, low: due.reduce((sum, one) => sum + one.low, 0), high: due.reduce((sum, one) => sum + one.high, 0) };
  });
}
