// Whether careful players run out of money before what is needed is ordered, and what sum would do: looked for by playing the same luck with
// other sums, never guessed.

import { prepare, type Game } from '../../core/index.ts';
import type { BalanceFinding } from './finding.ts';
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

/** The least sum that does, halving the distance; a run a step. */
export function* enoughMoney(game: Game, finding: Short, seats: readonly Seat[]): Generator<void, Short, void> {
  function* short(capital: number): Generator<void, number, void> {
    const other = prepare({ ...game.rules, capital: capital * CENTS });
    let count = 0;
    for (const { bot, seed } of seats) {
      if (keep(other, botOf(bot, seed), seed).ranOut !== undefined) count += 1;
      yield;
    }
    return count;
  }
  const bearable = Math.floor(seats.length * ENOUGH_SHARE);
  let [low, high] = [finding.capital, finding.capital * MOST_TIMES];
  let atHigh = yield* short(high);
  if (atHigh > bearable) return finding;
  while (high - low > finding.capital / STEPS) {
    const middle = round((low + high) / 2);
    if (middle <= low || middle >= high) break;
    const at = yield* short(middle);
    if (at <= bearable) [high, atHigh] = [middle, at];
    else low = middle;
  }
  const enough = round(high);
  if (enough !== high) atHigh = yield* short(enough);
  if (atHigh > bearable) return finding;
  return {
    ...finding,
    enough,
    edit: { path: ['start', 'money', 'capital'], value: enough, proven: { of: seats.length, count: seats.length - atHigh } },
  };
}
