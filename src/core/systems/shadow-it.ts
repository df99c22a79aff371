// M32 Shadow IT. A department that is unsatisfied and does not trust the manager for three weeks goes its own way sooner or later: it buys what
// nobody manages, from the manager's budget, brings more support work and makes changes riskier. When it gives up waiting is drawn once;
// each bad week brings it nearer. Source: research M32 (background knowledge); amounts calibration.

import { round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import type { Points } from '../units.ts';

/** Below these a week is a bad one: 2.2 of five, .4 (research M32). */
const UNSATISFIED: Points = 4400;
const DISTRUST: Points = 4000;
/** So many bad weeks in a row before anybody looks around, and the chance in each from then on (research M32). */
const PATIENCE_WEEKS = 3;
const CHANCE = 0.15;
/** What it takes from the capital, what it makes of their tickets, and of the risk of changes to what they use (calibration). */
const COST_SHARE = 0.03;
const TICKETS = 1.3;
const RISK = 1.3;

/** Share of those who would have given up by now, after one week more. */
export const givenUp = (before: number): number => before + (1 - before) * CHANCE;

/** What a department's own kit makes of its tickets. */
export const shadowTickets = (state: RunState, department: number): number =>
  (state.expect?.shadow?.bought[department] ?? -1) >= 0 ? TICKETS : 1;

/** What it makes of the risk of a change: something hangs on the network that nobody knows of. */
export function shadowRisk(run: Run, services: readonly string[]): number {
  const { bought } = run.state.expect?.shadow ?? { bought: [] };
  const touched = run.game.rules.departments.some(
    (department, i) => (bought[i] ?? -1) >= 0 && department.uses.some((service) => services.includes(service)),
  );
  return touched ? RISK : 1;
}

/** Weekly: who has had enough. */
export function stepShadowIt(run: Run): void {
  const shadow = run.state.expect?.shadow;
  if (shadow === undefined) return;
  run.game.rules.departments.forEach((department, i) => {
    if ((shadow.bought[i] ?? -1) >= 0) return;
    const head = run.game.index.stakeholder.get(department.head) ?? -1;
    const bad = (run.state.stocks.satisfaction[i] ?? 0) < UNSATISFIED && (run.state.stocks.trust[head] ?? 0) < DISTRUST;
    const weeks = bad ? (shadow.weeks[i] ?? 0) + 1 : 0;
    shadow.weeks[i] = weeks;
    if (weeks < PATIENCE_WEEKS) return;
    shadow.gathered[i] = givenUp(shadow.gathered[i] ?? 0);
    if (must(shadow.gathered[i], 'gathered') <= run.luck.draw('shadow', department.id, 0)) return;
    shadow.bought[i] = run.state.day;
    post(run, 'capital', 0, -round(run.game.rules.capital * COST_SHARE), byMechanism('shadow-it', department.id));
    tell(run, { type: 'shadow-it', department: department.id });
  });
}
