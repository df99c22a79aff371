// How a sensible manager weighs needs and options, from what a manager knows: cost of delay if told, else a guess by whose need it is.

import type { Cents, OptionView, ProjectId, ProjectView, View } from '../../core/index.ts';

const EFFORT_DAY = 480;
/** What a delay is assumed to cost a week before anybody told, as a share of the budget: an ordinary need (2 to 6 % in the files). */
const UNTOLD = 0.02;
/** Weight of a price: money that nothing else needs is worth less than its figure. */
const PRICE_WEIGHT = 0.35;
/** Months of running cost that count. */
const MONTHS = 9;

/** Cost of delay a week: told by those who were talked to, else a guess. */
export function costOfDelay(view: View, project: ProjectView): Cents {
  let told = 0;
  let anyone = false;
  for (const stakeholder of view.stakeholders) {
    const own = stakeholder.costOfDelay?.find((c) => c.project === project.id);
    if (own !== undefined) [told, anyone] = [told + own.perWeek, true];
  }
  return anyone ? told : view.money.budget * UNTOLD;
}

const effortOf = (option: OptionView): number => option.effort.reduce((sum, e) => sum + e.minutes, 0);

/** Weeks until an option could work, by the careful end of its lead and a day of team time each workday and a half. */
export function weeksUntilLive(option: OptionView): number {
  return option.leadMax / 7 + (effortOf(option) * 1.4) / EFFORT_DAY / 2.5 + 1;
}

/**
 * What an option is worth to the end of the run and a quarter beyond, less its price, running cost and risk; money weighed by scarcity.
 * `ordered` are needs that were bought since the view was taken.
 */
export function worthOf(view: View, project: ProjectView, option: OptionView, ordered: readonly ProjectId[] = []): number {
  const needsMet = option.needs.every(
    (id) => ordered.includes(id) || view.projects.some((p) => p.id === id && (p.stage === 'live' || p.order !== undefined)),
  );
  const benefit = ((option.benefit ?? 6000) / 10_000) * (needsMet ? 1 : 0.3);
  const weeks = Math.max(0, view.weeks + 8 - view.week - weeksUntilLive(option));
  const gain = costOfDelay(view, project) * benefit * weeks;
  const risk = costOfDelay(view, project) * 8 * (option.yearlyFailure / 10_000);
  return gain - option.price * PRICE_WEIGHT - option.monthly * MONTHS - risk;
}

/** Cost of delay for each day of work left (CD3, M44): which need to work on first. */
export function urgency(view: View, project: ProjectView): number {
  const left = Math.max(EFFORT_DAY / 2, project.estimate?.p50 ?? project.guess * (1 - project.reportedDone / 10_000));
  return costOfDelay(view, project) / left;
}
