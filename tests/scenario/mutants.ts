// Files that went wrong in every way we can think of: a good one with one to three things done to it, by numbers, so that each can be made
// again.

/** A small stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('there is nothing to pick from');
  return one;
};

/** What may be put anywhere: signs of YAML, of conditions, of Markdown, odd letters, and what programs trip over. */
export const PIECES: readonly string[] = [
  [
    ' ',
    '  ',
    '\n',
    '\t',
    ':',
    ': ',
    ' #',
    '#',
    '- ',
    '-',
    '? ',
    '|',
    '>',
    '&a ',
    '*a',
    '!!',
    '!x ',
    '%',
    '@',
    '`',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ['\r', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0000', '\ud800', '\udfff', '😀', 'ß', '\u202e', '\\', '\\x', '---\n', '...\n', '<<: '],
  [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'null',
    '~',
    'true',
    'no',
    'NaN',
    '.nan',
    '.inf',
  ],
  [
    '1e308',
    '1e999',
    '-1',
    '0x10',
    '0o7',
    '007',
    '1.10',
    '9007199254740993',
    '-0',
    '1_000',
    '99999999999999999999',
    '0',
    '53',
    '2026-01-01',
    '12:30',
  ],
  ['<script>', '**', '*', '_', '![a](b)', '[a](javascript:b)', '`x`', '{ana.name}', '{', '{{', '}}', '> ', '# ', '1. '],
  [
    'week',
    'done(',
    ')',
    'and',
    'or',
    'not ',
    '>=',
    '==',
    '&&',
    '%',
    'met(',
    '100%',
    '3 days',
    '2-3 weeks',
    'ana',
    'files',
    'team',
    'a'.repeat(500),
  ],
].flat();

type Mutator = (text: string, random: Random) => string;

const at = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));
const onLine =
  (change: (line: string, random: Random) => string): Mutator =>
  (text, random) => {
    const lines = text.split('\n');
    const row = Math.floor(random() * lines.length);
    lines[row] = change(lines[row] ?? '', random);
    return lines.join('\n');
  };

const MUTATORS: readonly Mutator[] = [
  // A letter is lost, a few are, a piece comes in, one letter is another.
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + text.slice(from + 1);
  },
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + text.slice(from + Math.floor(random() * 40));
  },
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + pick(random, PIECES) + text.slice(from);
  },
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(from + 1);
  },
  // Lines are lost, doubled, moved, joined, indented, cut off.
  onLine(() => ''),
  onLine((line) => `${line}\n${line}`),
  (text, random) => {
    const lines = text.split('\n');
    const [moved = ''] = lines.splice(Math.floor(random() * lines.length), 1);
    lines.splice(Math.floor(random() * lines.length), 0, moved);
    return lines.join('\n');
  },
  (text, random) => {
    const from = text.indexOf('\n', at(text, random));
    return from === -1 ? text : text.slice(0, from) + text.slice(from + 1);
  },
  onLine((line, random) => `${' '.repeat(Math.floor(random() * 6))}${line.trimStart()}`),
  onLine((line, random) => `${random() < 0.5 ? ' ' : '\t'}${line}`),
  (text, random) => text.slice(0, at(text, random)),
  // A value or a name is something else.
  onLine((line, random) => line.replace(/: .*/, () => `: ${pick(random, PIECES)}`)),
  onLine((line, random) => line.replace(/: /, () => `: ${pick(random, PIECES)}`)),
  onLine((line, random) => line.replace(/[a-z-]+(?=:)/, () => pick(random, PIECES))),
  (text, random) => {
    const words = [...text.matchAll(/[\w.-]+/g)];
    if (words.length === 0) return text;
    const [one, other] = [pick(random, words), pick(random, words)];
    return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
  },
  (text, random) => {
    const numbers = [...text.matchAll(/\d+(\.\d+)?/g)];
    if (numbers.length === 0) return text;
    const one = pick(random, numbers);
    const other = pick(random, [
      '0',
      '-1',
      '1e308',
      '.inf',
      '.nan',
      '-.inf',
      '1e999',
      '53',
      '101',
      '1.5',
      '9007199254740993',
      `${one[0]}0`,
      `-${one[0]}`,
    ]);
    return text.slice(0, one.index) + other + text.slice(one.index + one[0].length);
  },
  // A stretch stands somewhere else, too.
  (text, random) => {
    const from = at(text, random);
    const to = at(text, random);
    return text.slice(0, to) + text.slice(from, from + Math.floor(random() * 200)) + text.slice(to);
  },
];

/** The mutant of a number. */
export function mutant(base: string, number: number): string {
  const random = stream(number);
  const times = random() < 0.7 ? 1 : 2;
  let text = base;
  for (let i = 0; i < times; i += 1) text = pick(random, MUTATORS)(text, random);
  return text;
}
