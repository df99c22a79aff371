// `rollout l10n extract|status|import`: a scenario's texts as a translator's file (PO, gettext), and back into the scenario.

import { writeFileSync } from 'node:fs';
import PO from 'pofile';
import { importTranslations, readTree, translatable, type TranslatableText, type TranslatedText } from '../scenario/index.ts';
import { BrokenScenario } from './broken-scenario.ts';
import { checkText } from './check-file.ts';
import { Complaint, FINE, MISUSE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { answer, answerJson, complain, count } from './output.ts';

const LANGUAGE = /^[a-z]{2}$/;
/** Lines of lost or stale texts that are told one by one. */
const MOST_TOLD = 20;

export interface L10nOptions {
  readonly lang?: string;
  readonly json?: true;
}

interface Opened {
  readonly file: string;
  readonly text: string;
}

const open = (given: string): Opened => {
  const file = scenarioPath(given);
  return { file, text: readText(file) };
};

function languageOf(options: L10nOptions, fallback?: string): string {
  const language = options.lang ?? fallback;
  if (language === undefined || !LANGUAGE.test(language))
    throw new Complaint('say --lang and two letters of a language, such as --lang de');
  return language;
}

/** With what is wrong with it. */
const tooBroken = (file: string, text: string): Complaint =>
  new BrokenScenario([checkText(file, text)], 'has errors, and is left as it is');

function textsOf({ file, text }: Opened, language: string): readonly TranslatableText[] {
  const texts = translatable(text, language);
  if (texts === undefined) throw tooBroken(file, text);
  return texts;
}

const plainAt = (text: string, key: string): unknown => {
  const root = readTree(text)?.root.plain;
  return typeof root === 'object' && root !== null && !Array.isArray(root) ? (root as Readonly<Record<string, unknown>>)[key] : undefined;
};

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
  const po = new PO();
  po.headers = {
    'Project-Id-Version': `${String(plainAt(opened.text, 'id'))} ${String(plainAt(opened.text, 'version'))}`,
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  po.comments = ['Names in braces such as {ines.short} stay as they are. **Strong** and *emphasis* are all there is.'];
  po.items = textsOf(opened, language).map(entryOf);
  answer(po.toString().trimEnd());
  return FINE;
}

/** Tells how far the translations of a file have come. */
export function status(given: string, options: L10nOptions): number {
  const opened = open(given);
  if (readTree(opened.text) === undefined) throw tooBroken(opened.file, opened.text);
  const inFile = plainAt(opened.text, 'translations');
  const languages =
    options.lang === undefined ? Object.keys(typeof inFile === 'object' && inFile !== null ? inFile : {}) : [languageOf(options)];
  const told = languages.map((language) => {
    const texts = textsOf(opened, language).filter((one) => !one.isName);
    const missing = texts.filter((one) => one.translation === undefined).map((one) => one.path);
    return {
      language,
      of: texts.length,
      done: texts.length - missing.length,
      missing,
      stale: texts.filter((one) => one.isStale).map((one) => one.path),
    };
  });
  if (options.json === true) answerJson({ file: opened.file, languages: told });
  else if (told.length === 0)
    answer(`${opened.file} is in one language only; rollout l10n extract ${given} --lang de > de.po begins another.`);
  else {
    for (const { language, of, done, missing, stale } of told) {
      answer(`${language}: ${done} of ${count(of, 'text')} translated, ${stale.length} from an earlier text.`);
      for (const path of missing.slice(0, MOST_TOLD)) answer(`  missing  ${path}`);
      for (const path of stale.slice(0, MOST_TOLD)) answer(`  stale    ${path}`);
      const more = Math.max(0, missing.length - MOST_TOLD) + Math.max(0, stale.length - MOST_TOLD);
      if (more > 0) answer(`  and ${more} more`);
    }
  }
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
  if (result === undefined) throw tooBroken(opened.file, opened.text);
  try {
    if (result.text !== opened.text) writeFileSync(opened.file, result.text);
  } catch {
    throw new Complaint(`${opened.file}: it cannot be written`, MISUSE);
  }
  for (const path of result.lost.slice(0, MOST_TOLD))
    complain(`${path === '' ? 'a text without msgctxt' : path} is not in ${opened.file}; left out`);
  const missing = textsOf({ file: opened.file, text: result.text }, language).filter(
    (one) => !one.isName && one.translation === undefined,
  ).length;
  if (options.json === true) answerJson({ file: opened.file, language, changed: result.changed, lost: result.lost, missing });
  else answer(`${count(result.changed, 'text')} of ${opened.file} changed in ${language}; ${missing} still to translate.`);
  return FINE;
}
