// The part of `imagine` about expectations: what the view tells of them is taken over, what it does not tell is drawn from priors.

import type { RunState } from './state.ts';
import type { View } from './view.ts';

/** Puts into an imagined state what the mechanisms of expectations remember. */
export function imagineExpect(state: RunState, view: View): void {
  const waiting = state.expect?.waiting;
  if (waiting !== undefined) {
    waiting.noted = view.departments[0]?.waits?.noted ?? -1;
    waiting.posted = view.departments.map((d) => d.waits?.posted ?? -1);
    waiting.explained = view.departments.map((d) => d.waits?.explained ?? -1);
  }
}
