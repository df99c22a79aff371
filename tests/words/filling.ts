// Fills the placeholders of a message in every way that it can be filled.

import type { IntlMessageFormat } from 'intl-messageformat';
import type { Values } from '../../src/words/index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

export interface Placeholder {
  readonly name: string;
  /** What it may be: a few counts, the words of a choice, or a mark that must be found again. */
  readonly tries: readonly (string | number)[];
}

function placeholdersIn(elements: readonly Element[]): readonly Placeholder[] {
  return elements.flatMap((element): readonly Placeholder[] => {
    if ('children' in element) return placeholdersIn(element.children);
    if ('options' in element) {
      const inside = Object.values(element.options).flatMap((option) => placeholdersIn(option.value));
      const tries =
        'pluralType' in element ? [0, 1, 2, 21] : Object.keys(element.options).map((word) => (word === 'other' ? '‹other›' : word));
      return [{ name: element.value, tries }, ...inside];
    }
    // Literals are type 0, the pound sign of a plural type 7.
    if (!('value' in element) || element.type === 0) return [];
    return [{ name: element.value, tries: [`‹${element.value}›`] }];
  });
}

/** Each placeholder once; one that chooses somewhere in the sentence is tried with all its choices. */
export function placeholders(message: IntlMessageFormat): readonly Placeholder[] {
  const all = placeholdersIn(message.getAst());
  return [...new Set(all.map(({ name }) => name))].map((name) => ({
    name,
    tries: all.filter((one) => one.name === name).sort((a, b) => b.tries.length - a.tries.length)[0]?.tries ?? [],
  }));
}

/** All ways to fill the placeholders. */
export const fillings = (message: IntlMessageFormat): readonly Values[] =>
  placeholders(message).reduce<readonly Values[]>(
    (before, { name, tries }) => before.flatMap((values) => tries.map((value) => ({ ...values, [name]: value }))),
    [{}],
  );

/** The names of its tags, such as `b`. */
export const tagsIn = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => {
    if ('children' in element) return [element.value, ...tagsIn(element.children)];
    return 'options' in element ? Object.values(element.options).flatMap((option) => tagsIn(option.value)) : [];
  });
