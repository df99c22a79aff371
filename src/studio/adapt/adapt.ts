// A scenario → the same scenario at another workplace: other names, sizes and money, by the answers of the wizard. It is made by edits of the
// text, so that comments and everything that was not asked about stay letter for letter. Pure; the ids stay, so nothing in conditions breaks.

import {
  applyEdits,
  kindAt,
  MADE_FROM,
  readTree,
  removeAt,
  replaceValues,
  setValue,
  type JsonValue,
  type Place,
  type TextEdit,
} from '../../scenario/index.ts';
import { factsIn, type Facts } from './facts.ts';
import { scaledCondition, scaledMoney } from './scaling.ts';
import { swapper, type Change, type Measure } from './swaps.ts';
import { oldTrade } from './old-trade.ts';
import { linesToRead, textsToRead, type LineToRead, type TextToRead } from './to-read.ts';
import { translatedTo } from './translations.ts';
import { cleaned } from './typed.ts';

export interface NewName {
  readonly name: string;
  /** How colleagues call them; empty = the first name. */
  readonly short?: string;
}

/** What is left out stays as it is. */
export interface Answers {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly floors: Readonly<Record<string, string>>;
  readonly departments: Readonly<Record<string, string>>;
  /** How many people work there in all; the departments keep their shares. */
  readonly people: number;
  readonly names: Readonly<Record<string, NewName>>;
  readonly currency: string;
  readonly capital: number;
  readonly services: Readonly<Record<string, string>>;
  readonly assets: Readonly<Record<string, string>>;
}

export interface Adapted {
  readonly text: string;
  /** Lines that still speak of the old workplace, or name figures: for the author to read over, counted from 1. */
  readonly toRead: readonly LineToRead[];
  /** The texts that they are of, in the order of the story. */
  readonly texts: readonly TextToRead[];
  /** Where the base has other languages. */
  readonly translations?: {
    /** Their codes: `de`. */
    readonly languages: readonly string[];
    /** Texts in them that are marked for a translator. */
    readonly marked: number;
    /** The same scenario without them. */
    readonly without: string;
  };
}

function* leaves(place: Place): Generator<Place> {
  if (place.items.length === 0) yield place;
  for (const item of place.items) yield* leaves(item);
}

/** What stands in other languages is swapped by `translations.ts`. */
const TRANSLATIONS = 'translations';

function named(part: string, names: Readonly<Record<string, string>>): readonly Change[] {
  return Object.entries(names).flatMap(([id, name]) => (name.trim() === '' ? [] : [{ path: [part, id, 'name'], value: name.trim() }]));
}

function peopleNames({ people }: Facts, names: Answers['names']): readonly Change[] {
  return people.flatMap(({ id, part, short }) => {
    const given = names[id];
    if (given === undefined || given.name.trim() === '') return [];
    const full = given.name.trim();
    const called = given.short?.trim() ?? '';
    // One that has none in the file is called by the first name, as anew.
    const shortly =
      short === undefined ? [] : [{ path: [part, id, 'short'], value: called === '' ? (full.split(/\s+/)[0] ?? full) : called }];
    return [{ path: [part, id, 'name'], value: full }, ...shortly];
  });
}

/** The first name of a new name, at the path of a short name. */
function calledAt(old: Facts, names: Answers['names'], [part, id, key]: Change['path']): string | undefined {
  const given = key === 'short' && old.people.some((one) => one.part === part && one.id === id) ? names[String(id)] : undefined;
  const full = given?.name.trim() ?? '';
  return full === '' ? undefined : (given?.short?.trim() ?? '') || full.split(/\s+/)[0];
}

/** Keys whose number counts people, or what serves so many. */
const CAPACITY = /^(?:assets\/[^/]+|assets\/[^/]+\/inventory|projects\/[^/]+\/options\/[^/]+)\/capacity\/[^/]+$/;
const PEOPLE = /^departments\/[^/]+\/people$/;
const TICKETS = /^departments\/[^/]+\/tickets-per-head$/;
const MOST_DECIMALS = 1_000;

/** Sizes that go with the number of people: who is served, by what, and how often each of them asks for help, so that the work stays the same. */
function sized(path: string, value: number, factor: number): number | undefined {
  if (PEOPLE.test(path) || CAPACITY.test(path)) return Math.max(1, Math.round(value * factor));
  if (TICKETS.test(path)) return Math.max(1, Math.round((value / factor) * MOST_DECIMALS)) / MOST_DECIMALS;
  return undefined;
}

/** No further than the format goes. */
function within(place: Place, value: number): number {
  const { min = -Infinity, max = Infinity } = kindAt(place.path) ?? {};
  return Math.min(max, Math.max(min, value));
}

/** What becomes of one value of the file; undefined where it stays. */
function changed(place: Place, measure: Measure, swap: ReturnType<typeof swapper>): string | number | undefined {
  const { path, plain } = place;
  const { size, money } = measure;
  const kind = kindAt(path)?.name;
  const key = String(path.at(-1));
  if (typeof plain === 'number') {
    if (size !== 1) {
      const other = sized(path.join('/'), plain, size);
      if (other !== undefined) return within(place, other);
    }
    const isEffect = path.includes('effects') && (key === 'capital' || key === 'monthly');
    const isCost = path.at(-2) === 'cost-of-delay';
    return money !== 1 && (kind === 'money' || isEffect || isCost) ? within(place, scaledMoney(plain, money)) : undefined;
  }
  if (typeof plain !== 'string') return undefined;
  if (kind === 'condition') return money === 1 ? undefined : scaledCondition(plain, money);
  if (kind !== 'prose' && kind !== 'line') return undefined;
  return swap(plain).text;
}

const apply = (text: string, edits: readonly TextEdit[]): string => applyEdits(text, edits);

/** Undefined where the text cannot be read. */
export function adapt(base: string, typed: Partial<Answers>): Adapted | undefined {
  const answers = cleaned(typed);
  const tree = readTree(base);
  const old = factsIn(tree);
  if (tree === undefined || old === undefined) return undefined;
  const people = old.departments.reduce((sum, one) => sum + one.people, 0);
  const measure: Measure = {
    size: answers.people === undefined || people === 0 ? 1 : answers.people / people,
    money: answers.capital === undefined || old.capital === 0 ? 1 : answers.capital / old.capital,
    currency: answers.currency ?? old.currency,
    old,
    answers,
    language: old.lang.split('-')[0] ?? 'en',
    calledAt: (path) => calledAt(old, answers.names ?? {}, path),
  };
  const asked: readonly Change[] = [
    ...(['id', 'title', 'place', 'currency'] as const).flatMap((key) => {
      const value = answers[key]?.trim() ?? '';
      return value === '' ? [] : [{ path: [key], value }];
    }),
    ...named('building', answers.floors ?? {}),
    ...named('departments', answers.departments ?? {}),
    ...named('services', answers.services ?? {}),
    ...named('assets', answers.assets ?? {}),
    ...peopleNames(old, answers.names ?? {}),
    ...(answers.capital === undefined ? [] : [{ path: ['start', 'money', 'capital'], value: answers.capital }]),
  ];
  const known = new Set(asked.map(({ path }) => path.join('/')));
  const swap = swapper(measure);
  const own = tree.root.items.filter(({ path }) => path[0] !== TRANSLATIONS).flatMap((place) => [...leaves(place)]);
  const follows = own.flatMap((place): Change[] => {
    if (known.has(place.path.join('/'))) return [];
    const value = changed(place, measure, swap);
    return value === undefined || value === place.plain ? [] : [{ path: place.path, value }];
  });
  const translated = translatedTo(tree, asked, measure);
  const noted = Object.entries(translated.notes).flatMap(([language, notes]) =>
    Object.entries(notes).map(([dotted, print]): Change => ({ path: [TRANSLATIONS, language, MADE_FROM, dotted], value: print })),
  );
  const replaced = apply(base, replaceValues(base, [...asked, ...follows, ...translated.changes, ...noted]));
  // What the file had not said until now: parts of its head, and notes of texts that had none, together for each language.
  const isNew = ({ path }: Change): boolean => tree.at(path) === undefined;
  const more: readonly (readonly [path: Change['path'], value: JsonValue])[] = [
    ...asked.filter((one) => one.path.length === 1 && isNew(one)).map(({ path, value }) => [path, value] as const),
    ...Object.entries(translated.notes).flatMap(([language, notes]) => {
      const path = [TRANSLATIONS, language, MADE_FROM];
      const isNoted = Object.keys(notes).every((dotted) => tree.at([...path, dotted]) !== undefined);
      const before = tree.at(path)?.plain as Readonly<Record<string, string>> | undefined;
      return isNoted ? [] : [[path, { ...before, ...notes }] as const];
    }),
  ];
  const text = more.reduce((so, [path, value]) => apply(so, setValue(so, path, value)), replaced);
  const after = readTree(text);
  const languages = (tree.at([TRANSLATIONS])?.items ?? []).map(({ path }) => String(path.at(-1)));
  const isElsewhere = (answers.place?.trim() ?? '') !== '';
  const other = {
    people: measure.size !== 1,
    money: measure.money !== 1,
    floors: Object.values(answers.floors ?? {}).some((name) => name !== ''),
  };
  const toRead =
    after === undefined
      ? []
      : linesToRead(after, {
          place: isElsewhere ? old.place : '',
          language: measure.language,
          other,
          trade: oldTrade(old, answers),
        });
  return {
    text,
    toRead,
    texts: after === undefined ? [] : textsToRead(after, toRead),
    ...(languages.length === 0
      ? {}
      : { translations: { languages, marked: translated.marked, without: apply(text, removeAt(text, [TRANSLATIONS])) } }),
  };
}
