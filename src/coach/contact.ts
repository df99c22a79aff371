// Who has heard from the manager, as the screen shows it: talks, notes, dates and warnings; and answers to their letters, which are
// contact as well.

import type { StakeholderId, StakeholderView, View } from '../core/index.ts';
import { happened, type SeenWeek } from './reading.ts';

/** Days without a word; an answer that was given, and not left to silence, is one. */
export function silence(view: View, one: StakeholderView): number {
  const answers = view.messages.flatMap(({ from, answer }) => (from === one.id && answer?.silent === false ? [answer.day] : []));
  return view.day - Math.max(one.lastContact ?? 0, ...answers);
}

/** Stakeholders by power, the most powerful first. */
export const byPower = (view: View): readonly StakeholderView[] => [...view.stakeholders].sort((a, b) => b.power - a.power);

/** Whether a talk with them was planned and something came between. */
export const wasLost = (some: readonly SeenWeek[], id: StakeholderId): boolean =>
  some.some((week) => happened(week, 'block-lost').some((one) => one.activity === 'talk' && one.subject === id));
