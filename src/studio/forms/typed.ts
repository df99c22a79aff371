// What is typed into a field, as the file takes it: numbers as numbers; what is none as it was typed, so that the checker tells of it.

import { buildOf, fieldAt, kindAt, type JsonValue } from '../../scenario/index.ts';

type Path = readonly (string | number)[];

/** A value as a field shows it. */
export const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** With any sign: -3, +3, −3. */
export function asNumber(text: string): number | string {
  const plain = text.trim().replace(/^\+/, '').replace(/^[−–]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text.trim();
}

/** A whole number may have marks between its thousands: 2,900 or 2.900 or 2 900. */
export function asWhole(text: string): number | string {
  const isMarked = /^[-+−–]?\d{1,3}([.,'’ \u00A0\u202F]\d{3})+$/.test(text.trim());
  return asNumber(isMarked ? text.trim().replaceAll(/[.,'’ \u00A0\u202F]/g, '') : text);
}

/** Undefined takes the field out. */
export function asTyped(path: Path, text: string): JsonValue | undefined {
  if (text.trim() === '') return undefined;
  const kind = kindAt(path)?.name;
  switch (kind) {
    case 'prose':
      return text;
    case 'whole':
    case 'money':
      return asWhole(text);
    case 'number':
    case 'scale':
    case 'week':
    case 'level':
      return asNumber(text);
    case 'percent': {
      // `90` and `90 %` can mean one thing only; less than one may be meant as a part, which the checker asks about.
      const share = asNumber(text.trim().replace(/\s*%$/, ''));
      return typeof share === 'string' ? text.trim() : share > 0 && share < 1 && !text.includes('%') ? share : `${share}%`;
    }
    case 'condition':
      return text.trim() === 'true' ? true : text.trim() === 'false' ? false : text.trim();
    default:
      // A field of which nobody knows the kind: whole numbers are numbers.
      return kind === undefined ? asNumber(text) : text.trim().replaceAll(/\s*\n\s*/g, ' ');
  }
}

/** A list as a field shows it: `6, 13`. */
export const listWritten = (value: unknown): string => (Array.isArray(value) ? value.map(written).join(', ') : written(value));

/** Values with commas between them; one alone where the schema takes one. */
export function asListed(path: Path, text: string): JsonValue | undefined {
  const isOfIds = ['ids', 'id-or-ids'].includes(kindAt(path)?.name ?? '');
  const values = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (isOfIds ? part : asNumber(part)));
  if (values.length === 0) return undefined;
  const field = fieldAt(path);
  const takesOne = kindAt(path)?.name === 'id-or-ids' || (field !== undefined && buildOf(field) === 'one-or-list');
  return takesOne && values.length === 1 ? values[0] : values;
}
