// `rollout l10n status|accept`: how far translations have come, and that they fit the texts as these stand; and what all of `l10n` share.

import {
  acceptTranslations,
  readTree,
  standingOf,
  suggest,
  translatable,
  type Standing,
  type TranslatableText,
} from '../scenario/index.ts';
import { BrokenScenario } from './broken-scenario.ts';
import { checkText } from './check-file.ts';
import { BROKEN, Complaint, FINE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { answer, answerJson, count } from './output.ts';
import { replaceText } from './write-file.ts';

const LANGUAGE = /^[a-z]{2}$/;
/** Lines of lost or stale texts that are told one by one. */
export const MOST_TOLD = 20;

export interface L10nOptions {
  readonly lang?: string;
  readonly check?: true;
  readonly json?: true;
}

export interface Opened {
  readonly file: string;
  readonly text: string;
}

export const open = (given: string): Opened => {
  const file = scenarioPath(given);
  return { file, text: readText(file) };
};

export function languageOf(options: L10nOptions, fallback?: string): string {
  const language = options.lang ?? fallback;
  if (language === undefined || !LANGUAGE.test(language))
    throw new Complaint('say --lang and two letters of a language, such as --lang de');
  return language;
}

/** With what is wrong with it. */
export const tooBroken = ({ file, text }: Opened): Complaint =>
  new BrokenScenario([checkText(file, text)], 'has errors, and is left as it is');

export function textsOf(opened: Opened, language: string): readonly TranslatableText[] {
  const texts = translatable(opened.text, language);
  if (texts === undefined) throw tooBroken(opened);
  return texts;
}

export const plainAt = (text: string, key: string): unknown => {
  const root = readTree(text)?.root.plain;
  return typeof root === 'object' && root !== null && !Array.isArray(root) ? (root as Readonly<Record<string, unknown>>)[key] : undefined;
};

/** Those of the file, or the one that was asked for. */
function languagesOf(opened: Opened, options: L10nOptions): readonly string[] {
  if (options.lang !== undefined) return [languageOf(options)];
  if (readTree(opened.text) === undefined) throw tooBroken(opened);
  const inFile = plainAt(opened.text, 'translations');
  return Object.keys(typeof inFile === 'object' && inFile !== null ? inFile : {});
}

/** `de: 425 of 425 texts translated, 2 from an earlier text.` */
export function standingLine(language: string, { of, done, stale, unnoted }: Standing): string {
  const told = `${language}: ${done} of ${count(of, 'text')} translated, ${stale.length} from an earlier text`;
  return `${told}${unnoted.length === 0 ? '' : `; of ${unnoted.length} nobody noted from which`}.`;
}

interface Stands extends Standing {
  readonly language: string;
}

function tell({ file }: Opened, told: readonly Stands[]): void {
  if (told.length === 0) {
    answer(`${file} is in one language only; rollout l10n extract ${file} --lang de > de.po begins another.`);
    return;
  }
  for (const { language, ...standing } of told) {
    const { missing, stale, unnoted } = standing;
    answer(`${file} in ${standingLine(language, standing)}`);
    for (const path of missing.slice(0, MOST_TOLD)) answer(`  missing  ${path}`);
    for (const path of stale.slice(0, MOST_TOLD)) answer(`  stale    ${path}`);
    const more = Math.max(0, missing.length - MOST_TOLD) + Math.max(0, stale.length - MOST_TOLD);
    if (more > 0) answer(`  and ${more} more`);
    if (unnoted.length > 0) answer(`  rollout l10n accept ${file} --lang ${language} notes that they fit as they stand`);
  }
}

const isDone = ({ missing, stale }: Standing): boolean => missing.length === 0 && stale.length === 0;

/** Tells how far the translations of files have come; with `check`, exit 1 where something waits. */
export function status(given: readonly string[], options: L10nOptions): number {
  const told = given.map((one) => {
    const opened = open(one);
    const languages = languagesOf(opened, options).map((language): Stands => ({ language, ...standingOf(textsOf(opened, language)) }));
    return { opened, languages };
  });
  if (options.json === true) answerJson({ files: told.map(({ opened, languages }) => ({ file: opened.file, languages })) });
  else for (const { opened, languages } of told) tell(opened, languages);
  return options.check === true && !told.every(({ languages }) => languages.every(isDone)) ? BROKEN : FINE;
}

/** Notes that translations fit the texts as these stand: all, or those at some paths. */
export function accept(given: string, paths: readonly string[], options: L10nOptions): number {
  const opened = open(given);
  const only = paths.length === 0 ? undefined : paths;
  let { text } = opened;
  const told = languagesOf(opened, options).map((language) => {
    const texts = textsOf({ file: opened.file, text }, language).filter((one) => one.translation !== undefined);
    for (const path of paths) {
      if (!texts.some((one) => one.path === path)) {
        const known = texts.map((one) => one.path);
        throw new Complaint(`no text in ${language} stands at ${path}; ${suggest('texts', path, known)}`);
      }
    }
    const noted = texts.filter(
      (one) => !one.isName && (one.isStale || one.isUnnoted) && (only === undefined || only.includes(one.path)),
    ).length;
    text = acceptTranslations(text, language, only) ?? text;
    return { language, noted };
  });
  replaceText(opened.file, opened.text, text);
  if (options.json === true) answerJson({ file: opened.file, languages: told });
  else
    for (const { language, noted } of told)
      answer(`${opened.file} in ${language}: noted of ${count(noted, 'text')} that the translation fits.`);
  return FINE;
}
