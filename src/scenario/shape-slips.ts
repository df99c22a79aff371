// What the schema finds wrong with the shape of a file, told in plain words: parts that do not belong where they stand, parts that are missing.

import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import type { Fix } from './edits.ts';
import { takes } from './field.ts';
import { asId } from './likely-value.ts';
import { rename, swap } from './mend.ts';
import { missingFix } from './missing.ts';
import { guess, type Guess } from './names.ts';
import type { Plain } from './parse.ts';
import { plainAt } from './plain-at.ts';
import { fieldAt, keysOf } from './schema-walk.ts';
import { pathKey, type Path, type Source } from './source.ts';
import { nameOf, wrongValue } from './wrong-value.ts';

type Root = Readonly<Record<string, Plain>>;
export type Issue = z.core.$ZodIssue;

/** Parts of one map that do not belong there are told one by one up to here. */
const MOST_STRANGERS = 3;

export const pathOf = ({ path }: Issue): Path => path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** `Title` and `must_answer` are the names themselves, differently written. */
function meantKey(key: string, known: readonly string[]): Guess | undefined {
  const same = known.find((name) => name === key.toLowerCase().replaceAll(/[\s_]/g, '-'));
  return same === undefined ? guess(key, known) : { name: same, isSure: true };
}

/** The name that was likely meant, where the map does not have it yet. */
function keyFix(source: Source, path: Path, key: string, near: Guess | undefined): Fix | undefined {
  if (near === undefined) return undefined;
  const isFree = source.entry([...path, near.name]) === undefined;
  return rename(source.keySpan([...path, key]), { ...near, isSure: near.isSure && isFree });
}

function unknownKeys(source: Source, path: Path, keys: readonly string[]): Diagnostic[] {
  const known = keysOf(fieldAt(path));
  const [first] = keys;
  // A thing that stands in the wrong part has many that do not belong to it.
  if (first !== undefined && path.length > 0 && keys.length > MOST_STRANGERS && !keys.some((key) => meantKey(key, known) !== undefined)) {
    const list = keys.map((key) => `\`${key}\``).join(', ');
    const hint = `parts here: ${known.join(', ')}. Does it stand in the wrong place?`;
    return [source.diagnostic('E0201', source.keySpan([...path, first]), `${nameOf(path)} has no parts ${list}`, hint)];
  }
  return keys.map((key) => {
    const near = meantKey(key, known);
    const list = known.length > 0 ? `parts here: ${known.join(', ')}` : 'there are no parts here';
    const hint = near === undefined ? list : `did you mean \`${near.name}\`?`;
    const fix = keyFix(source, path, key, near);
    return source.diagnostic('E0201', source.keySpan([...path, key]), `${nameOf(path)} has no part \`${key}\``, hint, fix);
  });
}

/** Parts that a map must have and has not, told together: a map that lost its beginning lacks many. */
function missingParts(source: Source, parent: Path, keys: readonly string[]): Diagnostic {
  const isRoot = parent.length === 0;
  const span = isRoot ? { start: 0, end: 1 } : source.keySpan(parent);
  const tells = keys.flatMap((key) => {
    const description = fieldAt([...parent, key])?.description;
    return description === undefined ? [] : [`\`${key}\`: ${description}`];
  });
  const named = keys.map((key) => `\`${key}\``);
  const message = `${nameOf(parent)} has no ${named.length === 1 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`}`;
  const fixes = keys.map((key) => missingFix(source, parent, key));
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  const fix: Fix | undefined = edits.length === 0 ? undefined : { title: `add ${keys.join(', ')}, to be filled in`, isSafe: false, edits };
  return source.diagnostic('E0202', span, message, tells.length === 0 ? undefined : tells.join('\n'), fix);
}

/** What is wrong with the shape, without what only follows: a mistyped name is not also a missing part. */
export function withoutEchoes(source: Source, root: Root, issues: readonly Issue[]): Diagnostic[] {
  const missing = new Map<string, { readonly parent: Path; readonly keys: string[] }>();
  const rest: Issue[] = [];
  for (const issue of issues) {
    const path = pathOf(issue);
    const isMissing =
      issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key' && path.length > 0 && plainAt(root, path) === undefined;
    if (!isMissing) {
      rest.push(issue);
      continue;
    }
    const parent = path.slice(0, -1);
    const group = missing.get(pathKey(parent)) ?? { parent, keys: [] };
    group.keys.push(String(path.at(-1)));
    missing.set(pathKey(parent), group);
  }
  const found = rest.flatMap((issue) => tellIssue(source, root, issue));
  for (const { parent, keys } of missing.values()) {
    const under = plainAt(root, parent);
    const strangers =
      under !== null && typeof under === 'object' ? Object.keys(under).filter((key) => !keysOf(fieldAt(parent)).includes(key)) : [];
    const echoes = strangers.map((key) => meantKey(key, keysOf(fieldAt(parent)))?.name);
    const left = keys.filter((key) => !echoes.includes(key));
    if (left.length > 0) found.push(missingParts(source, parent, left));
  }
  return found;
}

/** `Front Desk` → `front-desk`, where nothing else is called so. */
function idFix(source: Source, path: Path): Fix | undefined {
  const id = asId(String(path.at(-1)));
  const parent = path.slice(0, -1);
  if (id === '' || !takes(parent, {}) || source.entry([...parent, id]) !== undefined) return undefined;
  return swap(source.keySpan(path), id, `write ${id}`);
}

function tellIssue(source: Source, root: Root, issue: Issue): Diagnostic[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return unknownKeys(source, path, issue.keys);
  const key = path[path.length - 1];
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? 'an id';
    return [source.diagnostic('E0204', source.keySpan(path), `\`${String(key)}\` is not an id`, `expected ${reason}`, idFix(source, path))];
  }
  const value = plainAt(root, path);
  if (value === undefined) return [missingParts(source, path.slice(0, -1), [String(key)])];
  // `sam.trust: -3` is checked with the references; anything else among effects is a verb that does not exist.
  if (
    path[path.length - 2] === 'effects' &&
    typeof key === 'string' &&
    !key.includes('.') &&
    !keysOf(fieldAt(path.slice(0, -1))).includes(key)
  ) {
    return unknownKeys(source, path.slice(0, -1), [key]);
  }
  return [wrongValue(source, path, issue, value)];
}
