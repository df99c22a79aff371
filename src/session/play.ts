// All that plays a run, as the store calls it: rules, replay and the checks of saves. It is fetched when the first run is opened, so
// that the menu is there without it.

import { decodeRunLink, encodeRun, runFileOf, withoutTexts } from '../run/index.ts';
import { openScenario } from './files.ts';
import type { Link } from './link.ts';
import { tell } from './menu.ts';
import { notice } from './notices.ts';
import { openRunFile } from './opening.ts';
import { placeOf, lastFriday } from './week.ts';
import { update, type Table } from './table.ts';
import type { Screen } from './types.ts';

export { openFiles } from './files.ts';
export { deleteAll, exportAll } from './keeping.ts';
export { deleteRun, leave } from './leaving.ts';
export { changeMode, openRunFile, start, startFile } from './opening.ts';
export { bookmark, nameRun, reflect, setOwnView, setPledge } from './reflect.ts';
export { replayWeek } from './replays.ts';
export { follow, resume } from './resuming.ts';
export { runOn } from './run-on.ts';
export { deleteSlot, loadSlot, saveSlot } from './slots.ts';
export { decide, lookAtWeek, placeOf, planNext, showDay, skipPlayback, togglePause, undoLast, watchWeek } from './week.ts';

/** What a scenario that came without a file is called. */
const LINKED = 'scenario.yaml';

/** The run file of the current run. */
export function exportRun({ running }: Table): string | undefined {
  if (running === undefined) return undefined;
  // What somebody wrote in words of their own stays on this machine.
  const course = { ...running.course, log: withoutTexts(running.course.log) };
  const { rules, mode, attempt, branch } = running;
  return encodeRun(runFileOf(course, rules, mode, { attempt, branch }));
}

/** Goes to a screen of the game, where the run has got that far. */
export function showScreen(table: Table, screen: Exclude<Screen, 'title'>): void {
  const { running, store } = table;
  if (running === undefined || running.busy) return;
  const { course } = running;
  if (screen === 'report' && course.view.awaiting.kind !== 'end') return;
  if (screen === 'ledger' && course.days.length === 0) return;
  if (screen === 'ledger') update(store, { screen, shownDay: lastFriday(course) }, 'looking');
  else update(store, { screen }, 'shownDay', 'looking');
  running.queue?.place(placeOf(table));
}

/** Offers the scenario that a link brings along. */
export async function openScenarioLink(table: Table, packed: string, link: Link): Promise<void> {
  const text = await decodeRunLink(packed);
  if (!text.ok) return tell(table, notice('notice.run-link-broken'));
  await openScenario(table, LINKED, text.value, { ...link, isLink: true });
}

/** Opens the run that a link brings along. */
export async function openRunLink(table: Table, run: string): Promise<void> {
  const text = await decodeRunLink(run);
  if (text.ok) return openRunFile(table, text.value);
  return tell(table, notice(text.error === 'too-long' ? 'notice.run-link-too-long' : 'notice.run-link-broken'));
}
