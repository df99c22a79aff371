// Files that a reader chooses or drops at the menu: scenario files, which become a card or a report, and run files. Whatever is
// wrong gives a sentence, and nothing that is stored is touched.

import { MAX_BYTES } from '../run/index.ts';
import { tell } from './menu.ts';
import { notice } from './notices.ts';
import { openRunFile } from './opening.ts';
import { scenarioRow } from './saves-scenario.ts';
import { listCards } from './scenarios.ts';
import { shownName } from './shown-name.ts';
import { update, type Table } from './table.ts';
import type { Offer, PickedFile } from './types.ts';

const KIBIBYTE = 1024;

const kindOf = (name: string): 'scenario' | 'run' | undefined =>
  /\.ya?ml$/i.test(name) ? 'scenario' : /\.json$/i.test(name) ? 'run' : undefined;

/** Resolves to the hash of the card that came of it, if one did. */
export async function openFiles(table: Table, files: readonly PickedFile[]): Promise<string | undefined> {
  const [file, other] = files;
  if (file === undefined) return undefined;
  const mine = (table.opening += 1);
  update(table.store, {}, 'notice', 'report', 'offer');
  if (other !== undefined) return void tell(table, notice('notice.file-many'));
  const name = shownName(file.name);
  if (file.isFolder === true) return void tell(table, notice('notice.file-folder', { name }));
  const kind = kindOf(file.name);
  if (kind === undefined) return void tell(table, notice('notice.file-kind', { name }));
  // Before a letter of it is read.
  if (file.size > MAX_BYTES) {
    const [size, most] = [Math.ceil(file.size / KIBIBYTE), MAX_BYTES / KIBIBYTE];
    return void tell(table, notice('notice.file-too-large', { name, size, most }));
  }
  const text = await file.text().catch(() => undefined);
  if (mine !== table.opening) return undefined;
  if (text === undefined) return void tell(table, notice('notice.file-unreadable', { name }));
  if (kind === 'scenario') return openScenario(table, name, text);
  await openRunFile(table, text);
  return undefined;
}

/** Checks a scenario's text and offers it, with its title page. */
export async function openScenario(table: Table, name: string, text: string, asked: Omit<Offer, 'hash'> = {}): Promise<string | undefined> {
  const mine = (table.opening += 1);
  const checked = await table.doors.compiler.compile(text, name, () => {
    if (mine === table.opening) tell(table, notice('notice.file-slow', { name }));
  });
  if (mine !== table.opening) return undefined;
  switch (checked.kind) {
    case 'too-slow':
      return void tell(table, notice('notice.file-too-slow', { name }));
    case 'not-started':
      return void tell(table, notice('notice.file-not-checked', { name }));
    case 'broken':
      // The meanings of its codes are words too; without them the checker's own sentences do.
      await table.doors.speech.allWords().catch(() => undefined);
      return void update(table.store, { report: checked.report }, 'notice');
    case 'good': {
      const row = scenarioRow(name, checked.rules, checked.texts, checked.translations);
      // A new edition takes the place of the one that this tab opened before it.
      for (const [hash, older] of table.files) if (older.name === name && older.rules.id === row.rules.id) table.files.delete(hash);
      table.files.set(row.hash, row);
      await listCards(table);
      update(table.store, { offer: { ...asked, hash: row.hash } }, 'notice');
      return row.hash;
    }
  }
}
