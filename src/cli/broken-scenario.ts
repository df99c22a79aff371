// A scenario with errors, where a command wanted to play it: told to people as `check` tells it, and to programs as the object of `check --json`.

import type { Checked } from './check-file.ts';
import { forJson } from './check-formats.ts';
import { BROKEN, Complaint } from './exit-codes.ts';
import { complain, complainOf } from './output.ts';

export class BrokenScenario extends Complaint {
  readonly checked: readonly Checked[];

  constructor(checked: readonly Checked[], what = 'cannot be played') {
    super(checked.map(({ file }) => `${file} ${what}`).join('\n'), BROKEN);
    this.checked = checked;
  }
}

/** What `--json` says of scenarios that cannot be played. */
export const brokenJson = ({ checked }: BrokenScenario): { readonly files: readonly object[] } => ({ files: checked.map(forJson) });

/** Tells a complaint on stderr; what is wrong with a scenario only to people. */
export function tellComplaint(error: Complaint, isJson: boolean): void {
  if (error instanceof BrokenScenario && !isJson) for (const { text, diagnostics } of error.checked) complainOf(text, diagnostics);
  complain(error.message);
}
