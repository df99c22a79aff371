// A language that nobody speaks, made of English: every vowel twice and with an accent, at least 35 % longer, in brackets. On a screen
// in it, whatever stands outside brackets comes from no catalogue, and whatever does not fit would not fit in German or Finnish either.

import type { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** How much longer a sentence becomes, at least. Short English texts grow by a third and more in other languages (W3C, "Text size in translation"). */
export const LONGER = 1.35;
export const [OPEN, CLOSE] = ['⟦', '⟧'];

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íì',
  o: 'óò',
  u: 'úù',
  y: 'ýÿ',
  A: 'Áà',
  E: 'Éè',
  I: 'Íì',
  O: 'Óò',
  U: 'Úù',
  Y: 'Ýÿ',
};
const PAD = '·';

/** A text of a message, longer: its vowels twice, and dots where there are too few of them. `more` stands beside it already. */
export function longer(text: string, more = 0): string {
  const doubled = text.replaceAll(/[aeiouy]/gi, (vowel) => ACCENTED[vowel] ?? vowel);
  const wanted = /\p{L}/u.test(text) ? Math.ceil(text.trim().length * LONGER) : 0;
  const missing = Math.max(0, wanted - doubled.trim().length - more);
  return doubled.replace(/\s*$/, (end) => PAD.repeat(missing) + end);
}

// Literals are type 0; a tag has children, a choice has options, each a value of its own.
const inside = (elements: readonly Element[], more = 0): Element[] =>
  elements.map((element, index): Element => {
    if ('children' in element) return { ...element, children: inside(element.children) };
    if ('options' in element) {
      const options = Object.fromEntries(
        Object.entries(element.options).map(([word, option]) => [word, { ...option, value: inside(option.value) }]),
      );
      return { ...element, options } as Element;
    }
    return element.type === 0 ? { ...element, value: longer(element.value, index === 0 ? more : 0) } : element;
  });

/** The whole message, longer and in brackets. */
export const lengthened = (elements: Element[]): Element[] => [
  { type: 0, value: OPEN },
  ...inside(elements, OPEN.length + CLOSE.length),
  { type: 0, value: CLOSE },
];
