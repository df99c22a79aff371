// Why a figure changed: the public postings of a period, grouped by whom they concern and what caused them, each walked
// back to the decision or the event it came from. The postings of a period sum to the change, so these groups do too.
// Sentences for the codes are the panels'.

import { decisionInForce } from './in-force.ts';
import type { At, CauseCode, ChoiceId, Day, Decision, EventId, Log, Posting, Stock } from '../core/index.ts';

/** The part of a day that this file reads: its postings, in the order in which they were posted. */
export interface PostedDay {
  readonly postings: readonly Posting[];
}

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Where a change began. `mechanism` is the course of the world: no decision of the player stands behind it. */
export type Root =
  | { readonly kind: 'decision'; readonly at: At; readonly decision: Decision }
  | { readonly kind: 'event'; readonly event: EventId; readonly choice?: ChoiceId }
  | { readonly kind: 'mechanism' };

/** All changes of one subject by the same cause from the same beginning. */
export interface WhyLine {
  readonly code: CauseCode;
  readonly about?: string;
  readonly root: Root;
  /** In the stock's unit. */
  readonly delta: number;
  readonly days: readonly Day[];
}

export interface WhyGroup {
  readonly subject: string;
  readonly delta: number;
  readonly lines: readonly WhyLine[];
}

export interface Why {
  readonly stock: Stock;
  readonly delta: number;
  /** The biggest change first; equal ones in the order of their subjects' ids. */
  readonly groups: readonly WhyGroup[];
}

const MECHANISM: Root = { kind: 'mechanism' };

/** Walks a posting back through the postings of its day to where it began. `list` is the list that `index` counts in. */
export function rootOf(posting: Posting, list: readonly Posting[], log: Log): Root {
  const seen = new Set<Posting>();
  let current: Posting | undefined = posting;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const origin: Posting['cause']['origin'] = current.cause.origin;
    switch (origin.kind) {
      case 'decision':
        return decisionAt(origin.at, log);
      case 'event':
        return origin;
      case 'mechanism':
        return inForce(current, log) ?? MECHANISM;
      case 'posting':
        current = list[origin.index];
    }
  }
  return MECHANISM;
}

/** A rule of the world did it, on a plan of the player's: the decision that was in force. */
function inForce(posting: Posting, log: Log): Root | undefined {
  const record = decisionInForce(posting, log);
  return record === undefined ? undefined : { kind: 'decision', at: record.at, decision: record.decision };
}

function decisionAt(at: At, log: Log): Root {
  const record = log.find((entry) => entry.at[0] === at[0] && entry.at[1] === at[1]);
  return record === undefined ? MECHANISM : { kind: 'decision', at, decision: record.decision };
}

function rootKey(root: Root): string {
  switch (root.kind) {
    case 'decision':
      return `d${root.at[0]}.${root.at[1]}`;
    case 'event':
      return `e${root.event}/${root.choice ?? ''}`;
    case 'mechanism':
      return 'm';
  }
}

/**
 * Why a stock changed in a period, for one subject or for all of them. Deltas are in the stock's unit; `days[i]` is day i.
 * A line that comes to nothing, as when a bound took back what was given, stays: it happened.
 */
export function why(days: readonly PostedDay[], log: Log, stock: Stock, period: Period, subject?: string): Why {
  const groups = new Map<string, Map<string, { line: WhyLine; days: Day[]; delta: number }>>();
  for (const day of days.slice(period.from, period.to + 1)) {
    for (const posting of day.postings) {
      if (posting.stock !== stock || (subject !== undefined && posting.subject !== subject)) continue;
      const root = rootOf(posting, day.postings, log);
      const { code, about } = posting.cause;
      const lines = groups.get(posting.subject) ?? new Map();
      groups.set(posting.subject, lines);
      const key = `${code}|${about ?? ''}|${rootKey(root)}`;
      const entry = lines.get(key) ?? {
        line: { code, ...(about === undefined ? {} : { about }), root, delta: 0, days: [] },
        days: [],
        delta: 0,
      };
      lines.set(key, entry);
      entry.delta += posting.delta;
      if (!entry.days.includes(posting.day)) entry.days.push(posting.day);
    }
  }
  const told = [...groups].map(([of, lines]): WhyGroup => {
    const all = [...lines.values()].map(({ line, delta, days: on }): WhyLine => ({ ...line, delta, days: on }));
    return { subject: of, delta: sum(all), lines: all };
  });
  told.sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || (a.subject < b.subject ? -1 : 1));
  return { stock, delta: sum(told), groups: told };
}

function sum(parts: readonly { readonly delta: number }[]): number {
  return parts.reduce((total, part) => total + part.delta, 0);
}
