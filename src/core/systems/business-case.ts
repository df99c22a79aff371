// C12 The business case. One page that says what doing nothing costs, what the ways are and what they cost in three years: six hours, and
// two with finance. It brings a tenth to four tenths of what is missing, with a chance that grows with what supports its figures and with
// the favours the sponsor owes. Its luck is drawn once for each need; a second one within a quarter brings nothing and costs trust.
// Source: PMI, Gartner (research C12); what makes its quality is calibration.

import { max, min, round } from '../exact.ts';
import { CASE_SUPPORTS, type CaseSupport } from '../govern-state.ts';
import type { ActivityOutcome } from '../happening.ts';
import { monthlyLimit, pendingCapital, pendingMonthly } from '../money.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import type { Cents, Day, Minutes, Points } from '../units.ts';
import { sponsorOf } from './sponsor.ts';

/** What writing it takes (research C12). */
const WRITING: Minutes = 360;
/** Chance that it is granted, and what quality and a sponsor who owes as much as can be add (research C12). */
const CHANCE = 0.25;
const MORE = 0.5;
/** Favours that are full support (research C9: about three). */
const FULL_SUPPORT = 3;
/** What is granted of what is missing (research C12). */
const LEAST = 0.1;
const MOST = 0.4;
/** Days within which a second one is one too many, and the trust it costs with the sponsor (research C12; amount calibration). */
const QUARTER = 91;
const AGAIN: Points = -300;

/** How much each thing that supports a case adds to its quality; together one (calibration). */
const SUPPORTS: Readonly<Record<CaseSupport, number>> = { options: 0.25, range: 0.25, cause: 0.15, cost: 0.15, finance: 0.2 };

/** What is missing for everything that is chosen and not ordered, once and each month. */
export function gapOf(game: Game, state: RunState): { readonly capital: Cents; readonly monthly: Cents } {
  let capital = pendingCapital(game, state) - (state.stocks.capital[0] ?? 0);
  let monthly = pendingMonthly(game, state) + (state.stocks.monthly[0] ?? 0) - monthlyLimit(game, state);
  state.projects.forEach((own, i) => {
    const option = game.rules.projects[i]?.options[own.chosen];
    if (option === undefined || own.order !== undefined || own.live >= 0) return;
    capital += option.price;
    monthly += option.monthly;
  });
  return { capital: max(0, capital), monthly: max(0, monthly) };
}

/** What speaks for the figures of a case now. All of it is plain to the manager. */
export function supportsOf(game: Game, state: RunState, project: number): readonly CaseSupport[] {
  const own = must(state.projects[project], 'project');
  const has: Readonly<Record<CaseSupport, boolean>> = {
    options: own.compared,
    range: own.estimate !== undefined,
    cause: own.causeKnown,
    cost: must(game.costOfDelay[project], 'costs').some(({ stakeholder }) => state.stakeholders[stakeholder]?.costKnown === true),
    finance: state.govern?.cases?.read[project] === true,
  };
  return CASE_SUPPORTS.filter((support) => has[support]);
}

export const qualityOf = (supports: readonly CaseSupport[]): number => supports.reduce((sum, one) => sum + SUPPORTS[one], 0);

/** The chance of a case of a quality, with so many favours. */
export const chanceOf = (quality: number, favours: number): number => CHANCE + MORE * quality * min(1, favours / FULL_SUPPORT);

/** Whether there is a case to be made: chosen, not ordered, not decided, and money is missing. */
export function canWrite(game: Game, state: RunState, project: number): boolean {
  const { cases } = state.govern ?? {};
  const own = state.projects[project];
  if (cases === undefined || own === undefined || own.live >= 0 || own.order !== undefined || own.chosen < 0) return false;
  if ((cases.decided[project] ?? -1) >= 0) return false;
  const gap = gapOf(game, state);
  return gap.capital > 0 || gap.monthly > 0;
}

/** Whether finance can read it before it is handed in. */
export const canRead = (game: Game, state: RunState, project: number): boolean =>
  canWrite(game, state, project) && state.govern?.cases?.read[project] === false;

/** Minutes that are still to be written. */
export const toWrite = (state: RunState, project: number): Minutes => max(0, WRITING - (state.govern?.cases?.minutes[project] ?? 0));

/** Whether asking now would be the second time within a quarter. */
export const isAgain = (asked: Day, day: Day): boolean => asked >= 0 && day - asked < QUARTER;

/** Finance reads it. */
export function readCase(run: Run, project: number): boolean {
  const { cases } = run.state.govern ?? {};
  if (cases === undefined || !canRead(run.game, run.state, project)) return false;
  cases.read[project] = true;
  return true;
}

/** Writes on; once all of it is written it is handed in, and answered the same day. */
export function writeCase(run: Run, project: number): ActivityOutcome {
  const { cases } = run.state.govern ?? {};
  if (cases === undefined || !canWrite(run.game, run.state, project)) return 'nothing-new';
  cases.minutes[project] = (cases.minutes[project] ?? 0) + run.game.rules.blockMinutes;
  return toWrite(run.state, project) > 0 ? 'done' : handIn(run, project);
}

function handIn(run: Run, project: number): ActivityOutcome {
  const cases = must(run.state.govern?.cases, 'cases');
  const id = must(run.game.rules.projects[project], 'project').id;
  const again = isAgain(cases.asked, run.state.day);
  cases.asked = run.state.day;
  cases.decided[project] = run.state.day;
  if (again) {
    post(run, 'trust', sponsorOf(run.game), AGAIN, byMechanism('asked-again', id));
    return 'refused';
  }
  const quality = qualityOf(supportsOf(run.game, run.state, project));
  if (run.luck.draw('business-case', id, 0) >= chanceOf(quality, run.state.stocks.credits[0] ?? 0)) return 'refused';
  const share = LEAST + (MOST - LEAST) * run.luck.draw('business-case', id, 1);
  const gap = gapOf(run.game, run.state);
  post(run, 'capital', 0, round(gap.capital * share), byMechanism('case-granted', id));
  cases.monthly += round(gap.monthly * share);
  return 'granted';
}
