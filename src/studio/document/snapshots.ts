// Versions of the text on this machine: the last one, which a reload brings back, and those kept by itself, before large changes, or
// under a name. Where the browser keeps nothing, the studio works and says so.

import type { ToRead } from './store.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export type SnapshotKind = 'auto' | 'before' | 'named';

export interface Snapshot {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The name of the file. */
  readonly name: string;
  readonly kind: SnapshotKind;
  /** What the writer calls it. */
  readonly label?: string;
  readonly text: string;
}

/** What a text is called: by its own title, or else by its file. */
export const titleOf = ({ text, name }: Pick<Snapshot, 'text' | 'name'>): string => /^title: *(["']?)(.+?)\1 *$/m.exec(text)?.[2] ?? name;

/** Of each piece of work the newest. Two that began with the same template are two as soon as their titles differ. */
export const newestOfEach = <Kept extends Pick<Snapshot, 'text' | 'name'>>(all: readonly Kept[]): readonly Kept[] =>
  all.filter((one, index) => all.findIndex((other) => other.name === one.name && titleOf(other) === titleOf(one)) === index);

interface Last {
  readonly name: string;
  readonly text: string;
  readonly at: number;
  /** False once the writer has gone back to the first screen. */
  readonly isOpen: boolean;
  /** What of it is still to be read over. */
  readonly toRead?: readonly ToRead[];
}

interface Tables extends DBSchema {
  snapshots: { key: number; value: Omit<Snapshot, 'id'> & { readonly id?: number } };
  last: { key: string; value: Last };
}

const DATABASE = 'rollout-studio';
/** Versions that were not named, beyond which the oldest go. A large file has a quarter of a megabyte. *Calibration.* */
export const MOST = 60;
const LAST = 'last';

export interface Snapshots {
  /** All of them, newest first. */
  list(): Promise<readonly Snapshot[]>;
  keep(snapshot: Omit<Snapshot, 'id'>): Promise<void>;
  remove(id: number): Promise<void>;
  last(): Promise<Last | undefined>;
  /** Answers what stood there before: another page of the studio may have written it. */
  saveLast(last: Last): Promise<Last | undefined>;
}

/** Each call rejects where the browser refuses; opening is tried again with the next. */
export function indexedDbSnapshots(name = DATABASE): Snapshots {
  let opening: Promise<IDBPDatabase<Tables>> | undefined;
  const open = (): Promise<IDBPDatabase<Tables>> => {
    opening ??= openDB<Tables>(name, 1, {
      upgrade(db) {
        db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
        db.createObjectStore('last');
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const list = async (): Promise<readonly Snapshot[]> => {
    const all = await (await open()).getAll('snapshots');
    return all.flatMap((one) => (one.id === undefined ? [] : [{ ...one, id: one.id }])).reverse();
  };
  return {
    list,
    async keep(snapshot) {
      const all = await list();
      const db = await open();
      // The same text twice is one version, unless it is given a name.
      if (snapshot.kind !== 'named' && all[0]?.text === snapshot.text) return;
      await db.add('snapshots', snapshot);
      for (const old of all.filter(({ kind }) => kind !== 'named').slice(MOST - 1)) await db.delete('snapshots', old.id);
    },
    async remove(id) {
      await (await open()).delete('snapshots', id);
    },
    async last() {
      return (await open()).get('last', LAST);
    },
    async saveLast(last) {
      const { store } = (await open()).transaction('last', 'readwrite');
      const [before] = await Promise.all([store.get(LAST), store.put(last, LAST)]);
      return before;
    },
  };
}
