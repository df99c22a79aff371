// What becomes of a text where names, sizes and money change: other names for the place and its people, other amounts. Pure.

import type { Answers } from './adapt.ts';
import { scaledAmounts } from './amounts.ts';
import type { Facts } from './facts.ts';
import { renamer, renamings } from './renaming.ts';

export interface Change {
  readonly path: readonly (string | number)[];
  readonly value: string | number;
}

export interface Measure {
  readonly size: number;
  readonly money: number;
  /** The new currency. */
  readonly currency: string;
  readonly old: Facts;
  readonly answers: Partial<Answers>;
  /** Of the text, two letters. */
  readonly language: string;
  /** How somebody with a new name is called for short, at the path of a name that the file itself does not have. */
  readonly calledAt: (path: readonly (string | number)[]) => string | undefined;
}

export interface Swapped {
  readonly text: string;
  readonly amounts: number;
  readonly names: number;
}

/** Swaps names and amounts in the texts of a measure's language. A scenario has a thousand of them: what is looked for is found out once. */
export function swapper({ money, currency, old, answers, language }: Measure): (text: string) => Swapped {
  const isSame = money === 1 && currency === old.currency;
  const rename = renamer(renamings(old, answers), language);
  return (text) => {
    const { text: paid, count } = isSame
      ? { text, count: 0 }
      : scaledAmounts(text, { factor: money, from: old.currency, to: currency }, language);
    const called = rename(paid);
    return { text: called.text, amounts: count, names: called.count };
  };
}
