// Lets a debrief go once the run that it is about has changed. Apart from the rest, because every decision asks.

import type { Log } from '../core/index.ts';
import { update, type Table } from './table.ts';

/** Of the log, by its identity: a debrief of another log is of another run. */
export function forgetDebrief(table: Table, log?: Log): void {
  const { debriefs, store } = table;
  if (debriefs === undefined || debriefs.log === log) return;
  table.debriefs = undefined;
  debriefs.stop();
  update(store, {}, 'debrief', 'debriefing', 'debriefFailed', 'otherwise', 'trying');
}
