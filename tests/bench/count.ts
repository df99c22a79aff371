// Counts what a run does – draws, streams, changes of stocks – by listening at the luck and reading the postings.

import { Luck } from '../../src/core/luck.ts';
import { run, type Game, type Log } from '../../src/core/index.ts';
import { STOCKS } from '../../src/core/index.ts';
import type { Load } from './plain-loop.ts';

/** Luck that counts the values it is asked for. */
class CountedLuck extends Luck {
  draws = 0;
  readonly streams = new Set<string>();

  override draw(...[purpose, subject, index]: Parameters<Luck['draw']>): number {
    this.draws += 1;
    this.streams.add(`${purpose}|${subject}`);
    return super.draw(purpose, subject, index);
  }
}

/** What one replay of the log asks of luck and writes into stocks. */
export function countLoad(game: Game, seed: string, log: Log): Load {
  const luck = new CountedLuck(seed);
  const { days } = run({ ...game, luckOf: () => luck }, seed, log, { keep: true });
  return {
    days: days.length,
    streams: luck.streams.size,
    draws: luck.draws,
    changes: days.reduce((sum, day) => sum + day.postings.length, 0),
    stocks: Object.values(STOCKS).reduce((sum, stock) => sum + game.subjects[stock.of].length, 0),
  };
}
