// Who plays a quick balance, and what is kept of a run: the state at its end, in which it had no money left for what was needed, when each
// need was met.

import {
  outcome,
  truthOf,
  type Game,
  type Log,
  type Lookup,
  type OutcomeView,
  type State,
  type Week,
  type Weighed,
} from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { anyBot } from '../bots/by-name.ts';
import { playBot } from '../play.ts';

/** Careful players: all of them plan ahead, each but the first leaves out one habit. */
export const CAREFUL: readonly string[] = [
  'planner',
  'planner-without-floor-walks',
  'planner-without-slack',
  'planner-without-wip-limit',
  'planner-without-one-to-ones',
];
/** Each leads badly in one way. */
export const CARELESS: readonly string[] = ['yes-to-all', 'loudest-first', 'start-everything', 'hero', 'cruncher', 'talker', 'random'];

export interface Kept {
  readonly bot: string;
  readonly seed: string;
  readonly state: State;
  readonly log: Log;
  readonly truth: Lookup;
  readonly outcome: OutcomeView;
  readonly total: number;
  /** The first week on whose Monday the least that a known need costs was more than what was left. */
  readonly ranOut: Week | undefined;
  readonly meetsMust: boolean;
}

/** A bot of a name that is known to exist. */
export function botOf(name: string, seed: string): Bot {
  const bot = anyBot(name, seed);
  if (bot === undefined) throw new Error(`no bot is called ${name}`);
  return bot;
}

/** Whether what is left pays for nothing that would meet some need that is known. */
function isShort(game: Game, truth: Lookup): boolean {
  const left = Number(truth('capital', [])) * 100;
  return game.rules.projects.some(({ id, options }) => {
    if (truth('known', [id]) !== true || truth('ordered', [id]) === true) return false;
    return Math.min(...options.filter((one) => one.bridge !== true).map((one) => one.price)) > left;
  });
}

/** Plays one run. */
export function keep(game: Game, bot: Bot, seed: string, weighed?: Weighed): Kept {
  let ranOut: Week | undefined;
  const { state, log, total } = playBot(game, bot, seed, {
    monday: (now, week) => {
      if (ranOut === undefined && isShort(game, truthOf(game, now))) ranOut = week;
    },
    ...(weighed === undefined ? {} : { weighed }),
  });
  const ended = outcome(game, state);
  return {
    bot: bot.name,
    seed,
    state,
    log,
    truth: truthOf(game, state),
    outcome: ended,
    total,
    ranOut,
    meetsMust: ended.goals.every((goal) => goal.met || !goal.must),
  };
}

/** The week in which a need was met; undefined where it was not. */
export function metIn({ truth }: Kept, project: string, weeks: Week): Week | undefined {
  const week = Number(truth('week-done', [project]));
  return week <= weeks ? week : undefined;
}
