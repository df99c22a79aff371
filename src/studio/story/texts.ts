// Everything that a player reads, in the order in which they may meet it, with its words counted.

import { kindAt, type Place, type Tree } from '../../scenario/index.ts';
import type { Path } from '../document/store.ts';

export interface StoryText {
  readonly path: Path;
  readonly text: string;
  readonly words: number;
}

export interface StoryPart {
  /** The part of the file, and the thing in it. */
  readonly part: string;
  readonly id?: string;
  /** The week from which it may come; undefined where that is no question. */
  readonly week?: number;
  readonly texts: readonly StoryText[];
}

/** Words that somebody reads in a minute: prose on a screen. *Calibration*: research on silent reading has 175 to 300. */
export const WORDS_A_MINUTE = 200;

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;

const FRAME = ['summary', 'brief', 'objectives'];
const BEFORE = ['departments', 'stakeholders', 'team', 'hires', 'assets', 'services'];
const AFTER = ['goals', 'verdicts'];
/** What players never see. */
const UNSEEN = ['lure', 'shows-when'];

function textsIn(place: Place): readonly StoryText[] {
  const name = kindAt(place.path)?.name;
  if (UNSEEN.includes(String(place.path.at(-1)))) return [];
  if (typeof place.plain === 'string') {
    const isRead = name === 'line' || name === 'prose';
    return isRead ? [{ path: place.path, text: place.plain, words: wordsIn(place.plain) }] : [];
  }
  return place.items.flatMap(textsIn);
}

/** The first week that a condition speaks of. */
function weekOf(place: Place): number | undefined {
  const when = place.items.find((item) => item.path.at(-1) === 'when')?.plain;
  const found = typeof when === 'string' ? /\bweek\s*(?:=|>=|>)\s*(\d+)/.exec(when)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

function firstWeek(place: Place): number | undefined {
  const week = place.items.find((item) => ['appears', 'week'].includes(String(item.path.at(-1))))?.plain;
  return typeof week === 'number' ? week : weekOf(place);
}

const things = (tree: Tree, part: string): readonly StoryPart[] =>
  (tree.at([part])?.items ?? []).flatMap((place) => {
    const texts = textsIn(place);
    const week = firstWeek(place);
    return texts.length === 0 ? [] : [{ part, id: String(place.path.at(-1)), texts, ...(week === undefined ? {} : { week }) }];
  });

export function storyOf(tree: Tree): readonly StoryPart[] {
  const whole = (part: string): readonly StoryPart[] => {
    const place = tree.at([part]);
    const texts = place === undefined ? [] : textsIn(place);
    return texts.length === 0 ? [] : [{ part, texts }];
  };
  const told = ['projects', 'events', 'requests'].flatMap((part) => things(tree, part));
  const byWeek = [...told].sort((a, b) => (a.week ?? 1) - (b.week ?? 1));
  return [...FRAME.flatMap(whole), ...BEFORE.flatMap((part) => things(tree, part)), ...byWeek, ...AFTER.flatMap(whole)];
}
