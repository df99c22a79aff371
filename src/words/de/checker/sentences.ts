// How a sentence that the checker made in English is said in another language: its English text is the key, as in gettext, and its parts
// are read back out of it. The checker itself stays in one language, and so does what it hands to pages, workers and files.

/**
 * English and the other language. `{}` is a hole for anything of the file, `{list}` one for names in backquotes with commas between, `{said}`
 * one for another sentence of these, which is said too. A hole of the other language takes the parts in their order, or by number: `{2}`.
 */
export type Sentences = readonly (readonly [english: string, other: string])[];

interface Pattern {
  readonly regexp: RegExp;
  /** Whether each part is a sentence of its own. */
  readonly isSaid: readonly boolean[];
  readonly other: string;
  /** By the letters that are no hole: of two that fit, the one with more of them is meant. */
  readonly rank: number;
}

const HOLE = /\{(?:said|list)?\}/g;
/** What stands in backquotes holds none. */
const QUOTED = '([^`]*)';
const ANYTHING = '([^]+?)';
const LIST = '(`[^`]*`(?:, `[^`]*`)*)';
/** Sentences within sentences. */
const DEEPEST = 6;
/** Letters of a sentence that is looked at: names of a file are cut long before. */
const LONGEST = 4_000;

/** The ways to read a sentence: as its holes say, and for a name that has a backquote itself after all others. */
function patternsOf(english: string, other: string): readonly Pattern[] {
  const fixed = english.split(HOLE).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const holes = [...english.matchAll(HOLE)].map(([hole]) => hole);
  const sourceWith = (quoted: string): string =>
    fixed.reduce((before, after, at) => {
      const isQuoted = before.endsWith('`') && after.startsWith('`');
      return before + (holes[at - 1] === '{list}' ? LIST : isQuoted ? quoted : ANYTHING) + after;
    });
  const isSaid = holes.map((hole) => hole === '{said}');
  const letters = english.replaceAll(HOLE, '').length;
  const patternWith = (quoted: string, rank: number): Pattern => ({ regexp: new RegExp(`^${sourceWith(quoted)}$`), isSaid, other, rank });
  return [patternWith(QUOTED, letters), patternWith(ANYTHING, letters - LONGEST)];
}

function fill(other: string, parts: readonly string[]): string {
  let next = 0;
  return other.replaceAll(/\{(\d?)\}/g, (_hole, number: string) => {
    const at = number === '' ? next : Number(number) - 1;
    next += 1;
    return parts[at] ?? '';
  });
}

/** Says sentences of a table; undefined for one that it does not hold. */
export function sayer(sentences: Sentences): (english: string) => string | undefined {
  const plain = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const [english, other] of sentences) {
    if (english.search(HOLE) >= 0) patterns.push(...patternsOf(english, other));
    else plain.set(english, other);
  }
  patterns.sort((a, b) => b.rank - a.rank);

  const say = (english: string, depth: number): string | undefined => {
    const known = plain.get(english);
    if (known !== undefined || depth > DEEPEST || english.length > LONGEST) return known;
    for (const { regexp, isSaid, other } of patterns) {
      const parts = regexp.exec(english)?.slice(1);
      const said = parts?.map((part, at) => (isSaid[at] === true ? say(part, depth + 1) : part));
      if (said !== undefined && said.every((part) => part !== undefined)) return fill(other, said as readonly string[]);
    }
    return undefined;
  };
  return (english) => say(english, 0);
}
