// What all decisions share: their type, refusing, and finding what an id names.

import type { Decision, DecisionType } from '../decision.ts';
import type { Game } from '../prepare.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { HireRule } from '../scenario.ts';
import type { PersonState, RunState } from '../state.ts';
import { hasLeft, isInTeam } from '../systems/ramp-up.ts';
import type { At } from '../decision.ts';

export type Of<T extends DecisionType> = Extract<Decision, { type: T }>;
export type Ruling<T extends DecisionType> = (game: Game, state: RunState, decision: Of<T>) => Problem | undefined;

/** A refusal. */
export const refuse = (
  decision: { readonly type: DecisionType },
  problem: ProblemCode,
  more: Omit<Problem, 'problem' | 'decision'> = {},
): Problem => ({
  problem,
  decision: decision.type,
  ...more,
});

/** Index of a need that is known, or why not. */
export function knownProject(
  game: Game,
  state: RunState,
  decision: { readonly type: DecisionType; readonly project: string },
): number | Problem {
  const index = game.index.project.get(decision.project);
  if (index === undefined) return refuse(decision, 'unknown-id', { subject: decision.project });
  if ((state.projects[index]?.appeared ?? -1) < 0) return refuse(decision, 'not-yet-known', { subject: decision.project });
  return index;
}

/** Index of a person of the team who has not left, or why not. */
export function presentPerson(
  game: Game,
  state: RunState,
  decision: { readonly type: DecisionType; readonly person: string },
): number | Problem {
  const index = game.index.person.get(decision.person);
  const own = index === undefined ? undefined : state.people[index];
  if (index === undefined || own === undefined) return refuse(decision, 'unknown-id', { subject: decision.person });
  if (hasLeft(own, state.day)) return refuse(decision, 'has-left', { subject: decision.person });
  return isInTeam(game, state, index) ? index : refuse(decision, 'not-in-team', { subject: decision.person });
}

/** Somebody who can be asked to join the team, or was: with their terms, or why not. */
export function candidate(
  game: Game,
  state: RunState,
  decision: { readonly type: DecisionType; readonly person: string },
): { readonly own: PersonState; readonly terms: HireRule } | Problem {
  const index = game.index.person.get(decision.person) ?? -1;
  const own = state.people[index];
  if (own === undefined) return refuse(decision, 'unknown-id', { subject: decision.person });
  const terms = game.rules.team[index]?.hire;
  return terms === undefined ? refuse(decision, 'bad-value', { subject: decision.person }) : { own, terms };
}

/** When this decision is taken. */
export const now = (state: RunState): At => [state.day, state.sequence];
