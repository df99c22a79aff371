// A save as rows: one entry per decision or undo, appended and never changed, each sealed with a hash over everything before
// it, so that damage is seen and never played. Pure; writing the rows is `saves.ts`.

import type { DecisionRecord, Log, ScenarioId, Week } from '../core/index.ts';
import {
  checkpointsShape,
  failure,
  flag,
  flatRecord,
  hash,
  hashOf,
  join,
  object,
  oneOf,
  optional,
  recordShape,
  scenarioShape,
  success,
  text,
  weeksShape,
  whole,
  type Checkpoint,
  type Result,
  type Shape,
  type ShapeError,
} from '../run/index.ts';
import { MODES, PANELS, SCREENS, type Mode, type Panel, type Screen } from './types.ts';

/** Changes when rows are laid out differently; older ones are then rewritten on opening. */
export const SCHEMA = 1;

/** Far beyond what anybody decides and takes back in a run. */
const MAX_ENTRIES = 1_000_000;

export type Entry = { readonly kind: 'decide'; readonly record: DecisionRecord } | { readonly kind: 'undo' };

/** More than anybody needs. */
export const MOST_REPLAYS = 9;

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

/** What a run is, never changed after its start. */
export interface RunIdentity {
  readonly run: string;
  readonly schema: typeof SCHEMA;
  readonly engine: string;
  readonly scenario: { readonly id: ScenarioId; readonly version: number; readonly hash: string };
  readonly seed: string;
  readonly mode: Mode;
}

/** Where the player is, so that a reload leads back there. */
export interface Place {
  readonly screen: Screen;
  readonly panel: Panel;
}

/** The run's row: its identity, and what is written anew with every append. */
export interface RunRow extends RunIdentity {
  readonly title: string;
  /** How often the last week may be begun again in this run; absent = as its mode has it. */
  readonly replays?: number;
  /** The stored scenario that it is played in, by its hash; absent for a shipped one. */
  readonly file?: string;
  readonly week: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  readonly savedAt: number;
  readonly place: Place;
  readonly checkpoints: readonly Checkpoint[];
  /** How many rows the log has, and the seal of the last. */
  readonly entries: number;
  readonly seal: string;
}

/** A run's row as stored, checked: a browser's disk can be damaged too. */
export const runRowShape: Shape<RunRow> = object<RunRow>({
  run: text,
  schema: oneOf([SCHEMA]),
  engine: text,
  scenario: scenarioShape,
  seed: text,
  mode: oneOf(MODES),
  title: text,
  replays: optional(whole(0, MOST_REPLAYS)),
  file: optional(hash),
  week: weeksShape,
  weeks: weeksShape,
  finished: flag,
  savedAt: whole(0, Number.MAX_SAFE_INTEGER),
  place: object<Place>({ screen: oneOf(SCREENS), panel: oneOf(PANELS) }),
  checkpoints: checkpointsShape,
  entries: whole(0, MAX_ENTRIES),
  seal: hash,
});

/** The seal before the first entry. */
export const firstSeal = ({ run, schema, engine, scenario, seed, mode }: RunIdentity): string =>
  hashOf({ run, schema, engine, scenario, seed, mode });

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
