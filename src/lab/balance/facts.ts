// What the balance keeps of a run and of a seed: plain data that travels between threads, into shard files and back. Whatever is claimed
// is computed from these alone, so that shards put together give exactly what one machine gives.

import type { HabitName } from '../habits/index.ts';
import type { MarkName } from './marks.ts';

/** One run. Codes have a character for each goal, event or project in the scenario's order. */
export interface RunFacts {
  readonly total: number;
  /** Goals: 1 = met. */
  readonly goals: string;
  /** Events: 0 = did not come, else the place of the choice, from 1 on, in base 36. */
  readonly events: string;
  /** Projects: how each was met, by its place among the project's ways, in base 36: 0 = never ordered, then each option. */
  readonly options: string;
  /** Marks above 0. */
  readonly marks: Readonly<Partial<Record<MarkName, number>>>;
}

/** Totals of one bot with one thing done in each way, by the way's name. */
export interface Variants {
  readonly bot: string;
  readonly totals: Readonly<Record<string, number>>;
}

/** A date as shown: dots of 20 in time, whether it was kept with the plan held as the dots hold it, and as it was played. */
export type ShownDate = readonly [dots: number, held: 0 | 1, played: 0 | 1];

/** A promise as shown: its date and those beside it. */
export type Shown = readonly ShownDate[];

/** A kind of decision: how often it was left out, and in how many of them a figure changed within four weeks. */
export type Weighed = readonly [tried: number, changed: number];

/** What the coach says of a run: a character for each rule, 1 = it found a mistake; and a score for each competency. */
export interface Coached {
  readonly fired: string;
  readonly scores: readonly number[];
}

export interface SeedFacts {
  readonly seed: number;
  /** By bot: those named, profiles, exploits and what binds. */
  readonly runs: Readonly<Record<string, RunFacts>>;
  /** A profile with and without one of its habits, by habit. */
  readonly inProfiles: Readonly<Partial<Record<HabitName, { readonly profile: number; readonly change: number }>>>;
  readonly events: Readonly<Record<string, Variants>>;
  readonly projects: Readonly<Record<string, Variants>>;
  readonly shown: readonly Shown[];
  /** By must-goal: whether the planner's run meets it with its thresholds lowered and raised. */
  readonly edges: Readonly<Record<string, readonly [lowered: 0 | 1, raised: 0 | 1]>>;
  readonly decisions: Readonly<Record<string, Weighed>>;
  /** By bot: the planner, the profiles, and the bots that embody a mistake; only in seeds that the coach reads. */
  readonly coached?: Readonly<Record<string, Coached>>;
  /** The planner's total with each number of the scenario lowered and raised by a fifth, in the order of `numbersOf`; only in the first seeds. */
  readonly numbers?: readonly (readonly [lowered: number, raised: number])[];
}

/** What is measured. The same plan on the same scenario gives the same facts. */
export interface BalancePlan {
  readonly runs: number;
  /** Where the seeds begin: another text is another hold-out set. */
  readonly seed: string;
  /** Only what claims are made of: no decisions weighed, no numbers moved. */
  readonly claimsOnly?: true;
  /** Only these bots; absent = everything. */
  readonly bots?: readonly string[];
}

export const seedText = (plan: BalancePlan, seed: number): string => `${plan.seed}-${seed}`;
