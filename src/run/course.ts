// A run as it is played: the state now, the log so far, all days that have run, and the place to which undo goes back.
// Every value is new, none is changed. The live game, resuming a save and verifying a run file all take this one way,
// so they cannot differ.

import {
  advance,
  begin,
  decide,
  hashState,
  isProblem,
  publicPostings,
  view,
  type Decision,
  type Game,
  type Happening,
  type Log,
  type LuckTurn,
  type Posting,
  type Problem,
  type Profile,
  type State,
  type View,
  type Week,
  DAYS_PER_WEEK,
} from '../core/index.ts';

/** A day that has run: the view after it, what happened on it, the public postings that explain it. */
export interface CourseDay {
  readonly view: View;
  readonly happenings: readonly Happening[];
  readonly postings: readonly Posting[];
}

/** The hash of the state after a week's Sunday. */
export interface Checkpoint {
  readonly week: Week;
  readonly hash: string;
}

export interface Course {
  readonly game: Game;
  readonly seed: string;
  /** Mondays from which on luck is another seed's. */
  readonly luck: readonly LuckTurn[];
  readonly state: State;
  readonly view: View;
  readonly log: Log;
  /** `days[i]` is day i. */
  readonly days: readonly CourseDay[];
  readonly checkpoints: readonly Checkpoint[];
  /** Where undo starts again: the state before the first decision that may still be taken back, and how many came before it. */
  readonly anchor: { readonly state: State; readonly view: View; readonly length: number };
}

/** A new run, waiting for the plan of week 1. */
export function beginCourse(game: Game, seed: string, profile?: Profile, luck: readonly LuckTurn[] = []): Course {
  const state = begin(game, seed, profile, luck);
  const now = view(game, state);
  return { game, seed, luck, state, view: now, log: [], days: [], checkpoints: [], anchor: { state, view: now, length: 0 } };
}

/**
 * Takes a decision. One that sets the run going also runs the days until something is awaited.
 * The problem says why the core refused; the course is then as before.
 */
export function take(course: Course, decision: Decision): Course | Problem {
  const decided = decide(course.game, course.state, decision);
  if (isProblem(decided)) return decided;
  const { day } = course.view;
  const sequence = course.log.filter((record) => record.at[0] === day).length;
  const log = [...course.log, { at: [day, sequence] as const, decision }];
  const now = view(course.game, decided);
  const next: Course = { ...course, state: decided, view: now, log };
  return now.awaiting.kind === 'run' ? runDays(next) : next;
}

function runDays(course: Course): Course {
  let { state, view: now } = course;
  const days = [...course.days];
  while (now.awaiting.kind === 'run') {
    const ran = advance(course.game, state);
    state = ran.state;
    now = view(course.game, state);
    days.push({ view: now, happenings: ran.happenings, postings: publicPostings(ran.postings) });
  }
  const weekIsOver = now.awaiting.kind !== 'answer';
  const checkpoints = weekIsOver
    ? [...course.checkpoints, { week: days.length / DAYS_PER_WEEK, hash: hashState(state) }]
    : course.checkpoints;
  return { ...course, state, view: now, days, checkpoints, anchor: { state, view: now, length: course.log.length } };
}

/** What `undo` would take back: the last decision since the week's plan began. What has set days running is final. */
export const undoable = (course: Course): Decision | undefined =>
  course.log.length > course.anchor.length ? course.log[course.log.length - 1]?.decision : undefined;

/** The course without its last decision, decided anew from where the week began. Undefined where nothing can be taken back. */
export function undo(course: Course): Course | undefined {
  if (undoable(course) === undefined) return undefined;
  const { anchor } = course;
  const start: Course = { ...course, state: anchor.state, view: anchor.view, log: course.log.slice(0, anchor.length) };
  return course.log.slice(anchor.length, -1).reduce((before: Course, { decision }) => {
    const after = take(before, decision);
    // It was taken once from this very state; refusing it now would be a fault of the core.
    if (isProblem(after)) throw new Error(`undo: ${after.decision} was refused (${after.problem})`);
    return after;
  }, start);
}

/** Where a log stopped fitting: the index of the record that was refused or stood at another moment. */
export interface Misfit {
  readonly misfit: number;
  readonly course: Course;
  readonly problem?: Problem;
}
export const isMisfit = (value: Course | Misfit): value is Misfit => 'misfit' in value;

/**
 * Plays a log from the start, strictly: each record must be taken, at the moment that it names. Who records a run answers
 * what stops a week, if only with the core's `silently`, and so has that answer in the log.
 */
export const replay = (game: Game, seed: string, log: Log, profile?: Profile, luck?: readonly LuckTurn[]): Course | Misfit =>
  atOnce(replaySteps(game, seed, log, profile, luck));

/** The same, stopping whenever days have run, so that a page can do something else in between. */
export function* replaySteps(game: Game, seed: string, log: Log, profile?: Profile, luck?: readonly LuckTurn[]): Steps<Course | Misfit> {
  let course = beginCourse(game, seed, profile, luck);
  for (const [index, record] of log.entries()) {
    const next = take(course, record.decision);
    if (isProblem(next)) return { misfit: index, course, problem: next };
    const at = next.log[index]?.at;
    if (at?.[0] !== record.at[0] || at[1] !== record.at[1]) return { misfit: index, course };
    if (next.days !== course.days) yield;
    course = next;
  }
  return course;
}

/** Work that may be done piece by piece. */
export type Steps<T> = Generator<void, T>;

/** Does all pieces, one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
