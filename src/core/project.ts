// What can be said of a project from the state: its stage and whether what it depends on is there.

import { round } from './exact.ts';
import { isBridge, must } from './prepare.ts';
import type { Game } from './prepare.ts';
import type { OptionRule } from './scenario.ts';
import type { BridgeState, OrderState, ProjectState } from './project-state.ts';
import type { RunState } from './state.ts';
import { FULL, type Day, type Minutes, type Share } from './units.ts';
import { benefitLost } from './systems/moscow.ts';
import type { Stage } from './view.ts';

/** A project can absorb half of its effort and a day and a half in a week (calibration page, figure 12). */
const ABSORB_SHARE = 0.5;
const ABSORB_MINUTES: Minutes = 720;

/** Working minutes that a project can absorb in a week. */
export const absorbedPerWeek = (guess: Minutes): Minutes => guess * ABSORB_SHARE + ABSORB_MINUTES;

interface Holder {
  readonly game: Game;
  readonly state: RunState;
}

/**
 * Share of a need from which a bridge counts as an answer to it: a date is kept by it, and what builds on it can begin (calibration: the
 * line below which the laboratory calls an option a poor choice).
 */
export const BRIDGE_ANSWERS: Share = 6000;

/** Whether an option, once live, answers its need: each main option does, a bridge where it meets enough of it. */
export const isAnswer = (option: Pick<OptionRule, 'bridge' | 'benefit'>): boolean =>
  option.bridge !== true || option.benefit >= BRIDGE_ANSWERS;

/** What an option meets of its need once some parts have left it. */
const benefitOf = (option: Pick<OptionRule, 'benefit'>, cut: number): Share =>
  cut === 0 ? option.benefit : round((option.benefit * (FULL - benefitLost(cut))) / FULL);

/** Whether a bridge that has served answers its need. */
const didAnswer = ({ game }: Holder, project: number, { option, cut }: BridgeState): boolean => {
  const rule = must(game.rules.projects[project]?.options[option], 'option');
  return isAnswer({ bridge: true, benefit: benefitOf(rule, cut ?? 0) });
};

/** Whether something live answers a need: the main option, or a bridge that meets enough of it. */
export function isAnswered(holder: Holder, project: number): boolean {
  const { live, bridged } = must(holder.state.projects[project], 'project');
  return live >= 0 || (bridged !== undefined && didAnswer(holder, project, bridged));
}

/** The day from which a need has been answered; −1 = it is not. */
export function answeredSince(holder: Holder, project: number): Day {
  const { bridged, live } = must(holder.state.projects[project], 'project');
  return bridged !== undefined && didAnswer(holder, project, bridged) ? bridged.since : live;
}

/** The day on which something last went live for a need; −1 before. */
export const lastLive = ({ live, bridged }: ProjectState): Day => (live >= 0 || bridged === undefined ? live : bridged.since);

/** The day on which something first went live for a need; −1 before. */
export const firstLive = ({ live, bridged }: ProjectState): Day => bridged?.since ?? live;

/** The option that serves a need now: the main one once it is live, until then a bridge; −1 = none. */
export const servingOption = ({ live, order, bridged }: ProjectState): number =>
  live >= 0 ? (order?.option ?? -1) : (bridged?.option ?? -1);

/** The option that *done* is about: the one whose order has gone out, else a bridge that serves; −1 = none. */
export const doneAbout = (own: ProjectState): number => (own.order?.sent === true ? own.order.option : servingOption(own));

/** Orders of a project that have gone out or are about to, the one in work first. */
export const ordersOf = ({ order, ahead }: ProjectState): readonly OrderState[] =>
  ahead === undefined ? (order === undefined ? [] : [order]) : order === undefined ? [ahead] : [order, ahead];

/** Whether every project that an option needs is live, or has a bridge that answers it. */
export function dependenciesLive(holder: Holder, project: number, option: number): boolean {
  const needs = holder.game.rules.projects[project]?.options[option]?.needs ?? [];
  return needs.every((id) => {
    const other = holder.game.index.project.get(id);
    return other !== undefined && isAnswered(holder, other);
  });
}

/** What a bridge meets, or met, of its need; 0 where there was none, or what it builds on is not there. */
export function benefitOfBridge(holder: Holder, project: number): Share {
  const { bridged } = must(holder.state.projects[project], 'project');
  if (bridged === undefined || !dependenciesLive(holder, project, bridged.option)) return 0;
  return benefitOf(must(holder.game.rules.projects[project]?.options[bridged.option], 'option'), bridged.cut ?? 0);
}

/** Share of the need that is met now, by the main option or by the bridge before it. An option whose requirements are not live gives nothing yet. */
export function benefitNow(holder: Holder, project: number): Share {
  const { live, order, scope } = must(holder.state.projects[project], 'project');
  if (live < 0) return benefitOfBridge(holder, project);
  if (order === undefined || !dependenciesLive(holder, project, order.option)) return 0;
  return benefitOf(must(holder.game.rules.projects[project]?.options[order.option], 'option'), scope?.cut ?? 0);
}

/**
 * Where an order of an option would stand: in work at once, or ahead, while the bridge before it is still being put in place. Undefined
 * where it cannot be ordered: something is ordered already, or one bridge would follow another.
 */
export function roomForOrder({ game, state }: Holder, project: number, option: number): 'order' | 'ahead' | undefined {
  const { live, order, ahead, bridged } = must(state.projects[project], 'project');
  if (live >= 0 || (bridged !== undefined && isBridge(game, project, option))) return undefined;
  if (order?.sent !== true) return 'order';
  if (ahead?.sent === true || !isBridge(game, project, order.option) || isBridge(game, project, option)) return undefined;
  return 'ahead';
}

/** Where a project stands. */
export function stageOf({ state }: Holder, project: number): Stage {
  const p = must(state.projects[project], 'project');
  if (p.live >= 0) return 'live';
  if (p.finished >= 0) return 'ready';
  if (p.order !== undefined) return p.order.arrived < 0 ? 'ordered' : p.spent > 0 ? 'installing' : 'delivered';
  if (p.chosen >= 0) return 'chosen';
  return p.compared ? 'compared' : 'need';
}
