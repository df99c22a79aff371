// What the studio asks of its laboratory worker and what that answers: one task at a time, told in steps, called off by ending the worker.

import type { DecisionRecord, Rules } from '../../core/index.ts';
import type { BalanceFinding, Clause, ClauseNow, Frequencies, ProposedEdit, WeighedDay } from '../../lab/index.ts';
import type { Texts, TextEdit } from '../../scenario/index.ts';
import type { Adapted, Answers } from '../adapt/adapt.ts';
import type { Facts } from '../adapt/facts.ts';
import type { Mistakes } from '../publish/pack.ts';

/** A run that was played: its luck and its decisions. */
export interface PlayedRun {
  readonly seed: string;
  readonly log: readonly DecisionRecord[];
}

interface OfText {
  readonly text: string;
  readonly name: string;
}

export type Task =
  | ({ readonly kind: 'compile' } & OfText)
  | ({ readonly kind: 'frequencies'; readonly runs: number } & OfText)
  | ({ readonly kind: 'balance' } & OfText)
  | ({ readonly kind: 'why'; readonly event: string; readonly run?: PlayedRun | undefined } & OfText)
  | ({ readonly kind: 'mistakes' } & OfText)
  | { readonly kind: 'facts'; readonly text: string }
  | { readonly kind: 'adapt'; readonly text: string; readonly answers: Partial<Answers> };

export interface CompiledScenario {
  readonly rules: Rules;
  readonly texts: Texts;
  readonly translations: Readonly<Record<string, Texts>>;
}

export interface Broken {
  readonly errors: number;
}

/** A clause as its author would write it. */
export const NOT = 'not';

export interface ToldFinding {
  readonly finding: BalanceFinding;
  /** The clause that it speaks of, as text. */
  readonly clause?: string;
  /** The change that it proposes, and its new value as text. */
  readonly edits?: readonly TextEdit[];
  readonly value?: string;
}

export interface ToldClause {
  readonly text: string;
  readonly holds: boolean;
  /** `week = 3`: what it looked at, and what that was. */
  readonly figures: readonly { readonly text: string; readonly value: number | boolean }[];
}

export interface ToldDay extends Omit<WeighedDay, 'clauses'> {
  readonly clauses: readonly ToldClause[];
}

export interface ToldWhy {
  /** In percent. */
  readonly chance: number;
  readonly came?: { readonly week: number };
  readonly days: readonly ToldDay[];
  readonly never: readonly string[];
}

export interface ToldFrequencies extends Frequencies {
  readonly titles: Readonly<Record<string, string>>;
}

export type { Clause, ClauseNow, ProposedEdit };

/** The answer to each kind of task. */
export interface Results {
  readonly compile: CompiledScenario | Broken;
  readonly frequencies: ToldFrequencies | Broken;
  readonly balance: readonly ToldFinding[] | Broken;
  readonly why: ToldWhy | Broken;
  readonly mistakes: Mistakes | Broken;
  readonly facts: Facts | undefined;
  readonly adapt: (Adapted & { readonly errors: number }) | undefined;
}

/** What is known on the way, for tasks that take long. */
export interface Steps {
  readonly frequencies: ToldFrequencies;
  readonly balance: readonly ToldFinding[];
  readonly mistakes: Mistakes;
}

export type FromLab =
  | { readonly kind: 'step'; readonly percent: number; readonly known: Steps[keyof Steps] }
  | { readonly kind: 'done'; readonly result: Results[keyof Results] }
  | { readonly kind: 'failed' };

export const isBroken = (result: object | undefined): result is Broken => result !== undefined && 'errors' in result && !('text' in result);
