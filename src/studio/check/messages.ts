// What the page and the worker that checks say to each other, as data.

import type { Rules } from '../../core/index.ts';
import type { AuthorCheck, Compiled, Diagnostic } from '../../scenario/index.ts';
import type { Texts } from '../../scenario/texts.ts';

export interface CheckTask {
  readonly kind: 'check';
  readonly id: number;
  readonly text: string;
  /** The name of the file, which the scenario's id must match. */
  readonly name: string;
}

/** What a text without errors compiles to. */
export interface Good {
  readonly text: string;
  readonly rules: Rules;
  readonly texts: Texts;
  readonly translations: Extract<Compiled, { ok: true }>['translations'];
  readonly checks: readonly AuthorCheck[];
}

export interface Checked {
  readonly kind: 'checked';
  readonly id: number;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there are errors. */
  readonly good?: Good;
  /** Milliseconds that it took. */
  readonly took: number;
}
