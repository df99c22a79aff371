// The numbers of a scenario, each by its path, and the scenario with one of them moved by a fifth: which numbers a result hangs on. What
// only names or orders (weekdays, floors, versions) is left alone, and so are conditions, whose edges are looked at by themselves.

import type { Rules } from '../../core/index.ts';

/** How far a number is moved. */
export const MOVE = 0.2;
/** A share or a scale goes to ten thousand and no further; a complexity to five. */
const FULL = 10_000;
const HARDEST = 5;

/** Keys that hold no quantity, or hold what is looked at elsewhere. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  'version',
  'weeks',
  'changeWindow',
  'floors',
  'when',
  'weekday',
  'goals',
  'objectives',
  'verdicts',
  'milestones',
  'inventory',
  'week',
]);
/** Lists that are one quantity: a person's days, an option's effort, somebody's skills. */
const AS_ONE: ReadonlySet<string> = new Set(['works', 'effort', 'skills', 'mySkills']);
/** Keys whose values end at ten thousand. */
const SCALED: ReadonlySet<string> = new Set([
  'power',
  'interest',
  'loudness',
  'trust',
  'mood',
  'autonomy',
  'satisfaction',
  'expectation',
  'level',
  'benefit',
  'onTime',
  'chance',
  'safety',
  'yearlyFailure',
  'extraRework',
  'impact',
]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const nameIn = (item: Json, index: number): string => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return String(index);
  const fields = item as { readonly [key: string]: Json };
  // Effects have a kind and no name of their own.
  if ('kind' in fields && !('id' in fields)) return String(index);
  const name = fields['id'] ?? fields['habit'] ?? fields['project'] ?? fields['service'] ?? fields['skill'];
  return typeof name === 'string' ? name : String(index);
};

function hasNumbers(value: Json): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasNumbers);
}

/** Paths of all numbers, in the order of the rules. */
export function numbersOf(rules: Rules): readonly string[] {
  const found: string[] = [];
  const visit = (value: Json, key: string, path: string): void => {
    if (LEFT_ALONE.has(key)) return;
    if (AS_ONE.has(key) && Array.isArray(value)) {
      if (hasNumbers(value)) found.push(path);
    } else if (typeof value === 'number') {
      if (value !== 0) found.push(path);
    } else if (Array.isArray(value)) {
      value.forEach((item: Json, i) => visit(item, '', `${path}.${nameIn(item, i)}`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) visit(part, name, path === '' ? name : `${path}.${name}`);
    }
  };
  visit(rules as unknown as Json, '', '');
  return found;
}

/** One number moved: a whole one stays whole, and moves by one at least where its size allows no fifth. */
function moved(value: number, key: string, factor: number): number {
  const wanted = value * factor;
  const whole = Number.isInteger(value) ? Math.round(wanted) : wanted;
  const step = whole === value ? value + (factor < 1 ? -1 : 1) * Math.sign(value) : whole;
  if (key === 'complexity') return Math.min(HARDEST, Math.max(1, step));
  return SCALED.has(key) ? Math.min(FULL, step) : step;
}

function scaleAll(value: Json, key: string, factor: number): Json {
  if (typeof value === 'number') return value === 0 ? 0 : moved(value, key, factor);
  if (Array.isArray(value)) return value.map((item: Json) => scaleAll(item, key, factor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, scaleAll(part as Json, name, factor)]));
}

/** The rules with the number at a path times a factor. */
export function withNumber(rules: Rules, path: string, factor: number): Rules {
  const steps = path.split('.');
  const change = (value: Json, at: number, key: string): Json => {
    if (at === steps.length) return scaleAll(value, key, factor);
    const step = steps[at] ?? '';
    if (Array.isArray(value)) {
      let done = false;
      return value.map((item: Json, i) => {
        if (done || nameIn(item, i) !== step) return item;
        done = true;
        return change(item, at + 1, '');
      });
    }
    const fields = value as { readonly [key: string]: Json };
    return { ...fields, [step]: change(fields[step] ?? null, at + 1, step) };
  };
  return change(rules as unknown as Json, 0, '') as unknown as Rules;
}
