// The words of the condition language: `done(storage) and week > 3` as tokens with their columns.

import type { Guess } from './names.ts';

export type TokenKind = 'number' | 'name' | 'word' | 'compare' | 'plus' | 'minus' | 'times' | 'open' | 'close' | 'comma' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset of the first letter, counted from 0. */
  readonly at: number;
  /** Is there a space before, after? Tells `a - b` from `a-b`. */
  readonly spaced: readonly [before: boolean, after: boolean];
}

/** A place in a condition with what is wrong there. */
export interface Slip {
  readonly code:
    | 'E0401'
    | 'E0402'
    | 'E0403'
    | 'E0404'
    | 'E0405'
    | 'E0407'
    | 'E0210'
    | 'E0211'
    | 'E0212'
    | 'E0213'
    | 'E0215'
    | 'E0216'
    | 'E0217'
    | 'E0218'
    | 'E0219'
    | 'E0220'
    | 'E0221'
    | 'E0222'
    | 'E0223'
    | 'E0224'
    | 'E0225'
    | 'E0226';
  readonly at: number;
  readonly length: number;
  readonly message: string;
  readonly hint?: string;
  /** What mends it, in place of the stretch. */
  readonly instead?: Guess;
}

const WORDS: readonly string[] = ['and', 'or', 'not', 'true', 'false'];
const NAME = /[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*/y;
const NUMBER = /\d+(?:\.\d+)?/y;
/** Digits that a number is kept exactly with. */
const MOST_DIGITS = 15;
const SPACE = / +/y;
const SIGNS: readonly (readonly [string, TokenKind])[] = [
  ['<=', 'compare'],
  ['>=', 'compare'],
  ['!=', 'compare'],
  ['<', 'compare'],
  ['>', 'compare'],
  ['=', 'compare'],
  ['+', 'plus'],
  ['-', 'minus'],
  ['*', 'times'],
  ['/', 'times'],
  ['(', 'open'],
  [')', 'close'],
  [',', 'comma'],
];
/** What people write who know other languages. */
const STRANGERS: readonly (readonly [sign: string, hint: string, instead: string])[] = [
  ['==', 'write a single =', '='],
  ['&&', 'write and', 'and'],
  ['||', 'write or', 'or'],
  ['&', 'write and', 'and'],
  ['|', 'write or', 'or'],
  ['<>', 'write !=', '!='],
  ['=<', 'write <=', '<='],
  ['=>', 'write >=', '>='],
  ['≤', 'write <=', '<='],
  ['≥', 'write >=', '>='],
  ['≠', 'write !=', '!='],
  ['!', 'write not', 'not '],
  ['−', 'write -, the minus of the keyboard', '-'],
  ['–', 'write -, the minus of the keyboard', '-'],
  ['×', 'write *', '*'],
  ['÷', 'write /', '/'],
  ['%', 'percentages are plain numbers here: 80', ''],
  ...['"', "'", '“', '”', '„', '‘', '’', '‚', '«', '»'].map((sign) => [sign, 'ids stand without quotes', ''] as const),
  ['[', 'use ( and )', '('],
  [']', 'use ( and )', ')'],
  ['{', 'use ( and )', '('],
  ['}', 'use ( and )', ')'],
];

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** All tokens, closed by `end`, or the first stretch that is none. */
export function tokenize(text: string): { readonly tokens: readonly Token[] } | { readonly slip: Slip } {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: TokenKind, found: string): void => {
    const after = at + found.length;
    tokens.push({ kind, text: found, at, spaced: [at === 0 || text[at - 1] === ' ', after === text.length || text[after] === ' '] });
    at = after;
  };
  while (at < text.length) {
    const space = match(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const name = match(NAME, text, at);
    if (name !== undefined) {
      push(WORDS.includes(name) ? 'word' : 'name', name);
      continue;
    }
    const number = match(NUMBER, text, at);
    if (number !== undefined) {
      if (number.length > MOST_DIGITS)
        return {
          slip: { code: 'E0401', at, length: number.length, message: 'this number has too many digits', hint: `at most ${MOST_DIGITS}` },
        };
      push('number', number);
      continue;
    }
    const stranger = STRANGERS.find(([sign]) => text.startsWith(sign, at) && !text.startsWith('!=', at));
    if (stranger !== undefined) {
      const [found, hint, right] = stranger;
      // Words must not grow together with their neighbours: `done(a)&&done(b)`.
      const isWord = /[a-z]$/.test(right);
      const spaced = isWord ? `${text[at - 1] === ' ' ? '' : ' '}${right}${text[at + found.length] === ' ' ? '' : ' '}` : right;
      const instead: Guess = { name: found === '!' ? right : spaced, isSure: true };
      return { slip: { code: 'E0401', at, length: found.length, message: `\`${found}\` means nothing here`, hint, instead } };
    }
    const sign = SIGNS.find(([form]) => text.startsWith(form, at));
    if (sign === undefined) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const capital = /[A-Z][A-Za-z0-9.-]*/y;
      const word = match(capital, text, at);
      const hint = word === undefined ? 'a condition reads like: week > 3 and not done(server)' : 'names are written in small letters';
      const message = `\`${word ?? letter}\` means nothing here`;
      if (word === undefined) return { slip: { code: 'E0401', at, length: letter.length, message, hint } };
      return { slip: { code: 'E0401', at, length: word.length, message, hint, instead: { name: word.toLowerCase(), isSure: true } } };
    }
    push(sign[1], sign[0]);
  }
  push('end', '');
  return { tokens };
}
