// A file's name as it may be shown: a stranger chose it.

/** Longest name of a file that is shown, in UTF-16 units. */
const LONGEST_NAME = 60;

/** A file's name without what cannot be seen or turns the direction of the text; the end, which says its kind, stays. */
export function shownName(name: string): string {
  const seen = name.replaceAll(/\p{C}/gu, '');
  return seen.length <= LONGEST_NAME ? seen || '?' : `${seen.slice(0, LONGEST_NAME / 2)}…${seen.slice(1 - LONGEST_NAME / 2)}`;
}
