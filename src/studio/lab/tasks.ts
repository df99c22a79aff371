// What the studio asks of its laboratory worker and what that answers: one task at a time, told in steps, called off by ending the worker.

import type { DecisionRecord, Expr, Rules } from '../../core/index.ts';
import type { BalanceFinding, BalanceStep, Clause, Frequencies, WeighedDay } from '../../lab/index.ts';
import type { JsonValue, Texts, TextEdit } from '../../scenario/index.ts';
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
  | { readonly kind: 'edit'; readonly text: string; readonly path: ProposedPath; readonly value: JsonValue }
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

/** Where a proposed change belongs. */
type ProposedPath = readonly (string | number)[];

export interface ToldFinding {
  readonly finding: BalanceFinding;
  /** The value that it proposes, as it would be written. */
  readonly value?: string | number | boolean;
}

export interface ToldBalance {
  readonly findings: readonly ToldFinding[];
  readonly texts: Texts;
  readonly part: BalanceStep['part'];
}

/** A part of a condition: as it is written, and as a tree to be said in words. */
export interface ToldPart {
  readonly text: string;
  readonly clause: Clause;
}

export interface ToldClause extends ToldPart {
  readonly holds: boolean;
  /** `week = 3`: what it looked at, and what that was. */
  readonly figures: readonly { readonly text: string; readonly expr: Expr; readonly value: number | boolean }[];
}

export interface ToldDay extends Omit<WeighedDay, 'clauses'> {
  readonly clauses: readonly ToldClause[];
}

export interface ToldWhy {
  /** In percent. */
  readonly chance: number;
  readonly came?: { readonly week: number };
  readonly days: readonly ToldDay[];
  readonly never: readonly ToldPart[];
}

export interface ToldFrequencies extends Frequencies {
  /** Titles of events by their ids, and labels of answers by `event.choice`. */
  readonly titles: Readonly<Record<string, string>>;
  /** Parts of the condition of each event that were true in no run. */
  readonly nevers: Readonly<Record<string, readonly ToldPart[]>>;
  readonly texts: Texts;
}

/** The answer to each kind of task. */
export interface Results {
  readonly compile: CompiledScenario | Broken;
  readonly frequencies: ToldFrequencies | Broken;
  readonly balance: ToldBalance | Broken;
  readonly edit: readonly TextEdit[];
  readonly why: ToldWhy | Broken;
  readonly mistakes: Mistakes | Broken;
  readonly facts: Facts | undefined;
  readonly adapt: (Adapted & { readonly errors: number }) | undefined;
}

/** What is known on the way, for tasks that take long. */
export interface Steps {
  readonly frequencies: ToldFrequencies;
  readonly balance: ToldBalance;
  readonly mistakes: Mistakes;
}

export type FromLab =
  | { readonly kind: 'step'; readonly percent: number; readonly known: Steps[keyof Steps] }
  | { readonly kind: 'done'; readonly result: Results[keyof Results] }
  | { readonly kind: 'failed' };

export const isBroken = (result: object): result is Broken => 'errors' in result && !('text' in result);
