// The reference page of the format for trainers, made of the schema: a section for each part, a row for each field. Its words are the
// schema's own, so the page cannot say anything else than the checker does.

import { FUNCTIONS } from '../core/index.ts';
import { CHECK_FUNCTIONS } from './author-check.ts';
import { CODES } from './diagnostic.ts';
import { kindAt, wordsOf, fieldAt } from './schema-walk.ts';
import { jsonSchema, type JsonSchema } from './schema/json-schema.ts';
import type { FieldKind } from './schema/kinds.ts';
import { writeInline } from './document/write.ts';
import type { Plain } from './parse.ts';

/** Words of a field that are listed in its row; more are listed elsewhere. */
const MOST_WORDS = 8;
const MOST_EXAMPLE = 70;

const pathOf = (pattern: string): readonly (string | number)[] =>
  pattern.split('.').map((step) => (step === '*' ? 'x.y' : step === '[]' ? 0 : step));

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const list = (words: readonly string[]): string => words.map(code).join(', ');

function kindText(kind: FieldKind, pattern: string): string {
  const { min, max } = kind;
  const words = wordsOf(fieldAt(pathOf(pattern)));
  switch (kind.name) {
    case 'id':
      return 'an id';
    case 'ids':
      return 'a list of ids';
    case 'id-or-ids':
      return 'an id, or a list of ids';
    case 'line':
      return `a line, at most ${max} letters`;
    case 'prose':
      return `prose, at most ${max} letters`;
    case 'condition':
      return 'a condition';
    case 'whole':
      return `a whole number, ${min} to ${max}`;
    case 'number':
      return `a number, ${min} to ${max}`;
    case 'yes-no':
      return '`true` or `false`';
    case 'word':
      return words.length <= MOST_WORDS ? list(words) : 'a word of the list below';
    case 'money':
      return 'money';
    case 'scale':
      return '0 to 100';
    case 'level':
      return 'a level';
    case 'percent':
      return 'a percentage';
    case 'factor':
      return 'a percentage, 10% to 500%';
    case 'span':
      return 'a time';
    case 'lead':
      return 'a lead time';
    case 'work':
      return 'working time';
    case 'signed-work':
      return 'working time, with - for less';
    case 'week':
      return 'a week, 1 to 52';
    case 'things':
      return 'things by their ids';
    case 'by-id':
      return `by id: ${kindOf(`${pattern}.*`)}`;
    case 'by-week':
      return `by week: ${kindOf(`${pattern}.*`)}`;
  }
}

/** Fields whose kind is theirs alone. */
const SPECIAL: Readonly<Record<string, string>> = {
  format: 'the number 1',
  lang: 'a language tag',
  currency: 'three capital letters',
  'start.mechanisms': 'a list of [mechanisms](#mechanisms)',
  'assets.*.restored': '`never`, or a time with `ago`',
  'checks.*.decisions.*.overtime.*': '40, 45, 50, 55 or 60 hours',
  'checks.*.decisions.*.promise': 'a promise, or a list of them',
  'checks.*.seed': 'a whole number or a word, or a list of them',
};

function kindOf(pattern: string): string {
  const kind = kindAt(pathOf(pattern));
  if (kind !== undefined) return kindText(kind, pattern);
  const special = SPECIAL[pattern];
  if (special !== undefined) return special;
  const words = wordsOf(fieldAt(pathOf(pattern)));
  if (words.length > 0) return words.length <= MOST_WORDS ? list(words) : 'a word of the list below';
  return fieldAt(pathOf(`${pattern}.[]`)) === undefined ? 'see the example' : `a list of ${kindOf(`${pattern}.[]`)}`;
}

function whenAbsent(schema: JsonSchema, isRequired: boolean, pattern: string): string {
  if (isRequired) return '**needed**';
  const { default: value } = schema;
  const isEmpty = value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return isEmpty ? 'may be left out' : code(writeInline(value as Plain, pathOf(pattern)));
}

function exampleOf(schema: JsonSchema): string {
  const [example] = schema.examples ?? [];
  if (example === undefined) return '';
  const text = typeof example === 'string' ? example.trim() : writeInline(example as Plain);
  return text.length > MOST_EXAMPLE ? '' : code(text);
}

interface Page {
  readonly rows: string[];
  readonly below: string[];
  readonly words: string[];
}

/** Fields that have a section of their own, once for all places where they stand. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  effects: '[effects](#effects)',
  next: 'a list of steps, each with the fields of this table',
};

function field(page: Page, schema: JsonSchema, key: string, pattern: string, isRequired: boolean, depth: number): void {
  const elsewhere = schema.type === 'integer' ? undefined : ELSEWHERE[key];
  const inner = schema.additionalProperties;
  const items = schema.items?.properties === undefined ? undefined : schema.items;
  const things = typeof inner === 'object' && inner.properties !== undefined ? inner : undefined;
  const name = pattern.split('.').slice(depth).join('.');
  const isShort =
    schema.properties !== undefined &&
    Object.values(schema.properties).every((one) => one.properties === undefined && typeof one.additionalProperties !== 'object');
  const kind =
    elsewhere ??
    (schema.properties !== undefined
      ? isShort
        ? 'parts, in the rows below'
        : 'parts, in a table below'
      : things !== undefined || items !== undefined
        ? 'parts, in a table below'
        : kindOf(pattern));
  page.rows.push(
    `| ${code(name)} | ${cell(kind)} | ${whenAbsent(schema, isRequired, pattern)} | ${cell(schema.description ?? '')} | ${cell(exampleOf(schema))} |`,
  );
  if (elsewhere !== undefined) return;
  const words = SPECIAL[pattern] === undefined ? wordsOf(fieldAt(pathOf(pattern))) : [];
  if (words.length > MOST_WORDS) page.words.push(`${code(name)}: ${list(words)}.`);
  if (schema.properties !== undefined && isShort)
    for (const [inside, one] of Object.entries(schema.properties))
      field(page, one, inside, `${pattern}.${inside}`, schema.required?.includes(inside) === true, depth);
  else if (schema.properties !== undefined) page.below.push(section(schema, pattern, `${pattern.replaceAll('.*', '.<id>')}`));
  if (things !== undefined) page.below.push(section(things, `${pattern}.*`, `${pattern}.<id>`.replaceAll('.*', '.<id>')));
  if (items !== undefined) page.below.push(section(items, `${pattern}.[]`, `an item of ${pattern.split('.').at(-1) ?? ''}`));
}

const HEADER = '| field | kind | when left out | what it is | example |\n|---|---|---|---|---|';

function section(schema: JsonSchema, pattern: string, title: string): string {
  const page: Page = { rows: [], below: [], words: [] };
  const depth = pattern.split('.').length;
  for (const [key, one] of Object.entries(schema.properties ?? {}))
    field(page, one, key, `${pattern}.${key}`, schema.required?.includes(key) === true, depth);
  const words = page.words.length === 0 ? '' : `\n${page.words.join('\n\n')}\n`;
  return `### ${code(title)}\n\n${sentence(schema.description)}\n\n${HEADER}\n${page.rows.join('\n')}\n${words}${page.below.map((one) => `\n${one}`).join('')}`;
}

const sentence = (text: string | undefined): string => {
  const told = text ?? '';
  return told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
};

const INTRO = `# The scenario file

*Written by \`rollout docs\` from the schema; what stands here is what the checker checks. To learn by doing, begin with [the scenarios](../scenarios/README.md).*

A scenario is one text file, \`ID.yaml\`. Its parts stand in the order of this page; \`rollout fmt\` puts them there. What a file says wrong is told by
\`rollout check\`, with a place and a way to mend it; [every code has a page](diagnostics.md).

## Kinds of values

| kind | written | what it is |
|---|---|---|
| an id | \`old-server\` | small letters, digits and single hyphens, beginning with a letter; other parts name the thing by it |
| a list of ids | \`[wifi, cases]\` | in brackets, with commas |
| a line | \`Runs the shelter\` | one line of text; in quotes where it has \`: \` or \` #\` in it, or begins with a sign |
| prose | a block after \`\\|\` | paragraphs, lists with \`-\`, \`**strong**\`, \`*emphasis*\`; \`{ruth.short}\` puts a name in |
| a condition | \`week > 3 and not done(server)\` | true or false, on one line; see [conditions](#conditions) |
| money | \`6500\` | whole units of the scenario's \`currency\` |
| 0 to 100 | \`60\` | trust, mood, satisfaction, expectation, skill |
| a level | \`high\` or \`80\` | \`low\` or \`small\` (25), \`medium\` (50), \`high\` (75), \`severe\` (90), or 0 to 100 |
| a percentage | \`12%\` | 0% to 100% |
| a time | \`3 weeks\`, \`14 months\` | days, weeks, months, years |
| a lead time | \`5 days\`, \`3-5 weeks\` | days or weeks, one figure or a range |
| working time | \`0.5 days\`, \`2 hours\`, \`30 minutes\` | a day of work has eight hours |
| a week | \`5\` | counted from 1; "by week 5" is by its Friday |
| by id, by week | \`{ server: 3 days }\`, \`{ 6: 135% }\` | one value for each thing, or for some weeks |
`;

const CONDITIONS = `## Conditions

A condition compares: \`=\`, \`!=\`, \`<\`, \`<=\`, \`>\`, \`>=\`. It joins with \`and\`, \`or\`, \`not\` and parentheses, and counts with \`+\`, \`-\` (with a space on
either side), \`*\` and \`/\`. What is divided by 0 is 0, so that a condition has a value in every run: \`promises.kept / promises.made >= 0.5\` does not
hold before anything was promised. Ids stand without quotes. Where it stands in braces and has a comma, put the whole condition in quotes.

    when: week >= 5 and not done(server) and trust(ruth) < 50
    if: met(files-safe) and promises.broken-silently = 0

\`met(goal)\` may stand in verdicts, objectives and checks, and holds where the goal's own condition does.

| asks | gives | what it is |
|---|---|---|
`;

const EFFECTS = `## Effects

What an event or a choice does. A figure is added: \`ruth.trust: -2\`; \`ruth.trust: { set: 50 }\` brings it to a value, whatever it was. In one map may stand, in any order:

| effect | what it does |
|---|---|
| \`<stakeholder>.trust\` | trust in the manager, in points |
| \`<department>.satisfaction\`, \`<department>.expectation\` | what its people feel, and what they expect |
| \`<member>.mood\`, \`<member>.fatigue\`, \`<member>.trust\` | how somebody in the team is |
| \`team.mood\`, \`team.fatigue\`, \`team.trust\` | the same for everybody in the team |
| \`team.safety\` | how safe the team feels to bring bad news |

and these verbs:

| verb | kind | what it does | example |
|---|---|---|---|
`;

const TRANSLATIONS = `## \`translations\`

The texts in other languages: by language, then by the same names and ids as the texts themselves. What is left out is shown as it was written. Prices, dates
and effects cannot stand there, so a translation changes no rule.

    translations:
      de:
        title: Dreizehn Wochen guter Wille
        events:
          exams: { title: Zwei Wochen Prüfungen }

\`rollout l10n extract FILE --lang de > de.po\` makes a file for a translator, \`rollout l10n import FILE de.po\` brings it back, and \`rollout l10n status FILE\` tells
what waits. Beside each language \`made-from\` holds fingerprints of the texts that were translated; \`check\` tells which have changed since (W0322).
Whoever translates in this file itself says with \`rollout l10n accept FILE\` that the translations fit the texts as they stand now.
`;

function conditions(): string {
  const row = (name: string, takes: readonly string[], gives: string, tells: string): string =>
    `| ${code(takes.length === 0 ? name : `${name}(${takes.join(', ')})`)} | ${gives === 'number' ? 'a number' : 'yes or no'} | ${cell(tells)} |`;
  const all = Object.entries(FUNCTIONS).map(([name, { takes, gives, tells }]) => row(name, takes, gives, tells));
  const checks = Object.entries(CHECK_FUNCTIONS).map(([name, { takes, gives, tells }]) => row(name, takes, gives, tells));
  return `${CONDITIONS}${all.join('\n')}\n\nOnly in \`expect\` of a check:\n\n| asks | gives | what it is |\n|---|---|---|\n${checks.join('\n')}\n`;
}

function verbs(root: JsonSchema): string {
  const events = root.properties?.['events']?.additionalProperties;
  const effects = typeof events === 'object' ? events.properties?.['effects'] : undefined;
  const rows = Object.entries(effects?.properties ?? {}).map(([verb, one]) => {
    const pattern = `events.*.effects.${verb}`;
    const kind = kindAt(pathOf(pattern)) === undefined ? 'parts' : kindOf(pattern);
    return `| ${code(verb)} | ${cell(kind)} | ${cell(one.description ?? '')} | ${cell(exampleOf(one))} |`;
  });
  return `${EFFECTS}${rows.join('\n')}\n`;
}

function part(key: string, schema: JsonSchema, isRequired: boolean): string {
  const inner = schema.additionalProperties;
  const needed = isRequired ? 'This part is needed.' : 'This part may be left out.';
  const head = `## ${code(key)}\n\n${sentence(schema.description)} ${needed}\n`;
  if (schema.properties !== undefined) return `${head}\n${section(schema, key, key).replace(/^.*\n\n.*\n\n/, '')}`;
  return typeof inner === 'object' ? `${head}\n${section(inner, `${key}.*`, `${key}.<id>`)}` : head;
}

/** The whole of `docs/scenario-reference.md`. `mechanisms` tells each mechanism in a few words. */
export function referencePage(mechanisms: ReadonlyMap<string, string>): string {
  const root = jsonSchema();
  const parts = Object.entries(root.properties ?? {});
  const isHead = (one: JsonSchema): boolean => one.properties === undefined && typeof one.additionalProperties !== 'object';
  const head: Page = { rows: [], below: [], words: [] };
  const isNeeded = (key: string): boolean => root.required?.includes(key) === true;
  for (const [key, one] of parts.filter(([name, schema]) => isHead(schema) || name === 'brief'))
    field(head, one, key, key, isNeeded(key), 0);
  const rest = parts
    .filter(([key, schema]) => !isHead(schema) && key !== 'brief' && key !== 'translations')
    .map(([key, schema]) => part(key, schema, isNeeded(key)));
  const table = [...mechanisms].map(([name, tells]) => `| ${code(name)} | ${cell(tells)} |`).join('\n');
  return [
    INTRO,
    `## The head\n\n${HEADER}\n${head.rows.join('\n')}\n`,
    ...rest,
    TRANSLATIONS,
    verbs(root),
    conditions(),
    `## Mechanisms\n\nWhat \`start.mechanisms\` may name; those not named are off. How each works stands in [the model](model.md).\n\n| mechanism | in a few words |\n|---|---|\n${table}\n`,
    `## Diagnostics\n\n\`rollout check\` knows ${Object.keys(CODES).length} codes; \`rollout explain CODE\` shows one, and [their pages](diagnostics.md) all of them, each with a wrong and a right example.\n`,
  ].join('\n');
}
