// Gives a thing another id: where it stands, and wherever the file names it: in conditions, effects, checks, braces and translations.

import type { TextEdit } from '../edits.ts';
import type { Plain } from '../parse.ts';
import { plainAt } from '../plain-at.ts';
import { isId } from '../schema/values.ts';
import type { Kind } from '../scope.ts';
import type { Path, Span } from '../source.ts';
import { MADE_FROM } from '../fingerprint.ts';
import { namesOf } from '../name-table.ts';
import { referencesOf, type References } from './references.ts';
import { isPlains } from './write.ts';

interface Thing {
  /** Kinds of references that name it. */
  readonly kinds: readonly Kind[];
  /** Parts of the file whose ids it may not share. */
  readonly beside: readonly string[];
  readonly of?: string;
}

const ROOTS: Readonly<Record<string, Omit<Thing, 'of'>>> = {
  projects: { kinds: ['project', 'asset'], beside: ['projects', 'assets'] },
  assets: { kinds: ['asset', 'old-asset'], beside: ['assets', 'projects'] },
  stakeholders: { kinds: ['stakeholder', 'writer'], beside: ['stakeholders', 'team', 'hires'] },
  team: { kinds: ['person', 'member', 'writer'], beside: ['team', 'stakeholders', 'hires'] },
  hires: { kinds: ['member'], beside: ['hires', 'team', 'stakeholders'] },
  departments: { kinds: ['department'], beside: ['departments'] },
  services: { kinds: ['service'], beside: ['services'] },
  skills: { kinds: ['skill'], beside: ['skills'] },
  building: { kinds: ['floor'], beside: ['building'] },
  events: { kinds: ['event'], beside: ['events'] },
  goals: { kinds: ['goal'], beside: ['goals'] },
  verdicts: { kinds: ['verdict'], beside: ['verdicts'] },
  requests: { kinds: ['request'], beside: ['requests'] },
  milestones: { kinds: [], beside: ['milestones'] },
  objectives: { kinds: [], beside: ['objectives'] },
  checks: { kinds: [], beside: ['checks'] },
};

/** What stands at a path that leads to an id: a thing of a part, an option, a choice. */
function thingAt(path: Path): Thing | undefined {
  const [part, of, inner] = path.map(String);
  if (part === undefined || of === undefined) return undefined;
  if (path.length === 2) return ROOTS[part];
  if (path.length !== 4) return undefined;
  if (part === 'projects' && inner === 'options') return { kinds: ['option'], beside: [], of };
  return part === 'events' && inner === 'choices' ? { kinds: ['choice'], beside: [], of } : undefined;
}

/** Every `{old.name}` whose name comes from the thing. */
function bracesOf(text: string, old: string, isOwn: (field: string) => boolean): readonly Span[] {
  return [...text.matchAll(new RegExp(`\\{${old}\\.(name|short|title)\\}`, 'g'))]
    .filter((found) => isOwn(found[1] ?? ''))
    .map((found) => ({ start: found.index + 1, end: found.index + 1 + old.length }));
}

/** The names in braces after an id was changed must be those before. */
function sameBraces(refs: References, part: string, old: string, next: string, fields: readonly string[]): boolean {
  const renamed: Record<string, Plain> = {};
  for (const [key, things] of Object.entries(refs.root)) {
    renamed[key] =
      key === part && isPlains(things)
        ? Object.fromEntries(Object.entries(things).map(([id, thing]) => [id === old ? next : id, thing]))
        : things;
  }
  const [before, after] = [namesOf(refs.root), namesOf(renamed)];
  const own = fields.every((field) => before.get(`${old}.${field}`) === after.get(`${next}.${field}`));
  // A name of the new id that was another thing's must still be that thing's.
  const others = [...before].filter(([name]) => name.startsWith(`${next}.`) && refs.source.text.includes(`{${name}}`));
  return own && others.every(([name, told]) => after.get(name) === told);
}

/** Departments without `at` sit on the floor of their own id: where one of the two is renamed, that must be said. */
function floorEdits(refs: References, part: string, old: string, next: string): readonly TextEdit[] {
  const own = refs.file.departments[old];
  if (own === undefined || own.at !== undefined || !Object.hasOwn(refs.file.building, old)) return [];
  const head = refs.source.entry(['departments', old, 'head']);
  const key = head?.key;
  if (key === undefined || (part !== 'building' && part !== 'departments')) return [];
  const floor = part === 'building' ? next : old;
  const line = refs.source.lineStart(refs.source.lineOf(key.start));
  const before = refs.source.text.slice(line, key.start);
  return [{ from: key.start, to: key.start, insert: before.trim() === '' ? `at: ${floor}\n${before}` : `at: ${floor}, ` }];
}

/**
 * Renames the thing at a path, such as `['projects', 'server']`, and every mention of it. No edits where the new id is none, is
 * taken, or would make a name in braces mean something else.
 */
export function renameId(text: string, path: Path, newId: string): readonly TextEdit[] {
  const thing = thingAt(path);
  const old = String(path.at(-1));
  const part = String(path[0]);
  if (thing === undefined || !isId(newId) || old === newId) return [];
  const refs = referencesOf(text);
  const key = refs?.source.entry(path)?.key;
  if (refs === undefined || key === undefined) return [];
  const homes: readonly Path[] = thing.of === undefined ? thing.beside.map((one) => [one]) : [path.slice(0, -1)];
  if (homes.some((home) => plainAt(refs.root, [...home, newId]) !== undefined)) return [];

  const names = namesOf(refs.root);
  const value = plainAt(refs.root, path);
  const fields = thing.of === undefined ? ['name', 'short', 'title'].filter((field) => isOwnName(names, value, old, field)) : [];
  if (!sameBraces(refs, part, old, newId, fields)) return [];
  const keys = [path, ...translated(refs.root, path)].flatMap((one) => refs.source.entry(one)?.key ?? []);
  const prints = printKeys(refs, path);
  const inKey = keys.map(({ start, end }) => (/^["']/.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end }));
  const mentions = refs.all.filter((one) => one.id === old && thing.kinds.includes(one.kind) && one.of === thing.of);
  const spans = [...inKey, ...prints, ...mentions.map((one) => one.span), ...bracesOf(text, old, (field) => fields.includes(field))];
  const once = [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
  return [...once.map(({ start, end }) => ({ from: start, to: end, insert: newId })), ...floorEdits(refs, part, old, newId)].sort(
    (a, b) => a.from - b.from,
  );
}

/** Gives a flag another name, wherever effects set it and conditions ask for it. No edits where the new name is none, or is a flag already. */
export function renameFlag(text: string, old: string, next: string): readonly TextEdit[] {
  if (!isId(next) || old === next) return [];
  const mentions = (referencesOf(text)?.all ?? []).filter(({ kind }) => kind === 'flag');
  if (mentions.some(({ id }) => id === next)) return [];
  const starts = new Set(mentions.filter(({ id }) => id === old).map(({ span }) => span.start));
  return [...starts].sort((a, b) => a - b).map((from) => ({ from, to: from + old.length, insert: next }));
}

/** Is what braces say of `id.field` taken from this thing, and not from another of the same id? */
function isOwnName(names: ReadonlyMap<string, string>, value: Plain | undefined, id: string, field: string): boolean {
  const told = names.get(`${id}.${field}`);
  if (told === undefined || !isPlains(value)) return false;
  const own = value[field];
  return typeof own === 'string'
    ? own === told
    : field === 'short' && typeof value['name'] === 'string' && value['name'].split(' ')[0] === told;
}

/** Where the translations hold the thing. */
function translated(root: Plain, path: Path): readonly Path[] {
  const languages = plainAt(root, ['translations']);
  return isPlains(languages) ? Object.keys(languages).map((language) => ['translations', language, ...path]) : [];
}

/** Where the fingerprints of translations name the thing: `events.exams.title`. */
function printKeys(refs: References, path: Path): readonly Span[] {
  const dotted = path.join('.');
  const before = path.slice(0, -1).join('.').length + 1;
  return translated(refs.root, []).flatMap((language) => {
    const prints = plainAt(refs.root, [...language, MADE_FROM]);
    return Object.keys(isPlains(prints) ? prints : {}).flatMap((key) => {
      const at = refs.source.entry([...language, MADE_FROM, key])?.key;
      if (at === undefined || !key.startsWith(`${dotted}.`)) return [];
      const start = at.start + before + (/^["']/.test(refs.source.text.slice(at.start, at.end)) ? 1 : 0);
      return [{ start, end: start + dotted.length - before }];
    });
  });
}
