// run(game, seed, log): the fast path, in place. Replays a log day by day, answers what it leaves open by silence, and goes on without
// decisions where the log ends. So any log can be replayed in any world; what no longer fits is dropped and named.

import { begin, type Profile } from './begin.ts';
import { glance } from './glance.ts';
import type { DecisionRecord, Decision, Log } from './decision.ts';
import { decideInPlace } from './decide.ts';
import type { Happening } from './happening.ts';
import type { Posting } from './posting.ts';
import type { Game } from './prepare.ts';
import { must } from './prepare.ts';
import type { Run, Weighed } from './run-context.ts';
import { copyState, open, seal, type RunState, type State } from './state.ts';
import { stepDay } from './advance.ts';
import { luckNow, type LuckTurn } from './turn-luck.ts';
import { mondayOf, type Day } from './units.ts';
import type { Awaiting, View } from './view.ts';

export interface RanDay {
  readonly day: Day;
  readonly happenings: readonly Happening[];
  readonly postings: readonly Posting[];
  /** What could be seen after it; its sections are made when they are first asked for. Only where `views` were asked for. */
  readonly view?: View;
}

export interface RunOptions {
  /** Stop before this day has run; absent = to the end. */
  readonly until?: Day;
  /** Keep happenings and postings of each day. */
  readonly keep?: boolean;
  /** Keep the view of each kept day. */
  readonly views?: boolean;
  readonly profile?: Profile;
  /** Mondays from which on luck is another seed's; only at the start of a run, for a state carries its own. */
  readonly luck?: readonly LuckTurn[];
  /** Called after each day: true stops the run there. */
  readonly isOver?: (day: Day, happenings: readonly Happening[]) => boolean;
  /** Called at each Monday, with a state that must be copied to be kept, before that week's decisions. */
  readonly onMonday?: (state: State) => void;
  /** Told of every event that is weighed, and why it came or did not. */
  readonly weighed?: Weighed;
}

export interface Ran {
  readonly state: State;
  readonly days: readonly RanDay[];
  /** Decisions that no longer applied. */
  readonly dropped: readonly DecisionRecord[];
}

/** Replays a log from the start of a run. */
export function run(game: Game, seed: string, log: Log, options: RunOptions = {}): Ran {
  return replay(game, open(begin(game, seed, options.profile, options.luck, options.weighed)), log, options);
}

/** Replays a log from a state on; entries of earlier days are passed over. */
export function continueRun(game: Game, from: State, log: Log, options: RunOptions = {}): Ran {
  return replay(game, copyState(open(from)), log, options);
}

/** Replays in place: the state is this run's own. */
function replay(game: Game, state: RunState, log: Log, options: RunOptions): Ran {
  const until = options.until ?? mondayOf(game.rules.weeks + 1);
  const days: RanDay[] = [];
  const dropped: DecisionRecord[] = [];
  let next = log.findIndex((record) => record.at[0] >= state.day);
  if (next < 0) next = log.length;
  while (state.awaiting.kind !== 'end') {
    if (state.awaiting.kind !== 'run') {
      if (state.day >= until) break;
      if (state.awaiting.kind === 'plan' && state.sequence === 0) options.onMonday?.(seal(state));
      next = takeDecisions(game, state, log, next, dropped);
      continue;
    }
    if (state.day >= until) break;
    const context: Run = {
      game,
      state,
      luck: luckNow(game, state),
      happenings: [],
      postings: options.keep === true ? [] : undefined,
      weighed: options.weighed,
    };
    const day = state.day;
    stepDay(context);
    if (options.isOver?.(day, context.happenings) === true) break;
    if (options.keep === true) {
      const kept: RanDay = { day, happenings: context.happenings, postings: context.postings ?? [] };
      days.push(options.views === true ? { ...kept, view: glance(game, copyState(state)) } : kept);
    }
  }
  return { state: seal(state), days, dropped };
}

/** Takes the log's decisions of this day until the run goes on, then silence for the rest. Returns where the log stands. */
function takeDecisions(game: Game, state: RunState, log: Log, from: number, dropped: DecisionRecord[]): number {
  let next = from;
  for (; next < log.length; next += 1) {
    const record = must(log[next], 'record');
    if (record.at[0] > state.day) break;
    if (record.decision.type === 'run-week') answerSilently(game, state);
    const problem = record.at[0] < state.day ? true : decideInPlace(game, state, record.decision);
    if (problem !== undefined) dropped.push(record);
    if (state.awaiting.kind === 'run') return next + 1;
  }
  answerSilently(game, state);
  if (state.awaiting.kind === 'plan') decideInPlace(game, state, { type: 'run-week' });
  return next;
}

/** The day that runs next. */
export const dayOf = (state: State): Day => open(state).day;
/** What a run waits for, without making a whole view. */
export const awaitingOf = (state: State): Awaiting => open(state).awaiting;

/** The answer that silence gives to what the run waits for; undefined where it waits for no answer. */
export function silently(game: Game, state: State): Decision | undefined {
  return silentAnswer(game, open(state));
}

function silentAnswer(game: Game, state: RunState): Decision | undefined {
  if (state.awaiting.kind === 'run' || state.awaiting.kind === 'end') return undefined;
  const index = state.events.findIndex(
    (event, i) => event.fired >= 0 && event.answer === undefined && game.rules.events[i]?.mustAnswer === true,
  );
  const rule = game.rules.events[index];
  return rule === undefined ? undefined : { type: 'answer', event: rule.id, choice: rule.ifSilent };
}

/** Gives silence's answer to everything that the run waits for. */
export function answerSilently(game: Game, state: RunState): void {
  for (let answer = silentAnswer(game, state); answer !== undefined; answer = silentAnswer(game, state)) {
    const problem = decideInPlace(game, state, answer);
    if (problem !== undefined) throw new Error(`silence was refused: ${problem.problem}`);
    markSilent(game, state, answer);
  }
}

function markSilent(game: Game, state: RunState, answer: Decision): void {
  const event = answer.type === 'answer' ? state.events[game.index.event.get(answer.event) ?? -1] : undefined;
  if (event?.answer !== undefined) event.answer.silent = true;
}
