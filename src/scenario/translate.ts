// A file's texts in another language: what the part `translations` says, laid over the file itself, and what of it is missing or
// leads nowhere. Rules come from the file alone, so no translation can change how a scenario plays.

import { Checker } from './checks/checker.ts';
import { checkTexts } from './checks/language.ts';
import { fingerprint, MADE_FROM, NAMES } from './fingerprint.ts';
import { namesOf } from './name-table.ts';
import { rename, swap } from './mend.ts';
import { guess } from './names.ts';
import type { Plain } from './parse.ts';
import type { ScenarioFile } from './schema.ts';
import type { Path } from './source.ts';

type Tree = { [key: string]: Plain | Tree };

/** How far a translation has come. Names of people and places may stay as they are and do not count. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

export interface Translation {
  readonly language: string;
  /** Reads the texts in the language; where there is none, as they were written. */
  readonly check: Checker;
  readonly share: Share;
}

/** Missing texts that are named; more help nobody at once. */
const MOST_NAMED = 8;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays texts over a copy of a file. Tells which of them are about nothing. */
function lay(over: Tree, texts: Tree, path: readonly string[], done: Set<string>, lost: Path[]): void {
  for (const [key, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    const here = [...path, key];
    const under = Object.hasOwn(over, key) ? over[key] : undefined;
    if (isTree(text) && isTree(under)) lay(under, text, here, done, lost);
    // How colleagues call somebody is taken from the name where the file does not say.
    else if (typeof text === 'string' && (typeof under === 'string' || (key === 'short' && NAMES.test(here.join('/'))))) {
      over[key] = text;
      done.add(here.join('/'));
    } else lost.push(here);
  }
}

function tellLost(check: Checker, language: string, over: Tree, path: Path): void {
  const parent = path.slice(0, -1).reduce<Tree>((tree, step) => {
    const next = tree[String(step)];
    return isTree(next) ? next : {};
  }, over);
  const name = String(path.at(-1));
  // It stands in the file and could not be read: that is told there.
  if (!Object.hasOwn(parent, name) && check.source.entry(path) !== undefined) return;
  const near = guess(name, Object.keys(parent));
  const where = path.length > 1 ? `\`${path.slice(0, -1).join('.')}\`` : 'the file';
  const hint = near === undefined ? 'only what stands in the file can be translated; delete it' : `did you mean \`${near.name}\`?`;
  const at: Path = ['translations', language, ...path];
  check.atKey('E0240', at, `${where} has no \`${name}\` to translate`, hint, rename(check.source.keySpan(at), near));
}

function tellMissing(check: Checker, language: string, missing: readonly string[], of: number): void {
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).map((path) => path.replaceAll('/', '.'));
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  check.atKey(
    'W0321',
    ['translations', language],
    `${missing.length} of ${of} texts are not translated into \`${language}\``,
    `they are shown as they were written: ${named.join(', ')}${more}`,
  );
}

/** A text that was changed after it was translated; its translation may say something else now. */
function tellStale(check: Checker, language: string, prints: Readonly<Record<string, string>>, done: ReadonlySet<string>): void {
  for (const [path, print] of Object.entries(prints)) {
    const steps = path.split('.');
    const text = steps.reduce<unknown>((tree, step) => (isTree(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined), check.file);
    if (typeof text !== 'string' || !done.has(steps.join('/')) || print === fingerprint(text)) continue;
    check.atValue(
      'W0322',
      ['translations', language, ...steps],
      `the text behind this translation has changed: \`${path}\``,
      'translate it anew, or see that it still fits; `rollout l10n accept` then notes that it does',
      swap(check.source.valueSpan(['translations', language, MADE_FROM, path]), fingerprint(text), 'note that it fits', false),
    );
  }
}

/** The translations of a file whose own texts have been checked; problems are told to `check`. */
export function translationsOf(check: Checker): readonly Translation[] {
  const { translations, ...rest } = check.file;
  return Object.entries(translations).map(([language, texts]) => {
    if (language === rest.lang.split('-')[0])
      check.atKey('E0241', ['translations', language], `the file itself is in \`${language}\``, 'change its texts where they stand');
    const { [MADE_FROM]: prints = {}, ...words } = texts;
    const over = structuredClone(rest) as unknown as Tree;
    const [done, lost] = [new Set<string>(), [] as Path[]];
    lay(over, words as Tree, [], done, lost);
    for (const path of lost) tellLost(check, language, over, path);

    const file = { ...(over as unknown as typeof rest), lang: language, translations: {} } satisfies ScenarioFile;
    const own = new Checker(
      file,
      check.scope,
      check.source,
      namesOf(over as Readonly<Record<string, Plain>>),
      ['translations', language],
      check,
    );
    checkTexts(own);
    check.found.push(...own.found);

    tellStale(check, language, prints, done);
    const all = check.textPaths().filter((path) => !NAMES.test(path));
    const missing = all.filter((path) => !done.has(path));
    // What leads nowhere may be what is missing, and is mended first.
    if (lost.length === 0 && language !== rest.lang.split('-')[0]) tellMissing(check, language, missing, all.length);
    return { language, check: own, share: { done: all.length - missing.length, of: all.length } };
  });
}
