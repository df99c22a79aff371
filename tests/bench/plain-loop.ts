// What the core's week is compared with: the loop that one would write by hand for this one scenario, with as many random
// draws and as many changes of a stock. No conditions, no rules, no names: the floor below which no simulation gets.

import alea from 'seedrandom/lib/alea.js';

/** How much one run does; counted, not guessed. */
export interface Load {
  readonly days: number;
  /** Random streams that the run opens, and values drawn from them. */
  readonly streams: number;
  readonly draws: number;
  readonly changes: number;
  readonly stocks: number;
}

interface Entry {
  readonly day: number;
  readonly stock: number;
  readonly delta: number;
}

/** Draws and changes spread evenly over the days; every change is held within its bounds and written down. */
export function plainRun(seed: string, load: Load): number {
  const streams = Array.from({ length: load.streams }, (_, index) => alea(`${seed}|${index}`));
  const stocks = Array.from({ length: load.stocks }, () => 5_000);
  let entries: Entry[] = [];
  let [drawn, changed, sum] = [0, 0, 0];
  for (let day = 0; day < load.days; day += 1) {
    const drawsToday = Math.floor((load.draws * (day + 1)) / load.days);
    let luck = 0.5;
    for (; drawn < drawsToday; drawn += 1) luck = streams[drawn % load.streams]?.() ?? 0;
    const changesToday = Math.floor((load.changes * (day + 1)) / load.days);
    entries = [];
    for (; changed < changesToday; changed += 1) {
      const stock = changed % load.stocks;
      const delta = Math.round((luck - 0.5) * 100) + (changed % 7) - 3;
      const wanted = (stocks[stock] ?? 0) + delta;
      stocks[stock] = wanted < 0 ? 0 : wanted > 10_000 ? 10_000 : wanted;
      entries.push({ day, stock, delta });
    }
    sum += entries.length;
  }
  return sum + (stocks[0] ?? 0);
}
