// Turns a message key and its values into a sentence. The sentences stand in `en/`, one file a screen; numbers, money and
// dates are made into text by `format.ts` before they come here. React nodes inside a sentence are `panels/shared/say.tsx`.
// The page comes with the plain words of the menu; the others, and what makes plurals and choices of them, come with the game.

import type { IntlMessageFormat } from 'intl-messageformat';
import { first } from './en/first.ts';
import type { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** The language of the catalogue; a second one comes with its own folder. */
export const LOCALE = 'en-US';

let known: Readonly<Partial<Record<MessageKey, string>>> = first;
let Format: typeof IntlMessageFormat | undefined;

/** Fetches all words, and what makes plurals and choices. Until then there are the plain words of the menu. */
export async function loadWords(): Promise<void> {
  const [{ en: all }, { IntlMessageFormat: format }] = await Promise.all([import('./en/index.ts'), import('intl-messageformat')]);
  known = all;
  Format = format;
}

function textOf(key: MessageKey): string {
  const text = known[key];
  if (text === undefined) throw new Error(`The words of ${key} have not come yet.`);
  return text;
}

const compiled = new Map<MessageKey, IntlMessageFormat>();

/** The message itself, for renderers that put elements between its tags. */
export function message(key: MessageKey): IntlMessageFormat {
  const before = compiled.get(key);
  if (before !== undefined) return before;
  if (Format === undefined) throw new Error(`${key} is no plain message, and what makes plurals has not come yet.`);
  const made = new Format(textOf(key), LOCALE);
  compiled.set(key, made);
  return made;
}

/** Values between braces and nothing else: neither choices nor tags, nor anything quoted. */
const isPlain = (text: string): boolean => !/[<'#]|\{\w+\s*,/.test(text);
const HOLE = /\{(\w+)\}/g;

/** True for messages that the menu can say before the rest has come. */
export const isFirst = (key: MessageKey): boolean => Object.hasOwn(first, key) && isPlain(textOf(key));

/** The sentence in plain text. Throws when a value that the message names is missing: our own bug, not the player's. */
export function t(key: MessageKey, values: Values = {}): string {
  const text = textOf(key);
  if (!isPlain(text)) return String(message(key).format({ ...values, b: (inside: readonly string[]) => inside.join('') }));
  return text.replaceAll(HOLE, (_hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} needs a value for ${name}.`);
    return String(value);
  });
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(known, key);
}

/** For keys that come from outside the compiler's sight (captions, notices, codes of the core). Unknown ones give the key. */
export function say(key: string, values: Values = {}): string {
  return isMessageKey(key) ? t(key, values) : key;
}
