// The schema as a JSON Schema, with an example for every field, for the reference page; and what editors complete and explain by.

import { z } from 'zod';
import { writeInline } from '../document/write.ts';
import type { Plain } from '../parse.ts';
import { scenarioSchema } from '../schema.ts';
import { examplesFor } from './examples.ts';

/** A part of a JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Texts in another language, by the name of their field. */
const GERMAN: Readonly<Record<string, string>> = {
  title: 'Wird es bis zur Gala fertig?',
  place: 'Hafenhilfe',
  summary: 'Dreizehn Wochen, ein kleiner Zuschuss, vier Ehrenamtliche.\n',
  from: 'Ruth Amsel, Leiterin',
  text: 'Sieh hin, bevor du kaufst.',
  name: 'Unterkunft',
  short: 'Herr Olsen',
  role: 'leitet die Unterkunft',
  behavior: 'Sagt im Flur Hilfe zu und erzählt es niemandem.',
  wants: 'Bittet um wenig und entschuldigt sich zuerst.',
  about: 'Weiß, wo jeder Schlüssel hängt.',
  found: 'Neun Jahre alt, nicht sechs.',
  'asked-for': 'Ein schnellerer Rechner würde helfen, glaube ich.\n',
  cause: 'Am Tempo liegt es nicht. Eine Platte stirbt.\n',
  label: 'Am Donnerstag bekommst du eine Spanne',
  note: 'Drei Jahre Reparatur am nächsten Tag.',
  message: 'In Woche 11 kommen die Spender. **Darf ich es ihnen sagen?**\n',
  known: 'Den Server hat noch niemand geöffnet.',
  because: 'Ein Termin ohne Blick darauf ist geraten.',
  reply: 'Dann am Donnerstag.\n',
  asks: 'Könnte jedes Gerät ein Schild bekommen?\n',
};

/** A translated text, or a map with the first of its texts. */
function german(schema: JsonSchema, key: string): unknown {
  if (key === 'made-from') return { 'events.exams.title': 'qfsbkc' };
  if (key === '*' && schema.pattern !== undefined) return 'qfsbkc';
  const [first] = Object.entries(schema.properties ?? {});
  if (first !== undefined) return { [first[0]]: german(first[1], first[0]) };
  if (typeof schema.additionalProperties === 'object')
    return { [key === 'translations' ? 'de' : 'an-id']: german(schema.additionalProperties, '') };
  return GERMAN[key] ?? GERMAN['text'];
}

/** The same with examples; `pattern` is the path with `*` for an id and `[]` for an item of a list. */
function withExamples(schema: JsonSchema, pattern: string, isField: boolean): JsonSchema {
  const inside = (step: string): string => (pattern === '' ? step : `${pattern}.${step}`);
  const steps = pattern.split('.');
  const isTranslated = steps[0] === 'translations';
  const examples = isField ? (isTranslated ? [german(schema, steps.at(-1) ?? '')] : examplesFor(pattern)) : [];
  const { properties, additionalProperties, items, anyOf } = schema;
  return {
    ...schema,
    ...(examples.length > 0 ? { examples } : {}),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, withExamples(one, inside(key), true)])) }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: withExamples(additionalProperties, inside('*'), true) } : {}),
    ...(items === undefined ? {} : { items: withExamples(items, inside('[]'), true) }),
    // Forms of one value share its examples; only what is inside them has its own.
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => withExamples(one, pattern, false)) }),
  };
}

/** The JSON Schema of a scenario (draft 2020-12), with every example. */
export function jsonSchema(): JsonSchema {
  return withExamples(z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema, '', false);
}

/** A number, or a word that begins with one: `12%`, `3-5 weeks`. Whatever scenario it is for, it means the same. */
const isMeasure = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean' || /^\W*\d/.test(String(value));

const wordsIn = ({ enum: words = [], const: word, anyOf = [] }: JsonSchema): readonly unknown[] => [
  ...words,
  word,
  ...anyOf.flatMap(wordsIn),
];

/** Whether an example is of the format alone, and holds nothing that only one scenario has. */
function isOfFormat(example: unknown, words: readonly unknown[]): boolean {
  if (typeof example === 'object') return false;
  return words.includes(example) || isMeasure(example);
}

/** An example as it would stand in a file, on one line. */
const written = (example: unknown): string => (typeof example === 'string' ? example.trim() : writeInline(example as Plain));

/**
 * The same for editors, which offer every example as a value, and fill a new field with the first of them. Ids and sentences of another scenario
 * stand in the help instead, where nobody takes them for what this file has.
 */
export function editorSchema(schema: JsonSchema = jsonSchema()): JsonSchema {
  const { examples = [], ...rest } = schema;
  const { description = '', properties, additionalProperties, items, anyOf } = rest;
  const words = wordsIn(schema);
  const kept = examples.filter((one) => isOfFormat(one, words));
  const [other] = examples.filter((one) => !isOfFormat(one, words));
  return {
    ...rest,
    ...(other === undefined ? {} : { description: `${description}\n\nFor example, in another scenario: \`${written(other)}\`` }),
    ...(kept.length > 0 ? { examples: kept } : {}),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, editorSchema(one)])) }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: editorSchema(additionalProperties) } : {}),
    ...(items === undefined ? {} : { items: editorSchema(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => editorSchema(one)) }),
  };
}
