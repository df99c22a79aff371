// The database: what is acknowledged is there, in its order, whoever else writes; what is damaged is seen.

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type ScenarioId } from '../../src/core/index.ts';
import { runRowShape, type RunRow } from '../../src/session/run-row.ts';
import { firstSeal, logOf, readEntries, type Entry, type EntryRow } from '../../src/session/save-log.ts';
import { SaveError, indexedDbSaves } from '../../src/session/saves.ts';
import { DEFAULT_SETTINGS } from '../../src/session/settings.ts';
import { anyDecision } from '../helpers/any-decision.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function newRow(run: string): RunRow {
  const identity = {
    run,
    schema: 1 as const,
    engine: '1',
    scenario: { id: asId<ScenarioId>('small'), version: 1, hash: '0123456789abcdef' },
    seed: 's',
    mode: 'own' as const,
  };
  return {
    ...identity,
    title: 'Small',
    week: 1,
    weeks: 4,
    finished: false,
    savedAt: 5,
    place: { screen: 'office', panel: 'plan' },
    checkpoints: [],
    entries: 0,
    seal: firstSeal(identity),
  };
}
const limit = (sequence: number): Entry => ({
  kind: 'decide',
  record: { at: [0, sequence], decision: { type: 'set-limit', projects: 1 } },
});

async function loaded(run: string) {
  const stored = await indexedDbSaves().load(run);
  const row = runRowShape(stored?.row, '');
  if (stored === undefined || !row.ok) throw new Error('not stored');
  return { row: row.value, rows: stored.rows, entries: readEntries(row.value, stored.rows) };
}

describe('saves', () => {
  it('keep entries in their order over batches and reopening', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(anyDecision, fc.constant(undefined)), { maxLength: 4 }), { maxLength: 6 }),
        async (batches) => {
          globalThis.indexedDB = new IDBFactory();
          let row = newRow('a');
          await indexedDbSaves().create(row);
          let sequence = 0;
          const all: Entry[] = [];
          for (const batch of batches) {
            const entries = batch.map((decision): Entry =>
              decision === undefined ? { kind: 'undo' } : { kind: 'decide', record: { at: [0, (sequence += 1)], decision } },
            );
            row = await indexedDbSaves().append(row, entries);
            all.push(...entries);
          }
          expect((await loaded('a')).entries).toEqual({ ok: true, value: all });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('play undo as taking back the last', () => {
    expect(logOf([limit(1), limit(2), { kind: 'undo' }, limit(3)]).map((record) => record.at[1])).toEqual([1, 3]);
  });

  it('keep every acknowledged entry of four writers at once', async () => {
    await indexedDbSaves().create(newRow('shared'));
    const acknowledged: number[] = [];
    let conflicts = 0;
    const writer = async (first: number): Promise<void> => {
      const saves = indexedDbSaves();
      for (let i = 0; i < 100; i += 1) {
        for (;;) {
          const { row } = (await saves.load('shared')) as { row: RunRow };
          try {
            await saves.append(row, [limit(first + i)]);
            acknowledged.push(first + i);
            break;
          } catch (error) {
            expect(error).toMatchObject({ failure: 'conflict' });
            conflicts += 1;
          }
        }
      }
    };
    await Promise.all([0, 1000, 2000, 3000].map(writer));
    const { entries } = await loaded('shared');
    const kept = entries.ok ? entries.value.map((entry) => (entry.kind === 'decide' ? entry.record.at[1] : -1)) : [];
    expect(kept).toHaveLength(400);
    expect(new Set(kept)).toEqual(new Set(acknowledged));
    expect(conflicts).toBeGreaterThan(0);
  });

  it('refuse to write behind another writer, and write nothing then', async () => {
    const row = newRow('a');
    await indexedDbSaves().create(row);
    await indexedDbSaves().append(row, [limit(1)]);
    await expect(indexedDbSaves().append(row, [limit(2)])).rejects.toMatchObject({ failure: 'conflict' });
    expect((await loaded('a')).entries).toEqual({ ok: true, value: [limit(1)] });
  });

  it('refuse to append to a run that was deleted', async () => {
    const saves = indexedDbSaves();
    const row = newRow('a');
    await saves.create(row);
    await saves.remove('a');
    await expect(saves.append(row, [limit(1)])).rejects.toMatchObject({ failure: 'conflict' });
    expect(await saves.load('a')).toBeUndefined();
  });

  it('say that storage is refused, and try again the next time', async () => {
    const good = globalThis.indexedDB;
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const saves = indexedDbSaves();
    await expect(saves.create(newRow('a'))).rejects.toBeInstanceOf(SaveError);
    await expect(saves.create(newRow('a'))).rejects.toMatchObject({ failure: 'refused' });
    globalThis.indexedDB = good;
    await saves.create(newRow('a'));
    expect((await saves.list()).map(({ run }) => run)).toEqual(['a']);
  });

  it('delete one run and leave the others', async () => {
    const saves = indexedDbSaves();
    for (const run of ['a', 'b']) {
      await saves.create(newRow(run));
      await saves.append(newRow(run), [limit(1), limit(2)]);
    }
    await saves.remove('a');
    expect(await saves.load('a')).toBeUndefined();
    expect((await loaded('b')).entries).toEqual({ ok: true, value: [limit(1), limit(2)] });
  });

  it('export everything and delete everything', async () => {
    const saves = indexedDbSaves();
    await saves.create(newRow('a'));
    await saves.append(newRow('a'), [limit(1)]);
    await saves.saveSettings({ ...DEFAULT_SETTINGS, effects: 10 });
    const all = JSON.parse(await saves.exportAll()) as { runs: unknown[]; log: unknown[]; settings: unknown };
    expect([all.runs.length, all.log.length, all.settings]).toEqual([1, 1, { ...DEFAULT_SETTINGS, effects: 10 }]);
    await saves.removeAll();
    expect(await globalThis.indexedDB.databases()).toEqual([]);
    expect(await saves.list()).toEqual([]);
  });

  it('leave out of the list what cannot be read', async () => {
    const saves = indexedDbSaves();
    await saves.create(newRow('a'));
    const db = await openDB('rollout');
    await db.put('runs', { run: 'b', week: 'three' });
    db.close();
    expect((await saves.list()).map(({ run }) => run)).toEqual(['a']);
  });
});

describe('a damaged save', () => {
  const row = newRow('a');
  const write = async () => {
    await indexedDbSaves().create(row);
    const next = await indexedDbSaves().append(row, [limit(1), limit(2), { kind: 'undo' }, limit(4)]);
    const stored = await indexedDbSaves().load('a');
    return { row: next, rows: (stored?.rows ?? []) as readonly EntryRow[] };
  };

  it.each<readonly [string, (rows: readonly EntryRow[]) => readonly unknown[]]>([
    ['without its last entry', (rows) => rows.slice(0, -1)],
    ['without one in the middle', ([a, , ...rest]) => [a, ...rest]],
    ['with two swapped', ([a, b, ...rest]) => [b, a, ...rest]],
    ['with two swapped and renumbered', ([a, b, ...rest]) => [{ ...b, sequence: 0 }, { ...a, sequence: 1 }, ...rest]],
    ['with an entry twice', (rows) => [...rows, { ...rows[3], sequence: 4 }]],
    ['with an entry changed', ([a, ...rest]) => [{ ...a, entry: { ...a?.entry, projects: 3 } }, ...rest]],
    ['with an undo become a decision', ([a, b, c, d]) => [a, b, { ...c, entry: b?.entry }, d]],
    ['with an entry of nothing', ([a, b, , d]) => [a, b, undefined, d]],
    ['with entries of another run', (rows) => rows.map((one) => ({ ...one, run: 'b' }))],
  ])('%s is not read', async (_, damage) => {
    const { row: stored, rows } = await write();
    expect(readEntries(stored, rows).ok).toBe(true);
    expect(readEntries(stored, damage(rows)).ok).toBe(false);
  });

  it('with another seed, mode, scenario or engine is not read', async () => {
    const { row: stored, rows } = await write();
    const others: readonly Partial<RunRow>[] = [
      { seed: 't' },
      { mode: 'coached' },
      { engine: '2' },
      { scenario: { ...stored.scenario, version: 2 } },
    ];
    for (const other of others) expect(readEntries({ ...stored, ...other }, rows).ok).toBe(false);
  });
});
