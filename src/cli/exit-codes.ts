// What the command line's exit codes mean. Kept stable: scripts rely on them.

export const FINE = 0;
/** A scenario has errors, or a run is not verified. */
export const BROKEN = 1;
/** A claim of the balance, or an author's check, does not hold. */
export const CLAIM_FAILED = 2;
/** Wrong use, or a file that cannot be read. */
export const MISUSE = 3;
/** Our own fault. */
export const FAULT = 4;

/** Ends a command with a sentence for people on stderr. */
export class Complaint extends Error {
  readonly code: number;
  constructor(message: string, code: number = MISUSE) {
    super(message);
    this.code = code;
  }
}
