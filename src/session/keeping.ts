// Everything that this machine keeps, as a whole: taking it along in one file, and leaving nothing behind.

import { languageOf } from './language.ts';
import { listRuns, tell } from './menu.ts';
import { notice } from './notices.ts';
import { leave } from './leaving.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { update, type Table } from './table.ts';

/** Runs and settings as text; undefined, with a notice, where the browser does not give them. */
export async function exportAll(table: Table): Promise<string | undefined> {
  try {
    // What was decided a moment ago belongs to it.
    await table.running?.queue?.flush();
    return await table.doors.saves.exportAll();
  } catch {
    tell(table, notice('notice.not-saved'));
    return undefined;
  }
}

/** Leaves nothing on this machine: neither runs nor settings, nor which run this tab had open. */
export async function deleteAll(table: Table): Promise<void> {
  const { doors, store } = table;
  await leave(table);
  try {
    await doors.saves.removeAll();
  } catch {
    tell(table, notice('notice.not-deleted'));
    return listRuns(table);
  }
  doors.memory.write(undefined);
  doors.tabs.tell({ kind: 'all-deleted' });
  table.files.clear();
  doors.memory.language.write(undefined);
  const language = languageOf(doors.speech.read);
  const [spoken, cards] = await Promise.all([
    doors.speech.speak(language).then(
      () => language,
      () => store.getState().language,
    ),
    doors.loadCards(language).catch(() => doors.cards),
  ]);
  update(store, { savedRuns: [], slots: [], cards, settings: DEFAULT_SETTINGS, language: spoken }, 'notice', 'report');
}
