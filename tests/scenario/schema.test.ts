// The JSON Schema that editors read: every field is explained and has an example, and every example is right.

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchema, type JsonSchema } from '../../src/scenario/index.ts';
import { EXAMPLES, examplesFor } from '../../src/scenario/schema/examples.ts';
import { fieldAt } from '../../src/scenario/schema-walk.ts';

interface Field {
  readonly pattern: string;
  readonly schema: JsonSchema;
}

function fields(schema: JsonSchema, pattern = ''): readonly Field[] {
  const inside = (step: string, one: JsonSchema): readonly Field[] => {
    const at = pattern === '' ? step : `${pattern}.${step}`;
    return [{ pattern: at, schema: one }, ...fields(one, at)];
  };
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => inside(key, one)),
    ...(typeof schema.additionalProperties === 'object' ? inside('*', schema.additionalProperties) : []),
    ...(schema.items === undefined ? [] : inside('[]', schema.items)),
    ...(schema.anyOf ?? []).flatMap((one) => fields(one, pattern)),
  ];
}

const ALL = fields(jsonSchema());

describe('the schema for editors', () => {
  it('explains every field', () => {
    expect(ALL.length).toBeGreaterThan(500);
    expect(ALL.filter(({ schema }) => (schema.description ?? '').trim() === '').map(({ pattern }) => pattern)).toStrictEqual([]);
  });

  it('has an example for every field, and each is right', () => {
    const missing: string[] = [];
    const wrong: string[] = [];
    for (const { pattern, schema } of ALL) {
      const examples = schema.examples ?? [];
      if (examples.length === 0) missing.push(pattern);
      const path = pattern.split('.').map((step) => (step === '[]' ? 0 : step === '*' ? 'x.y' : step));
      const field = fieldAt(path);
      for (const example of field === undefined ? [] : examples) {
        const result = z.safeParse(field?.schema ?? z.never(), example);
        // An example of a thing shows a few of its parts.
        const slips = result.success ? [] : result.error.issues;
        const isPartial =
          typeof example === 'object' && slips.every((issue) => issue.path.length > 0 && valueAt(example, issue.path) === undefined);
        if (slips.length > 0 && !isPartial) wrong.push(`${pattern}: ${JSON.stringify(example)}: ${slips[0]?.message ?? ''}`);
      }
      if (field === undefined) wrong.push(`${pattern}: no field`);
    }
    expect(missing).toStrictEqual([]);
    expect(wrong).toStrictEqual([]);
  });

  it('gives every number a range and every text an end', () => {
    const open: string[] = [];
    const look = (schema: JsonSchema & Readonly<Record<string, unknown>>, pattern: string): void => {
      const isNumber = schema.type === 'number' || schema.type === 'integer';
      if (
        isNumber &&
        schema.const === undefined &&
        schema.enum === undefined &&
        (schema['minimum'] === undefined || schema['maximum'] === undefined)
      )
        open.push(pattern);
      const isText = schema.type === 'string' && schema.enum === undefined && schema.const === undefined;
      if (isText && schema['maxLength'] === undefined && schema.pattern === undefined) open.push(pattern);
      for (const one of schema.anyOf ?? []) look(one as typeof schema, pattern);
    };
    for (const { pattern, schema } of ALL) look(schema as JsonSchema & Readonly<Record<string, unknown>>, pattern);
    expect(open).toStrictEqual([]);
  });

  it('has no example that no field shows', () => {
    const used = new Set(ALL.map(({ pattern }) => examplesFor(pattern)));
    expect(
      Object.entries(EXAMPLES)
        .filter(([, examples]) => !used.has(examples))
        .map(([key]) => key),
    ).toStrictEqual([]);
  });
});

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return value;
}
