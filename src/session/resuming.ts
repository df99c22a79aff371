// Putting a saved run on the table: read, checked and replayed to the very decision at which it was left. One that another tab writes is
// looked on at, and taken over when that tab lets go.

import { weekOf } from '../core/index.ts';
import { ENGINE, failure, hashRules, isMisfit, replaySteps, success, type Course, type Result } from '../run/index.ts';
import { gameOf } from './games.ts';
import { leave } from './leaving.ts';
import { tell } from './menu.ts';
import { notice } from './notices.ts';
import { write } from './pen.ts';
import { runRowShape, type RunRow } from './run-row.ts';
import { logOf, readEntries, replaysIn } from './save-log.ts';
import { fromFile, shipped, type Found } from './scenarios.ts';
import { seat, seated } from './seat.ts';
import { update, type Running, type Table } from './table.ts';
import type { Notice } from './types.ts';
import { unhurried } from './unhurried.ts';

/** Opens a saved run at the very decision at which it was left. */
export async function resume(table: Table, run: string): Promise<void> {
  const mine = (table.opening += 1);
  await leave(table);
  const release = await table.doors.locks.take(run);
  const stored = await readStored(table, run);
  if (mine !== table.opening || !stored.ok) {
    release?.();
    if (mine === table.opening && !stored.ok) tell(table, stored.error);
    return;
  }
  const { row, loaded, course, replayed } = stored.value;
  const running = seated(row, loaded, course, release ?? ((): void => undefined), replayed);
  seat(table, running, row.place);
  if (release !== undefined) write(table, running, row, false);
  else lookOn(table, running);
}

interface Stored {
  readonly row: RunRow;
  readonly loaded: Found;
  readonly course: Course;
  /** How often a week was begun again. */
  readonly replayed: number;
}

/** Reads, checks and replays a saved run. */
async function readStored(table: Table, run: string): Promise<Result<Stored, Notice>> {
  const found = await table.doors.saves.load(run).catch(() => undefined);
  if (found === undefined) return failure(notice('notice.save-gone'));
  const row = runRowShape(found.row, '');
  const entries = row.ok ? readEntries(row.value, found.rows) : row;
  if (!row.ok || !entries.ok) {
    const { path, expected } = entries.ok ? { path: '', expected: '' } : entries.error;
    return failure(notice('notice.save-broken', { path, expected }));
  }
  const { scenario, seed, luck, checkpoints, file } = row.value;
  if (row.value.engine !== ENGINE) return failure(notice('notice.save-differs', { week: 1 }));
  const loaded = await (file === undefined ? shipped(table, scenario.id) : fromFile(table, file, scenario.id));
  if (!loaded.ok) return loaded;
  if (scenario.hash !== hashRules(loaded.value.rules)) return failure(notice('notice.save-differs', { week: 1 }));
  const course = await unhurried(table.doors.clock, replaySteps(gameOf(loaded.value.rules), seed, logOf(entries.value), {}, luck));
  if (isMisfit(course)) return failure(notice('notice.save-differs', { week: weekOf(course.course.view.day) }));
  const other = course.checkpoints.findIndex(({ hash }, index) => checkpoints[index]?.hash !== hash);
  if (other !== -1 || course.checkpoints.length !== checkpoints.length) return failure(notice('notice.save-differs', { week: other + 1 }));
  return success({ row: row.value, loaded: loaded.value, course, replayed: replaysIn(entries.value) });
}

/** Another tab writes this run: show it as it goes on, and take over when that tab lets go. */
function lookOn(table: Table, running: Running): void {
  update(table.store, { readOnly: true, notice: notice('notice.read-only') });
  running.release = table.doors.locks.wait(running.run, (release) => {
    running.release = release;
    void takeOver(table, running);
  });
}

async function takeOver(table: Table, running: Running): Promise<void> {
  const row = await follow(table, running);
  if (row === undefined || table.running !== running) return running.release();
  write(table, running, row, false);
  update(table.store, {}, 'readOnly', 'notice');
}

/** Reads a run that another tab has written on. Undefined when it is gone. */
export async function follow(table: Table, running: Running): Promise<RunRow | undefined> {
  const stored = await readStored(table, running.run);
  if (!stored.ok || table.running !== running) return undefined;
  running.course = stored.value.course;
  running.notes = stored.value.row.notes ?? {};
  const { row, course } = stored.value;
  seat(table, running, row.place);
  if (running.queue === undefined) update(table.store, { readOnly: true });
  table.forecasts.refresh();
  return course === running.course ? row : undefined;
}
