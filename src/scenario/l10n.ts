// The texts of a scenario with their translations, as a translator's file lists them, and the way back into the scenario's text. Whether a
// translation is of the text as it stands now is told by a fingerprint that is kept beside it.

import { Checker } from './checks/checker.ts';
import { checkTexts } from './checks/language.ts';
import { editBetween, setValue } from './document.ts';
import { isAlike, withValue } from './document/plain.ts';
import { needsLines, replaceText } from './document/replace.ts';
import { readTree, type Tree } from './document/tree.ts';
import { asProse, isPlains } from './document/write.ts';
import { applyEdits, type TextEdit } from './edits.ts';
import { fingerprint, MADE_FROM, NAMES, STALE } from './fingerprint.ts';
import { guard } from './guard.ts';
import { parse, type Plain } from './parse.ts';
import { plainAt } from './plain-at.ts';
import { fieldAt, kindAt } from './schema-walk.ts';
import { Scope } from './scope.ts';
import { checkShape } from './shape.ts';
import { Source, type Path } from './source.ts';

export interface TranslatableText {
  /** Where it stands, with dots: `events.exams.title`. */
  readonly path: string;
  /** The text itself, without the end of its last line. */
  readonly text: string;
  readonly translation?: string;
  /** The translation is of an earlier text, or was handed back as unsure. */
  readonly isStale: boolean;
  /** Nobody noted which text was translated: it would not be told if that one changed. */
  readonly isUnnoted: boolean;
  /** A name of a person or place, which may stay as it is. */
  readonly isName: boolean;
  /** What it is, for the translator. */
  readonly tells: string;
}

const bare = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

/** Paths of all texts in the order of the file, and the short names that translations may give people who have none. */
function pathsOf(check: Checker): readonly string[] {
  return check.textPaths().flatMap((path) => {
    const dotted = path.replaceAll('/', '.');
    const isUnshortened =
      /^(stakeholders|team|hires)\.[^.]+\.name$/.test(dotted) && !check.textPaths().includes(path.replace(/name$/, 'short'));
    return isUnshortened ? [dotted, dotted.replace(/name$/, 'short')] : [dotted];
  });
}

/** Every text that can be translated, with its translation; undefined where the file is too broken to tell. */
export function translatable(text: string, language: string): readonly TranslatableText[] | undefined {
  const source = new Source(text, '');
  if (guard(source).some((one) => one.code === 'E0101' || one.code === 'E0102')) return undefined;
  const { value: root } = parse(source);
  const { file } = root === undefined ? {} : checkShape(source, root);
  if (root === undefined || file === undefined) return undefined;
  const check = new Checker(file, new Scope(root), source, new Map());
  checkTexts(check);
  const own = plainAt(root, ['translations', language]) ?? {};
  const madeFrom = plainAt(own, [MADE_FROM]) ?? {};
  return pathsOf(check).flatMap((path): readonly TranslatableText[] => {
    const steps = path.split('.');
    const name = plainAt(root, [...steps.slice(0, -1), 'name']);
    const written = plainAt(root, steps) ?? (typeof name === 'string' ? (name.split(' ')[0] ?? name) : undefined);
    if (typeof written !== 'string') return [];
    const translation = plainAt(own, steps);
    const print = isPlains(madeFrom) ? madeFrom[path] : undefined;
    return [
      {
        path,
        text: bare(written),
        ...(typeof translation === 'string' ? { translation: bare(translation) } : {}),
        isStale: typeof translation === 'string' && print !== undefined && print !== fingerprint(written),
        isUnnoted: typeof translation === 'string' && print === undefined,
        isName: NAMES.test(path.replaceAll('.', '/')),
        tells: fieldAt(steps)?.description ?? '',
      },
    ];
  });
}

/** How far a translation has come. Names may stay as they are, and do not count. */
export interface Standing {
  readonly of: number;
  readonly done: number;
  readonly missing: readonly string[];
  /** Of an earlier text. */
  readonly stale: readonly string[];
  /** Nobody noted of which text. */
  readonly unnoted: readonly string[];
}

export function standingOf(all: readonly TranslatableText[]): Standing {
  const texts = all.filter((one) => !one.isName);
  const pathsOfThose = (is: (one: TranslatableText) => boolean): readonly string[] => texts.filter(is).map((one) => one.path);
  const missing = pathsOfThose((one) => one.translation === undefined);
  return {
    of: texts.length,
    done: texts.length - missing.length,
    missing,
    stale: pathsOfThose((one) => one.isStale),
    unnoted: pathsOfThose((one) => one.isUnnoted),
  };
}

export interface TranslatedText {
  readonly path: string;
  /** The text that was translated, as the translator saw it. */
  readonly text: string;
  /** Empty where there is none yet. */
  readonly translation: string;
  readonly isUnsure: boolean;
}

export interface Imported {
  readonly text: string;
  /** How many texts are new or other than before. */
  readonly changed: number;
  /** Paths that the file has no text for. */
  readonly lost: readonly string[];
}

/** Edits for what is written already: all of one text, each on its own. */
function editsOf(tree: Tree, language: string, given: ReadonlyMap<string, Plain>): readonly TextEdit[] {
  return [...given].flatMap(([path, value]) => {
    const place = tree.at([
      'translations',
      language,
      ...(path.startsWith(`${MADE_FROM} `) ? [MADE_FROM, path.slice(MADE_FROM.length + 1)] : path.split('.')),
    ]);
    if (place === undefined || place.items.length > 0 || isAlike(place.plain, value) || needsLines(value) !== needsLines(place.plain))
      return [];
    return editBetween(tree.text, replaceText(tree, place, value));
  });
}

/** As the file takes it: where one line belongs, the lines of a translator are one. */
const fitting = (translation: string, path: Path): string =>
  kindAt(path)?.name === 'prose' ? asProse(translation, path) : translation.trim().replaceAll(/\s*\n\s*/g, ' ');

/** Puts translations into the text of a scenario; comments stay. Undefined where the file is too broken for it. */
export function importTranslations(text: string, language: string, entries: readonly TranslatedText[]): Imported | undefined {
  const known = translatable(text, language);
  const tree = readTree(text);
  if (known === undefined || tree === undefined) return undefined;
  const byPath = new Map(known.map((one) => [one.path, one]));
  const lost = entries.filter((entry) => !byPath.has(entry.path)).map((entry) => entry.path);
  const given = new Map<string, Plain>();
  let changed = 0;
  for (const { path, text: seen, translation, isUnsure } of entries) {
    const before = byPath.get(path);
    if (before === undefined || translation.trim() === '') continue;
    const value = fitting(translation, ['translations', language, ...path.split('.')]);
    if (before.translation !== bare(value)) changed += 1;
    given.set(path, value);
    given.set(`${MADE_FROM} ${path}`, isUnsure ? STALE : fingerprint(seen));
  }
  const first = applyEdits(text, editsOf(tree, language, given));
  let whole = plainAt(readTree(first)?.root.plain ?? null, ['translations', language]) ?? null;
  // In the order of the file, whatever the order of the translator's.
  for (const { path } of known) {
    const value = given.get(path);
    const print = given.get(`${MADE_FROM} ${path}`);
    if (value !== undefined) whole = withValue(whole, path.split('.'), value) ?? whole;
    if (print !== undefined) whole = withValue(whole, [MADE_FROM, path], print) ?? whole;
  }
  return { text: whole === null ? first : applyEdits(first, setValue(first, ['translations', language], whole)), changed, lost };
}

/** Notes of translations that they fit the texts as these stand now: of all, or of some. Undefined where the file is too broken for it. */
export function acceptTranslations(text: string, language: string, only?: readonly string[]): string | undefined {
  const entries = translatable(text, language)?.flatMap(({ path, text: own, translation }): readonly TranslatedText[] =>
    translation === undefined || (only !== undefined && !only.includes(path)) ? [] : [{ path, text: own, translation, isUnsure: false }],
  );
  return entries === undefined ? undefined : importTranslations(text, language, entries)?.text;
}
