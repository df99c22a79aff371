// The numbered decisions and the lettered events of a run, as the timeline shows them. Pure.

import type { View, Week } from '../../core/index.ts';
import type { Debrief } from '../../debrief/index.ts';
import { weekOf, type Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { eventTitle } from '../names.ts';
import { deedName } from './change-words.ts';

export interface Mark {
  /** `3`, or `B` for an event. */
  readonly sign: string;
  readonly kind: 'decision' | 'event';
  readonly week: Week;
  readonly text: string;
}

/** `Week 3 · Server promised to Ines`. */
export const markText = ({ week, text }: Mark): string => t('debrief.happened.mark', { week, text });

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B, … Z, AA, AB, … */
export const letter = (index: number): string =>
  index < LETTERS.length ? (LETTERS[index] ?? '') : letter(Math.floor(index / LETTERS.length) - 1) + letter(index % LETTERS.length);

export function marksOf({ decisions, events }: Pick<Debrief, 'decisions' | 'events'>, texts: Texts, view: View): readonly Mark[] {
  const decided = decisions.map(({ number, at, decision }): Mark => ({
    sign: String(number),
    kind: 'decision',
    week: weekOf(at[0]),
    text: deedName(decision, texts, view),
  }));
  const happened = events.map(({ week, event }, index): Mark => ({
    sign: letter(index),
    kind: 'event',
    week,
    text: eventTitle(texts, event),
  }));
  return [...decided, ...happened];
}

/** Those of one week, in their order; and where each stands in it. */
export const rowsOf = (marks: readonly Mark[]): readonly { readonly mark: Mark; readonly row: number }[] => {
  const counts = new Map<Week, number>();
  return marks.map((mark) => {
    const row = counts.get(mark.week) ?? 0;
    counts.set(mark.week, row + 1);
    return { mark, row };
  });
};
