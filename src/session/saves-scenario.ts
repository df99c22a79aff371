// A trainer's scenario as it is stored beside the runs that are played in it: compiled, plain data, under a hash of all of it, so
// that damage is seen and never played. Pure; the table is in `saves.ts`.

import type { Rules } from '../core/index.ts';
import { ENGINE, failure, hash, hashOf, object, oneOf, success, text, type Shape } from '../run/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { ScenarioCard } from './types.ts';

export interface ScenarioRow {
  readonly hash: string;
  /** The engine whose rules these are: those of another are not read. */
  readonly engine: string;
  /** What the file was called. */
  readonly name: string;
  readonly rules: Rules;
  readonly texts: Texts;
}

// The texts count too: two files with the same rules and other words are two scenarios, and no run changes its language.
const scenarioHash = (engine: string, rules: unknown, texts: unknown): string => hashOf({ engine, rules, texts });

export const scenarioRow = (name: string, rules: Rules, texts: Texts): ScenarioRow => ({
  hash: scenarioHash(ENGINE, rules, texts),
  engine: ENGINE,
  name,
  rules,
  texts,
});

const anObject: Shape<object> = (value, path) =>
  typeof value === 'object' && value !== null ? success(value) : failure({ path, expected: 'an object' });
const rowShape = object<Omit<ScenarioRow, 'rules' | 'texts'> & { readonly rules: object; readonly texts: object }>({
  hash,
  engine: oneOf([ENGINE]),
  name: text,
  rules: anObject,
  texts: anObject,
});

/** A row as stored. Undefined where it is damaged, or of another engine. Never throws. */
export function readScenarioRow(stored: unknown): ScenarioRow | undefined {
  const read = rowShape(stored, '');
  if (!read.ok) return undefined;
  try {
    const { engine, rules, texts } = read.value;
    // What has this hash was written by `scenarioRow`, and so holds rules and texts.
    return scenarioHash(engine, rules, texts) === read.value.hash ? (read.value as ScenarioRow) : undefined;
  } catch {
    // A circle, or nested without end.
    return undefined;
  }
}

export const cardOf = ({ hash: own, name, rules, texts }: ScenarioRow): ScenarioCard => ({
  id: rules.id,
  title: texts.title,
  place: texts.place,
  minutes: texts.minutes,
  weeks: rules.weeks,
  summary: texts.summary,
  file: { name, hash: own },
});
