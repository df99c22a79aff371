// What a run's row holds beside its log: bookmarks, reflections, the player's own view, a pledge, and that it was handed in. None of it
// alters the run, and it goes away with it.

import type { Week } from '../core/index.ts';
import {
  flag,
  list,
  object,
  optional,
  ownWords,
  pledgeShape,
  reflectionsShape,
  text,
  weeksShape,
  whole,
  type Pledge,
  type Reflection,
  type Shape,
} from '../run/index.ts';

/** A week that the player wants to find again: its Monday, with words of their own. */
export interface Bookmark {
  readonly week: Week;
  readonly name: string;
}

/** What the player thinks of the run before the debrief says anything. */
export interface OwnView {
  readonly worst?: Week;
  /** What they would do again. */
  readonly again?: string;
}

/** When a run was handed in, how far it had got, and by what name. */
export interface HandedIn {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Weeks that had run. */
  readonly weeks: Week;
  readonly player: string;
}

export interface Notes {
  /** What the player calls the run, to tell branches apart. */
  readonly name?: string;
  /** By week, one a week. */
  readonly bookmarks?: readonly Bookmark[];
  /** By week, one a week. */
  readonly reflections?: readonly Reflection[];
  readonly ownView?: OwnView;
  readonly pledge?: Pledge;
  readonly handedIn?: HandedIn;
  /** It was handed in before its end, and then gone back in: what is played on and handed in after that is another attempt. */
  readonly lookedAhead?: boolean;
}

/** One a week. */
const MOST_BOOKMARKS = 200;

const bookmarkShape = object<Bookmark>({ week: weeksShape, name: text });
export const notesShape: Shape<Notes> = object<Notes>({
  name: optional(text),
  bookmarks: optional(list(bookmarkShape, MOST_BOOKMARKS)),
  reflections: optional(reflectionsShape),
  ownView: optional(object<OwnView>({ worst: optional(weeksShape), again: optional(ownWords) })),
  pledge: optional(pledgeShape),
  handedIn: optional(object<HandedIn>({ at: whole(0, Number.MAX_SAFE_INTEGER), weeks: whole(0, MOST_BOOKMARKS), player: text })),
  lookedAhead: optional(flag),
});

/** A list with an entry of a week put in, changed, or taken out where there is none; in the order of the weeks. */
export function withWeek<T extends { readonly week: Week }>(all: readonly T[], week: Week, entry: T | undefined): readonly T[] {
  const others = all.filter((one) => one.week !== week);
  return entry === undefined ? others : [...others, entry].sort((left, right) => left.week - right.week);
}

/** What a branch takes along of its parent's notes: what was written of the weeks that both have. */
export const notesUntil = ({ bookmarks = [], reflections = [] }: Notes, week: Week): Notes => ({
  bookmarks: bookmarks.filter((one) => one.week <= week),
  reflections: reflections.filter((one) => one.week < week),
});
