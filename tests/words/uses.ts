// Where the code names messages: every place in `src/` that holds a key of the catalogue, and the names of the values that are
// handed over with it. Read from the syntax trees, so that a key in a comment is no use.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, lineOf, nameOf, parse, walk, type Parsed, type SourceFile, type SyntaxNode } from '../architecture/source.ts';

/** A key as it stands in the code. A hole of a template is `*`. */
export type KeyText = string;

export interface Use {
  /** `src/panels/a.tsx:12`. */
  readonly place: string;
  /** More than one where a condition chooses. */
  readonly keys: readonly KeyText[];
  /** The names of the values beside it; absent where the code hands over something that only a run would tell. */
  readonly values?: readonly string[];
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The catalogue itself, the list from which the type of a notice's key is made, and the schema and its reference, whose paths look like keys. */
const NO_USE = /^src\/(words\/(en|de)\/|session\/notices\.ts$|scenario\/(schema\/|reference\.ts$))/;
const KEY = /^[a-z]+(\.[a-z0-9*-]+)+$/;

export const sources = (): readonly SourceFile[] =>
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !NO_USE.test(file))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));

const nodes = (value: unknown): readonly SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The keys that an expression can be: a literal, a template, or a choice of such. */
function keysIn(node: unknown): readonly KeyText[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && KEY.test(node['value']) ? [node['value']] : [];
    case 'TemplateLiteral': {
      const text = nodes(node['quasis'])
        .map((part) => (part['value'] as { cooked?: string } | undefined)?.cooked ?? '')
        .join('*');
      return KEY.test(text) ? [text] : [];
    }
    case 'ConditionalExpression':
      return [...keysIn(node['consequent']), ...keysIn(node['alternate'])];
    case 'JSXExpressionContainer':
      return keysIn(node['expression']);
    default:
      return [];
  }
}

/** The names in an object of values; absent for anything else. */
function namesIn(node: SyntaxNode | undefined): readonly string[] | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  const properties = nodes(node['properties']);
  return properties.every((property) => property.type === 'Property')
    ? properties.flatMap((property) => nameOf(property['key']) ?? [])
    : undefined;
}

const property = (node: SyntaxNode, name: string): SyntaxNode | undefined =>
  nodes(node['properties'])
    .filter((one) => nameOf(one['key']) === name)
    .map((one) => one['value'])
    .find(isNode);

interface Found {
  readonly keys: readonly KeyText[];
  readonly values?: readonly string[] | undefined;
}

/** `t(key, { … })`, `<Say k="key" name={…} />` or `{ key, values: { … } }`. */
function withValues(node: SyntaxNode): Found | undefined {
  switch (node.type) {
    case 'CallExpression': {
      const [first, second] = nodes(node['arguments']);
      return { keys: keysIn(first), values: second === undefined ? [] : namesIn(second) };
    }
    case 'JSXOpeningElement': {
      const attributes = nodes(node['attributes']);
      const key = attributes.find((one) => nameOf(one['name']) === 'k');
      return {
        keys: keysIn(key?.['value']),
        values: attributes.flatMap((one) => nameOf(one['name']) ?? []).filter((name) => name !== 'k'),
      };
    }
    case 'ObjectExpression': {
      const keys = ['key', 'caption'].flatMap((name) => keysIn(property(node, name)));
      const values = property(node, 'values');
      return values === undefined ? undefined : { keys, values: namesIn(values) };
    }
    default:
      return undefined;
  }
}

function usesIn(file: Parsed): readonly Use[] {
  const found: Use[] = [];
  const add = (node: SyntaxNode, { keys, values }: Found): void => {
    const place = `${file.path}:${lineOf(file.text, node.start)}`;
    if (keys.length > 0) found.push(values === undefined ? { place, keys } : { place, keys, values });
  };
  walk(file.tree, (node, parents) => {
    const told = withValues(node);
    if (told !== undefined) add(node, told);
    // Keys that wait in a table or a field for whoever says them.
    if (parents.at(-1)?.type !== 'CallExpression' || nodes(parents.at(-1)?.['arguments'])[0] !== node) add(node, { keys: keysIn(node) });
  });
  return found;
}

/** All uses of keys, of `src/` or of files given. */
export const usesOf = (files: readonly SourceFile[]): readonly Use[] => files.map(parse).flatMap(usesIn);
