// Checks a parsed file against the schema and tells each slip in plain words. What is wrong is left out and the rest is still
// returned, so that references and conditions elsewhere are checked in the same go.

import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { nearest } from './names.ts';
import type { Plain } from './parse.ts';
import { FORMAT, scenarioSchema, type ScenarioFile } from './schema.ts';
import { fieldAt, keysOf, wordsOf } from './schema-walk.ts';
import type { Path, Source } from './source.ts';

type Root = Readonly<Record<string, Plain>>;
type Issue = z.core.$ZodIssue;

/** What stands for a broken part of the root while the rest is checked. */
const STAND_INS: Readonly<Record<string, Plain>> = {
  format: FORMAT,
  id: 'x',
  version: 1,
  title: 'x',
  minutes: 30,
  place: 'x',
  summary: 'x',
  brief: { from: 'x', text: 'x' },
  start: { weeks: 26, money: { capital: 1, monthly: 1 }, 'my-hours': 60, mechanisms: [] },
  skills: {},
  building: {},
  services: {},
  departments: {},
  stakeholders: {},
  team: {},
  projects: {},
  goals: {},
  verdicts: {},
};
const MOST_ROUNDS = 30;
const MOST_SLIPS = 200;

function at(root: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Array.isArray(value)
      ? (value as readonly Plain[])[Number(step)]
      : Object.hasOwn(value, step)
        ? (value as Root)[step]
        : undefined;
  }
  return value;
}

const told = (value: Plain): string =>
  typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a map') : `\`${String(value).slice(0, 40)}\``;

function nameOf(path: Path): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'the scenario';
  return typeof last === 'number' ? `an item of ${nameOf(path.slice(0, -1))}` : `\`${last}\``;
}

function unknownKeys(source: Source, path: Path, keys: readonly string[]): Diagnostic[] {
  const known = keysOf(fieldAt(path));
  return keys.map((key) => {
    const near = nearest(key, known);
    const list = known.length > 0 ? `parts here: ${known.join(', ')}` : 'there are no parts here';
    const hint = near === undefined ? list : `did you mean \`${near}\`?`;
    return source.diagnostic('E0201', source.keySpan([...path, key]), `${nameOf(path)} has no part \`${key}\``, hint);
  });
}

function wrongValue(source: Source, path: Path, issue: Issue, value: Plain): Diagnostic {
  const span = source.valueSpan(path);
  const field = fieldAt(path);
  const tells = field?.description;
  const about = tells === undefined ? '' : `\n${nameOf(path)} is ${tells}`;
  if (value === null)
    return source.diagnostic('E0203', source.keySpan(path), `${nameOf(path)} has no value`, `expected ${issue.message}${about}`);
  const words = wordsOf(field);
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  const quotes = (typeof value === 'number' || typeof value === 'boolean') && /text/.test(issue.message) ? '. Put it in quotes' : '';
  const hint = `expected ${issue.message}${near === undefined ? '' : `. Did you mean \`${near}\`?`}${quotes}${about}`;
  return source.diagnostic('E0203', span, `${nameOf(path)} cannot be ${told(value)}`, hint);
}

function tellIssue(source: Source, root: Root, issue: Issue): Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return unknownKeys(source, path, issue.keys);
  const key = path[path.length - 1];
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? 'an id';
    return [source.diagnostic('E0204', source.keySpan(path), `\`${String(key)}\` is not an id`, `expected ${reason}`)];
  }
  const value = at(root, path);
  if (value === undefined) {
    const parent = path.slice(0, -1);
    const tells = fieldAt(path)?.description;
    const span = parent.length === 0 ? { start: 0, end: 1 } : source.keySpan(parent);
    return [
      source.diagnostic(
        'E0202',
        span,
        `${nameOf(parent)} has no \`${String(key)}\``,
        tells === undefined ? undefined : `\`${String(key)}\` is ${tells}`,
      ),
    ];
  }
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

/** What was expected, where a part of the schema has no words of its own for it: the library's are for programmers. */
export function inOurWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_big':
    case 'too_small': {
      const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
      if (issue.origin === 'string') return issue.code === 'too_small' && issue.minimum === 1 ? 'some text' : `${bound} letters`;
      if (issue.origin === 'array' || issue.origin === 'set') return `a list of ${bound}`;
      return `a number, ${bound}`;
    }
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : (KIND_WORDS[issue.expected] ?? 'something else');
    default:
      return 'something else';
  }
}

/** Kinds of values as an author would call them. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

type Tree = { [key: string]: Plain | Tree };

const copy = (value: Plain): Plain => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Plain[]).map(copy);
  const result = Object.create(null) as Record<string, Plain>;
  for (const [key, inner] of Object.entries(value)) result[key] = copy(inner);
  return result;
};

/** Takes what an issue is about out of the tree; the parent where it was missing already. */
function prune(tree: Tree, issue: Issue): void {
  const whole = issue.path.map(String);
  const list = issue.path.findIndex((step) => typeof step === 'number');
  const path = list === -1 ? whole : whole.slice(0, list);
  if (issue.code === 'unrecognized_keys') {
    const parent = at(tree as Plain, path);
    if (parent !== null && typeof parent === 'object') for (const key of issue.keys) delete (parent as Tree)[key];
    return;
  }
  const gone = at(tree as Plain, path) === undefined ? path.slice(0, -1) : path;
  const [first, ...rest] = gone.length === 0 ? path : gone;
  if (first === undefined) return;
  if (rest.length === 0) {
    const stand = STAND_INS[first];
    if (stand === undefined) delete tree[first];
    else tree[first] = copy(stand);
    return;
  }
  const parent = at(tree as Plain, gone.slice(0, -1));
  const last = gone[gone.length - 1];
  if (parent !== null && typeof parent === 'object' && last !== undefined) delete (parent as Tree)[last];
}

/**
 * The file with its defaults, or as much of it as can be understood, and all slips of its shape. `file` is absent where too much
 * is broken to go on.
 */
export function checkShape(source: Source, root: Root): { readonly file?: ScenarioFile; readonly found: readonly Diagnostic[] } {
  const { format } = root;
  if (typeof format === 'number' && format !== FORMAT) {
    const hint = format > FORMAT ? 'a newer version of this program can' : 'there is no older format';
    return {
      found: [source.diagnostic('E0115', source.valueSpan(['format']), `this program reads format ${FORMAT}, not ${format}`, hint)],
    };
  }
  const first = scenarioSchema.safeParse(root, { error: inOurWords });
  if (first.success) return { file: first.data, found: [] };
  const seen = new Set<string>();
  const issues = first.error.issues.filter((issue) => {
    const key = issue.code === 'unrecognized_keys' ? `${issue.path.join('/')} keys` : issue.path.join('/');
    return !seen.has(key) && seen.add(key);
  });
  const found = issues.slice(0, MOST_SLIPS).flatMap((issue) => tellIssue(source, root, issue));
  const tree = copy(root) as Tree;
  let result = scenarioSchema.safeParse(tree, { error: inOurWords });
  for (let round = 0; round < MOST_ROUNDS && !result.success; round += 1) {
    for (const issue of result.error.issues) prune(tree, issue);
    result = scenarioSchema.safeParse(tree, { error: inOurWords });
  }
  return result.success ? { file: result.data, found } : { found };
}
