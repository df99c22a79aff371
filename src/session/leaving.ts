// Putting a run away once all of it is on the disk, and deleting one.

import { forgetDebrief } from './debrief-forget.ts';
import { listRuns, tell } from './menu.ts';
import { notice } from './notices.ts';
import { update, type Table } from './table.ts';

/** Puts the run away, once all of it is on the disk. A run in which nothing was decided leaves no trace. */
export function leave(table: Table): Promise<void> {
  const { running, store, doors } = table;
  if (running === undefined) return table.leaving;
  table.running = undefined;
  running.playback?.skip();
  table.forecasts.clear();
  forgetDebrief(table);
  doors.memory.write(undefined);
  update(
    store,
    { screen: 'title', log: [], days: [], playing: false, save: 'saved', captions: [], bookmarks: [], reflections: [], canBranch: false },
    'texts',
    'seed',
    'runId',
    'view',
    'shownDay',
    'openMessage',
    'readOnly',
    'looking',
    'attempt',
    'undoable',
    'selected',
    'problem',
    'ranOn',
    'question',
    'ownView',
    'pledge',
    'handedIn',
    'branch',
    'branches',
  );
  const putAway = async (): Promise<void> => {
    const saved = await running.queue?.flush();
    if (saved === true && running.course.log.length === 0) await doors.saves.remove(running.run).catch(() => undefined);
    running.release();
    await listRuns(table);
  };
  table.leaving = putAway();
  return table.leaving;
}

export async function deleteRun(table: Table, run: string): Promise<void> {
  const { doors, running } = table;
  if (running?.run === run) await leave(table);
  const release = await doors.locks.take(run);
  if (release === undefined) return tell(table, notice('notice.run-in-use'));
  await doors.saves.remove(run).catch(() => tell(table, notice('notice.not-saved')));
  release();
  doors.tabs.tell({ kind: 'deleted', run });
  await listRuns(table);
}
