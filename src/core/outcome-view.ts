// What a run came to and where it stands, as screens and the laboratory read it: headline figures, measures, goals, verdict.
// The formulas stand in `measures.ts`; the rest of what a player may know in `view.ts`.

import type { GoalId, ObjectiveId } from './ids.ts';
import type { Cents, Minutes, Points } from './units.ts';

export interface OutcomeView {
  readonly verdict: string | undefined;
  readonly goals: readonly { readonly id: GoalId; readonly must: boolean; readonly met: boolean }[];
  readonly objectives: readonly { readonly id: ObjectiveId; readonly met: boolean }[];
  readonly measures: Measures;
}

/** Measures of a run, 0 to 100 each but for hours and money; see `measures.ts`. */
export interface Measures {
  readonly value: number;
  readonly promises: number;
  readonly satisfaction: number;
  readonly hoursLost: number;
  readonly money: number;
  readonly team: number;
  readonly resilience: number;
}

/** Headline figures: header and ledger. Averages are exact and rounded only where they are shown. */
export interface FiguresView {
  readonly capital: Cents;
  /** Mean trust of all stakeholders. */
  readonly trust: Points;
  readonly promisesOpen: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly minutesLost: Minutes;
  readonly satisfaction: Points;
  /** 100 − mean fatigue. */
  readonly energy: Points;
}
