// Part of `imagine.ts`: projects, their orders, bridges and work. What a vendor or a report has told is known; the rest is drawn until it fits.

import { clamp, floor, max, round } from './exact.ts';
import { imagineAnew } from './imagine-changes.ts';
import { imagineOrderExtras } from './imagine-govern.ts';
import { buy } from './kit.ts';
import { place } from './post.ts';
import { assetMade, must, type Game } from './prepare.ts';
import { isAnswer, ordersOf } from './project.ts';
import type { OrderState, ProjectState } from './project-state.ts';
import type { RunState } from './state.ts';
import { approvalDays } from './systems/approvals.ts';
import { effortFactor, guessOf, trueEffort } from './systems/estimates.ts';
import { NO_WEEK } from './systems/change-board.ts';
import { sooner } from './systems/expediting.ts';
import { fearedFactor } from './systems/pre-mortem.ts';
import { drawLead, toWorkday, type Lead } from './systems/lead-times.ts';
import type { Luck } from './luck.ts';
import { FULL, type Day } from './units.ts';
import type { BridgeView, OrderView, ProjectView, View } from './view.ts';

/** How often a hidden thing is drawn again before it is set to the edge of what the evidence allows. */
const TRIES = 24;
/** Share of work that is wrong and unseen, as a prior (M5, rested). */
const HIDDEN_WRONG = 0.06;

/** What was decided this Monday has not gone out yet. */
export const isUnsent = (view: View, day: Day): boolean => view.awaiting.kind === 'plan' && day === view.day;

/** Puts back what a view tells of a project; what is hidden of it is drawn until it fits. */
export function imagineProject(game: Game, state: RunState, view: View, project: ProjectView, luck: Luck): void {
  const i = must(game.index.project.get(project.id), 'project');
  const rule = must(game.rules.projects[i], 'project');
  const own = must(state.projects[i], 'project');
  own.appeared = project.appeared;
  own.compared = project.hasBeenCompared;
  own.causeKnown = project.causeKnown;
  own.chosen = rule.options.findIndex((o) => o.id === project.chosen);
  own.spent = project.spent;
  if (project.pressure !== undefined) own.pressure = project.pressure;
  own.lead = project.lead === undefined ? -1 : (game.index.person.get(project.lead) ?? -1);
  own.delegation = project.delegation;
  own.cutover = { ...project.cutover };
  own.live = project.liveSince ?? -1;
  if (own.live < 0 && project.stage === 'ready') own.finished = view.day;
  const inMind =
    rule.options[
      project.order === undefined ? (own.chosen < 0 ? 0 : own.chosen) : rule.options.findIndex((o) => o.id === project.order?.option)
    ];
  own.extraMinutes = project.guess - guessOf(must(inMind, 'option'));
  if (project.estimate !== undefined) own.estimate = { made: project.estimate.made, p50: project.guess, p80: project.guess, option: 0 };
  imagineAnew(view, own, project);
  own.rangeDue = project.rangeOn ?? -1;
  if (project.cutOver !== undefined) own.cutOver = { ...project.cutOver };
  if (project.change !== undefined) own.change = { week: project.change.week ?? NO_WEEK };
  if (project.done !== undefined) {
    const { parts, debt } = project.done;
    own.done = {
      includes: parts.filter((one) => one.included).map((one) => one.part),
      owed: parts.filter((one) => one.owed).map((one) => one.part),
    };
    place(state.stocks, 'debt', i, debt);
  }
  if (project.intent !== undefined) own.intent = { ...project.intent };
  if (project.stopped !== undefined) own.stopped = project.stopped;
  if (project.order !== undefined) own.order = imagineOrder(game, view, project.order, i, luck);
  if (project.ahead !== undefined) own.ahead = imagineOrder(game, view, project.ahead, i, luck);
  if (project.bridge !== undefined) imagineBridge(game, state, view, project.bridge, i);
  imagineFears(game, project, own, i);
  imagineWork(game, state, project, own, i, luck);
  if (own.live >= 0 && own.order !== undefined) standMade(game, state, i, own.order.option, own.live);
}

function imagineOrder(game: Game, view: View, order: OrderView, i: number, luck: Luck): OrderState {
  const rule = must(game.rules.projects[i], 'project');
  const index = rule.options.findIndex((o) => o.id === order.option);
  const option = must(rule.options[index], 'option');
  const arrived = order.arrived ?? -1;
  const approved = order.approval?.on ?? order.placed + approvalDays(game.rules, option.price);
  const arrival = (lead: Lead): Day => {
    const arrives = toWorkday(approved + lead.planned + lead.slip);
    const hurried = order.expedite?.day;
    return hurried === undefined ? arrives : sooner(arrives, hurried);
  };
  const subject = `${rule.id}.${option.id}`;
  const made: OrderState = {
    option: index,
    placed: order.placed,
    at: [order.placed, 0],
    sent: !isUnsent(view, order.placed),
    quoted: order.quoted,
    expected: order.expected.value,
    expectedSeen: order.expected.seen ?? -1,
    arrived,
    arrives: arrived >= 0 ? arrived : (toldArrival(view.day, order) ?? arrival(drawLead(luck, subject, option))),
  };
  imagineOrderExtras(game, made, order, option.price);
  // A slip that the vendor has told of is known; else it is drawn until it fits what has not arrived yet.
  if (arrived >= 0) return made;
  for (let attempt = 1; made.arrives <= view.day && attempt < TRIES; attempt += 1)
    made.arrives = arrival(drawLead(luck, `${subject}.${attempt}`, option));
  if (made.arrives <= view.day) made.arrives = toWorkday(view.day + 1);
  return made;
}

/** A bridge that stands, or stood. A date that it kept, or that nobody had asked for, has been paid for. */
function imagineBridge(game: Game, state: RunState, view: View, bridge: BridgeView, i: number): void {
  const rule = must(game.rules.projects[i], 'project');
  const option = rule.options.findIndex((o) => o.id === bridge.option);
  const own = must(state.projects[i], 'project');
  own.bridged = { option, since: bridge.since, until: bridge.until ?? -1, ...(bridge.cut === undefined ? {} : { cut: bridge.cut }) };
  const dates = view.promises.filter((p) => p.project === rule.id && p.made <= bridge.since);
  own.rewarded = isAnswer(must(rule.options[option], 'option')) && (dates.length === 0 || dates.some((p) => p.state === 'kept'));
  standMade(game, state, i, option, bridge.since);
}

/** The day that a vendor has told of, where it told of a delay. */
function toldArrival(today: Day, { expected, quoted }: OrderView): Day | undefined {
  return expected.seen !== undefined && expected.value > quoted && expected.value > today ? expected.value : undefined;
}

/** What a pre-mortem found is known; and nothing that it did not find is worse. */
function imagineFears(game: Game, { preMortem }: ProjectView, own: ProjectState, i: number): void {
  if (preMortem === undefined) return;
  const option = must(game.rules.projects[i], 'project').options.findIndex((o) => o.id === preMortem.option);
  own.preMortem = { ...preMortem, option };
  own.effortFactor[option] = fearedFactor(must(game.guesses[i]?.[option], 'option'), own.preMortem, own.effortFactor[option] ?? FULL);
  const order = ordersOf(own).find((one) => one.option === option);
  if (preMortem.risk === 'vendor' && order?.sent === true && order.arrived < 0)
    order.arrives = max(order.arrives, toWorkday(order.quoted + preMortem.amount));
}

/** True effort fits the evidence when it is more than what has been done without being finished. */
function imagineWork(game: Game, state: RunState, project: ProjectView, own: ProjectState, i: number, luck: Luck): void {
  const rule = must(game.rules.projects[i], 'project');
  const option = own.order?.option ?? -1;
  if (option < 0) return;
  const needed =
    project.estimate === undefined || project.reportedDone >= FULL
      ? project.guess
      : project.estimate.p50 / max(0.05, 1 - project.reportedDone / FULL);
  const believed = round((project.reportedDone / FULL) * needed);
  const id = `${rule.id}.${must(rule.options[option], 'option').id}`;
  let factor = own.effortFactor[option] ?? FULL;
  const isDone = own.live >= 0 || own.finished >= 0;
  const most = isDone ? 0 : TRIES;
  for (let attempt = 1; attempt < most && trueEffort(game, i, option, factor, own.extraMinutes) <= believed; attempt += 1) {
    factor = effortFactor(rule.effortClass, luck.draw('effort', id, attempt));
  }
  own.effortFactor[option] = factor;
  const all = trueEffort(game, i, option, factor, own.extraMinutes);
  const done = isDone ? all : clamp(believed, 0, all - 1);
  const wrong = own.live >= 0 ? 0 : floor(done * HIDDEN_WRONG);
  place(state.stocks, 'work-done', i, done - wrong);
  place(state.stocks, 'work-wrong', i, wrong);
}

function standMade(game: Game, state: RunState, project: number, option: number, live: Day): void {
  const made = must(state.assets[assetMade(game, project, option)], 'asset');
  made.exists = true;
  made.option = option;
  buy(made, must(game.kit.made[project]?.[option], 'kit'), live);
  made.untestedSince = live;
}
