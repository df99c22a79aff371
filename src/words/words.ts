// Turns a message key and its values into a sentence. The sentences stand in `en/`, one file a screen; numbers, money and
// dates are made into text by `format.ts` before they come here. React nodes inside a sentence are `panels/shared/say.tsx`.

import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** The language of the catalogue; a second one comes with its own folder. */
export const LOCALE = 'en-US';

const compiled = new Map<MessageKey, IntlMessageFormat>();

/** The message itself, for renderers that put elements between its tags. */
export function message(key: MessageKey): IntlMessageFormat {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(en[key], LOCALE);
  compiled.set(key, made);
  return made;
}

/** The sentence in plain text. Throws when a value that the message names is missing: our own bug, not the player's. */
export function t(key: MessageKey, values: Values = {}): string {
  return String(message(key).format({ ...values, b: (inside: readonly string[]) => inside.join('') }));
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** For keys that come from outside the compiler's sight (captions, notices, codes of the core). Unknown ones give the key. */
export function say(key: string, values: Values = {}): string {
  return isMessageKey(key) ? t(key, values) : key;
}
