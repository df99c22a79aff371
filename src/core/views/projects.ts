// Rollouts as the player sees them: options in full once compared, an estimate once made, progress as reported.

import { DONE_PARTS } from '../decision.ts';
import { assetOf, must, type Game } from '../prepare.ts';
import { doneAbout, stageOf } from '../project.ts';
import type { OptionRule, ProjectRule } from '../scenario.ts';
import type { BridgeState, EstimateState, OrderState, ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { approvalDays } from '../systems/approvals.ts';
import { partMinutes } from '../systems/debt.ts';
import { guessOf } from '../systems/estimates.ts';
import { practiceOf } from '../systems/learning-by-doing.ts';
import { orderBy } from '../systems/lead-times.ts';
import { rangeComing } from '../systems/ranges.ts';
import { ENOUGH, shareOfBusiest } from '../systems/over-engineering.ts';
import { reportOf } from '../systems/reporting.ts';
import { pressureOf } from '../systems/schedule-pressure.ts';
import { fridayOf, FULL, MINUTES_PER_DAY, weekOf } from '../units.ts';
import { round } from '../exact.ts';
import type { EstimateView, OptionView, OrderView, ProjectView } from '../view.ts';
import { needView, orderExtras, waitView } from './govern.ts';
import { reversals } from '../systems/listening-tour.ts';
import { goOnView, scopeView } from './go-on.ts';
import { changeView, noticeView } from './changes.ts';

/** Months over which a price and its running cost are added up (M46). */
const THREE_YEARS = 36;

export function projectViews(game: Game, state: RunState): readonly ProjectView[] {
  return game.rules.projects.flatMap((rule, i) => {
    const own = must(state.projects[i], 'project');
    return own.appeared < 0 ? [] : [projectView(game, state, rule, own, i)];
  });
}

function projectView(game: Game, state: RunState, rule: ProjectRule, own: ProjectState, i: number): ProjectView {
  const inMind = own.order?.option ?? (own.chosen >= 0 ? own.chosen : 0);
  const option = must(rule.options[inMind], 'option');
  const chosen = rule.options[own.chosen]?.id;
  const lead = game.rules.team[own.lead]?.id;
  const reported = reportOf(game, state, i);
  const left = 1 - reported / FULL;
  const range = rangeComing(game, state, i);
  // Set one by one and not spread together: a bot looks at thousands of these.
  const made = {
    id: rule.id,
    sponsor: rule.sponsor,
    makes: rule.makes,
    at: rule.at,
    serves: rule.serves,
    wanted: rule.wanted,
    appeared: own.appeared,
    stage: stageOf({ game, state }, i),
    hasBeenCompared: own.compared,
    causeKnown: own.causeKnown,
    options: optionViews(game, state, own, i),
  } as Made;
  if (chosen !== undefined) made.chosen = chosen;
  if (own.order !== undefined) made.order = { ...orderView(rule, own.order), ...orderExtras(game, state, own.order, option) };
  if (own.ahead !== undefined) made.ahead = aheadView(game, state, rule, own.ahead);
  if (own.bridged !== undefined) made.bridge = bridgeView(rule, own.bridged);
  if (own.estimate !== undefined) made.estimate = estimateView(own.estimate, left);
  if (range !== undefined) made.rangeOn = range;
  made.guess = guessOf(option) + own.extraMinutes;
  if (game.plays.learningByDoing && own.live < 0) made.practice = practiceOf({ game, state }, i);
  if (game.on.has('schedule-pressure')) made.pressure = pressureOf({ game, state }, i);
  made.spent = own.spent;
  made.reportedDone = reported;
  if (lead !== undefined) made.lead = lead;
  made.delegation = own.delegation;
  made.cutover = { ...own.cutover };
  if (own.cutoverFailed >= 0) made.cutoverFailed = own.cutoverFailed;
  if (own.live >= 0) made.liveSince = own.live;
  if (state.expect?.tour?.tooSoon[i] === true) made.reversals = reversals(option.price);
  if (state.expect?.win?.project === i) made.earlyWin = { faded: state.expect.win.faded };
  if (own.cutOver !== undefined) made.cutOver = { ...own.cutOver };
  Object.assign(
    made,
    goOnView(game, state, own, i, own.estimate === undefined ? undefined : round(own.estimate.p50 * left)),
    scopeView(game, state, own, i),
    changeView(game, state, own, i),
    own.order?.sent === true && own.live < 0 ? noticeView(game, state, assetOf(game, i)) : undefined,
    doneView(game, state, own, i),
    needView(game, state, i),
    ledView(rule, own, state),
  );
  if (own.compared && own.order === undefined && own.bridged === undefined)
    made.orderBy = orderBy(fridayOf(rule.wanted), option, round(guessOf(option) / MINUTES_PER_DAY), approvalDays(game.rules, option.price));
  return made;
}

/** A view while it is being made. */
type Made = { -readonly [K in keyof ProjectView]: ProjectView[K] };

function estimateView({ made, p50, p80, heard }: EstimateState, left: number): EstimateView {
  return {
    made,
    p50: round(p50 * left),
    p80: left <= 0 ? 0 : round(p80 - p50 * (1 - left)),
    ...(heard === undefined ? {} : { heard }),
  };
}

/** The brief, who waits for an answer, and what was feared. */
function ledView(rule: ProjectRule, own: ProjectState, state: RunState): Pick<ProjectView, 'intent' | 'stopped' | 'preMortem'> {
  const { intent, stopped, preMortem } = own;
  return {
    ...(intent === undefined ? {} : { intent: { ...intent } }),
    ...(stopped === undefined || stopped < state.day ? {} : { stopped }),
    ...(preMortem === undefined ? {} : { preMortem: { ...preMortem, option: must(rule.options[preMortem.option], 'option').id } }),
  };
}

/** What *done* includes (M35); told once something has gone out, for then it is known what there is to do. */
function doneView(game: Game, state: RunState, own: ProjectState, i: number): Pick<ProjectView, 'done'> {
  const { done } = own;
  const option = doneAbout(own);
  if (done === undefined || option < 0) return {};
  const parts = DONE_PARTS.map((part) => ({
    part,
    included: done.includes.includes(part),
    owed: done.owed.includes(part),
    minutes: partMinutes(game, i, option, part),
  }));
  return { done: { parts, debt: state.stocks.debt?.[i] ?? 0 } };
}

/** Options of a game's projects, by project, week and what is known of them: nothing else changes them. Made once for all runs. */
const OPTIONS = new WeakMap<Game, Map<number, readonly OptionView[]>>();

function optionViews(game: Game, state: RunState, own: ProjectState, i: number): readonly OptionView[] {
  let known = OPTIONS.get(game);
  if (known === undefined) {
    known = new Map();
    OPTIONS.set(game, known);
  }
  const weeks = game.rules.weeks + 2;
  const first = ((own.compared && own.causeKnown ? 1 : 0) * game.rules.projects.length + i) * weeks;
  const key = first + weekOf(state.day);
  let views = known.get(key);
  if (views === undefined) {
    const made = makeOptionViews(game, state, own, i);
    // Where a week changes nothing, they stay the same ones.
    const text = JSON.stringify(made);
    for (let other = first; other < first + weeks && views === undefined; other += 1) {
      const before = known.get(other);
      if (before !== undefined && JSON.stringify(before) === text) views = before;
    }
    views ??= made;
    known.set(key, views);
  }
  return views;
}

const makeOptionViews = (game: Game, state: RunState, own: ProjectState, i: number): readonly OptionView[] =>
  Object.freeze(
    must(game.rules.projects[i], 'project').options.map((option) =>
      Object.freeze({
        ...makeOptionView(option, own.compared && own.causeKnown),
        ...roomOf(game, state, option),
        ...savingOf(game, option),
        ...waitView(game, option),
      }),
    ),
  );

function makeOptionView(option: OptionRule, knows: boolean): OptionView {
  return {
    id: option.id,
    price: option.price,
    monthly: option.monthly,
    threeYearCost: option.price + THREE_YEARS * option.monthly,
    leadMin: option.leadMin,
    leadMax: option.leadMax,
    effort: option.effort,
    capacity: option.capacity,
    yearlyFailure: option.yearlyFailure,
    complexity: option.complexity,
    needs: option.needs,
    toil: option.toil,
    covers: option.covers,
    ...(option.path === undefined ? {} : { path: option.path }),
    ...(option.bridge === true ? { bridge: true } : {}),
    ...(knows ? { benefit: option.benefit } : {}),
  };
}

/** How far its capacity goes beyond what will be asked (M47). */
function roomOf(game: Game, state: RunState, option: OptionRule): Pick<OptionView, 'shareOfBusiest' | 'unused'> {
  const share = game.on.has('over-engineering') ? shareOfBusiest(game, option, weekOf(state.day)) : undefined;
  return share === undefined ? {} : { shareOfBusiest: share, unused: share > ENOUGH };
}

/** Care that it takes away once it is tuned (M20). */
const savingOf = (game: Game, option: OptionRule): Pick<OptionView, 'savesCare'> =>
  game.on.has('toil-reduction') && option.savesCare !== undefined ? { savesCare: option.savesCare } : {};

const aheadView = (game: Game, state: RunState, rule: ProjectRule, ahead: OrderState): OrderView => ({
  ...orderView(rule, ahead),
  ...orderExtras(game, state, ahead, must(rule.options[ahead.option], 'option')),
});

const bridgeView = (rule: ProjectRule, { option, since, until, cut }: BridgeState): NonNullable<ProjectView['bridge']> => ({
  option: must(rule.options[option], 'option').id,
  since,
  ...(until >= 0 ? { until } : {}),
  ...(cut === undefined ? {} : { cut }),
});

function orderView(rule: ProjectRule, order: NonNullable<ProjectState['order']>): NonNullable<ProjectView['order']> {
  return {
    option: must(rule.options[order.option], 'option').id,
    placed: order.placed,
    quoted: order.quoted,
    expected: order.expectedSeen >= 0 ? { value: order.expected, seen: order.expectedSeen } : { value: order.expected },
    ...(order.arrived >= 0 ? { arrived: order.arrived } : {}),
  };
}
