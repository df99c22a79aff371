// What a player writes beside the run: bookmarks, the answer to the week's question, the own view, a pledge. Each goes to the run's row at once
// and never to the log: nothing of a run depends on it.

import { weekOf, type Week } from '../core/index.ts';
import { MAX_OWN_WORDS, MAX_TEXT, type Pledge } from '../run/index.ts';
import { notesShape, withWeek, type Notes, type OwnView } from './notes.ts';
import { publish } from './publish.ts';
import { questionNow } from './question.ts';
import type { Table } from './table.ts';
import { MAX_SLOT_NAME } from './types.ts';

/** Changes the notes of the run on the table: shown at once, and written. Nothing where another tab writes the run, or where they could not be read back. */
export function note(table: Table, change: (notes: Notes) => Notes): void {
  const { running } = table;
  if (running?.queue === undefined) return;
  const notes = change(running.notes);
  if (!notesShape(notes, '').ok) return;
  running.notes = notes;
  running.queue.note(running.notes);
  publish(table, running);
}

/** What somebody typed, without what cannot be seen; line breaks stay. */
const typed = (text: string, most: number): string =>
  text
    .replaceAll(/[^\P{C}\n]/gu, '')
    .trim()
    .slice(0, most);

/** Keeps, changes or, with an empty text, takes back the answer to a week's question. */
export function reflect(table: Table, week: Week, text: string): void {
  const { running } = table;
  if (running === undefined) return;
  const { reflections = [] } = running.notes;
  const asked = reflections.find((one) => one.week === week) ?? questionNow(running.course);
  if (asked?.week !== week) return;
  const { question, ids } = asked;
  const words = typed(text, MAX_OWN_WORDS);
  const entry = words === '' ? undefined : { week, question, ids, text: words };
  note(table, (notes) => ({ ...notes, reflections: withWeek(reflections, week, entry) }));
}

function without(notes: Notes, name: keyof Notes): Notes {
  const rest = { ...notes };
  delete rest[name];
  return rest;
}

/** Undefined takes it back. */
export function setOwnView(table: Table, view: OwnView | undefined): void {
  const again = typed(view?.again ?? '', MAX_OWN_WORDS);
  const { worst } = view ?? {};
  const ownView: OwnView = { ...(worst === undefined ? {} : { worst }), ...(again === '' ? {} : { again }) };
  note(table, (notes) => (worst === undefined && again === '' ? without(notes, 'ownView') : { ...notes, ownView }));
}

/** Undefined takes it back; so does one with an empty part. */
export function setPledge(table: Table, pledge: Pledge | undefined): void {
  const [when, deed] = [pledge?.when ?? '', pledge?.deed ?? ''].map((text) => typed(text, MAX_OWN_WORDS)) as [string, string];
  const isWhole = pledge !== undefined && when !== '' && deed !== '';
  note(table, (notes) => (isWhole ? { ...notes, pledge: { when, deed, on: pledge.on } } : without(notes, 'pledge')));
}

/** Names the run; an empty name takes it away. */
export function nameRun(table: Table, name: string): void {
  const words = typed(name.replaceAll('\n', ' '), MAX_SLOT_NAME);
  note(table, (notes) => (words === '' ? without(notes, 'name') : { ...notes, name: words }));
}

/** Puts a bookmark on a week, names it anew, or, with an empty name, takes it away. */
export function bookmark(table: Table, week: Week, name: string): void {
  const words = typed(name.replaceAll('\n', ' '), MAX_TEXT);
  const { running } = table;
  if (running === undefined || !Number.isInteger(week) || week < 1 || week > weekOf(running.course.days.length)) return;
  note(table, (notes) => ({
    ...notes,
    bookmarks: withWeek(notes.bookmarks ?? [], week, words === '' ? undefined : { week, name: words }),
  }));
}
