// The chances that mattered most. A chance is a tape of luck: when a switch fails, how late a vendor is, whether a message comes. Each that looks as
// if it had mattered is set to its middle, and the run played again with everything else as it was. Which ones look so is read from the draws
// and the postings, so that few runs are needed.

import {
  publicPostings,
  run,
  weekOf,
  withEvenTape,
  withHeardLuck,
  type Day,
  type Game,
  type Happening,
  type Measures,
  type Posting,
  type TapeName,
} from '../core/index.ts';
import { totalOf } from '../lab/index.ts';
import type { Chance } from './debrief.ts';
import type { Inquiry, Read } from './inquiry.ts';
import { each, less, mostOf } from './measures.ts';
import { measuresAt, replayFrom, turnsOf, type Played } from './worlds.ts';

/** Chances that are told. */
const TOLD = 3;

interface Heard extends TapeName {
  /** The day on which it was first asked for; undefined where that was before the first day. */
  readonly first: Day | undefined;
  values: number[];
}

/** Every tape that the run asks for. */
function heardIn(played: Played): readonly Heard[] {
  const { game, seed, log, days } = played;
  const heard = new Map<string, Heard>();
  let today: Day | undefined;
  const listening = withHeardLuck(game, (purpose, subject, _, value) => {
    const key = `${purpose}|${subject}`;
    const known = heard.get(key);
    if (known === undefined) heard.set(key, { purpose, subject, first: today, values: [value] });
    else known.values.push(value);
  });
  run(listening, seed, log, {
    until: days,
    ...turnsOf(played, seed),
    onMonday: () => (today ??= 0),
    isOver: (day) => {
      today = day + 1;
      return false;
    },
  });
  return [...heard.values()];
}

/** How far from the middle it came out: 0 is the middle, 1 an end. */
const oddness = ({ values }: Heard): number => Math.abs(2 * (values.reduce((sum, one) => sum + one, 0) / values.length) - 1);

/** What a tape is about, as postings name it: of an option its project. */
const thingOf = (subject: string): string => subject.split('.')[0] ?? subject;

/** How often each thing stands in the public postings of a run. */
function mentions(read: Read): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string | undefined): void => void (name !== undefined && counts.set(name, (counts.get(name) ?? 0) + 1));
  for (const { postings, happenings } of read.days) {
    for (const { subject, cause } of postings) {
      count(subject);
      count(cause.about);
      if (cause.origin.kind === 'event') count(cause.origin.event);
    }
    for (const one of happenings) if (one.type === 'message') count(one.event);
  }
  return counts;
}

/** Luck of an option that was never ordered is nobody's. */
const OF_OPTIONS: ReadonlySet<string> = new Set(['effort', 'lead', 'slip']);

function orderedIn(read: Read): ReadonlySet<string> {
  const isOrder = (one: Happening): one is Extract<Happening, { type: 'ordered' }> => one.type === 'ordered';
  return new Set(read.days.flatMap(({ happenings }) => happenings.filter(isOrder).map(({ project, option }) => `${project}.${option}`)));
}

/** A little for what came out in the middle: many draws hide one that decided. */
const LEAST_ODD = 0.2;

function likeliest(heard: readonly Heard[], read: Read, count: number): readonly Heard[] {
  const [told, ordered] = [mentions(read), orderedIn(read)];
  const weight = (one: Heard): number => (LEAST_ODD + oddness(one)) * (1 + (told.get(thingOf(one.subject)) ?? 0));
  return heard
    .filter(({ purpose, subject }) => !OF_OPTIONS.has(purpose) || ordered.has(subject))
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, count);
}

const evenGame = (played: Played, tape: TapeName): Played => ({ ...played, game: withEvenTape(played.game, tape) });

function measuresWith(played: Played, tape: Heard, read: Read): Measures {
  const even = evenGame(played, tape);
  if (tape.first !== undefined) return replayFrom(even, played.seed, read.home, played.log, tape.first).measures;
  return measuresAt(even.game, run(even.game, played.seed, played.log, { until: played.days, ...turnsOf(played, played.seed) }).state);
}

const seen = (happenings: readonly Happening[], postings: readonly Posting[]): string => JSON.stringify([happenings, postings]);

/** The week in which what could be seen of the run first differs. */
function feltIn(played: Played, tape: TapeName, read: Read): number {
  const { game, seed, log, days } = evenGame(played, tape);
  const other = run(game, seed, log, { until: days, keep: true, ...turnsOf(played, seed) }).days;
  const day = read.days.findIndex(({ happenings, postings }, index) => {
    const ran = other[index];
    return ran === undefined || seen(happenings, postings) !== seen(ran.happenings, publicPostings(ran.postings));
  });
  return weekOf(Math.max(0, day));
}

const totalWith = (game: Game, measures: Measures, change: Measures): number =>
  totalOf(
    each((name) => measures[name] + change[name]),
    game.rules,
  );

/** At most three, the biggest first; stops after each chance that was tried. */
export function* chancesInSteps(inquiry: Inquiry, read: Read): Generator<number, readonly Chance[]> {
  const { played, sizes } = inquiry;
  const { game } = played;
  const tapes = likeliest(heardIn(played), read, sizes.chances);
  inquiry.spent += 1;
  yield 0;
  const found: { tape: Heard; change: Measures; weight: number }[] = [];
  for (const [index, tape] of tapes.entries()) {
    const change = less(measuresWith(played, tape, read), read.home.measures);
    inquiry.spent += 1;
    const weight = Math.abs(totalWith(game, read.home.measures, change) - totalOf(read.home.measures, game.rules));
    found.push({ tape, change, weight });
    yield (index + 1) / (tapes.length + TOLD);
  }
  const chances: Chance[] = [];
  for (const { tape, change } of found.sort((one, other) => other.weight - one.weight)) {
    const most = mostOf(game.rules, change);
    if (most === undefined || chances.length >= TOLD) continue;
    const { purpose, subject } = tape;
    chances.push({ purpose, subject, week: feltIn(played, tape, read), change, most });
    inquiry.spent += 1;
    yield (tapes.length + chances.length) / (tapes.length + TOLD);
  }
  return chances;
}
