// A value that does not belong where it stands: what was expected, what was likely meant, and that instead.

import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { isText, takes } from './field.ts';
import { likelyValue, severalItems, truthOf, type Likely } from './likely-value.ts';
import { quote, rename, swap } from './mend.ts';
import { guess } from './names.ts';
import type { Plain } from './parse.ts';
import { fieldAt, wordsOf } from './schema-walk.ts';
import type { Path, Source } from './source.ts';

const told = (value: Plain): string =>
  typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a map') : `\`${String(value).slice(0, 40)}\``;

/** A part as a sentence calls it. */
export function nameOf(path: Path): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'the scenario';
  return typeof last === 'number' ? `an item of ${nameOf(path.slice(0, -1))}` : `\`${last}\``;
}

/** `title: 1.10` would be shown as 1.1, `title: null` as nothing: a text that YAML reads as something else. */
function readOtherwise(source: Source, path: Path, value: Plain): Diagnostic | undefined {
  const entry = source.entry(path);
  if (typeof value === 'string' || typeof value === 'object' ? value !== null : false) return undefined;
  const written = entry === undefined ? '' : source.slice(entry.value);
  if (entry?.style !== 'plain' || written === '' || !isText(path)) return undefined;
  const read = value === null ? 'nothing' : typeof value === 'boolean' ? `a ${value ? 'yes' : 'no'}` : `the number ${value}`;
  const hint = 'a text that looks like something else needs quotes';
  return source.diagnostic('E0116', entry.value, `YAML reads \`${written}\` as ${read}`, hint, quote(source, entry.value, value !== null));
}

/** `must-answer: yes`: a word for true in other files than these. */
function otherTruth(source: Source, path: Path, value: Plain): Diagnostic | undefined {
  const truth = typeof value === 'string' ? truthOf(value) : undefined;
  if (truth === undefined || !takes(path, truth) || takes(path, 'x')) return undefined;
  const span = source.valueSpan(path);
  return source.diagnostic(
    'E0117',
    span,
    `\`${value}\` is a word here, not a yes or no`,
    'write true or false',
    swap(span, String(truth), `write ${truth}`),
  );
}

/** A number in quotes is no other number: what is wrong is the quotes. */
function meantBy(likely: string, value: Plain, written: string): string {
  if (likely !== value) return `. Did you mean \`${likely}\`?`;
  return /^["']/.test(written) ? '\nleave the quotes out' : '';
}

/** `[amara, wen lina]` with its comma; in a list of lines a dash would be missing. */
function likelyItems(source: Source, path: Path, value: Plain): Likely | undefined {
  const items = severalItems(path, value);
  if (items.length === 0) return undefined;
  const { start } = source.valueSpan(path);
  const isInBrackets = source.text.slice(source.lineStart(source.lineOf(start)), start).includes('[');
  return isInBrackets ? { text: items.join(', '), isSafe: false } : undefined;
}

/** `expected` is said by the schema. */
export function wrongValue(source: Source, path: Path, { message: expected }: z.core.$ZodIssue, value: Plain): Diagnostic {
  const own = readOtherwise(source, path, value) ?? otherTruth(source, path, value);
  if (own !== undefined) return own;
  const span = source.valueSpan(path);
  const field = fieldAt(path);
  const tells = field?.description;
  const about = tells === undefined ? '' : `\n${nameOf(path)}: ${tells}`;
  if (value === null)
    return source.diagnostic('E0203', source.keySpan(path), `${nameOf(path)} has no value`, `expected ${expected}${about}`);
  const words = wordsOf(field);
  const near = typeof value === 'string' ? guess(value, words) : undefined;
  const likely = likelyItems(source, path, value) ?? likelyValue(path, value);
  // A block goes to the beginning of the next line, which must stay where it is.
  const mended = { start: span.start, end: span.start + source.slice(span).trimEnd().length };
  const fix =
    near === undefined || takes(path, String(value).toLowerCase())
      ? likely === undefined
        ? undefined
        : swap(mended, likely.text, `write ${likely.text}`, likely.isSafe)
      : rename(mended, near);
  const meant =
    near === undefined ? (likely === undefined ? '' : meantBy(likely.text, value, source.slice(span))) : `. Did you mean \`${near.name}\`?`;
  return source.diagnostic('E0203', span, `${nameOf(path)} cannot be ${told(value)}`, `expected ${expected}${meant}${about}`, fix);
}
