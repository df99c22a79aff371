// Playing, as the worker does it: the same decisions again, a bot up to a week, a run in which an event comes. Pure but for the clock
// that says how long it took.

import { DAYS_PER_WEEK, mondayOf, prepare, type EventId, type Game, type Log, type View } from '../../core/index.ts';
import { encodeRun, isMisfit, replay, runFileOf } from '../../run/index.ts';
import { botNamed, playBot, type BotName } from '../../lab/index.ts';
import { playAgain, type Again } from './again.ts';
import { firstDifference } from './difference.ts';
import type { AgainTask, BotTask, Found, NotFound, PlayAnswer, PlayedAgain, PlayTask, SeekTask } from './messages.ts';

/** Who tries to get to an event, and on how many kinds of luck. *Calibration*: half a second for the largest scenario. */
const SEEKERS: readonly BotName[] = ['idle', 'planner', 'yes-to-all', 'loudest-first', 'random', 'halfway', 'hero'];
const SEEDS = 12;

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

/** The day on which an event comes in a bot's run. */
function dayOf(game: Game, bot: BotName, seed: string, event: EventId): { readonly log: Log; readonly day: number } | undefined {
  let day: number | undefined;
  const { log } = playBot(game, botNamed(bot, seed), seed, {
    witness: (today, happenings) => {
      if (day === undefined && happenings.some((one) => one.type === 'message' && one.event === event)) day = today;
    },
  });
  return day === undefined ? undefined : { log, day };
}

function seek({ id, rules, event }: SeekTask): Found | NotFound {
  const game = prepare(rules);
  let best: { readonly seed: string; readonly log: Log; readonly day: number } | undefined;
  let tried = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    for (const bot of SEEKERS) {
      tried += 1;
      const found = dayOf(game, bot, String(seed), event);
      if (found !== undefined && (best === undefined || found.day < best.day)) best = { seed: String(seed), ...found };
    }
    if (best !== undefined) break;
  }
  if (best === undefined) return { kind: 'not-found', id, tried };
  const { seed, log } = best;
  const begun = untilCome(game, seed, log, event);
  return { kind: 'found', id, seed, log: begun, run: runFile(game, seed, begun), week: standing(game, seed, begun).week };
}

/** What is before the player after the decisions of a bot, which all apply. */
function standing(game: Game, seed: string, log: Log): View {
  const course = replay(game, seed, log);
  return isMisfit(course) ? course.course.view : course.view;
}

/** The shortest beginning of a log after which the event has come; where silence would answer before anybody can, the one before that. */
function untilCome(game: Game, seed: string, log: Log, event: EventId): Log {
  let [low, high] = [0, log.length];
  const message = (length: number) => standing(game, seed, log.slice(0, length)).messages.find((one) => one.event === event);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (message(middle) !== undefined) high = middle;
    else low = middle + 1;
  }
  return log.slice(0, message(low)?.answer === undefined ? low : low - 1);
}

/** Answers any task; what cannot be played is said, never thrown. */
export function playTask(task: PlayTask): PlayAnswer {
  try {
    switch (task.kind) {
      case 'again':
        return again(task);
      case 'bot':
        return letPlay(task);
      case 'seek':
        return seek(task);
    }
  } catch {
    return { kind: 'play-failed', id: task.id };
  }
}
