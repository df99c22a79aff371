// What the menu shows without any game: the runs and scenarios of this machine, and notices. It comes with the page; what plays
// comes after it (`play.ts`).

import { listCards } from './scenarios.ts';
import { update, type Table } from './table.ts';
import type { Notice, SavedRun } from './types.ts';

export const tell = ({ store }: Table, say: Notice): void => update(store, { notice: say });

/** Brings the menu up to date: saved runs, and the scenarios that are stored with them. */
export async function listRuns(table: Table): Promise<void> {
  const { doors, store } = table;
  const rows = await doors.saves.list().catch(() => []);
  const savedRuns: readonly SavedRun[] = rows
    .filter((row) => row.entries > 0)
    .map(({ run, scenario, title, week, weeks, finished, savedAt }) => ({
      run,
      scenario: scenario.id,
      title,
      week,
      weeks,
      finished,
      savedAt,
    }));
  update(store, { savedRuns });
  await listCards(table);
}
