// Whether careful players run out of money before what is needed is ordered, and what sum would do, for that and for a goal that they miss:
// looked for by playing the same luck with other sums, never guessed.

import { prepare, type Game } from '../../core/index.ts';
import type { BalanceFinding, ProposedEdit } from './finding.ts';
import { botOf, keep, type Kept } from './players.ts';
import type { Seat } from './events.ts';

/** From this share of careful players on it is told, and a sum does where no more than that share run out. */
const SHORT_SHARE = 0.5;
const ENOUGH_SHARE = 0.3;
/** More than so many times the money is another scenario. */
const MOST_TIMES = 4;
const CENTS = 100;
/** Sums are proposed in so many steps of what is there. */
const STEPS = 40;

/** A sum that people say: two figures, the rest noughts. */
function round(sum: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, sum))) - 1);
  return Math.ceil(sum / unit) * unit;
}

type Short = Extract<BalanceFinding, { readonly code: 'money-runs-out' }>;

/** Whether they do. It is a problem where those who do miss what must be met. */
export function aboutMoney(game: Game, careful: readonly Kept[]): Short | undefined {
  const short = careful.filter(({ ranOut }) => ranOut !== undefined);
  if (short.length === 0 || short.length < careful.length * SHORT_SHARE) return undefined;
  const weeks = short.map(({ ranOut }) => ranOut ?? 0).sort((a, b) => a - b);
  const missed = short.filter(({ meetsMust }) => !meetsMust).length;
  return {
    code: 'money-runs-out',
    level: missed > short.length / 2 ? 'problem' : 'hint',
    players: { of: careful.length, count: short.length },
    week: weeks[Math.floor((weeks.length - 1) / 2)] ?? 0,
    capital: game.rules.capital / CENTS,
  };
}

interface Enough {
  readonly capital: number;
  /** Players who come out well with it. */
  readonly well: number;
}

/** The least sum with which no more than so many come out badly, halving the distance; a run a step. Undefined where no bearable sum does it. */
function* leastSum(
  game: Game,
  seats: readonly Seat[],
  isBad: (run: Kept) => boolean,
  bearable: number,
): Generator<void, Enough | undefined, void> {
  const own = game.rules.capital / CENTS;
  function* bad(capital: number): Generator<void, number, void> {
    const other = prepare({ ...game.rules, capital: capital * CENTS });
    let count = 0;
    for (const { bot, seed } of seats) {
      if (isBad(keep(other, botOf(bot, seed), seed))) count += 1;
      yield;
    }
    return count;
  }
  let [low, high] = [own, own * MOST_TIMES];
  let atHigh = yield* bad(high);
  if (atHigh > bearable) return undefined;
  while (high - low > own / STEPS) {
    const middle = round((low + high) / 2);
    if (middle <= low || middle >= high) break;
    const at = yield* bad(middle);
    if (at <= bearable) [high, atHigh] = [middle, at];
    else low = middle;
  }
  const capital = round(high);
  if (capital !== high) atHigh = yield* bad(capital);
  return atHigh > bearable ? undefined : { capital, well: seats.length - atHigh };
}

const editOf = ({ capital, well }: Enough, seats: readonly Seat[]): ProposedEdit => ({
  path: ['start', 'money', 'capital'],
  value: capital,
  proven: { of: seats.length, count: well },
});

/** The least sum with which hardly anybody runs out. */
export function* enoughMoney(game: Game, finding: Short, seats: readonly Seat[]): Generator<void, Short, void> {
  const enough = yield* leastSum(game, seats, ({ ranOut }) => ranOut !== undefined, Math.floor(seats.length * ENOUGH_SHARE));
  return enough === undefined ? finding : { ...finding, enough: enough.capital, edit: editOf(enough, seats) };
}

/** The least sum with which careful players meet a goal that they miss; undefined where money is not what it takes. */
export function* moneyForGoal(game: Game, goal: string, seats: readonly Seat[]): Generator<void, ProposedEdit | undefined, void> {
  const isMissed = ({ outcome }: Kept): boolean => !outcome.goals.some(({ id, met }) => id === goal && met);
  const enough = yield* leastSum(game, seats, isMissed, Math.floor(seats.length * ENOUGH_SHARE));
  return enough === undefined ? undefined : editOf(enough, seats);
}
