// Checks a parsed file against the schema and tells each slip in plain words. What is wrong is left out and the rest is still
// returned, so that references and conditions elsewhere are checked in the same go.

import type { z } from 'zod';
import { editBetween } from './edits.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Fix } from './edits.ts';
import { isText, takes } from './field.ts';
import { asId, likelyValue, truthOf } from './likely-value.ts';
import { quote, rename, swap } from './mend.ts';
import { guess, type Guess } from './names.ts';
import type { Plain } from './parse.ts';
import { migrateScenario } from './migrate.ts';
import { FORMAT, scenarioSchema, type ScenarioFile } from './schema.ts';
import { fieldAt, keysOf, wordsOf } from './schema-walk.ts';
import { missingFix } from './missing.ts';
import { pathKey, type Path, type Source } from './source.ts';

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
/** Parts of one map that do not belong there are told one by one up to here. */
const MOST_STRANGERS = 3;

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

/** `title: 1.10` would be shown as 1.1, `title: null` as nothing: a text that YAML reads as something else. */
function readOtherwise(source: Source, path: Path, value: Plain): Diagnostic | undefined {
  const entry = source.entry(path);
  if (typeof value === 'string' || typeof value === 'object' ? value !== null : false) return undefined;
  const written = entry === undefined ? '' : source.slice(entry.value);
  if (entry?.style !== 'plain' || written === '' || !isText(path)) return undefined;
  const read = value === null ? 'nothing' : typeof value === 'boolean' ? `a ${value ? 'yes' : 'no'}` : `the number ${value}`;
  const hint = 'a text that looks like something else needs quotes';
  return source.diagnostic('E0116', entry.value, `YAML reads \`${written}\` as ${read}`, hint, quote(source, entry.value, value !== null));
}

/** `must-answer: yes`: a word for true in other files than these. */
function otherTruth(source: Source, path: Path, value: Plain): Diagnostic | undefined {
  const truth = typeof value === 'string' ? truthOf(value) : undefined;
  if (truth === undefined || !takes(path, truth) || takes(path, 'x')) return undefined;
  const span = source.valueSpan(path);
  return source.diagnostic(
    'E0117',
    span,
    `\`${value}\` is a word here, not a yes or no`,
    'write true or false',
    swap(span, String(truth), `write ${truth}`),
  );
}

function wrongValue(source: Source, path: Path, issue: Issue, value: Plain): Diagnostic {
  const own = readOtherwise(source, path, value) ?? otherTruth(source, path, value);
  if (own !== undefined) return own;
  const span = source.valueSpan(path);
  const field = fieldAt(path);
  const tells = field?.description;
  const about = tells === undefined ? '' : `\n${nameOf(path)}: ${tells}`;
  if (value === null)
    return source.diagnostic('E0203', source.keySpan(path), `${nameOf(path)} has no value`, `expected ${issue.message}${about}`);
  const words = wordsOf(field);
  const near = typeof value === 'string' ? guess(value, words) : undefined;
  const likely = likelyValue(path, value);
  // A block goes to the beginning of the next line, which must stay where it is.
  const mended = { start: span.start, end: span.start + source.slice(span).trimEnd().length };
  const fix =
    near === undefined || takes(path, String(value).toLowerCase())
      ? likely === undefined
        ? undefined
        : swap(mended, likely.text, `write ${likely.text}`, likely.isSafe)
      : rename(mended, near);
  const meant =
    near === undefined ? (likely === undefined ? '' : `. Did you mean \`${likely.text}\`?`) : `. Did you mean \`${near.name}\`?`;
  return source.diagnostic('E0203', span, `${nameOf(path)} cannot be ${told(value)}`, `expected ${issue.message}${meant}${about}`, fix);
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
function withoutEchoes(source: Source, root: Root, issues: readonly Issue[]): Diagnostic[] {
  const missing = new Map<string, { readonly parent: Path; readonly keys: string[] }>();
  const rest: Issue[] = [];
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const isMissing = issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key' && path.length > 0 && at(root, path) === undefined;
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
    const under = at(root, parent);
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
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return unknownKeys(source, path, issue.keys);
  const key = path[path.length - 1];
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? 'an id';
    return [source.diagnostic('E0204', source.keySpan(path), `\`${String(key)}\` is not an id`, `expected ${reason}`, idFix(source, path))];
  }
  const value = at(root, path);
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

export interface Shape {
  readonly file?: ScenarioFile;
  readonly found: readonly Diagnostic[];
  /** Parts of the root with an entry that has no proper id. */
  readonly leftOut: readonly string[];
  /** Nothing had to be left out. */
  readonly isWhole: boolean;
}

/**
 * The file with its defaults, or as much of it as can be understood, and all slips of its shape. `file` is absent where too much
 * is broken to go on.
 */
export function checkShape(source: Source, root: Root, toldBefore: ReadonlySet<string> = new Set()): Shape {
  const { format } = root;
  if (typeof format === 'number' && Number.isInteger(format) && format !== FORMAT) {
    const migrated = migrateScenario(source.text);
    const hint =
      migrated === undefined ? 'a newer version of this program can' : '`rollout migrate` brings it up to date, and keeps comments';
    const problem = source.diagnostic('E0115', source.valueSpan(['format']), `this program reads format ${FORMAT}, not ${format}`, hint);
    const edits = migrated === undefined ? [] : editBetween(source.text, migrated.text);
    const found = edits.length === 0 ? problem : { ...problem, fix: { title: `bring it up to format ${FORMAT}`, isSafe: true, edits } };
    return { leftOut: [], isWhole: false, found: [found] };
  }
  const first = scenarioSchema.safeParse(root, { error: inOurWords });
  if (first.success) return { file: first.data, found: [], leftOut: [], isWhole: true };
  const seen = new Set<string>();
  const issues = first.error.issues.filter((issue) => {
    const key = issue.code === 'unrecognized_keys' ? `${issue.path.join('/')} keys` : issue.path.join('/');
    return !seen.has(key) && seen.add(key);
  });
  const fresh = issues.filter(({ path }) => !toldBefore.has(pathKey(path.map((step) => (typeof step === 'symbol' ? String(step) : step)))));
  const found = withoutEchoes(source, root, fresh.slice(0, MOST_SLIPS));
  const tree = copy(root) as Tree;
  let result = scenarioSchema.safeParse(tree, { error: inOurWords });
  for (let round = 0; round < MOST_ROUNDS && !result.success; round += 1) {
    for (const issue of result.error.issues) prune(tree, issue);
    result = scenarioSchema.safeParse(tree, { error: inOurWords });
  }
  const leftOut = issues.flatMap(({ code, path }) => (code === 'invalid_key' && path.length === 2 ? [String(path[0])] : []));
  return result.success ? { file: result.data, found, leftOut, isWhole: false } : { found, leftOut, isWhole: false };
}
