// What the core's week is compared with: the loop that one would write by hand for this one scenario, with as many draws
// and as many changes of a stock, each of the same kind as the core's: a draw is keyed by purpose and subject, a change is
// held within bounds and written down with its cause. No conditions, no rules, no work: a floor that no simulation reaches.

import alea from 'seedrandom/lib/alea.js';

/** How much one run does; counted by `count.ts`, not guessed. */
export interface Load {
  readonly days: number;
  /** What the run asks luck for, in order: purpose, subject, index. */
  readonly draws: readonly (readonly [purpose: string, subject: string, index: number])[];
  /** The changes of the run, in order: which stock, of which subject. */
  readonly changes: readonly (readonly [stock: string, subject: number])[];
  /** Subjects of each stock. */
  readonly subjects: Readonly<Record<string, number>>;
}

interface Entry {
  readonly day: number;
  readonly stock: string;
  readonly subject: number;
  readonly delta: number;
  readonly cause: { readonly code: string; readonly about: string };
}

interface Tape {
  readonly values: number[];
  readonly next: () => number;
}

/** Runs the days, a share of the draws and changes on each. Returns the stocks and what was written down. */
export function plainRun(
  seed: string,
  load: Load,
): { readonly stocks: Readonly<Record<string, number[]>>; readonly days: readonly Entry[][] } {
  const tapes = new Map<string, Tape>();
  const stocks: Record<string, number[]> = {};
  for (const [stock, count] of Object.entries(load.subjects)) stocks[stock] = Array.from({ length: count }, () => 5_000);
  const days: Entry[][] = [];
  let [drawn, changed, luck] = [0, 0, 0.5];
  for (let day = 0; day < load.days; day += 1) {
    const lastDraw = Math.floor((load.draws.length * (day + 1)) / load.days);
    for (; drawn < lastDraw; drawn += 1) {
      const [purpose, subject, index] = load.draws[drawn] ?? ['', '', 0];
      const key = `${purpose}|${subject}`;
      let tape = tapes.get(key);
      if (tape === undefined) {
        tape = { values: [], next: alea(`${seed}|${key}`) };
        tapes.set(key, tape);
      }
      while (tape.values.length <= index) tape.values.push(tape.next());
      luck = tape.values[index] ?? 0;
    }
    const entries: Entry[] = [];
    const lastChange = Math.floor((load.changes.length * (day + 1)) / load.days);
    for (; changed < lastChange; changed += 1) {
      const [stock, subject] = load.changes[changed] ?? ['', 0];
      const values = stocks[stock] ?? [];
      const delta = Math.round((luck - 0.5) * 100) + (changed % 7) - 3;
      const wanted = (values[subject] ?? 0) + delta;
      values[subject] = wanted < 0 ? 0 : wanted > 10_000 ? 10_000 : wanted;
      entries.push({ day, stock, subject, delta, cause: { code: 'plain', about: stock } });
    }
    days.push(entries);
  }
  return { stocks, days };
}
