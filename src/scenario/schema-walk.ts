// Finds the part of the schema that a path of a file belongs to: for its description, its keys, its words, its kind.

import type { z } from 'zod';
import { scenarioSchema } from './schema.ts';
import { kindOfSchema, type FieldKind } from './schema/kinds.ts';
import type { Path } from './source.ts';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly keyType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
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

/** Asked for with every field of a form, and by every text that is checked; a description takes zod a while to find. */
const unwrapped = new WeakMap<Schema, Field>();

function unwrap(schema: Schema): Field {
  const known = unwrapped.get(schema);
  if (known !== undefined) return known;
  const field = unwrapAnew(schema);
  unwrapped.set(schema, field);
  return field;
}

/** Through `optional` and `default` to what stands in the file; the outermost description counts. */
function unwrapAnew(schema: Schema): Field {
  let [inner, description] = [schema, descriptionOf(schema)];
  for (let next = definitionOf(inner).innerType; next !== undefined; next = definitionOf(inner).innerType) {
    inner = next;
    description ??= descriptionOf(inner);
  }
  return description === undefined ? { schema: inner } : { schema: inner, description };
}

/** Beside fixed parts, names of the author's own: `ines.trust` among the verbs of effects. */
const isMixed = (catchall: Schema | undefined): boolean => catchall !== undefined && catchall._zod.def.type !== 'never';

/** Of forms that a value may have, the one that has what a step leads to: items for a number, parts for a name. */
function formFor(definition: Definition, step: string | number): Definition {
  const forms = definition.options?.map(definitionOf) ?? [];
  const fits = forms.find((form) => (typeof step === 'number' ? form.element !== undefined : form.shape !== undefined));
  return fits ?? forms.find((form) => form.shape !== undefined || form.element !== undefined) ?? definition;
}

/** The field that a path leads to, if the schema has one. */
export function fieldAt(path: Path): Field | undefined {
  let field = unwrap(scenarioSchema);
  for (const step of path) {
    const { shape, catchall, valueType, element } = formFor(definitionOf(field.schema), step);
    // Beside their verbs, effects take `somebody.something`.
    const other = isMixed(catchall) && String(step).includes('.') ? catchall : undefined;
    const next = shape !== undefined ? (Object.hasOwn(shape, step) ? shape[step] : other) : (valueType ?? element);
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
  return part !== undefined && part._zod.optin === undefined;
}

/** Names of parts that a map of fixed parts has. */
export function keysOf(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const { shape, keyType } = definitionOf(field.schema);
  if (shape !== undefined) return Object.keys(shape);
  return keyType === undefined ? [] : wordsOf({ schema: keyType });
}

/**
 * How the values of a field are put together: one value; parts of fixed names, or under names of the author's own; a list; one value or a
 * list of them; one value or parts.
 */
export type Build = 'single' | 'map' | 'open-map' | 'list' | 'one-or-list' | 'single-or-map';

export function buildOf(field: Field): Build {
  const { type, shape, options, keyType } = definitionOf(field.schema);
  if (shape !== undefined) return 'map';
  if (type === 'array') return 'list';
  if (type === 'record') return keyType !== undefined && wordsOf({ schema: keyType }).length > 0 ? 'map' : 'open-map';
  const forms = options?.map((option) => buildOf({ schema: option })) ?? [];
  if (forms.includes('list')) return 'one-or-list';
  return forms.includes('map') ? 'single-or-map' : 'single';
}

/** Whether the items of a list are maps. */
export const isListOfMaps = (path: Path): boolean => {
  const item = fieldAt([...path, 0]);
  return item !== undefined && buildOf(item) === 'map';
};

/** The values that a field takes, where they are few and each is known: words, hours of overtime. */
export function valuesOf(field: Field | undefined): readonly (string | number)[] {
  if (field === undefined) return [];
  const { entries, options, values } = definitionOf(field.schema);
  if (entries !== undefined) return Object.values(entries);
  if (values !== undefined) return values;
  const each = options?.map((option) => valuesOf({ schema: option })) ?? [];
  return each.some((one) => one.length === 0) ? [] : each.flat();
}

/** Words that a field accepts. */
export function wordsOf(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const { entries, options } = definitionOf(field.schema);
  if (entries !== undefined) return Object.values(entries);
  return options?.flatMap((option) => wordsOf({ schema: option })) ?? [];
}

/** What kind of value belongs there: prose, a condition, money. */
export const kindAt = (path: Path): FieldKind | undefined => {
  const field = fieldAt(path);
  return field === undefined ? undefined : kindOfSchema(field.schema);
};

/** The names of the fixed parts at a path in the order in which a file gives them; empty where every name is the author's own. */
export function orderAt(path: Path): readonly string[] {
  const field = fieldAt(path);
  if (field === undefined) return [];
  const definition = formFor(definitionOf(field.schema), '');
  // Effects mix verbs with names of people: their order is the author's.
  return definition.shape === undefined || isMixed(definition.catchall) ? [] : Object.keys(definition.shape);
}

/** Things that are long enough to have a line for each of their parts. */
const MOST_IN_BRACES = 12;
const LONG_LINE = 160;

/** Does the value of a path, where it is a map, stand one part a line rather than in braces? */
export function isTall(path: Path): boolean {
  const field = fieldAt(path);
  if (field === undefined) return false;
  const { shape, valueType } = definitionOf(field.schema);
  if (shape === undefined) return valueType !== undefined && isTallOne(unwrap(valueType).schema);
  return isTallOne(field.schema);
}

function isTallOne(schema: Schema): boolean {
  const { shape, catchall, valueType } = definitionOf(schema);
  if (shape === undefined) return valueType !== undefined && isTallOne(unwrap(valueType).schema);
  if (isMixed(catchall)) return false;
  if (Object.keys(shape).length > MOST_IN_BRACES) return true;
  return Object.values(shape).some((part) => {
    const { schema: inner } = unwrap(part);
    const kind = kindOfSchema(inner);
    if (kind?.name === 'prose' || kind?.name === 'condition') return true;
    if (kind?.name === 'line' && (kind.max ?? 0) >= LONG_LINE) return true;
    return definitionOf(inner).shape !== undefined && isTallOne(inner);
  });
}
