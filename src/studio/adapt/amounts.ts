// Amounts of money in prose, as each language writes them: `$24,000`, `24.000 Dollar`, `24 000 €`. Found, scaled, and written again in the
// new currency. Pure.

import { scaledMoney } from './scaling.ts';

/** How a currency is written before an amount; others by their code. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', AUD: '$', CAD: '$', NZD: '$' };
const SIGN = '[$€£¥]';
/** Any amount that is plural everywhere. */
const MANY = 24_000;
/** From so many digits on thousands are parted, where they were not before. */
const LONG = 4;

export interface Money {
  readonly factor: number;
  /** The currency of the file, and the new one. */
  readonly from: string;
  readonly to: string;
}

interface Way {
  /** What stands between thousands. */
  readonly group: string;
  /** What the new currency is called in talk. */
  readonly next: string;
  readonly pattern: RegExp;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function wayOf(language: string, from: string, to: string): Way {
  const partOf = (options: Intl.NumberFormatOptions, type: Intl.NumberFormatPartTypes): string =>
    new Intl.NumberFormat(language, options).formatToParts(MANY).find((part) => part.type === type)?.value ?? '';
  // In talk US-Dollars are Dollars.
  const nameOf = (currency: string): string =>
    (partOf({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency') || currency).split(/[\s-]/).at(-1) ?? currency;
  const group = partOf({}, 'group') || ',';
  const digits = `\\d{1,3}(?:${escaped(group)}\\d{3})+|\\d+`;
  const before = `(${SIGN})(\\s?)(${digits})(?![\\d${escaped(group)}]*\\d|%|[.,]\\d)`;
  const behind = `(?<![\\d.,])(${digits})(\\s?)(${SIGN}|(?:[\\p{L}]+-)?${escaped(nameOf(from))}(?!\\p{L}))`;
  return { group, next: nameOf(to), pattern: new RegExp(`${before}|${behind}`, 'gu') };
}

/** The way of a language and two currencies: a scenario has a thousand texts, and to find out takes longer than to read one. */
const known = new Map<string, Way>();
function wayFor(language: string, from: string, to: string): Way {
  const key = `${language} ${from} ${to}`;
  const way = known.get(key) ?? wayOf(language, from, to);
  known.set(key, way);
  return way;
}

export interface Scaled {
  readonly text: string;
  /** Amounts that were found. */
  readonly count: number;
}

/** The text with its amounts scaled: those with a sign or the name of the currency, written as they were, with thousands parted or not. */
export function scaledAmounts(text: string, { factor, from, to }: Money, language: string): Scaled {
  const { group, next, pattern } = wayFor(language, from, to);
  let count = 0;
  const written = (found: string): string => {
    count += 1;
    const amount = Number(found.replaceAll(group, ''));
    const scaled = String(factor === 1 ? amount : scaledMoney(amount, factor));
    const isParted = found.includes(group) || scaled.length > LONG;
    return isParted ? scaled.replaceAll(/\B(?=(\d{3})+$)/g, group) : scaled;
  };
  const sign = SIGNS[to];
  const replaced = text.replaceAll(pattern, (whole, first?: string, gap = '', amount?: string, own?: string, space = '', unit = '') => {
    if (first !== undefined && amount !== undefined) return (from === to ? first + gap : (sign ?? `${to} `)) + written(amount);
    if (own === undefined) return whole;
    const isSign = unit.length === 1;
    return written(own) + space + (from === to ? unit : isSign ? (sign ?? to) : next);
  });
  return { text: replaced, count };
}
