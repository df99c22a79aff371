// What the menu shows without any game: the runs, saves and scenarios of this machine, and notices. It comes with the page; what plays
// comes after it (`play.ts`).

import { listCards } from './scenarios.ts';
import { update, type Table } from './table.ts';
import type { Notice, SavedRun, Slot } from './types.ts';

export const tell = ({ store }: Table, say: Notice): void => update(store, { notice: say });

/** Brings the menu up to date: saved runs, and the scenarios that are stored with them. */
export async function listRuns(table: Table): Promise<void> {
  const { doors, store } = table;
  const rows = await doors.saves.list().catch(() => []);
  await listCards(table);
  // A card's title is in the page's language; a scenario that is gone keeps the title that was saved.
  const { cards } = store.getState();
  const titleOf = ({ scenario, file, title }: (typeof rows)[number]): string =>
    cards.find((card) => (file === undefined ? card.file === undefined && card.id === scenario.id : card.file?.hash === file))?.title ??
    title;
  const savedRuns: readonly SavedRun[] = rows
    .filter((row) => row.entries > 0)
    .map((row) => {
      const { run, scenario, week, weeks, finished, savedAt } = row;
      const { branch, notes } = row;
      return {
        run,
        scenario: scenario.id,
        title: titleOf(row),
        week,
        weeks,
        finished,
        savedAt,
        ...(branch === undefined ? {} : { from: branch.week }),
        ...(notes?.name === undefined ? {} : { name: notes.name }),
      };
    });
  update(store, { savedRuns });
  await listSlots(table);
}

/** Brings the list up to date; there is none where the browser keeps nothing. */
export async function listSlots({ doors, store }: Table): Promise<void> {
  const rows = await doors.saves.slots().catch(() => undefined);
  if (rows === undefined) return update(store, {}, 'slots');
  const slots = rows.map(({ slot, name, title, week, weeks, finished, savedAt }): Slot => ({
    slot,
    name,
    title,
    week,
    weeks,
    finished,
    savedAt,
  }));
  update(store, { slots });
}
