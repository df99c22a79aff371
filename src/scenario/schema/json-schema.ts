// The schema as a JSON Schema, with an example for every field: what editors complete and explain by.

import { z } from 'zod';
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

/** The JSON Schema that editors use for completion and help (draft 2020-12). */
export function jsonSchema(): JsonSchema {
  return withExamples(z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema, '', false);
}
