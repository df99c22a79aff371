// How tense the week is, for the music: what is down, what is due, and who waits for an answer. Pure.

import type { View } from '../core/index.ts';
import type { Session } from '../session/types.ts';

/** 0 = calm, 1 = both layers, 2 = tense. */
export type Tension = 0 | 1 | 2;

export function tensionOf({ openMessage }: Pick<Session, 'openMessage'>, view: View | undefined): Tension {
  if (view === undefined) return 0;
  const isDown = view.services.some(({ up }) => !up);
  const isDue = view.promises.some(({ state, week }) => state === 'open' && week <= view.week);
  const troubles = [isDown, isDue, openMessage !== undefined].filter(Boolean).length;
  return troubles === 0 ? 0 : troubles === 1 ? 1 : 2;
}
