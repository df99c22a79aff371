// Finds the part of the schema that a path of a file belongs to: for its description, its keys, its words.

import type { z } from 'zod';
import { scenarioSchema } from './schema.ts';
import type { Path } from './source.ts';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly keyType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
};

export interface Field {
  readonly schema: Schema;
  readonly description?: string;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

const descriptionOf = (schema: Schema): string | undefined => {
  const description = 'description' in schema ? schema.description : undefined;
  return typeof description === 'string' ? description : undefined;
};

/** Through `optional` and `default` to what stands in the file; the outermost description counts. */
function unwrap(schema: Schema): Field {
  let [inner, description] = [schema, descriptionOf(schema)];
  for (let next = definitionOf(inner).innerType; next !== undefined; next = definitionOf(inner).innerType) {
    inner = next;
    description ??= descriptionOf(inner);
  }
  return description === undefined ? { schema: inner } : { schema: inner, description };
}

/** The field that a path leads to, if the schema has one. */
export function fieldAt(path: Path): Field | undefined {
  let field = unwrap(scenarioSchema);
  for (const step of path) {
    const definition = definitionOf(field.schema);
    const options = definition.options?.find(
      (option) => definitionOf(option).shape !== undefined || definitionOf(option).element !== undefined,
    );
    const { shape, valueType, element } = options === undefined ? definition : definitionOf(options);
    const next = shape !== undefined ? (Object.hasOwn(shape, step) ? shape[step] : undefined) : (valueType ?? element);
    if (next === undefined) return undefined;
    field = unwrap(next);
  }
  return field;
}

/** Whether a map is refused without this part. */
export function isNeeded(path: Path): boolean {
  const key = path.at(-1);
  const field = fieldAt(path.slice(0, -1));
  const { shape } = field === undefined ? {} : definitionOf(field.schema);
  const part = shape === undefined || key === undefined || !Object.hasOwn(shape, key) ? undefined : shape[key];
  return part !== undefined && part._zod.optin !== 'optional';
}

/** Names of parts that a map of fixed parts has. */
export function keysOf(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const { shape, keyType } = definitionOf(field.schema);
  if (shape !== undefined) return Object.keys(shape);
  return keyType === undefined ? [] : wordsOf({ schema: keyType });
}

/** Words that a field accepts. */
export function wordsOf(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const { entries, options } = definitionOf(field.schema);
  if (entries !== undefined) return Object.values(entries);
  return options?.flatMap((option) => wordsOf({ schema: option })) ?? [];
}
