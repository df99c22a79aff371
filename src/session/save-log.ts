// A save as rows: one entry per decision or undo, appended and never changed, each sealed with a hash over everything before
// it, so that damage is seen and never played. Pure; writing the rows is `saves.ts`, the run's own row
// is `run-row.ts`.

import type { DecisionRecord, Log } from '../core/index.ts';
import { failure, flatRecord, hashOf, join, object, recordShape, success, type Result, type ShapeError } from '../run/index.ts';
import type { RunIdentity, RunRow } from './run-row.ts';

export type Entry = { readonly kind: 'decide'; readonly record: DecisionRecord } | { readonly kind: 'undo' };

/** How often a week that had run was taken back: whatever sets days running is taken back by beginning its week again, and by nothing else. */
export function replaysIn(entries: readonly Entry[]): number {
  const log: DecisionRecord[] = [];
  let count = 0;
  for (const entry of entries) {
    if (entry.kind === 'decide') log.push(entry.record);
    else if (log.pop()?.decision.type === 'run-week') count += 1;
  }
  return count;
}

/** One row of the log. */
export interface EntryRow {
  readonly run: string;
  readonly sequence: number;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly seal: string;
}

/** The seal before the first entry. */
export const firstSeal = ({ run, schema, engine, scenario, seed, luck, mode }: RunIdentity): string =>
  hashOf({ run, schema, engine, scenario, seed, luck, mode });

const nextSeal = (seal: string, entry: object): string => hashOf([seal, entry]);

const flatEntry = (entry: Entry): EntryRow['entry'] => (entry.kind === 'undo' ? { undo: true } : flatRecord(entry.record));

/** The rows for new entries, after `from` rows of which the last has `seal`. */
export function sealEntries(run: string, from: number, seal: string, entries: readonly Entry[]): readonly EntryRow[] {
  let last = seal;
  return entries.map((entry, index) => {
    const flat = flatEntry(entry);
    last = nextSeal(last, flat);
    return { run, sequence: from + index, entry: flat, seal: last };
  });
}

const undoShape = object<{ readonly undo: true }>({
  undo: (value, path) => (value === true ? success(true as const) : failure({ path, expected: 'true' })),
});
const isUndo = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'undo');

/** The entries of a save, or where it is damaged. `rows` come in the order of their keys. Never throws. */
export function readEntries(row: RunRow, rows: readonly unknown[]): Result<readonly Entry[], ShapeError> {
  if (rows.length !== row.entries) return failure({ path: 'log', expected: `${row.entries} entries` });
  let seal = firstSeal(row);
  const entries: Entry[] = [];
  for (const [index, raw] of rows.entries()) {
    const path = `log[${index}]`;
    if (typeof raw !== 'object' || raw === null) return failure({ path, expected: 'an entry' });
    const { run, sequence, entry, seal: told } = raw as Partial<EntryRow>;
    if (run !== row.run || sequence !== index) return failure({ path, expected: `entry ${index} of this run` });
    const read = isUndo(entry) ? undoShape(entry, path) : recordShape(entry, path);
    if (!read.ok) return read;
    entries.push('undo' in read.value ? { kind: 'undo' } : { kind: 'decide', record: read.value });
    seal = nextSeal(seal, entry as object);
    if (seal !== told) return failure({ path: join(path, 'seal'), expected: 'the entry as it was written' });
  }
  return seal === row.seal ? success(entries) : failure({ path: 'seal', expected: 'the log as it was written' });
}

/** The log that is left when every undo has taken back the decision before it. */
export function logOf(entries: readonly Entry[]): Log {
  const log: DecisionRecord[] = [];
  for (const entry of entries) {
    if (entry.kind === 'decide') log.push(entry.record);
    else log.pop();
  }
  return log;
}
