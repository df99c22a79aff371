// What the projects panel reads from the view: the promise that matters for a project, who may be promised something, which
// forecast belongs to which option, which blocks can be planned here. Pure; no rule is decided here.

import type {
  Activity,
  Block,
  OptionView,
  OrderView,
  ProjectId,
  ProjectView,
  PromiseView,
  StakeholderId,
  View,
  Week,
} from '../../core/index.ts';
import type { Forecast } from '../../session/types.ts';
import { sameBlock } from '../blocks.ts';

/** An order that goes out when the week runs: it can still be taken back. */
export const isPending = (order: OrderView | undefined, view: View): boolean =>
  order !== undefined && order.placed === view.day && order.arrived === undefined;

export const optionOf = (project: ProjectView, id: string | undefined): OptionView | undefined =>
  project.options.find((option) => option.id === id);

/** The option that has been ordered, else the one chosen. */
export const optionInPlay = (project: ProjectView): OptionView | undefined => optionOf(project, project.order?.option ?? project.chosen);

/** The open promise for a project with the nearest date, else the last one that ended. */
export function promiseFor(project: ProjectId, view: View): PromiseView | undefined {
  const all = view.promises.filter((promise) => promise.project === project);
  const open = all.filter((promise) => promise.state === 'open').sort((a, b) => a.week - b.week);
  return open[0] ?? all.at(-1);
}

/** The promise to one person: the open one, else the last. */
export function promiseTo(project: ProjectId, to: StakeholderId, view: View): PromiseView | undefined {
  const all = view.promises.filter((promise) => promise.project === project && promise.to === to);
  return all.find((promise) => promise.state === 'open') ?? all.at(-1);
}

export interface Waiting {
  readonly id: StakeholderId;
  readonly isSponsor: boolean;
}

/** The sponsor first, then the heads of departments that use what it serves, and those known to lose by waiting. */
export function waitingFor(project: ProjectView, view: View): readonly Waiting[] {
  const heads = view.departments
    .filter((department) => department.uses.some((service) => project.serves.includes(service)))
    .map((department) => department.head);
  const losers = view.stakeholders
    .filter((one) => one.costOfDelay?.some((cost) => cost.project === project.id) === true)
    .map((one) => one.id);
  const promised = view.promises.filter((promise) => promise.project === project.id).map((promise) => promise.to);
  const all = [...new Set([project.sponsor, ...heads, ...losers, ...promised])];
  return all.filter((id) => view.stakeholders.some((one) => one.id === id)).map((id) => ({ id, isSponsor: id === project.sponsor }));
}

/** The forecast of a project with an option. One without an option is for the option in play. */
export function forecastOf(forecasts: Readonly<Record<string, Forecast>>, project: ProjectView, option: string): Forecast | undefined {
  const all = Object.values(forecasts).filter((forecast) => forecast.project === project.id);
  const inPlay = project.order?.option ?? project.chosen;
  return (
    all.find((forecast) => forecast.option === option) ??
    (option === inPlay ? all.find((forecast) => forecast.option === undefined) : undefined)
  );
}

/** The block for doing something to a project, when it can be planned now or is planned already. */
export function blockFor(view: View, activity: Activity, project: ProjectId): Block | undefined {
  return plannable(view).find((block) => block.activity === activity && 'project' in block && block.project === project);
}

/** The block of telling somebody that a promise is in danger. */
export function warningFor(view: View, promise: PromiseView): Block | undefined {
  return plannable(view).find((block) => block.activity === 'warn' && block.promise === promise.id);
}

function plannable(view: View): readonly Block[] {
  return [...view.manager.blocks, ...view.offers.filter((offer) => !view.manager.blocks.some((block) => sameBlock(block, offer)))];
}

/** The first week that a stepper shows: what was promised, else what was asked for, within the weeks that are left. */
export function startWeek(project: ProjectView, promise: PromiseView | undefined, view: View): Week {
  const wished = promise?.state === 'open' ? promise.week : project.wanted;
  return Math.min(view.weeks, Math.max(view.week, wished));
}
