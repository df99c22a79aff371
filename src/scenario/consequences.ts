// Cause before consequence: what only follows from another problem is not told beside it, and what is wrong in many places for one
// reason is told once.

import { hasErrors, type Code, type Diagnostic } from './diagnostic.ts';
import { nearest } from './names.ts';
import type { Plain } from './parse.ts';
import { fieldAt, isNeeded, keysOf } from './schema-walk.ts';

type Root = Readonly<Record<string, Plain>>;

/** From as many places on, an id that is missing is told once. */
const ONE_REASON = 3;
/** Lines that are named then. */
const MOST_LINES = 8;

const isMap = (value: Plain | undefined): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Parts of the file that give ids and could not be read, or not whole: absent where they must be there, of another kind, mistyped, or with
 * an entry that had to be left out. Whoever names something of theirs is not to blame.
 */
export function openParts(root: Root, leftOut: ReadonlySet<string>): ReadonlySet<string> {
  const known = keysOf(fieldAt([]));
  const mistyped = new Set(Object.keys(root).flatMap((key) => (known.includes(key) ? [] : (nearest(key.toLowerCase(), known) ?? []))));
  const open = known.filter((part) => (Object.hasOwn(root, part) ? !isMap(root[part]) : isNeeded([part]) || mistyped.has(part)));
  return new Set([...open, ...leftOut]);
}

/** Codes of ids that are missing. */
const isMissing = (code: Code): boolean => /^E02(1\d|2[0-6])$/.test(code);
/** What nothing uses, or nothing serves, may be what a mistyped id means. */
const MAY_FOLLOW: readonly Code[] = ['W0307', 'W0308', 'W0316', 'W0313', 'W0320', 'W0319'];

/** One id that is missing in many places. */
function together(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, ...others] = group;
  if (first === undefined || group.length < ONE_REASON) return group;
  const lines = [...new Set(others.map((one) => one.line))];
  const named = `${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ', …' : ''}`;
  const edits = group.flatMap((one) => one.fix?.edits ?? []);
  const hint = `${first.hint ?? ''}\n${group.length} places name it so: also line${lines.length === 1 ? '' : 's'} ${named}. Is it called otherwise where it is defined?`;
  return [{ ...first, hint, ...(first.fix === undefined ? {} : { fix: { ...first.fix, isSafe: false, edits } }) }];
}

/** Told at one place: the first of them by its code is the reason. */
function firstAtPlace(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const codes = new Map<string, Code>();
  const placeOf = (one: Diagnostic): string => `${one.line}:${one.column}`;
  for (const one of found) {
    const known = codes.get(placeOf(one));
    if (one.severity === 'error' && (known === undefined || one.code < known)) codes.set(placeOf(one), one.code);
  }
  return found.filter((one) => one.severity === 'warning' || codes.get(placeOf(one)) === one.code);
}

/** The problems that have a reason of their own. `nameOf` gives the text that a diagnostic stands under. */
export function withoutConsequences(
  found: readonly Diagnostic[],
  open: ReadonlySet<string>,
  nameOf: (one: Diagnostic) => string,
): readonly Diagnostic[] {
  if (!hasErrors(found)) return found;
  const isTorn = found.some((one) => /^E0([12]|304)/.test(one.code));
  // A goal that could not be read is neither met nor missed.
  const isUnread = found.some((one) => one.code !== 'E0406' && /^E0(2|4)/.test(one.code));
  const groups = new Map<string, Diagnostic[]>();
  for (const one of found) {
    if (!isMissing(one.code)) continue;
    const key = `${one.code} ${nameOf(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const kept = new Map([...groups.values()].flatMap((group) => together(group).map((one) => [`${one.line}:${one.column}`, one] as const)));
  return firstAtPlace(
    found.flatMap((one) => {
      if (one.code === 'E0503' && open.size > 0) return [];
      if (isTorn && MAY_FOLLOW.includes(one.code)) return [];
      if (isUnread && one.code === 'E0406') return [];
      return isMissing(one.code) ? (kept.get(`${one.line}:${one.column}`) ?? []) : [one];
    }),
  );
}
