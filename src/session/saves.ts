// Saves in IndexedDB: an append-only log keyed [run, sequence] and one row per run. An append counts as saved only when its
// transaction has completed with strict durability. What the rows mean is `save-log.ts`; scenarios from files are `saves-scenario.ts`.

import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Notes } from './notes.ts';
import { runRowShape, type Place, type RunRow } from './run-row.ts';
import { sealEntries, type Entry, type EntryRow } from './save-log.ts';
import { readScenarioRow, type ScenarioRow } from './saves-scenario.ts';
import { slotShape, type SlotRow } from './slot-row.ts';
import type { Settings, SlotNumber } from './types.ts';

export const SAVE_FAILURES = ['conflict', 'refused'] as const;
/** `conflict`: somebody else wrote that run. `refused`: no storage, or it is full. */
export type SaveFailure = (typeof SAVE_FAILURES)[number];

export class SaveError extends Error {
  readonly failure: SaveFailure;
  constructor(failure: SaveFailure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}

export interface StoredRun {
  /** As stored, unchecked: the run's row, and the log's rows in the order of their keys. */
  readonly row: unknown;
  readonly rows: readonly unknown[];
}

export interface Saves {
  /** Writes a new run's row, together with the scenario from a file that it is played in. Rejects with SaveError. */
  create(row: RunRow, scenario?: ScenarioRow): Promise<void>;
  /** Appends to a run that has exactly `row.entries` rows; resolves to its new row once it is on the disk. Rejects with SaveError. */
  append(row: RunRow, entries: readonly Entry[]): Promise<RunRow>;
  /** Where the player is; lost without harm. */
  place(run: string, place: Place): Promise<void>;
  /** What was written beside the log. Rejects with SaveError. */
  note(run: string, notes: Notes): Promise<void>;
  load(run: string): Promise<StoredRun | undefined>;
  /** All rows of runs that can be read, newest first. */
  list(): Promise<readonly RunRow[]>;
  /** Removes a run, and the scenarios from files that no run needs any more. */
  remove(run: string): Promise<void>;
  /** A stored scenario by its hash, as stored, unchecked. */
  scenario(hash: string): Promise<unknown>;
  /** All stored scenarios that can be read. */
  scenarios(): Promise<readonly ScenarioRow[]>;
  /** The player's own saves that can be read, by their numbers. */
  slots(): Promise<readonly SlotRow[]>;
  /** Writes one over whatever stood there. */
  saveSlot(row: SlotRow): Promise<void>;
  removeSlot(slot: SlotNumber): Promise<void>;
  settings(): Promise<unknown>;
  saveSettings(settings: Settings): Promise<void>;
  /** Everything stored, as text to keep. */
  exportAll(): Promise<string>;
  /** Leaves nothing. */
  removeAll(): Promise<void>;
}

interface Tables extends DBSchema {
  log: { key: [string, number]; value: EntryRow };
  runs: { key: string; value: RunRow };
  settings: { key: string; value: Settings };
  /** Since version 2. */
  scenarios: { key: string; value: ScenarioRow };
  /** Since version 3. */
  slots: { key: number; value: SlotRow };
}

const DATABASE = 'rollout';
const VERSION = 3;
const SETTINGS = 'settings';
const STRICT = { durability: 'strict' } as const;

const ofRun = (run: string): IDBKeyRange => IDBKeyRange.bound([run], [run, []]);

const asSaveError = (error: unknown): SaveError => {
  if (error instanceof SaveError) return error;
  const conflict = error instanceof DOMException && error.name === 'ConstraintError';
  return new SaveError(conflict ? 'conflict' : 'refused', { cause: error });
};

type Change = IDBPTransaction<Tables, ('log' | 'runs' | 'scenarios' | 'slots')[], 'readwrite'>;

/** Removes scenarios from files that neither a run nor a save needs any more. */
async function clearScenarios(tx: Change): Promise<void> {
  const scenarios = tx.objectStore('scenarios');
  const [runs, slots, stored] = await Promise.all([
    tx.objectStore('runs').getAll(),
    tx.objectStore('slots').getAll(),
    scenarios.getAllKeys(),
  ]);
  const needed = new Set([...runs, ...slots].map(({ file }) => file));
  await Promise.all(stored.filter((hash) => !needed.has(hash)).map((hash) => scenarios.delete(hash)));
}

/** Saves in the browser's database. Opening it is tried again after every refusal. */
export function indexedDbSaves(name = DATABASE): Saves {
  let opening: Promise<IDBPDatabase<Tables>> | undefined;

  const open = (): Promise<IDBPDatabase<Tables>> => {
    opening ??= openDB<Tables>(name, VERSION, {
      // Each version adds to the one before, so that what is stored stays.
      upgrade(db, before) {
        if (before < 1) {
          db.createObjectStore('log', { keyPath: ['run', 'sequence'] });
          db.createObjectStore('runs', { keyPath: 'run' });
          db.createObjectStore('settings');
        }
        if (before < 2) db.createObjectStore('scenarios', { keyPath: 'hash' });
        if (before < 3) db.createObjectStore('slots', { keyPath: 'slot' });
      },
      // Another tab wants to delete or upgrade: make room, open anew at the next need.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated() {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw asSaveError(error);
    });
    return opening;
  };

  return {
    async create(row, scenario) {
      try {
        const tx = (await open()).transaction(['runs', 'scenarios'], 'readwrite', STRICT);
        const work = async (): Promise<void> => {
          const scenarios = tx.objectStore('scenarios');
          // One that is there and whole is another run's too: it is not written again.
          if (scenario !== undefined && readScenarioRow(await scenarios.get(scenario.hash)) === undefined) await scenarios.put(scenario);
          await tx.objectStore('runs').add(row);
        };
        await Promise.all([work(), tx.done]);
      } catch (error) {
        throw asSaveError(error);
      }
    },

    async append(row, entries) {
      try {
        const rows = sealEntries(row.run, row.entries, row.seal, entries);
        const next: RunRow = { ...row, entries: row.entries + rows.length, seal: rows.at(-1)?.seal ?? row.seal };
        const tx = (await open()).transaction(['log', 'runs'], 'readwrite', STRICT);
        const work = async (): Promise<void> => {
          const stored = await tx.objectStore('runs').get(row.run);
          if (stored?.entries !== row.entries || stored.seal !== row.seal) {
            tx.abort();
            throw new SaveError('conflict');
          }
          await Promise.all([...rows.map((entry) => tx.objectStore('log').add(entry)), tx.objectStore('runs').put(next)]);
        };
        const [worked, done] = await Promise.allSettled([work(), tx.done]);
        if (worked.status === 'rejected') throw worked.reason;
        if (done.status === 'rejected') throw done.reason;
        return next;
      } catch (error) {
        throw asSaveError(error);
      }
    },

    async place(run, place) {
      const tx = (await open()).transaction('runs', 'readwrite');
      const row = await tx.store.get(run);
      if (row !== undefined) await tx.store.put({ ...row, place });
      await tx.done;
    },

    async note(run, notes) {
      try {
        const tx = (await open()).transaction('runs', 'readwrite', STRICT);
        const work = async (): Promise<void> => {
          const row = await tx.store.get(run);
          if (row !== undefined) await tx.store.put({ ...row, notes });
        };
        await Promise.all([work(), tx.done]);
      } catch (error) {
        throw asSaveError(error);
      }
    },

    async load(run) {
      const tx = (await open()).transaction(['log', 'runs']);
      const [row, rows] = await Promise.all([tx.objectStore('runs').get(run), tx.objectStore('log').getAll(ofRun(run)), tx.done]);
      return row === undefined ? undefined : { row, rows };
    },

    async list() {
      const rows = (await (await open()).getAll('runs')).filter((row) => runRowShape(row, '').ok);
      return rows.sort((left, right) => right.savedAt - left.savedAt);
    },

    async remove(run) {
      const tx = (await open()).transaction(['log', 'runs', 'scenarios', 'slots'], 'readwrite', STRICT);
      const work = async (): Promise<void> => {
        await Promise.all([tx.objectStore('log').delete(ofRun(run)), tx.objectStore('runs').delete(run)]);
        await clearScenarios(tx);
      };
      await Promise.all([work(), tx.done]);
    },

    scenario: async (hash) => (await open()).get('scenarios', hash),

    async scenarios() {
      return (await (await open()).getAll('scenarios')).flatMap((row) => readScenarioRow(row) ?? []);
    },

    async slots() {
      return (await (await open()).getAll('slots')).flatMap((row) => {
        const read = slotShape(row, '');
        return read.ok ? [read.value] : [];
      });
    },

    async saveSlot(row) {
      try {
        const tx = (await open()).transaction('slots', 'readwrite', STRICT);
        await Promise.all([tx.store.put(row), tx.done]);
      } catch (error) {
        throw asSaveError(error);
      }
    },

    async removeSlot(slot) {
      const tx = (await open()).transaction(['log', 'runs', 'scenarios', 'slots'], 'readwrite', STRICT);
      const work = async (): Promise<void> => {
        await tx.objectStore('slots').delete(slot);
        await clearScenarios(tx);
      };
      await Promise.all([work(), tx.done]);
    },

    settings: async () => (await open()).get('settings', SETTINGS),

    async saveSettings(settings) {
      await (await open()).put('settings', settings, SETTINGS);
    },

    async exportAll() {
      const tx = (await open()).transaction(['log', 'runs', 'scenarios', 'slots', 'settings']);
      const [runs, log, scenarios, slots, settings] = await Promise.all([
        tx.objectStore('runs').getAll(),
        tx.objectStore('log').getAll(),
        tx.objectStore('scenarios').getAll(),
        tx.objectStore('slots').getAll(),
        tx.objectStore('settings').get(SETTINGS),
        tx.done,
      ]);
      return JSON.stringify({ format: 'rollout-saves', database: VERSION, runs, log, scenarios, slots, settings }, undefined, 1);
    },

    async removeAll() {
      if (opening !== undefined) (await opening).close();
      opening = undefined;
      await deleteDB(name);
    },
  };
}
