// The hash of a state: the weekly checkpoint of run files, and the proof that two engines agree.

import { hashText } from './hash.ts';
import { open, type State } from './state.ts';

/** 16 hexadecimal digits. Keys keep the order in which a state is built, so equal states give equal text. */
export function hashState(state: State): string {
  const own = open(state);
  // What is still to come is no part of what is.
  return hashText(JSON.stringify(own.later === undefined ? own : { ...own, later: undefined }));
}
