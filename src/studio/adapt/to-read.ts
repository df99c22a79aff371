// Lines that somebody has to read over after a scenario was adapted: they name the old place, or a figure that may no longer fit. Pure.

import { kindAt, type Place, type Tree } from '../../scenario/index.ts';
import type { Path } from '../document/store.ts';
import { storyOf } from '../story/texts.ts';
import { numberWords, type OtherSizes } from './number-words.ts';

/** A line of the text, counted from 1. */
export interface LineToRead {
  readonly line: number;
  readonly text: string;
  /** The text that it is of. */
  readonly path: Path;
}

/** A text that is to be read over, as it stood when it was told. */
export interface TextToRead extends LineToRead {
  readonly was: string;
}

/** Texts that players read; what stands in other languages goes along with them. */
const isRead = (path: Place['path']): boolean =>
  path[0] !== 'checks' && path[0] !== 'translations' && path.at(-1) !== 'name' && ['prose', 'line'].includes(kindAt(path)?.name ?? '');

/** Figures that are no sizes: ids in braces, and weeks. */
const NO_SIZES = /\{[^}]*\}|\b(?:weeks?|Wochen?) \d+(?:(?:,| and| to| und| bis|–) \d+)*/gi;
/** What is counted may stand on the next line: so many of its words are looked at. */
const NEXT_WORDS = /^\s*(?:\S+\s+){0,2}\S+/;

interface Asked {
  /** What the old place was called; empty where it is the same place. */
  readonly place: string;
  /** Of the file, in two letters. */
  readonly language: string;
  readonly other: OtherSizes;
  /** What speaks of what the old place did. */
  readonly trade: (line: string) => boolean;
}

/** In the order of the file. */
export function linesToRead(tree: Tree, { place, language, other, trade }: Asked): readonly LineToRead[] {
  const found: LineToRead[] = [];
  const name = place.trim();
  const inWords = numberWords(language, other);
  const isOther = other.people || other.money;
  const speaks = (text: string): boolean => {
    const plain = text.replaceAll(NO_SIZES, '');
    return (
      (name !== '' && text.includes(name)) || (isOther && /\d/.test(plain)) || inWords(plain) || trade(text.replaceAll(/\{[^}]*\}/g, ''))
    );
  };
  let [line, at] = [1, 0];
  const look = ({ items, path, plain, value }: Place): void => {
    items.forEach(look);
    if (items.length > 0 || typeof plain !== 'string') return;
    const rows = tree.text.slice(value.start, value.end).split('\n');
    const told = rows.flatMap((row, index) => {
      const next = NEXT_WORDS.exec(rows[index + 1] ?? '')?.[0] ?? '';
      // What stands whole on the next line is told there.
      return speaks(row) || (next !== '' && inWords(`${row.trimEnd()} ${next.trim()}`) && !inWords(next)) ? [index] : [];
    });
    if (told.length === 0 || !isRead(path)) return;
    for (; at < value.start; at += 1) if (tree.text[at] === '\n') line += 1;
    for (const index of told) found.push({ line: line + index, text: rows[index]?.trim() ?? '', path });
  };
  look(tree.root);
  return found;
}

/** The texts that these lines are of, each once, in the order of the story: the title first, what players never see at the end. */
export function textsToRead(tree: Tree, lines: readonly LineToRead[]): readonly TextToRead[] {
  const firsts = new Map<string, LineToRead>();
  for (const one of lines) if (!firsts.has(one.path.join('/'))) firsts.set(one.path.join('/'), one);
  const told = storyOf(tree).flatMap(({ texts }) => texts.map(({ path }) => path.join('/')));
  const others = [...firsts.keys()].filter((key) => !told.includes(key));
  const isHead = (key: string): boolean => !key.includes('/');
  const order = [...others.filter(isHead), ...told.filter((key) => firsts.has(key)), ...others.filter((key) => !isHead(key))];
  return order.flatMap((key) => {
    const first = firsts.get(key);
    const was = first === undefined ? undefined : tree.at(first.path)?.plain;
    return first === undefined || typeof was !== 'string' ? [] : [{ ...first, was }];
  });
}
