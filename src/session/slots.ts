// Three saves of the player's own: a copy of a run as its file has it, with the words that the player wrote. Loading one puts a copy on the
// table and leaves the save as it is. Reading them back is verified like a file from elsewhere.

import { decodeRun, encodeRun, runFileOf } from '../run/index.ts';
import { listSlots, tell } from './menu.ts';
import { notice } from './notices.ts';
import { openRun } from './opening.ts';
import type { SlotRow } from './slot-row.ts';
import type { Table } from './table.ts';
import { MAX_SLOT_NAME, type SlotNumber } from './types.ts';

/** A name as somebody typed it, without what cannot be seen; never empty. */
const named = (name: string, title: string): string => name.replaceAll(/\p{C}/gu, '').trim().slice(0, MAX_SLOT_NAME) || title;

export async function saveSlot(table: Table, slot: SlotNumber, name: string): Promise<boolean> {
  const { doors, running } = table;
  if (running === undefined || running.busy) return false;
  const { course, rules, texts, mode, attempt, branch, file, replaysLeft, notes } = running;
  const isOver = course.view.awaiting.kind === 'end';
  const row: SlotRow = {
    slot,
    name: named(name, texts.title),
    title: texts.title,
    week: Math.min(course.view.week, course.view.weeks),
    weeks: course.view.weeks,
    finished: isOver,
    savedAt: doors.clock.now(),
    ...(file === undefined ? {} : { file: file.hash }),
    replays: replaysLeft,
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
    run: encodeRun(runFileOf(course, rules, mode, { attempt, branch })),
  };
  try {
    await doors.saves.saveSlot(row);
  } catch {
    tell(table, notice('notice.slot-not-saved'));
    return false;
  }
  doors.tabs.tell({ kind: 'slots' });
  await listSlots(table);
  return true;
}

export async function loadSlot(table: Table, slot: SlotNumber): Promise<void> {
  const rows = await table.doors.saves.slots().catch(() => []);
  const row = rows.find((one) => one.slot === slot);
  if (row === undefined) return tell(table, notice('notice.save-gone'));
  const read = decodeRun(row.run);
  if (!read.ok) return tell(table, notice('notice.save-broken', { path: read.error.path, expected: read.error.expected }));
  await openRun(table, read.value, row.replays, row.notes);
}

export async function deleteSlot(table: Table, slot: SlotNumber): Promise<void> {
  await table.doors.saves.removeSlot(slot).catch(() => tell(table, notice('notice.not-deleted')));
  table.doors.tabs.tell({ kind: 'slots' });
  await listSlots(table);
}
