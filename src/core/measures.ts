// What a run came to: measures, goals, objectives, the scenario's verdict. All outcomes, no credit for process. Weighting them into one
// total is the laboratory's business and never shown to a learner. Formulas after the calibration page, figures 0 to 100.

import { holds, type Lookup } from './conditions.ts';
import { EARLY_WEEKS, standingDate, wasMovedLate, weeksWarned } from './dates.ts';
import { clamp, max, min, round } from './exact.ts';
import { lastRestore, lookupOf, NEAR_WEEKS } from './facts.ts';
import { monthlyLimit } from './money.ts';
import { must, type Game } from './prepare.ts';
import { isAnswered, lastLive, ordersOf } from './project.ts';
import type { Run } from './run-context.ts';
import type { PromiseState } from './project-state.ts';
import { open, type RunState, type State } from './state.ts';
import { ofTeam } from './systems/hiring.ts';
import { hasStake, weightOf } from './systems/promises.ts';
import { DAYS_PER_WEEK, FULL, weekOf, type Week } from './units.ts';
import type { Measures, OutcomeView } from './outcome-view.ts';

type Facts = Pick<Run, 'game' | 'state'>;

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length);
const tenths = (figure: number): number => round(figure * 10) / 10;
const percent = (figure: number): number => tenths(clamp(figure, 0, 100));

/** Nobody can meet every need from the first week on: this share of it counts as everything (calibration page). */
const REACHABLE = 0.55;

/** Delivered value: cost of delay avoided, of what could be avoided. */
function value({ game, state }: Facts): number {
  const weeks = min(weekOf(max(0, state.day - 1)), game.rules.weeks);
  const whole = game.totalCost.reduce((sum, c) => sum + c, 0) * weeks;
  const lost = state.stocks['delay-cost'].reduce((sum, c) => sum + c, 0);
  return whole === 0 ? 100 : percent(((whole - lost) / (REACHABLE * whole)) * 100);
}

/** What a week that a date lies more than one beyond the wanted week takes of what the promise is worth (calibration page: .04). */
const PUT_OFF = 0.04;

/** A date that is not near the wish says "not this quarter" (calibration page: 60 where that was said by week 8, later 40). */
const NOT_NOW = 60;
const NOT_NOW_LATE = 40;
const NOT_NOW_BY: Week = 8;
/** Nothing was said, or only when it was too late to plan by and nothing came of it (calibration page: 20). */
const NOTHING_SAID = 20;

/** Points of one promise (calibration page, "Definitions that worked"). One that was moved late counts as late after a warning. */
function promisePoints(game: Game, promise: PromiseState): number {
  const { wanted } = must(game.rules.projects[promise.project], 'project');
  const isNear = promise.firstWeek <= wanted + NEAR_WEEKS;
  const late = promise.state === 'kept' ? NOT_NOW_LATE : NOTHING_SAID;
  const most = isNear ? 100 : weekOf(promise.made) <= NOT_NOW_BY ? NOT_NOW : late;
  return min(most, pointsOfState(game, promise)) * max(0, 1 - PUT_OFF * max(0, promise.firstWeek - wanted - 1));
}

/** A date that was moved in time and then kept: others planned by it, which counts for less where nothing stood behind the first one (calibration page: 75; half of all for a guess is calibration). */
const MOVED = 75;
const MOVED_GUESS = 50;
/** Kept after a warning (calibration page: 92); less where it came weeks ahead, so that others had made other plans for nothing (calibration). */
const FALSE_ALARM = 92;
const FALSE_ALARM_EARLY = 75;

const falseAlarm = (promise: PromiseState): number =>
  (weeksWarned(standingDate(promise)) ?? 0) >= EARLY_WEEKS ? FALSE_ALARM_EARLY : FALSE_ALARM;

function pointsOfState(game: Game, promise: PromiseState): number {
  const most = wasMovedLate(promise) ? 45 : 100;
  switch (promise.state) {
    case 'kept':
      return min(
        most,
        promise.warnings.length === 0
          ? 100
          : promise.week === promise.firstWeek
            ? falseAlarm(promise)
            : promise.estimated
              ? MOVED
              : MOVED_GUESS,
      );
    case 'open':
      return min(most, promise.week > game.rules.weeks - 1 ? 55 : 60);
    case 'broken': {
      const warned = weeksWarned(standingDate(promise));
      return warned === undefined ? 0 : min(most, warned >= EARLY_WEEKS ? 50 : 25);
    }
  }
}

/** Delivered without a date (calibration page: 50), and so late that somebody had given up asking (calibration). */
const UNDATED = 50;
const UNDATED_LATE = 30;

function undated(game: Game, state: RunState, i: number): number {
  if (!isAnswered({ game, state }, i)) return NOTHING_SAID;
  const live = weekOf(lastLive(must(state.projects[i], 'project')));
  return live <= must(game.rules.projects[i], 'project').wanted + NEAR_WEEKS ? UNDATED : UNDATED_LATE;
}

/** Promises: mean over needs with what they are worth; a need delivered without a date 50, a known one without any 20. */
function promises({ game, state }: Facts): number {
  let sum = 0;
  let weights = 0;
  state.projects.forEach((project, i) => {
    if (project.appeared < 0) return;
    const weight = weightOf(game, i);
    const mine = state.promises.filter((p) => p.project === i && (p.state === 'broken' || hasStake(game, p.to, i)));
    const points = mine.length === 0 ? undated(game, state, i) : mean(mine.map((p) => promisePoints(game, p)));
    sum += weight * points;
    weights += weight;
  });
  return weights === 0 ? 0 : percent(sum / weights);
}

/** Satisfaction of departments and trust of their heads, by power and people. */
function satisfaction({ game, state }: Facts): number {
  let sum = 0;
  let weights = 0;
  game.rules.departments.forEach((department, i) => {
    const head = must(game.index.stakeholder.get(department.head), 'head');
    const weight = must(game.rules.stakeholders[head], 'head').power;
    sum += weight * (0.8 * (state.stocks.satisfaction[i] ?? 0) + 0.2 * (state.stocks.trust[head] ?? 0));
    weights += weight;
  });
  return weights === 0 ? 0 : percent(sum / weights / 100);
}

const priceOf = (game: Game, project: number, option: number): number => game.rules.projects[project]?.options[option]?.price ?? 0;

/** Money: 100 less overspending of the running budget and of the capital, and less what lies unused of what was bought. */
function money({ game, state }: Facts): number {
  const left = state.stocks.capital[0] ?? 0;
  const over = max(0, -left) / game.rules.capital;
  const running = max(0, (state.stocks.monthly[0] ?? 0) - monthlyLimit(game, state)) / max(1, game.rules.monthly);
  const shelf = state.projects.reduce(
    (sum, p, i) => (p.live < 0 ? ordersOf(p).reduce((all, { sent, option }) => all + (sent ? priceOf(game, i, option) : 0), sum) : sum),
    0,
  );
  return percent(100 - over * 200 - running * 50 - (shelf / game.rules.capital) * 60);
}

/** Team: mood (30 → 0, 75 → 1) and rest. */
function team({ game, state }: Facts): number {
  const mood = clamp((mean(ofTeam(game, state, state.stocks.mood)) / 100 - 30) / 45, 0, 1);
  const rest = clamp(1 - mean(ofTeam(game, state, state.stocks.fatigue)) / FULL / 0.4, 0, 1);
  return percent(65 * mood + 35 * rest);
}

/** Resilience: age of the last restore seen to work for services with data, and how many services hang on one asset. */
function resilience(facts: Facts): number {
  const { game, state } = facts;
  const withData = game.rules.services.filter((s) => s.needs.includes('server') || s.needs.includes('storage'));
  const verified = withData.map((s) => {
    const day = lastRestore(facts, s.id);
    return day < 0 ? 0 : clamp(1 - ((state.day - day) / DAYS_PER_WEEK - 6) / 8, 0, 1);
  });
  const stages = game.chains.flat();
  const doubled = stages.filter(
    (stage) => stage.assets.filter((a) => state.assets[a]?.exists === true && state.assets[a]?.up === true).length > 1,
  ).length;
  const redundancy = stages.length === 0 ? 1 : doubled / stages.length;
  return percent(70 * (withData.length === 0 ? 1 : mean(verified)) + 30 * min(1, redundancy * 2));
}

/** All measures of a run so far. */
export function measure(facts: Facts): Measures {
  return {
    value: value(facts),
    promises: promises(facts),
    satisfaction: satisfaction(facts),
    hoursLost: tenths(facts.state.stocks['minutes-lost'].reduce((sum, m) => sum + m, 0) / 60),
    money: money(facts),
    team: team(facts),
    resilience: resilience(facts),
  };
}

/** The truth that a run's conditions find, for the checks of an author. Nobody who plays may see it. */
export const truthOf = (game: Game, state: State): Lookup => lookupOf({ game, state: open(state) });

/** How a run ended: goals met, objectives shown, verdict (the first of the scenario's whose condition holds). */
export function outcome(game: Game, state: State): OutcomeView {
  const facts = { game, state: open(state) };
  const lookup = lookupOf(facts);
  return {
    verdict: game.rules.verdicts.find((v) => holds(v.if, lookup))?.id,
    goals: game.rules.goals.map((g) => ({ id: g.id, must: g.must, met: holds(g.if, lookup) })),
    objectives: game.rules.objectives.map((o) => ({ id: o.id, met: holds(o.showsWhen, lookup) })),
    measures: measure(facts),
  };
}
