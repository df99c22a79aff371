// Numbers, money, hours, weeks and lists as a reader of the locale writes them. Units come in as the core counts them
// (cents, minutes, points of 10,000, days since the first Monday). Sentences are in `en/`.

import { locale, t } from './words.ts';

const MINUS = '−';

/** Formatters are dear to make and the same figure is shown often: one each for a locale and its options. */
const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(digits: number, currency?: string): Intl.NumberFormat {
  const id = `${locale()} ${digits} ${currency ?? ''}`;
  const known = numberFormats.get(id);
  if (known !== undefined) return known;
  const options: Intl.NumberFormatOptions =
    currency === undefined
      ? { maximumFractionDigits: digits }
      : { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
  const made = new Intl.NumberFormat(locale(), options);
  numberFormats.set(id, made);
  return made;
}
/** The same for lists, weekdays and moments. */
const others = new Map<string, Intl.ListFormat | Intl.DateTimeFormat>();
function formatOf<Made extends Intl.ListFormat | Intl.DateTimeFormat>(kind: string, make: (locale: string) => Made): Made {
  const id = `${locale()} ${kind}`;
  const made = (others.get(id) as Made | undefined) ?? make(locale());
  others.set(id, made);
  return made;
}
const written = (value: number, digits: number): string => withMinus(numberFormat(digits).format(value));

const withMinus = (text: string): string => text.replace('-', MINUS);
const signed = (amount: number, text: string): string => (amount > 0 ? `+${text}` : withMinus(text));

/** `$23,600`; cents only where there are any. Takes cents. */
export const money = (cents: number, currency: string): string =>
  withMinus(numberFormat(cents % 100 === 0 ? 0 : 2, currency).format(cents / 100));
/** `+$60`, `−$2,660`. Takes cents. */
export const signedMoney = (cents: number, currency: string): string => signed(cents, money(cents, currency));

/** `1,234`. */
export const number = (value: number): string => written(value, 0);
/** `+2`, `−6`, `0`. */
export const signedNumber = (value: number): string => signed(value, number(value));
/** A 0–100 figure from points of 10,000: `60`. */
export const points = (value: number): string => number(Math.round(value / 100));
/** `12 %` from ten-thousandths. */
export const percent = (share: number): string => t('format.percent', { value: written(share / 100, 1) });

/** `33 %` from ten-thousandths: for what nobody knows to the tenth. */
export const wholePercent = (share: number): string => percent(Math.round(share / 100) * 100);

/** Minutes as `hours` shows them: to the half hour below ten hours, then to the hour. */
export function shownHours(minutes: number): number {
  const exact = minutes / 60;
  return 60 * (Math.abs(exact) < 10 ? Math.round(exact * 2) / 2 : Math.round(exact));
}
/** `2 h`, `1.5 h`. Takes minutes. */
export const hours = (minutes: number): string => t('format.hours', { value: written(shownHours(minutes) / 60, 1) });
/** `+2 h`, `−374 h`, `0 h`: as `hours` shows them. Takes minutes. */
export function signedHours(minutes: number): string {
  const shown = shownHours(Math.abs(minutes));
  return signed(minutes < 0 ? -shown : shown, shown === 0 ? hours(0) : hours(minutes));
}
/** `2.25 h`: to the quarter hour at any size, for figures that must add up. Takes minutes. */
export const quarterHours = (minutes: number): string => t('format.hours', { value: written(Math.round(minutes / 15) / 4, 2) });
/** `6.5` of `6.5 h`, where the unit stands above. Takes minutes. */
export const plainHours = (minutes: number): string => written(shownHours(minutes) / 60, 1);
/** `2 days`, `half a day` as `0.5 days`. Takes minutes of eight-hour days. */
export function workdays(minutes: number): string {
  const days = Math.round(minutes / 240) / 2;
  return t('format.workdays', { days, value: written(days, 1) });
}

/** The week of a day since the first Monday: days 0 to 6 are in week 1. */
export const weekOfDay = (day: number): number => Math.floor(day / 7) + 1;
/** `Monday`. Takes days since the first Monday. */
export function weekday(day: number): string {
  // The first of January 2024 was a Monday; only the weekday is shown.
  const format = formatOf('weekday', (of) => new Intl.DateTimeFormat(of, { weekday: 'long', timeZone: 'UTC' }));
  return format.format(Date.UTC(2024, 0, 1 + (day % 7)));
}
/** `Monday, week 3`. */
export const dayAndWeek = (day: number): string => t('format.day-and-week', { weekday: weekday(day), week: weekOfDay(day) });
/** `4–6 weeks`, `1 week`, `In stock`. Takes days. */
export function leadTime(minDays: number, maxDays: number): string {
  const least = Math.round(minDays / 7);
  const most = Math.round(maxDays / 7);
  if (most === 0) return t('format.in-stock');
  return least === most ? t('format.weeks', { weeks: most }) : t('format.weeks-range', { least, most });
}
/** When something was saved: `22 Nov, 15:40`. Takes milliseconds since 1970; the reader's own time zone. */
export const moment = (milliseconds: number): string =>
  formatOf('moment', (of) => new Intl.DateTimeFormat(of, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })).format(
    milliseconds,
  );

/** `Sam, Tomás, Ines`. */
export const shortList = (items: readonly string[]): string =>
  formatOf('list', (of) => new Intl.ListFormat(of, { type: 'unit', style: 'short' })).format(items);

/** What a language is called: `de` → German. A code that no language has stays as it is. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `60.43`: points of 10,000 without rounding a hundredth away, for sums that must come out. */
export const exactPoints = (value: number): string => written(Math.round(value) / 100, 2);
/** `+3.47`. */
export const signedExactPoints = (delta: number): string => signed(Math.round(delta), exactPoints(delta));
/** `6 h 20 min`, `45 min`: exact, for sums that must come out. Takes minutes. */
export function duration(minutes: number): string {
  const all = Math.abs(Math.round(minutes));
  const text =
    all === 0
      ? t('format.hours', { value: 0 })
      : [
          all >= 60 ? t('format.hours', { value: written(Math.floor(all / 60), 0) }) : '',
          all % 60 === 0 ? '' : t('format.minutes', { value: all % 60 }),
        ]
          .filter((part) => part !== '')
          .join(' ');
  return minutes < 0 ? MINUS + text : text;
}
/** `+6 h 20 min`. */
export const signedDuration = (minutes: number): string => signed(minutes, duration(minutes));
