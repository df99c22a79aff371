// What a quick balance finds about events: those that never came and what would have to change, and clauses that were never true.

import { prepare, type EventRule, type Game } from '../../core/index.ts';
import type { ClauseTally } from '../clauses.ts';
import type { Frequencies } from '../frequencies.ts';
import type { BalanceFinding, ProposedEdit } from './finding.ts';
import { blocked } from './goals.ts';
import { botOf, keep } from './players.ts';
import { barOf, measure, roundedFor, withBar, type Bar } from './threshold.ts';

/** With a mended condition an event comes in one run of four at least. */
const MENDED_SHARE = 0.25;
const FULL = 10_000;

/** Who plays it again, with which luck. */
export interface Seat {
  readonly bot: string;
  readonly seed: string;
}

type Never = Extract<BalanceFinding, { readonly code: 'event-never-came' }>;

function whyNever(rule: EventRule, clauses: readonly ClauseTally[], held: number): Never['why'] {
  if (held > 0) return rule.chance < FULL ? 'chance' : 'turn';
  return clauses.some(({ runs }) => runs === 0) ? 'clause' : 'together';
}

/** What the runs alone tell. */
export function aboutEvents(game: Game, often: Frequencies): readonly BalanceFinding[] {
  const rules = new Map(game.rules.events.map((rule) => [rule.id, rule]));
  return often.events.flatMap(({ event, came, held, clauses }): readonly BalanceFinding[] => {
    const rule = rules.get(event);
    if (rule === undefined) return [];
    const players = { of: often.runs, count: came };
    if (came === 0) {
      return [
        {
          code: 'event-never-came',
          level: 'hint',
          event,
          players,
          why: whyNever(rule, clauses, held),
          ...blocked(clauses),
        },
      ];
    }
    const never = clauses.filter(({ runs }) => runs === 0);
    return never.map(({ clause }): BalanceFinding => ({ code: 'clause-never-true', level: 'hint', event, players, clause, clauseHeld: 0 }));
  });
}

const withCondition = (game: Game, rule: EventRule, bar: Bar, value: number): Game =>
  prepare({
    ...game.rules,
    events: game.rules.events.map((one) => (one.id === rule.id ? { ...one, when: withBar(rule.when, bar.clause, value) } : one)),
  });

/**
 * A bar that would let an event come that never came: each run tells how far the bar was off at best while all else held, and what a
 * quarter of the runs would pass is played again. A run a step; undefined where no bar is in the way.
 */
export function* mendedEvent(game: Game, finding: Never, seats: readonly Seat[]): Generator<void, ProposedEdit | undefined, void> {
  const rule = game.rules.events.find(({ id }) => id === finding.event);
  const bar = finding.clause === undefined ? undefined : barOf(finding.clause);
  if (rule === undefined || bar === undefined) return undefined;
  // With no bar at all, the rest of the condition says when it would be asked.
  const open = withCondition(game, rule, bar, bar.wantsMore ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER);
  const openRule = open.rules.events.find(({ id }) => id === rule.id);
  const best: number[] = [];
  for (const { bot, seed } of seats) {
    const figures: number[] = [];
    keep(open, botOf(bot, seed), seed, (event, _, { outcome }, truth) => {
      if (event === openRule?.id && outcome !== 'condition' && outcome !== 'stopped') figures.push(measure(bar, truth));
    });
    if (figures.length > 0) best.push(bar.wantsMore ? Math.max(...figures) : Math.min(...figures));
    yield;
  }
  const sorted = best.sort((a, b) => (bar.wantsMore ? b - a : a - b));
  const figure = sorted[Math.ceil(seats.length * MENDED_SHARE) - 1];
  if (figure === undefined) return undefined;
  const value = roundedFor(bar, figure);
  const mended = withCondition(game, rule, bar, value);
  let count = 0;
  for (const { bot, seed } of seats) {
    let came = false;
    keep(mended, botOf(bot, seed), seed, (event, _, { outcome }) => {
      came ||= event === rule.id && outcome === 'came';
    });
    count += came ? 1 : 0;
    yield;
  }
  if (count === 0) return undefined;
  return {
    path: ['events', rule.id, 'when'],
    value: { condition: withBar(rule.when, bar.clause, value) },
    proven: { of: seats.length, count },
  };
}
