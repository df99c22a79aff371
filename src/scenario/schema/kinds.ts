// What kind of value a field of the schema holds, as an author would call it. The parts of the schema note it here as they are built;
// the writer of files, the forms and the reference page look it up.

import type { z } from 'zod';

export type KindName =
  | 'id'
  | 'ids'
  | 'id-or-ids'
  | 'line'
  | 'prose'
  | 'condition'
  | 'whole'
  | 'number'
  | 'yes-no'
  | 'word'
  | 'money'
  | 'scale'
  | 'level'
  | 'percent'
  | 'factor'
  | 'span'
  | 'lead'
  | 'work'
  | 'signed-work'
  | 'week'
  | 'things'
  | 'by-id'
  | 'by-week';

export interface FieldKind {
  readonly name: KindName;
  /** Bounds of a number, or of the letters of a text. */
  readonly min?: number;
  readonly max?: number;
}

const noted = new WeakMap<z.core.$ZodType, FieldKind>();

/** Notes the kind of a schema; the same schema comes back. A schema made of it later (described anew) must be noted anew. */
export function ofKind<T extends z.core.$ZodType>(schema: T, name: KindName, min?: number, max?: number): T {
  noted.set(schema, { name, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
  return schema;
}

export const kindOfSchema = (schema: z.core.$ZodType): FieldKind | undefined => noted.get(schema);
