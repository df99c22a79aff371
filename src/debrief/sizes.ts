// How much is played for a debrief. All of it together costs at most so many plain runs, the run itself being one; what is not yet spent when
// luck comes to be measured says in how many other worlds that can be done.

export interface Sizes {
  /** Other worlds in which each remedy is tried. */
  readonly effects: number;
  /** Other worlds in which luck is measured: as many as the budget allows, between these. */
  readonly luck: { readonly least: number; readonly most: number };
  /** Chances that are set to their middle, the likeliest to matter first. */
  readonly chances: number;
  /** Plain runs that everything may cost. */
  readonly budget: number;
}

/** Worlds for a range and for a dotplot as the design has them; the budget is the bar with a tenth kept back (calibration). */
export const FULL: Sizes = { effects: 50, luck: { least: 16, most: 200 }, chances: 24, budget: 680 };

/** As many other worlds as somebody asks for: 0 for this one alone; undefined for the full size. */
export const sizesFor = (worlds: number | undefined): Sizes =>
  worlds === undefined
    ? FULL
    : {
        effects: Math.min(worlds, FULL.effects),
        luck: { least: worlds, most: worlds },
        chances: worlds === 0 ? 0 : FULL.chances,
        budget: FULL.budget,
      };

/**
 * What it costs, in plain runs, to have a policy play one world: it looks and thinks. Measured (calibration); being wrong makes a debrief
 * slower or rougher, never false.
 */
export const POLICY_COST = { planner: 9, idle: 2 } as const;
