// Which language the page is in, and changing it: the words of the interface, the cards of the menu and the texts of the run on the
// table change together, and a language that cannot be fetched changes nothing. What this tab chose comes before what its link
// says, that before the setting, and that before the browser's own languages.

import { notice } from './notices.ts';
import { listRuns, tell } from './menu.ts';
import { textsIn } from './scenarios.ts';
import { update, type Table } from './table.ts';
import { LANGUAGES, type Language, type Settings } from './types.ts';

/** The first of a reader's languages that there is: `de-AT` is German. */
export function languageOf(read: readonly string[]): Language {
  const bare = read.map((tag) => tag.toLowerCase().split('-')[0]);
  return bare.flatMap((tag) => LANGUAGES.filter((one) => one === tag))[0] ?? 'en';
}

const asSet = ({ doors }: Table, { language }: Settings): Language => (language === 'browser' ? languageOf(doors.speech.read) : language);

/** The language of a page that opens by a link. */
export function firstLanguage(table: Table, settings: Settings, linked: Language | undefined): Language {
  const chosen = table.doors.memory.language.read();
  return LANGUAGES.find((one) => one === chosen) ?? linked ?? asSet(table, settings);
}

/** Changes the language of the page. False, with a notice, where it cannot be had. */
export async function speak(table: Table, language: Language): Promise<boolean> {
  const { doors, store } = table;
  try {
    await doors.speech.speak(language);
  } catch {
    tell(table, notice('notice.language-not-loaded'));
    return false;
  }
  update(store, { language });
  const { running } = table;
  if (running !== undefined) {
    // Another object even where the words are the same: what was made of them holds words of the page too.
    const texts = { ...(await textsIn(table, running)) };
    if (store.getState().language !== language) return true;
    running.texts = texts;
    if (table.running === running) update(store, { texts });
  }
  await listRuns(table);
  return true;
}

/** The player has chosen: for this tab at once, and for the next time. */
export async function chooseLanguage(table: Table, chosen: Settings['language']): Promise<void> {
  const language = asSet(table, { ...table.store.getState().settings, language: chosen });
  if (await speak(table, language)) table.doors.memory.language.write(language);
}
