// Checks a parsed file against the schema and tells each slip in plain words. What is wrong is left out and the rest is still
// returned, so that references and conditions elsewhere are checked in the same go.

import type { z } from 'zod';
import { editBetween } from './edits.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Plain } from './parse.ts';
import { plainAt } from './plain-at.ts';
import { migrateScenario } from './migrate.ts';
import { FORMAT, scenarioSchema, type ScenarioFile } from './schema.ts';
import { pathOf, withoutEchoes, type Issue } from './shape-slips.ts';
import { pathKey, type Source } from './source.ts';

type Root = Readonly<Record<string, Plain>>;

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
    const parent = plainAt(tree as Plain, path);
    if (parent !== null && typeof parent === 'object') for (const key of issue.keys) delete (parent as Tree)[key];
    return;
  }
  const gone = plainAt(tree as Plain, path) === undefined ? path.slice(0, -1) : path;
  const [first, ...rest] = gone.length === 0 ? path : gone;
  if (first === undefined) return;
  if (rest.length === 0) {
    const stand = STAND_INS[first];
    if (stand === undefined) delete tree[first];
    else tree[first] = copy(stand);
    return;
  }
  const parent = plainAt(tree as Plain, gone.slice(0, -1));
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
  const fresh = issues.filter((issue) => !toldBefore.has(pathKey(pathOf(issue))));
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
