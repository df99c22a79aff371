// What a quick balance tells a trainer, as data: a code, its figures and, where one number of the file would mend it, that number, found by
// playing the same luck again and again. The sentences are made by whoever shows them.

import type { Expr } from '../../core/index.ts';
import type { Clause } from '../clauses.ts';

/**
 * A change of the file: what should stand at a path. A condition is given as its tree: whoever writes it into the file prints it.
 * Money stands in whole units of the currency, as in the file.
 */
export interface ProposedEdit {
  readonly path: readonly (string | number)[];
  readonly value: number | boolean | { readonly condition: Expr };
  /** Of how many runs how many come out well with it: proven by playing them. */
  readonly proven: CountOf;
}

/** So many of so many. */
export interface CountOf {
  readonly of: number;
  readonly count: number;
}

/** `problem`: players will feel it. `hint`: worth a look. */
export type Level = 'problem' | 'hint';

/** The clause that is in the way: true in no run, or the one that most often was missing alone. */
export interface InTheWay {
  readonly clause?: Clause;
  /** Runs in which it held at some moment; 0 = it was never true. */
  readonly clauseHeld?: number;
}

interface Base {
  readonly level: Level;
  readonly edit?: ProposedEdit | undefined;
}

export type BalanceFinding = Base &
  InTheWay &
  (
    | {
        /** Careful players cannot pay for what is needed: the least that a known need costs is more than what is left. */
        readonly code: 'money-runs-out';
        readonly players: CountOf;
        /** The week in which half of those have run out. */
        readonly week: number;
        /** Whole units: what the file gives, and what would do. `enough` absent: no sum would. */
        readonly capital: number;
        readonly enough?: number;
      }
    /** Careful players miss a goal that must be met more often than not. `enough`: the number in the clause that most of them reach. */
    | {
        readonly code: 'goal-too-hard';
        readonly goal: string;
        readonly players: CountOf;
        readonly clause?: Clause;
        readonly enough?: number;
      }
    /** Nobody at all meets it; the clause that was never true, where there is one. */
    | {
        readonly code: 'goal-nobody-meets';
        readonly goal: string;
        readonly must: boolean;
        readonly players: CountOf;
        readonly clause?: Clause;
      }
    /** Whoever does nothing meets every goal that must be met. */
    | { readonly code: 'idle-meets-goals'; readonly players: CountOf }
    /** Whoever leads badly meets every goal that must be met, nearly as often as whoever leads well. */
    | { readonly code: 'everybody-meets-goals'; readonly players: CountOf }
    /** An event came in no run. `why`: a clause was never true · all were, but never together · chance never fell so · it never had its turn. */
    | {
        readonly code: 'event-never-came';
        readonly event: string;
        readonly players: CountOf;
        readonly why: 'clause' | 'together' | 'chance' | 'turn';
      }
    /** A clause of an event that does come was never true: a way in an `or` that nobody takes. */
    | { readonly code: 'clause-never-true'; readonly event: string; readonly players: CountOf; readonly clause: Clause }
    /** The end of nobody's run. */
    | { readonly code: 'verdict-never-given'; readonly verdict: string; readonly players: CountOf }
    | { readonly code: 'objective-never-shown'; readonly objective: string; readonly players: CountOf }
    /** One answer is the best in nearly every run: there is nothing to weigh. */
    | { readonly code: 'answer-always-best'; readonly event: string; readonly choice: string; readonly runs: CountOf }
    /** One answer is the best in no run. */
    | { readonly code: 'answer-never-best'; readonly event: string; readonly choice: string; readonly runs: CountOf }
    | { readonly code: 'option-always-best'; readonly project: string; readonly option: string; readonly runs: CountOf }
    | { readonly code: 'option-never-best'; readonly project: string; readonly option: string; readonly runs: CountOf }
    /**
     * A date that an answer promises and nothing can keep: nobody had it live in time, whoever played, not even who ordered it at once and
     * put it before all else. `enough`: the first week by whose Friday most of those have it live.
     */
    | {
        readonly code: 'promise-nobody-can-keep';
        readonly event: string;
        readonly choice: string;
        readonly project: string;
        readonly week: number;
        readonly players: CountOf;
        readonly earliest?: number;
        readonly enough?: number;
      }
    /** The week for which a project is wanted is one by which nobody has it. */
    | {
        readonly code: 'wanted-too-early';
        readonly project: string;
        readonly week: number;
        readonly players: CountOf;
        readonly earliest?: number;
        readonly enough?: number;
      }
  );

export type BalanceCode = BalanceFinding['code'];

/** Where a quick balance stands. */
export interface BalanceStep {
  /** What is being played: everybody · each answer · each option · what would mend it. */
  readonly part: 'players' | 'answers' | 'options' | 'mending';
  /** Of the whole, in percent, never falling. */
  readonly percent: number;
  /** What is known so far; a finding may still get its edit. */
  readonly findings: readonly BalanceFinding[];
}

export interface QuickPlan {
  /** Seeds; absent = 10. */
  readonly seeds?: number;
  /** Where the seeds begin; absent = `quick`. */
  readonly seed?: string;
}
