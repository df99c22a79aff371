// Playing, as the worker does it: the same decisions again, a bot up to a week, a run in which an event comes. Pure but for the clock
// that says how long it took.

import { DAYS_PER_WEEK, mondayOf, prepare, type Game, type Log } from '../../core/index.ts';
import { encodeRun, isMisfit, replay, runFileOf } from '../../run/index.ts';
import { botNamed, playBot } from '../../lab/index.ts';
import { playAgain, type Again } from './again.ts';
import { firstDifference } from './difference.ts';
import { clauseText } from '../lab/clause-text.ts';
import type { AgainTask, BotTask, Found, NotFound, PlayAnswer, PlayedAgain, PlayTask, Seeking, SeekTask } from './messages.ts';
import { seek, standing } from './seek.ts';

/** Decisions before the week runs on from a day. */
const upTo = (log: Log, day: number): Log => log.filter(({ at }) => at[0] < day);

/** The play of the version that the decisions were taken in stays the same while its text is changed. */
let known: { readonly base: number; readonly log: string; readonly play: Again } | undefined;

function before({ base, baseRules, seed, log }: AgainTask): Again {
  const key = JSON.stringify([seed, log]);
  if (known?.base === base && known.log === key) return known.play;
  const play = playAgain(prepare(baseRules), seed, log);
  known = { base, log: key, play };
  return play;
}

/** The game opens a play as it opens any run. */
function runFile(game: Game, seed: string, log: Log): string {
  const course = replay(game, seed, log);
  if (isMisfit(course)) throw new Error('what was just played does not play again');
  return encodeRun(runFileOf(course, game.rules, 'own'));
}

function again(task: AgainTask): PlayedAgain {
  const was = before(task);
  const began = performance.now();
  const game = prepare(task.rules);
  const is = playAgain(game, task.seed, task.log);
  const took = performance.now() - began;
  const difference = firstDifference(was, is);
  const weeks = Math.floor(Math.min(was.days.length, is.days.length) / DAYS_PER_WEEK);
  return {
    kind: 'again',
    id: task.id,
    log: is.log,
    run: runFile(game, task.seed, is.log),
    leftOut: is.leftOut,
    ...(difference === undefined ? {} : { difference }),
    weeks: difference === undefined ? weeks : Math.max(0, difference.week - 1),
    isOver: is.end.awaiting === 'end',
    figures: { before: was.end.figures, after: is.end.figures },
    verdicts: { before: was.end.verdict, after: is.end.verdict },
    took,
  };
}

function letPlay({ id, rules, seed, bot, until }: BotTask): Found {
  const game = prepare(rules);
  const { log } = playBot(game, botNamed(bot, seed), seed);
  const played = until > rules.weeks ? log : upTo(log, mondayOf(until));
  return { kind: 'found', id, seed, log: played, run: runFile(game, seed, played), week: Math.min(until, rules.weeks) };
}

/** Clauses that are told of an event that never came. */
const MOST_CLAUSES = 3;

function sought({ id, rules, event, runs }: SeekTask, tell: (step: Seeking) => void): Found | NotFound {
  const game = prepare(rules);
  const steps = seek(game, event, runs);
  for (;;) {
    const { done, value } = steps.next();
    if (done !== true) {
      tell({ kind: 'seeking', id, ...value });
      continue;
    }
    if ('missed' in value) {
      const { tried, missed } = value;
      return { kind: 'not-found', id, tried, held: missed.held, never: missed.never.slice(0, MOST_CLAUSES).map(clauseText) };
    }
    const { seed, log, needs } = value;
    const { week } = standing(game, seed, log);
    return { kind: 'found', id, seed, log, run: runFile(game, seed, log), week, ...(needs === undefined ? {} : { needs }) };
  }
}

/** Answers any task; what cannot be played is said, never thrown. `tell` hears how far a search is. */
export function playTask(task: PlayTask, tell: (step: Seeking) => void = () => undefined): PlayAnswer {
  try {
    switch (task.kind) {
      case 'again':
        return again(task);
      case 'bot':
        return letPlay(task);
      case 'seek':
        return sought(task, tell);
    }
  } catch {
    return { kind: 'play-failed', id: task.id };
  }
}
