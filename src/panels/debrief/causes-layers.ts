// The causes of a figure in columns, for the picture: the figure, what moved it, and each step in the column after the last one that it led to. Pure.

import type { CauseTree, ToldStep } from './causes-tree.ts';

export interface Layered {
  readonly step: ToldStep;
  /** 1 for what moved the figure; the figure itself is 0. */
  readonly column: number;
}

export interface Edge {
  /** Absent: from the figure. */
  readonly from?: string;
  readonly to: string;
  /** Of the cause whose way it is on; the biggest where ways meet. */
  readonly weight: number;
  readonly gain: boolean;
}

export interface Layers {
  readonly steps: readonly Layered[];
  readonly edges: readonly Edge[];
}

/** Ways on from a step that are drawn; the list has them all. */
const MOST_WAYS = 3;

/** Of the first `most` causes. */
export function layersOf(tree: CauseTree, most: number): Layers {
  const columns = new Map<string, number>();
  const edges = new Map<string, Edge>();
  const told = new Map<string, ToldStep>();
  for (const cause of tree.causes.slice(0, most)) {
    const weight = Math.abs(cause.delta);
    told.set(cause.key, cause);
    edges.set(` ${cause.key}`, { to: cause.key, weight, gain: cause.gain });
    const walk = (step: ToldStep, column: number, passed: readonly string[]): void => {
      // Walked before, and no farther from the figure this time: nothing of its way moves.
      const isKnown = (columns.get(step.key) ?? 0) >= column;
      columns.set(step.key, Math.max(column, columns.get(step.key) ?? 0));
      for (const key of step.from.slice(0, MOST_WAYS)) {
        const next = tree.steps.get(key);
        if (next === undefined || passed.includes(key)) continue;
        told.set(key, next);
        const name = `${step.key} ${key}`;
        const known = edges.get(name);
        if (known === undefined || known.weight < weight) edges.set(name, { from: step.key, to: key, weight, gain: cause.gain });
        if (!isKnown) walk(next, column + 1, [...passed, key]);
      }
    };
    walk(cause, 1, [cause.key]);
  }
  return { steps: [...told.values()].map((step) => ({ step, column: columns.get(step.key) ?? 1 })), edges: [...edges.values()] };
}
