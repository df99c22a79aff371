// House style that the linter cannot see as a whole: names and lengths of files, exports, escapes from the compiler, and
// sentences, which live in `words/` alone.

import { isNode, nameOf, violation, walk, type Parsed, type SyntaxNode, type Violation } from './source.ts';

const MOST_LINES = 400;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(d\.ts|ts|tsx)$/;
const ESCAPES = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable|prettier-ignore|\b(TODO|FIXME|XXX)\b/;

/** Rooms that a player sees or hears, and must take every word from the catalogue. */
const WORDLESS = /^src\/(panels|world|sound|session|picture|core|coach)\/|^src\/main\.tsx$/;
/** Attributes that are shown or read out. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
  'description',
  'errorMessage',
  'textValue',
]);
/** Three words in a row that begin like a sentence or end like one. */
const SENTENCE = /^\p{Lu}[\p{L}’']*([ ,]+[\p{L}’']+){2,}|^[\p{L}’']+([ ,]+[\p{L}’']+){2,}.*[.?!…]$/u;

function names(file: Parsed): readonly Violation[] {
  const base = file.path.split('/').at(-1) ?? '';
  const lines = file.text.replace(/\n$/, '').split('\n').length;
  return [
    ...(KEBAB.test(base) ? [] : [violation(file, undefined, 'file-name', `${base} is not kebab-case`)]),
    ...(lines <= MOST_LINES ? [] : [violation(file, undefined, 'length', `${lines} lines; at most ${MOST_LINES}`)]),
    ...(/^\s*\/[/*]/.test(file.text) ? [] : [violation(file, undefined, 'header', 'no comment at the top says what lives here')]),
  ];
}

function escapes(file: Parsed): readonly Violation[] {
  return file.text.split('\n').flatMap((text, index) => {
    const found = ESCAPES.exec(text);
    return found === null ? [] : [{ path: file.path, line: index + 1, rule: 'escapes', detail: found[0] }];
  });
}

const hasLetters = (text: unknown): boolean => typeof text === 'string' && /\p{L}/u.test(text);

/** The text of a literal or of a template's fixed parts. */
function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined;
  return node['quasis']
    .filter(isNode)
    .map((part) => (part['value'] as { cooked?: string } | undefined)?.cooked ?? '')
    .join('…');
}

const attributeName = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'JSXAttribute' ? nameOf(node['name']) : undefined;

const isChoice = (node: unknown): boolean => isNode(node) && ['ConditionalExpression', 'LogicalExpression'].includes(node.type);

/** Hooks handed to a component in some renders only: it would call them in some renders only. The linter cannot see that. */
function isSometimesHooks(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (node.type === 'JSXAttribute' && attributeName(node)?.endsWith('Hooks') === true) {
    const value = node['value'];
    return isNode(value) && isChoice(value['expression']);
  }
  if (node.type !== 'Property' || nameOf(node['key'])?.endsWith('Hooks') !== true) return false;
  const spread = parents.findIndex((parent) => parent.type === 'JSXSpreadAttribute');
  return spread >= 0 && parents.slice(spread).some(isChoice);
}

/** Text that an error for ourselves, an import or a type carries is no sentence of the interface. */
const isOurs = (parents: readonly SyntaxNode[]): boolean =>
  parents.some(
    (parent) => ['ThrowStatement', 'ImportDeclaration', 'TSLiteralType'].includes(parent.type) || attributeName(parent) === 'className',
  ) ||
  (parents.at(-1)?.type === 'NewExpression' && (nameOf(parents.at(-1)?.['callee']) ?? '').endsWith('Error'));

function wording(node: SyntaxNode, parents: readonly SyntaxNode[]): string | undefined {
  if (node.type === 'JSXText') return hasLetters(node['value']) ? String(node['value']).trim() : undefined;
  const text = textOf(node);
  if (text === undefined) return undefined;
  const parent = parents.at(-1);
  const above = parent?.type === 'JSXExpressionContainer' ? parents.at(-2) : parent;
  if (hasLetters(text) && (above?.type === 'JSXElement' || above?.type === 'JSXFragment')) return text;
  if (hasLetters(text) && SPOKEN.has(attributeName(above) ?? '') && node.type === 'Literal') return text;
  return SENTENCE.test(text) && !isOurs(parents) ? text : undefined;
}

function treeStyle(file: Parsed): readonly Violation[] {
  const found: Violation[] = [];
  const wordless = WORDLESS.test(file.path);
  walk(file.tree, (node, parents) => {
    // A module described for the compiler has the exports that its author gave it.
    const described = parents.some((parent) => parent.type === 'TSModuleDeclaration');
    if (node.type === 'ExportDefaultDeclaration' && !described) found.push(violation(file, node, 'exports', 'exports are named'));
    if (node.type === 'TSAnyKeyword') found.push(violation(file, node, 'escapes', 'any'));
    if (isSometimesHooks(node, parents)) found.push(violation(file, node, 'hooks', 'hooks are handed over always or never'));
    const words = wordless ? wording(node, parents) : undefined;
    if (words !== undefined) found.push(violation(file, node, 'words', `“${words.slice(0, 60)}” belongs in words/`));
  });
  return found;
}

/** Violations of the house style, over files of `src/`. */
export function checkStyle(files: readonly Parsed[]): readonly Violation[] {
  return files.flatMap((file) => [...names(file), ...escapes(file), ...treeStyle(file)]);
}
