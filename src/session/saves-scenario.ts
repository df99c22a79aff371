// A trainer's scenario as it is stored beside the runs that are played in it: compiled, plain data, under a hash of all of it, so
// that damage is seen and never played. Pure; the table is in `saves.ts`.

import type { Rules } from '../core/index.ts';
import { ENGINE, failure, hash, hashOf, object, oneOf, optional, success, text, type Shape } from '../run/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { Language, ScenarioCard } from './types.ts';

/** Texts by language. */
type Translations = Readonly<Record<string, Texts>>;

export interface ScenarioRow {
  readonly hash: string;
  /** The engine whose rules these are: those of another are not read. */
  readonly engine: string;
  /** What the file was called. */
  readonly name: string;
  readonly rules: Rules;
  readonly texts: Texts;
  /** The same in other languages, by their tags; absent where there are none. */
  readonly translations?: Translations;
}

// The texts count too: two files with the same rules and other words are two scenarios.
const scenarioHash = (engine: string, rules: unknown, texts: unknown, translations: unknown): string =>
  hashOf({ engine, rules, texts, ...(translations === undefined ? {} : { translations }) });

export function scenarioRow(name: string, rules: Rules, texts: Texts, all: Translations = {}): ScenarioRow {
  const translations = Object.keys(all).length === 0 ? undefined : all;
  const own = scenarioHash(ENGINE, rules, texts, translations);
  return { hash: own, engine: ENGINE, name, rules, texts, ...(translations === undefined ? {} : { translations }) };
}

const anObject: Shape<object> = (value, path) =>
  typeof value === 'object' && value !== null ? success(value) : failure({ path, expected: 'an object' });
interface Stored extends Omit<ScenarioRow, 'rules' | 'texts' | 'translations'> {
  readonly rules: object;
  readonly texts: object;
  readonly translations?: object;
}
const rowShape = object<Stored>({
  hash,
  engine: oneOf([ENGINE]),
  name: text,
  rules: anObject,
  texts: anObject,
  translations: optional(anObject),
});

/** A row as stored. Undefined where it is damaged, or of another engine. Never throws. */
export function readScenarioRow(stored: unknown): ScenarioRow | undefined {
  const read = rowShape(stored, '');
  if (!read.ok) return undefined;
  try {
    const { engine, rules, texts, translations } = read.value;
    // What has this hash was written by `scenarioRow`, and so holds rules and texts.
    return scenarioHash(engine, rules, texts, translations) === read.value.hash ? (read.value as ScenarioRow) : undefined;
  } catch {
    // A circle, or nested without end.
    return undefined;
  }
}

export function cardOf({ hash: own, name, rules, texts: written, translations }: ScenarioRow, language: Language): ScenarioCard {
  const texts = translations?.[language] ?? written;
  return {
    id: rules.id,
    title: texts.title,
    place: texts.place,
    minutes: texts.minutes,
    weeks: rules.weeks,
    summary: texts.summary,
    lang: texts.lang,
    file: { name, hash: own },
    objectives: Object.values(texts.objectives).map(({ text: objective }) => objective),
  };
}
