/** One test that failed. */
export interface Failure {
  /** File and titles: `tests/core/money.test.ts › money is spent once`. */
  readonly name: string;
  /** What was said of it, without colors, cut to a few lines. */
  readonly message: string;
}
/** The failures in a JSON report of Vitest; a file that could not be loaded is one. */
export function vitestFailures(report: unknown, root: string): readonly Failure[];
/** The tests in a JSON report of Playwright that failed at least once, those that passed at a second try, too. */
export function playwrightFailures(report: unknown): readonly Failure[];
