// Why an event came, or did not, in one run: on each day on which it could have, clause by clause with the figures of that day, and whether
// chance, a full Monday or a writer who had left stood in the way. It tells the truth of the run: it is for authors, never for players.

import {
  run as runLog,
  weekOf,
  type Day,
  type EventId,
  type Game,
  type Log,
  type LuckTurn,
  type Share,
  type Week,
  type Weighing,
} from '../core/index.ts';
import { clausesNow, clausesOf, type Clause, type ClauseNow } from './clauses.ts';

export interface RunToExplain {
  readonly seed: string;
  readonly log: Log;
  readonly luck?: readonly LuckTurn[];
}

/** One day on which it could have come. */
export interface WeighedDay {
  readonly week: Week;
  readonly day: Day;
  /**
   * `condition`: it did not hold. `chance`: it held, and the draw was against it. `unwritten`: whoever would write has left. `crowded`: it
   * waits for a Monday with room. `stopped`: another message stopped that day. `came`: here it is.
   */
  readonly outcome: Weighing['outcome'];
  /** It waits since an earlier day, and its condition is asked no more. */
  readonly kept: boolean;
  readonly clauses: readonly ClauseNow[];
}

export interface Why {
  readonly event: EventId;
  /** The chance in each week in which the condition holds, in ten-thousandths. */
  readonly chance: Share;
  /** The day on which it came; undefined where it did not. */
  readonly came: { readonly week: Week; readonly day: Day } | undefined;
  /** Every day on which it could have come, up to the one on which it did. */
  readonly days: readonly WeighedDay[];
  /** Clauses that were true on none of these days. */
  readonly never: readonly Clause[];
}

/** Plays the run again and asks. A week asks for that week alone. @throws where the game has no such event */
export function whyNot(game: Game, run: RunToExplain, event: EventId, week?: Week): Why {
  const rule = game.rules.events.find(({ id }) => id === event);
  if (rule === undefined) throw new Error(`there is no event ${event}`);
  const clauses = clausesOf(rule.when);
  const days: WeighedDay[] = [];
  runLog(game, run.seed, run.log, {
    ...(run.luck === undefined ? {} : { luck: run.luck }),
    weighed: (id, day, { outcome, kept }, truth) => {
      if (id !== event || (week !== undefined && weekOf(day) !== week)) return;
      days.push({ week: weekOf(day), day, outcome, kept, clauses: clausesNow(clauses, truth) });
    },
  });
  const came = days.find(({ outcome }) => outcome === 'came');
  return {
    event,
    chance: rule.chance,
    came: came === undefined ? undefined : { week: came.week, day: came.day },
    days,
    never: clauses.filter((_, i) => days.every((one) => one.clauses[i]?.holds !== true)),
  };
}
