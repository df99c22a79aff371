// M51 The listening tour. Whoever is met in the first three weeks also tells how things came to be so: which of the old kit their people
// work with is what. What is ordered for more than a tenth of the budget before half of all have been heard has to be changed when it comes,
// for three tenths of its price. Source: Watkins, traps of new leaders (research M51).

import { max, round } from '../exact.ts';
import { isKnown } from '../kit.ts';
import { learn } from '../learn.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import type { OptionRule } from '../scenario.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { weekOf, type Cents, type Minutes, type Points } from '../units.ts';

/** Weeks of the tour (research M51). */
const TOUR_WEEKS = 3;
/** An order of more than this share of the capital is a large one, and this share of everybody must have been heard (research §3, rule 22). */
const LARGE = 0.1;
const HEARD = 0.5;
/** What has to be changed afterwards, of the price (research M51: × 1.3). */
const REVERSALS = 0.3;
/** What was bought for the wish and not for the need goes back when it comes; the right one takes the longest lead again, and this long at least (calibration). */
const EXCHANGE_DAYS = 21;
/** What sending it back, explaining it and ordering again takes of the manager's week (calibration: the look that was left out). */
const EXCHANGE_MINUTES: Minutes = 120;

/** Trust of whoever wished for it and was not asked what for; and the ease of their department, which unpacked it (calibration). */
const NOT_ASKED: Points = -1000;
const DISAPPOINTED: Points = -1200;

/** How many stakeholders were heard: in a talk, or on a walk where they work. */
export function heard(state: RunState): number {
  let count = 0;
  state.stakeholders.forEach((stakeholder, i) => {
    if (stakeholder.talks > 0 || state.expect?.tour?.met[i] === true) count += 1;
  });
  return count;
}

/** Whether too few have been heard to buy something large. */
export const isTooSoon = (game: Game, state: RunState): boolean => heard(state) < HEARD * game.rules.stakeholders.length;

/** Whether a price is a large one. */
export const isLarge = (game: Game, price: Cents): boolean => price > LARGE * game.rules.capital;

/** What will have to be changed about something bought too soon. */
export const reversals = (price: Cents): Cents => round(REVERSALS * price);

/** In a talk of the first weeks they tell the history of what they work with: what the list calls their oldest piece is known then. */
export function hearHistory(run: Run, stakeholder: number): void {
  if (!run.game.on.has('listening-tour') || weekOf(run.state.day) > TOUR_WEEKS) return;
  const department = run.game.rules.departments[run.game.headed[stakeholder] ?? -1];
  if (department === undefined) return;
  let oldest: number | undefined;
  run.game.rules.assets.forEach((asset, i) => {
    const own = must(run.state.assets[i], 'asset');
    if (!own.exists || isKnown(own) || !asset.serves.some((service) => department.uses.includes(service))) return;
    if (oldest === undefined || asset.inventory.ageWeeks > must(run.game.rules.assets[oldest], 'asset').inventory.ageWeeks) oldest = i;
  });
  if (oldest === undefined) return;
  learn(run, { kind: 'asset', asset: must(run.game.rules.assets[oldest], 'asset').id }, run.game.subjects.stakeholder[stakeholder]);
}

/** An order goes out: it may be too soon. */
export function judgeOrder(run: Run, project: number, price: Cents): void {
  const tour = run.state.expect?.tour;
  if (tour !== undefined && isLarge(run.game, price) && isTooSoon(run.game, run.state)) tour.tooSoon[project] = true;
}

/** It arrives, and what nobody was asked about has to be changed. */
export function payReversals(run: Run, project: number, price: Cents): void {
  if (run.state.expect?.tour?.tooSoon[project] !== true || !isLarge(run.game, price)) return;
  post(run, 'capital', 0, -reversals(price), byMechanism('bought-too-soon', run.game.subjects.project[project]));
}

/**
 * It arrives, and nobody had looked behind the wish: now everybody sees what is the matter. It goes back at a loss. Days until what fits
 * comes; 0 where it fits as it is.
 */
export function exchange(run: Run, project: number, option: OptionRule): number {
  const rule = must(run.game.rules.projects[project], 'project');
  if (run.state.expect?.tour === undefined || !rule.hasHiddenCause || run.state.projects[project]?.causeKnown === true) return 0;
  learn(run, { kind: 'cause', project: rule.id });
  post(run, 'capital', 0, -reversals(option.price), byMechanism('bought-blind', rule.id));
  run.state.manager.interrupted += EXCHANGE_MINUTES;
  const sponsor = run.game.index.stakeholder.get(rule.sponsor) ?? -1;
  post(run, 'trust', sponsor, NOT_ASKED, byMechanism('bought-blind', rule.id));
  const department = run.game.headed[sponsor] ?? -1;
  if (department >= 0) post(run, 'satisfaction', department, DISAPPOINTED, byMechanism('bought-blind', rule.id));
  return max(EXCHANGE_DAYS, option.leadMax);
}
