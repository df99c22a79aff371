// Where a scenario comes from: shipped with the page, opened from a file in this tab, or stored beside a run that is played in it.

import type { Rules, ScenarioId } from '../core/index.ts';
import type { Texts } from '../scenario/texts.ts';
import { failure, hashRules, success, type Result, type RunFile } from '../run/index.ts';
import type { LoadedScenario } from './doors.ts';
import { notice } from './notices.ts';
import { cardOf, readScenarioRow, type ScenarioRow } from './saves-scenario.ts';
import { update, type Table } from './table.ts';
import type { Notice } from './types.ts';

/** A scenario, with its row where it came in a file: the first run that is played in it stores that. */
export interface Found extends LoadedScenario {
  readonly file?: ScenarioRow | undefined;
}

/** The texts of a scenario in the page's language; as they were written where there are none in it, or they cannot be fetched. */
export async function textsIn({ doors, store }: Table, { rules, texts, file }: Pick<Found, 'rules' | 'texts' | 'file'>): Promise<Texts> {
  const { language } = store.getState();
  if (file !== undefined) return file.translations?.[language] ?? file.texts;
  return doors.loadTexts(rules.id, language).catch(() => texts);
}

async function fromRow(table: Table, file: ScenarioRow): Promise<Result<Found, Notice>> {
  const { rules, texts } = file;
  try {
    await table.doors.speech.allWords();
    return success({ rules, texts: await textsIn(table, { rules, texts, file }), file });
  } catch {
    return failure(notice('notice.scenario-not-loaded', { scenario: rules.id }));
  }
}

export async function shipped(table: Table, id: ScenarioId): Promise<Result<Found, Notice>> {
  const { doors } = table;
  if (!doors.cards.some((card) => card.id === id)) return failure(notice('notice.unknown-scenario', { scenario: id }));
  try {
    const [{ rules, texts }] = await Promise.all([doors.loadScenario(id), doors.speech.allWords()]);
    return success({ rules, texts: await textsIn(table, { rules, texts }) });
  } catch {
    return failure(notice('notice.scenario-not-loaded', { scenario: id }));
  }
}

/** A scenario from a file, by its own hash; `id` is for the message when it is gone. */
export async function fromFile(table: Table, hash: string, id: ScenarioId | string): Promise<Result<Found, Notice>> {
  const { files, doors } = table;
  const row = files.get(hash) ?? readScenarioRow(await doors.saves.scenario(hash).catch(() => undefined));
  return row === undefined ? failure(notice('notice.save-no-scenario', { scenario: id })) : fromRow(table, row);
}

/** All scenarios from files, those of this tab before those that are only stored; the last opened comes first. */
async function filed({ files, doors }: Table): Promise<readonly ScenarioRow[]> {
  const stored = await doors.saves.scenarios().catch(() => []);
  return [...[...files.values()].reverse(), ...stored.filter(({ hash }) => !files.has(hash))];
}

/** The scenario of a run file: the rules must be those that it was played by. */
export async function ofRunFile(table: Table, { id, hash }: RunFile['scenario']): Promise<Result<Found, Notice>> {
  const isIt = (rules: Rules): boolean => hashRules(rules) === hash;
  const own = await shipped(table, id);
  if (own.ok && isIt(own.value.rules)) return own;
  const file = (await filed(table)).find(({ rules }) => isIt(rules));
  return file === undefined ? own : fromRow(table, file);
}

/** Brings the cards of the menu up to date. */
export async function listCards(table: Table): Promise<void> {
  const { language } = table.store.getState();
  const cards = (await filed(table)).map((row) => cardOf(row, language));
  const own = await table.doors.loadCards(language).catch(() => table.doors.cards);
  update(table.store, { cards: [...cards, ...own] });
}
