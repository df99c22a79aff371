// Who writes a run on the table, and what becomes of it when the disk refuses.

import { tell } from './menu.ts';
import { notice } from './notices.ts';
import type { RunRow } from './run-row.ts';
import { saveQueue } from './save-queue.ts';
import type { ScenarioRow } from './saves-scenario.ts';
import { update, type Running, type Table } from './table.ts';

/** Gives the run its pen. */
export function write(table: Table, running: Running, row: RunRow, isNew: boolean, scenario?: ScenarioRow): void {
  const { doors, store } = table;
  const isHere = (): boolean => table.running === running;
  running.queue = saveQueue({
    saves: doors.saves,
    clock: doors.clock,
    row,
    isNew,
    scenario,
    onState: (save) => isHere() && update(store, { save }),
    onSaved() {
      doors.tabs.tell({ kind: 'saved', run: running.run });
      if (table.persisted) return;
      table.persisted = true;
      doors
        .persist()
        .then(() => doors.mayClear())
        .then((mayClear) => update(store, { mayClear }))
        .catch(() => undefined);
    },
    onFailure(what) {
      if (!isHere()) return;
      if (what === 'conflict') {
        running.queue = undefined;
        update(store, { readOnly: true, notice: notice('notice.save-conflict') });
      } else tell(table, notice('notice.not-saved'));
    },
  });
}
