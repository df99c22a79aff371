// The second door of the words, for the studio's page alone: its own sentences come beside those of the game, and never with the game. What
// the checker, the schema and the editor say in English themselves is said here in the page's language.

import { addWords, isMessageKey, language, t } from './words.ts';

interface Other {
  readonly inOwn: (english: string) => string | undefined;
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly fieldWords: Readonly<Record<string, string>>;
  readonly editorWords: Readonly<Record<string, string>>;
}
/** Of the language beside English, once it has come. */
let german: Other | undefined;
const other = (): Other | undefined => (language() === 'de' ? german : undefined);

/** Brings the studio's words in the current language, and all of the game's. Rejects where they cannot be fetched. */
export const studioWords = (): Promise<void> =>
  addWords(async (wanted) => {
    if (wanted !== 'de') return (await import('./en/studio.ts')).studio;
    const [{ studio }, { inGerman }, { fieldNames }, { fieldWords }, { editorWords }] = await Promise.all([
      import('./de/studio.ts'),
      import('./de/checker.ts'),
      import('./de/field-names.ts'),
      import('./de/field-words.ts'),
      import('./de/editor.ts'),
    ]);
    german = { inOwn: inGerman, fieldNames, fieldWords, editorWords };
    return studio;
  });

/** A sentence as it is shown; `lang` where it is not the page's language. */
export interface Said {
  readonly text: string;
  readonly lang?: 'en';
}

/** A sentence of the checker or the schema in the page's language; in English, and marked so, where it has none there. */
export function ownWords(english: string): Said {
  const translation = other()?.inOwn(english);
  if (translation !== undefined) return { text: translation };
  return language() === 'de' ? { text: english, lang: 'en' } : { text: english };
}

const fits = (path: readonly string[], way: string): boolean => {
  const steps = way.split('.');
  const end = path.slice(-steps.length);
  return end.length === steps.length && steps.every((step, at) => step === '*' || step === end[at]);
};

/** Activities and habits, which the game names; of blocks, of the standing week. */
function nameInGame(path: readonly string[]): string | undefined {
  const [last = ''] = path.slice(-1);
  const key = path.at(-2) === 'standing' ? `plan.habit.${last}` : path.at(-3) === 'blocks' ? `offers.verb.${last}` : '';
  return isMessageKey(key) ? t(key) : undefined;
}

/** What a field is called in the page's language; undefined where it goes by its name in the file. */
export function fieldName(path: readonly (string | number)[]): string | undefined {
  const names = other()?.fieldNames;
  const steps = path.map(String);
  const [last = ''] = steps.slice(-1);
  if (names === undefined) return undefined;
  const ways = Object.keys(names).filter((way) => way === last || (way.endsWith(`.${last}`) && fits(steps, way)));
  const [way] = ways.sort((a, b) => b.split('.').length - a.split('.').length);
  return nameInGame(steps) ?? (way === undefined ? undefined : names[way]);
}

/** What a word that a field takes means in the page's language; undefined where it goes by itself. */
export function fieldWord(path: readonly (string | number)[], word: string): string | undefined {
  const words = other()?.fieldWords;
  if (words === undefined) return undefined;
  const [near] = path.flatMap((step) => (Object.hasOwn(words, `${step}.${word}`) ? [`${step}.${word}`] : []));
  const kind = `building.kind.${word}`;
  return words[near ?? word] ?? (isMessageKey(kind) ? t(kind) : undefined);
}

/** The editor's own words in the page's language, by the English ones. */
export const editorPhrases = (): Readonly<Record<string, string>> => other()?.editorWords ?? {};
