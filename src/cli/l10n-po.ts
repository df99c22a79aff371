// `rollout l10n extract|import`: a scenario's texts as a translator's file (PO, gettext), and back into the scenario.

import PO from 'pofile';
import { importTranslations, standingOf, type TranslatableText, type TranslatedText } from '../scenario/index.ts';
import { Complaint, FINE } from './exit-codes.ts';
import { readText } from './files.ts';
import { languageOf, MOST_TOLD, open, plainAt, standingLine, textsOf, tooBroken, type L10nOptions } from './l10n.ts';
import { answer, answerJson, complain, count } from './output.ts';
import { replaceText } from './write-file.ts';

function entryOf({ path, text, translation, isStale, isName, tells }: TranslatableText): InstanceType<typeof PO.Item> {
  const item = new PO.Item();
  item.msgctxt = path;
  item.msgid = text;
  item.msgstr = [translation ?? ''];
  item.extractedComments = [tells, ...(isName ? ['A name; it may stay as it is.'] : [])].filter((line) => line !== '');
  if (isStale) item.flags = { fuzzy: true };
  return item;
}

/** Prints the PO file of a language and returns the exit code. */
export function extract(given: string, options: L10nOptions): number {
  const language = languageOf(options);
  const opened = open(given);
  const texts = textsOf(opened, language);
  if (options.json === true) {
    answerJson({ file: opened.file, language, texts });
    return FINE;
  }
  const po = new PO();
  po.headers = {
    'Project-Id-Version': `${String(plainAt(opened.text, 'id'))} ${String(plainAt(opened.text, 'version'))}`,
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  po.comments = ['Names in braces such as {ines.short} stay as they are. **Strong** and *emphasis* are all there is.'];
  po.items = texts.map(entryOf);
  answer(po.toString().trimEnd());
  return FINE;
}

function entriesOf(file: string): { readonly language: string | undefined; readonly entries: readonly TranslatedText[] } {
  let po: InstanceType<typeof PO>;
  try {
    po = PO.parse(readText(file));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${file} cannot be read as a PO file`);
  }
  const entries = po.items
    .filter((item) => !item.obsolete)
    .map((item) => ({
      path: item.msgctxt ?? '',
      text: item.msgid,
      translation: item.msgstr[0] ?? '',
      isUnsure: item.flags['fuzzy'] === true,
    }));
  if (entries.length === 0) throw new Complaint(`${file} holds no texts; is it a PO file?`);
  const language = po.headers['Language'];
  return { language: language === undefined || language === '' ? undefined : language, entries };
}

/** Writes translations of a PO file into the scenario and returns the exit code. */
export function importPo(given: string, poFile: string, options: L10nOptions): number {
  const opened = open(given);
  const { language: own, entries } = entriesOf(poFile);
  const language = languageOf(options, own?.slice(0, 2));
  const result = importTranslations(opened.text, language, entries);
  if (result === undefined) throw tooBroken(opened);
  replaceText(opened.file, opened.text, result.text);
  for (const path of result.lost.slice(0, MOST_TOLD))
    complain(`${path === '' ? 'a text without msgctxt' : path} is not in ${opened.file}; left out`);
  const standing = standingOf(textsOf({ file: opened.file, text: result.text }, language));
  if (options.json === true) answerJson({ file: opened.file, language, changed: result.changed, lost: result.lost, ...standing });
  else answer(`${count(result.changed, 'text')} of ${opened.file} changed. ${standingLine(language, standing)}`);
  return FINE;
}
