// M52 One who answers for it. A project that nobody in particular leads takes a quarter longer: questions wait for somebody who may decide.
// Source: RACI practice (research M52: +25 % delay with none or two). Here one person leads or nobody does, so two cannot happen.

/** So much longer does it take without a lead (research M52). */
const LONGER = 0.25;

/** Pace of work on a project, as a share of the pace under a lead. `lead` is the person's index, −1 for nobody. */
export const accountablePace = (lead: number): number => (lead < 0 ? 1 / (1 + LONGER) : 1);
