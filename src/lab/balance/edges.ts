// Thresholds of goals, moved a little: a goal that hangs on the third decimal teaches luck. The goals judge a run and change nothing in
// it, so one run is judged three times.

import { outcome, prepare, type Expr, type Game, type State } from '../../core/index.ts';

/** How far a threshold is moved. */
const MOVE = 0.05;

/** A condition with every number times a factor. What is counted in whole things is held to whole things. */
function scaled(expr: Expr, factor: number): Expr {
  switch (expr.op) {
    case 'number': {
      const moved = expr.value * factor;
      // A few promises or weeks cannot be moved by a twentieth.
      return { op: 'number', value: Math.abs(expr.value) < 1 / MOVE && Number.isInteger(expr.value) ? Math.round(moved) : moved };
    }
    case 'compare':
    case 'arithmetic':
      return { ...expr, left: scaled(expr.left, factor), right: scaled(expr.right, factor) };
    case 'negate':
    case 'not':
      return { ...expr, of: scaled(expr.of, factor) };
    case 'and':
    case 'or':
      return { ...expr, all: expr.all.map((one) => scaled(one, factor)) };
    case 'boolean':
    case 'call':
      return expr;
  }
}

export interface Judges {
  readonly lowered: Game;
  readonly raised: Game;
}

/** The game with its goals' thresholds lowered and raised. */
export function judges(game: Game): Judges {
  const moved = (factor: number): Game =>
    prepare({ ...game.rules, goals: game.rules.goals.map((goal) => ({ ...goal, if: scaled(goal.if, factor) })) });
  return { lowered: moved(1 - MOVE), raised: moved(1 + MOVE) };
}

/** By must-goal, whether a run meets it with thresholds lowered and raised. */
export function edgesOf(by: Judges, state: State): Readonly<Record<string, readonly [0 | 1, 0 | 1]>> {
  const [lowered, raised] = [outcome(by.lowered, state).goals, outcome(by.raised, state).goals];
  return Object.fromEntries(
    lowered.flatMap((goal, i) => (goal.must ? [[goal.id, [goal.met ? 1 : 0, raised[i]?.met === true ? 1 : 0] as const]] : [])),
  );
}
