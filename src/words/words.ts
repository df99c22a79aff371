// Turns a message key and its values into a sentence of the current language. The sentences stand in `en/` and `de/`, one file a
// screen; numbers, money and dates are made into text by `format.ts` before they come here. React nodes inside a sentence are
// `panels/shared/say.tsx`. A language comes in three parts, each a chunk of its own: the plain words of the menu; those of a game, with
// what makes plurals and choices; and those of its debrief.

import type { IntlMessageFormat } from 'intl-messageformat';
import type { codes } from './en/codes.ts';
import { front } from './en/front.ts';
import type { debrief } from './en/debrief.ts';
import type { en } from './en/index.ts';
import type { studio } from './en/studio.ts';
import { LOCALES, type Language } from './languages.ts';
import type { lengthened } from './pseudo.ts';

/** The meanings of the checker's codes are fetched with other languages only: in English its own sentences say it all. */
export type MessageKey = keyof typeof en | keyof typeof codes | keyof typeof debrief | keyof typeof studio;
export type Values = Readonly<Record<string, string | number>>;
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

export type More = (wanted: Language) => Promise<Catalogue>;

/** How far the words have come: those of the menu, of a game, of its debrief; each with what is before it. */
const REACHES = ['front', 'game', 'debrief'] as const;
type Reach = (typeof REACHES)[number];

/** English is always there: a message that another language lacks is shown in it. */
let english: Catalogue = front;
let own: Catalogue = front;
let current: Language = 'en';
let reached: Reach = 'front';
/** The words of another page than the game's, which come with it alone (`studio.ts`). */
let more: More | undefined;
let lengthen: typeof lengthened | undefined;
let Format: typeof IntlMessageFormat | undefined;
const compiled = new Map<MessageKey, IntlMessageFormat>();

export const language = (): Language => current;
export const locale = (): string => LOCALES[current];

async function frontOf(wanted: Language): Promise<Catalogue> {
  switch (wanted) {
    case 'de':
      return (await import('./de/front.ts')).front;
    case 'pseudo':
    case 'en':
      return front;
  }
}

async function gameOf(wanted: Language): Promise<Catalogue> {
  switch (wanted) {
    case 'de':
      return (await import('./de/index.ts')).de;
    case 'pseudo':
    case 'en':
      return (await import('./en/index.ts')).en;
  }
}

async function debriefOf(wanted: Language): Promise<Catalogue> {
  switch (wanted) {
    case 'de':
      return (await import('./de/debrief.ts')).debrief;
    case 'pseudo':
    case 'en':
      return (await import('./en/debrief.ts')).debrief;
  }
}

async function catalogueOf(wanted: Language, reach: Reach): Promise<Catalogue> {
  switch (reach) {
    case 'front':
      return frontOf(wanted);
    case 'game':
      return gameOf(wanted);
    case 'debrief': {
      const [game, debrief] = await Promise.all([gameOf(wanted), debriefOf(wanted)]);
      return { ...game, ...debrief };
    }
  }
}

async function load(wanted: Language, reach: Reach): Promise<void> {
  const [catalogue, fallback, also, alsoEnglish, pseudo, format] = await Promise.all([
    catalogueOf(wanted, reach),
    catalogueOf('en', reach),
    more?.(wanted),
    more?.('en'),
    wanted === 'pseudo' ? import('./pseudo.ts') : undefined,
    reach !== 'front' || wanted === 'pseudo' ? import('intl-messageformat') : undefined,
  ]);
  // Two loadings may overlap; what has come stays.
  if (REACHES.indexOf(reached) > REACHES.indexOf(reach)) return load(wanted, reached);
  [current, reached, lengthen] = [wanted, reach, pseudo?.lengthened];
  [own, english] = [
    { ...catalogue, ...also },
    { ...fallback, ...alsoEnglish },
  ];
  Format = format?.IntlMessageFormat ?? Format;
  compiled.clear();
}

/** Makes a language the current one, as far as it is needed by now. Rejects, and changes nothing, where it cannot be fetched. */
export const speak = (wanted: Language): Promise<void> => load(wanted, reached);

/** Brings all the words of a game in the current language. */
export const allWords = async (): Promise<void> => {
  if (reached === 'front') await load(current, 'game');
};

/** Brings those of the debrief too. */
export const debriefWords = async (): Promise<void> => {
  if (reached !== 'debrief') await load(current, 'debrief');
};

/** Brings further words, beside all those of a game, and keeps to them when the language changes. */
export async function addWords(added: More): Promise<void> {
  more = added;
  await load(current, reached === 'front' ? 'game' : reached);
}

/** What says sentences of the checker in a language; undefined for English, in which they are made. Rejects where it cannot be fetched. */
export const checkerVoice = async (wanted: Language): Promise<((english: string) => string | undefined) | undefined> =>
  wanted === 'de' ? (await import('./de/checker.ts')).inGerman : undefined;

function textOf(key: MessageKey): string {
  const text = own[key] ?? english[key];
  if (text === undefined) throw new Error(`The words of ${key} have not come yet.`);
  return text;
}

function compile(key: MessageKey): IntlMessageFormat {
  if (Format === undefined) throw new Error(`${key} is no plain message, and what makes plurals has not come yet.`);
  const translated = own[key];
  // A sentence that is still English has English plurals.
  if (translated === undefined) return new Format(textOf(key), LOCALES.en);
  const made = new Format(translated, locale());
  return lengthen === undefined ? made : new Format(lengthen(made.getAst()), locale());
}

/** The message itself, for renderers that put elements between its tags. */
export function message(key: MessageKey): IntlMessageFormat {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = compile(key);
  compiled.set(key, made);
  return made;
}

/** Values between braces and nothing else: neither choices nor tags, nor anything quoted. */
const isPlain = (text: string): boolean => !/[<'#]|\{\w+\s*,/.test(text);
const HOLE = /\{(\w+)\}/g;

/** True for messages that the menu can say before the rest has come. */
export const isFirst = (key: MessageKey): boolean => Object.hasOwn(front, key) && isPlain(textOf(key));

/** The sentence in plain text. Throws when a value that the message names is missing: our own bug, not the player's. */
export function t(key: MessageKey, values: Values = {}): string {
  const text = textOf(key);
  if (lengthen !== undefined || !isPlain(text))
    return String(message(key).format({ ...values, b: (inside: readonly string[]) => inside.join('') }));
  return text.replaceAll(HOLE, (_hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} needs a value for ${name}.`);
    return String(value);
  });
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key) || Object.hasOwn(own, key);
}

/** For keys that come from outside the compiler's sight (captions, notices, codes of the core). Unknown ones give the key. */
export function say(key: string, values: Values = {}): string {
  return isMessageKey(key) ? t(key, values) : key;
}
