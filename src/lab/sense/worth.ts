// How a sensible manager weighs needs and options, from what a manager knows: cost of delay if told, else a guess by whose need it is.

import { bridgeInPlay, type Cents, type OptionView, type ProjectId, type ProjectView, type View } from '../../core/index.ts';

const EFFORT_DAY = 480;
/** What a delay is assumed to cost a week before anybody told, as a share of the budget: an ordinary need (2 to 6 % in the files). */
const UNTOLD = 0.02;
/** Weight of a price: money that nothing else needs is worth less than its figure. */
const PRICE_WEIGHT = 0.35;
/** Months of running cost that count. */
const MONTHS = 9;

/** Cost of delay a week: told by those who were talked to; a guess at least, while its sponsor has not been heard. */
export function costOfDelay(view: View, project: ProjectView): Cents {
  let told = 0;
  let isHeard = false;
  for (const stakeholder of view.stakeholders) {
    const own = stakeholder.costOfDelay?.find((c) => c.project === project.id);
    if (own !== undefined) told += own.perWeek;
    if (stakeholder.id === project.sponsor && stakeholder.costOfDelay !== undefined) isHeard = true;
  }
  return isHeard ? told : Math.max(told, view.money.budget * UNTOLD);
}

/** Share of a need that an option is thought to meet before anybody looked, ten-thousandths. */
export const ASSUMED_BENEFIT = 6000;
const benefitOf = (option: OptionView): number => (option.benefit ?? ASSUMED_BENEFIT) / 10_000;

const effortOf = (option: OptionView): number => option.effort.reduce((sum, e) => sum + e.minutes, 0);

/** What surprises add to a guess, and the share of the team's hours that one project among others gets; a small team's, at least, is two days and a half. */
const SURPRISES = 1.4;
const OWN_SHARE = 0.25;
const LEAST_DAYS = 2.5;

/** Weeks until an option could work, by the careful end of its lead and its share of the team's time. */
export function weeksUntilLive(view: View, option: OptionView): number {
  const days = view.team.reduce((sum, p) => sum + (p.here ? p.works.reduce((a, m) => a + m, 0) : 0), 0) / EFFORT_DAY;
  return option.leadMax / 7 + (effortOf(option) * SURPRISES) / EFFORT_DAY / Math.max(LEAST_DAYS, days * OWN_SHARE) + 1;
}

/**
 * What an option is worth to the end of the run and a quarter beyond, less its price, running cost and risk; money weighed by scarcity.
 * `ordered` are needs that were bought since the view was taken.
 */
export function worthOf(view: View, project: ProjectView, option: OptionView, ordered: readonly ProjectId[] = []): number {
  const needsMet = option.needs.every(
    (id) => ordered.includes(id) || view.projects.some((p) => p.id === id && (p.stage === 'live' || p.order !== undefined)),
  );
  const bridge = bridgeInPlay(project);
  // After a bridge only the rest of the need is won.
  const served = bridge === undefined ? 0 : benefitOf(bridge);
  const benefit = Math.max(0, benefitOf(option) * (needsMet ? 1 : 0.3) - served);
  const weeks = Math.max(0, view.weeks + 8 - view.week - weeksUntilLive(view, option));
  const gain = costOfDelay(view, project) * benefit * weeks;
  const risk = costOfDelay(view, project) * 8 * (option.yearlyFailure / 10_000);
  return gain - option.price * PRICE_WEIGHT - option.monthly * MONTHS - risk;
}

/** Cost of delay for each day of work left (CD3, M44): which need to work on first. */
export function urgency(view: View, project: ProjectView): number {
  const left = Math.max(EFFORT_DAY / 2, project.estimate?.p50 ?? project.guess * (1 - project.reportedDone / 10_000));
  return costOfDelay(view, project) / left;
}

/** A bridge is cheap up to this share of what comes after it. */
const CHEAP = 0.35;

/**
 * A bridge to the option that was meant, where that cannot come before the wanted week: one that costs little beside it, is there sooner, and
 * wins more in the weeks between than it costs. Undefined where there is none.
 */
export function bridgeTo(view: View, project: ProjectView, meant: OptionView, fits: readonly OptionView[]): OptionView | undefined {
  const later = weeksUntilLive(view, meant);
  if (meant.bridge === true || bridgeInPlay(project) !== undefined || view.week + later <= project.wanted) return undefined;
  let best: { readonly option: OptionView; readonly gain: number } | undefined;
  for (const option of fits) {
    if (option.bridge !== true || option.price > meant.price * CHEAP) continue;
    const weeks = later - weeksUntilLive(view, option);
    const gain = costOfDelay(view, project) * benefitOf(option) * weeks - option.price * PRICE_WEIGHT - (option.monthly * weeks) / 4;
    if (gain > (best?.gain ?? 0)) best = { option, gain };
  }
  return best?.option;
}
