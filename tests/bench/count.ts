// Counts what a run does – which draws, which changes of stocks – by listening at the luck and reading the postings.

import { run, STOCKS, type Game, type Log } from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import type { Load } from './plain-loop.ts';

type Asked = Parameters<Luck['draw']>;

/** Luck that writes down what it is asked for. */
class ListeningLuck extends Luck {
  readonly asked: Asked[] = [];

  override draw(...asked: Asked): number {
    this.asked.push(asked);
    return super.draw(...asked);
  }
}

/** What one replay of the log asks of luck and writes into stocks. */
export function countLoad(game: Game, seed: string, log: Log): Load {
  const luck = new ListeningLuck(seed);
  const { days } = run({ ...game, luckOf: () => luck }, seed, log, { keep: true });
  return {
    days: days.length,
    draws: luck.asked,
    changes: days.flatMap((day) =>
      day.postings.map(({ stock, subject }) => [stock, game.subjects[STOCKS[stock].of].indexOf(subject)] as const),
    ),
    subjects: Object.fromEntries(Object.entries(STOCKS).map(([stock, { of }]) => [stock, game.subjects[of].length])),
  };
}
