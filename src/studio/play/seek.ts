// The way to an event: bots first, who often get there by themselves; where none does, a search for a shortest list of decisions that leads
// to it. A run a step, so that whoever waits can be told how far it is.

import {
  drive,
  silently,
  type Decision,
  type DecisionRecord,
  type Desk,
  type EventId,
  type Game,
  type Log,
  type View,
} from '../../core/index.ts';
import { botNamed, playBot, reach, type BotName, type ReachMissed } from '../../lab/index.ts';
import { isMisfit, replay } from '../../run/index.ts';

/** Who tries to get to an event, and on how many kinds of luck. *Calibration*: half a second for the largest scenario. */
const SEEKERS: readonly BotName[] = ['idle', 'planner', 'yes-to-all', 'loudest-first', 'random', 'halfway', 'hero'];
const SEEDS = 12;
/** Runs of the search. *Calibration*: what is not found in these is found in few of ten times as many. */
const SEARCH_RUNS = 400;

export interface SeekStep {
  readonly part: 'bots' | 'searching' | 'shortening';
  /** Runs played, of how many at most; those that make the way shorter are not known beforehand. */
  readonly done: number;
  readonly of: number;
}

/** The way there. */
export interface Way {
  readonly seed: string;
  readonly log: Log;
  /** Decisions that it takes, where it was searched for: no other way was as short. */
  readonly needs?: number;
}

export interface NoWay {
  readonly tried: number;
  readonly missed: ReachMissed;
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

/** What is before the player after decisions that all apply. */
export function standing(game: Game, seed: string, log: Log): View {
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

/** A short list of decisions played to the end, as a log of all that was decided: silence answers the rest, and the weeks run. */
export function playedOut(game: Game, seed: string, log: Log): Log {
  const taken: DecisionRecord[] = [];
  let [index, today, sequence] = [0, -1, 0];
  const take = (desk: Desk, decision: Decision): void => {
    const { day } = desk;
    if (desk.take(decision) !== undefined) return;
    taken.push({ at: [day, sequence], decision });
    sequence += 1;
  };
  drive(game, seed, (desk) => {
    if (desk.day !== today) [today, sequence] = [desk.day, 0];
    for (let record = log[index]; record !== undefined && record.at[0] <= desk.day; record = log[index]) {
      index += 1;
      if (record.at[0] === desk.day) take(desk, record.decision);
    }
    for (let answer = silently(game, desk.state); answer !== undefined; answer = silently(game, desk.state)) take(desk, answer);
    if (desk.awaiting.kind === 'plan') take(desk, { type: 'run-week' });
  });
  return taken;
}

/** `runs`: how many the search may take where no bot gets there. */
export function* seek(game: Game, event: EventId, runs = SEARCH_RUNS): Generator<SeekStep, Way | NoWay, void> {
  const of = SEEDS * SEEKERS.length;
  let tried = 0;
  let best: { readonly seed: string; readonly log: Log; readonly day: number } | undefined;
  for (let seed = 1; seed <= SEEDS && best === undefined; seed += 1) {
    for (const bot of SEEKERS) {
      tried += 1;
      const found = dayOf(game, bot, String(seed), event);
      if (found !== undefined && (best === undefined || found.day < best.day)) best = { seed: String(seed), ...found };
      yield { part: 'bots', done: tried, of };
    }
  }
  if (best !== undefined) return { seed: best.seed, log: untilCome(game, best.seed, best.log, event) };
  const steps = reach(game, { event }, { runs });
  for (;;) {
    const step = steps.next();
    if (step.done !== true) {
      yield step.value;
      continue;
    }
    const found = step.value;
    if (!found.reached) return { tried: tried + found.runs, missed: found };
    const { seed, log } = found;
    return { seed, log: untilCome(game, seed, playedOut(game, seed, log), event), needs: log.length };
  }
}
