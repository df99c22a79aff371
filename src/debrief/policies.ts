// Two fixed policies measure how kind a world is: one that plans by the book and one that does nothing. They react to the world that they are in,
// as no log can. What they come to depends on the scenario alone, so for shipped scenarios it is recorded.

import { outcome, type Day, type Game, type LuckTurn, type Measures, type Rules } from '../core/index.ts';
import { botNamed, playBot, totalOf } from '../lab/index.ts';
import { hashRules } from '../run/index.ts';
import recorded from './known-worlds.json' with { type: 'json' };
import { each, median } from './measures.ts';
import { otherSeed } from './worlds.ts';

export const POLICIES = ['planner', 'idle'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What a run came to. */
export interface Came {
  readonly total: number;
  readonly measures: Measures;
}

/** A policy in the other worlds. */
export interface Policy {
  /** By the world's number. */
  readonly totals: readonly number[];
  /** The middle of each measure. */
  readonly medians: Measures;
}
export type Policies = Readonly<Record<PolicyName, Policy>>;

/** Has a policy play so many days of a world. */
export function playPolicy(game: Game, name: PolicyName, seed: string, days: Day, luck: readonly LuckTurn[] = []): Came {
  let measures: Measures | undefined;
  const played = playBot(game, botNamed(name, seed), seed, {
    luck,
    witness: (day, _, state) => {
      if (day === days - 1) measures = outcome(game, state).measures;
    },
  });
  const came = measures ?? played.outcome.measures;
  return { total: totalOf(came, game.rules), measures: came };
}

export const policyOf = (came: readonly Came[]): Policy => ({
  totals: came.map(({ total }) => total),
  medians: each((name) => median(came.map(({ measures }) => measures[name]))),
});

/** What the policies come to in the first worlds. */
export const playPolicies = (game: Game, worlds: number, days: Day): Policies => {
  const play = (name: PolicyName): Policy =>
    policyOf(Array.from({ length: worlds }, (_, index) => playPolicy(game, name, otherSeed(index), days)));
  return { planner: play('planner'), idle: play('idle') };
};

const KNOWN: Readonly<Record<string, Policies>> = recorded;

/** What was recorded for whole runs of these very rules; nothing for a scenario of somebody's own. */
export const knownPolicies = (rules: Rules): Policies | undefined => KNOWN[hashRules(rules)];
