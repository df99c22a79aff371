// A value of the wrong form, put right: what somebody meant who wrote `50 %`, `Yes`, `6_500` or `2 to 3 weeks`. Each way is tried against
// the schema, so that nothing is proposed which the field would not take.

import { isCondition, isText, takes } from './field.ts';
import type { Plain } from './parse.ts';
import type { Path } from './source.ts';

export interface Likely {
  /** As it is written into the file. */
  readonly text: string;
  readonly isSafe: boolean;
}

const YES: readonly string[] = ['yes', 'y', 'on', 'true', 'ja', 'oui', 'si'];
const NO: readonly string[] = ['no', 'n', 'off', 'false', 'nein', 'non'];

/** Words that other readers of YAML take for true and false. */
export function truthOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

const idOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[\s_.]+/g, '-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');

/** The text as an id is written: small letters, digits and single hyphens; empty where nothing is left. */
export const asId = idOf;

const NUMBER = /^-?\d+(\.\d+)?$/;

/** `2 – 3 Weeks` → `2-3 weeks`, `50 %` → `50%`, `9years` → `9 years`. */
const tidy = (text: string): string =>
  text
    .trim()
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/\s*-\s*(?=\d)/g, '-')
    .replaceAll(/(\d)\s+(to|bis)\s+(\d)/g, '$1-$3')
    .replaceAll(/(\d)\s+%/g, '$1%')
    .replaceAll(/(\d)([a-z])/gi, '$1 $2')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

/** One of a unit is said without its s, and several with it; both are read. Here only what has none at all is completed. */
const completed = (text: string): string =>
  text
    .replace(/\s*(percent|prozent)$/, '%')
    .replace(/\bd$/, 'days')
    .replace(/\bw$/, 'weeks')
    .replace(/\b(hr|hrs|h)$/, 'hours')
    .replace(/\b(min|mins)$/, 'minutes')
    .replace(/\b(wk|wks)$/, 'weeks')
    .replace(/\b(yr|yrs)$/, 'years')
    .replace(/^(1 .+)s$/, '$1');

function ways(value: Plain): readonly (readonly [text: Plain, isSafe: boolean])[] {
  if (typeof value === 'number') {
    // A chance of 0.5 is a half, for whoever counts so.
    const part: (readonly [Plain, boolean])[] = value > 0 && value < 1 ? [[`${Math.round(value * 10_000) / 100}%`, false]] : [];
    return [...part, [`${value}%`, false]];
  }
  if (typeof value !== 'string') return [];
  const truth = truthOf(value);
  const plain = value.replaceAll(/[−–]/g, '-').replaceAll('_', '').trim();
  // Quotes of a word processor are no quotes of the file's.
  const unquoted = /^[“”„‘’‚«»](.+)[“”‘’«»]$/.exec(value.trim())?.[1];
  if (unquoted !== undefined) return NUMBER.test(unquoted) ? [[Number(unquoted), true]] : [[unquoted, true], ...ways(unquoted)];
  const bare = plain.replaceAll(/[$€£¥]|\b[A-Z]{3}\b|(?<=\d)[\s,'’](?=\d{3}\b)/g, '').trim();
  return [
    // Of several lines, where one belongs: the words stay as they are.
    ...(value.includes('\n') ? [[value.replaceAll(/\s*\n\s*/g, ' ').trim(), true] as const] : []),
    ...(truth === undefined ? [] : [[truth, true] as const]),
    ...(NUMBER.test(plain) ? [[Number(plain), true] as const] : []),
    ...(NUMBER.test(bare) ? [[Number(bare), false] as const] : []),
    [tidy(value), true],
    [completed(tidy(value)), true],
    // Where a comma parts the decimals.
    [tidy(value.replaceAll(/(?<=\d),(?=\d{1,2}(?!\d))/g, '.')), false],
    [value.trim().toLowerCase(), true],
    [[value], true],
    // Commas part the items of a list that nobody put into brackets.
    ...(value.includes(',') ? [[value.split(',').map(idOf), true] as const] : []),
    [idOf(value), true],
    [[idOf(value)], true],
    [value.split(/\s+/), false],
  ];
}

/** Words and conditions are their author’s: only how they are broken into lines can be put right. */
const isWritten = (path: Path): boolean => isText(path) || isCondition(path);
function inWords(value: Plain): readonly (readonly [text: Plain, isSafe: boolean])[] {
  return typeof value === 'string' && value.includes('\n') ? [[value.replaceAll(/\s*\n\s*/g, ' ').trim(), true]] : [];
}

const written = (value: Plain): string => (Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value));

/** `[amara, wen lina]`: an item of several words each of which could stand there, between which a comma may be missing. */
export function severalItems(path: Path, value: Plain): readonly string[] {
  if (typeof value !== 'string' || typeof path.at(-1) !== 'number' || isWritten(path)) return [];
  const words = value.trim().split(/\s+/);
  return words.length > 1 && words.every((word) => takes(path, word)) ? words : [];
}

/** What the field would take that says the same. */
export function likelyValue(path: Path, value: Plain): Likely | undefined {
  const tried = isWritten(path) ? inWords(value) : ways(value);
  const found = tried.find(([way]) => takes(path, way) && written(way) !== written(value));
  const again = found ?? tried.find(([way]) => typeof way !== typeof value && takes(path, way));
  return again === undefined ? undefined : { text: written(again[0]), isSafe: again[1] };
}
