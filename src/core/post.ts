// The only place that writes a stock. A change that would leave the bounds is cut, and the cut posts its own cause, so the
// postings of any period sum to the change.

import type { Cause, Posting, Stock } from './posting.ts';
import type { Run } from './run-context.ts';
import { must } from './prepare.ts';
import type { Stocks } from './state.ts';

/** Puts a stock's first value: for making a state, before its first day. Within a run only `post` changes stocks. */
export function place(stocks: Stocks, stock: Stock, subject: number, value: number): void {
  const values = stocks[stock];
  if (values !== undefined) values[subject] = value;
}

/** Adds `delta` (whole, in the stock's unit) to a subject's stock. Returns the index of the posting, −1 where nothing was posted. */
export function post(run: Run, stock: Stock, subject: number, delta: number, cause: Cause): number {
  if (delta === 0) return -1;
  const values = must(run.state.stocks[stock], stock);
  const before = must(values[subject], stock);
  const rule = run.game.stocks[stock];
  const wanted = before + delta;
  const after = wanted < rule.min ? rule.min : wanted > rule.max ? rule.max : wanted;
  values[subject] = after;
  if (run.postings === undefined) return -1;
  const id = must(rule.ids[subject], stock);
  const index = run.postings.length;
  const posting: Posting = { day: run.state.day, stock, subject: id, delta, cause };
  run.postings.push(posting);
  if (after !== wanted) {
    run.postings.push({
      day: run.state.day,
      stock,
      subject: id,
      delta: after - wanted,
      cause: { code: 'limit', origin: { kind: 'posting', index } },
    });
  }
  return index;
}
