// What the core must not touch: anything that differs between engines, machines or moments, and stocks outside `post.ts`.

import { isNode, nameOf, violation, walk, type Parsed, type SyntaxNode, type Violation } from './source.ts';

/** Parts of `Math` that every engine computes to the same bit. All others are forbidden. */
const SAFE_MATH = new Set(['floor', 'ceil', 'round', 'trunc', 'abs', 'min', 'max', 'sqrt', 'imul', 'sign']);

const FORBIDDEN_NAMES = new Set([
  'Date',
  'Intl',
  'performance',
  'console',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'crypto',
  'globalThis',
  'WeakRef',
  'FinalizationRegistry',
  'Atomics',
  'SharedArrayBuffer',
  'Promise',
  'eval',
  'Function',
  'Temporal',
]);

const FORBIDDEN_MEMBERS = /^(localeCompare|toLocale\w*|normalize)$/;

const MUTATORS = new Set(['set', 'delete', 'clear', 'push', 'pop', 'shift', 'unshift', 'splice', 'fill', 'sort', 'reverse', 'copyWithin']);

/** True where an identifier is used as a value, not as the name of a property or a key. */
function isReference(parents: readonly SyntaxNode[], field: string): boolean {
  const parent = parents.at(-1);
  if (parent === undefined || parent.type.startsWith('TS')) return false;
  if (field === 'property' && parent.type === 'MemberExpression') return parent['computed'] === true;
  if (field === 'key') return parent['computed'] === true || parent['shorthand'] === true;
  return true;
}

/** `const { floor, ceil } = Math`: naming safe parts is as good as using them. */
function takesSafeParts(declarator: SyntaxNode | undefined): boolean {
  const pattern = declarator?.type === 'VariableDeclarator' ? declarator['id'] : undefined;
  if (!isNode(pattern) || pattern.type !== 'ObjectPattern' || !Array.isArray(pattern['properties'])) return false;
  return pattern['properties'].every((part) => isNode(part) && part['computed'] === false && SAFE_MATH.has(nameOf(part['key']) ?? ''));
}

function impurity(node: SyntaxNode, parents: readonly SyntaxNode[], field: string): string | undefined {
  const parent = parents.at(-1);
  switch (node.type) {
    case 'BinaryExpression':
      return node['operator'] === '**' ? 'the operator **' : undefined;
    case 'AssignmentExpression':
      return node['operator'] === '**=' ? 'the operator **=' : undefined;
    case 'Identifier': {
      const name = nameOf(node) ?? '';
      if (!isReference(parents, field)) return undefined;
      if (FORBIDDEN_NAMES.has(name)) return name;
      if (name !== 'Math' || takesSafeParts(parent)) return undefined;
      const member =
        parent?.type === 'MemberExpression' && field === 'object' && parent['computed'] !== true ? nameOf(parent['property']) : undefined;
      return member !== undefined && SAFE_MATH.has(member) ? undefined : `Math.${member ?? '…'}`;
    }
    case 'MemberExpression': {
      const name = nameOf(node['property']) ?? '';
      return node['computed'] !== true && FORBIDDEN_MEMBERS.test(name) ? name : undefined;
    }
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node['async'] === true ? 'an async function' : undefined;
    default:
      return undefined;
  }
}

/** `a.stocks[b]` → ['a', 'stocks']: the names along a chain of members, casts looked through. */
function chain(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Identifier':
      return [nameOf(node) ?? ''];
    case 'MemberExpression': {
      const property = node['computed'] === true ? undefined : nameOf(node['property']);
      return [...chain(node['object']), ...(property === undefined ? [] : [property])];
    }
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return chain(node['expression']);
    default:
      return [];
  }
}

/** Writes into `stocks`, also through a local name for it. */
function stockWrites(file: Parsed): readonly Violation[] {
  const aliases = new Set<string>(['stocks']);
  walk(file.tree, (node) => {
    if (node.type !== 'VariableDeclarator' || !chain(node['init']).some((name) => aliases.has(name))) return;
    walk(node['id'] as SyntaxNode, (part, parents, field) => {
      if (part.type === 'Identifier' && !(field === 'key' && parents.at(-1)?.['shorthand'] !== true)) aliases.add(nameOf(part) ?? '');
    });
  });
  const writes = (target: unknown): boolean =>
    isNode(target) && target.type !== 'Identifier' && chain(target).some((name) => aliases.has(name));
  const found: Violation[] = [];
  walk(file.tree, (node) => {
    const callee = node.type === 'CallExpression' && isNode(node['callee']) ? node['callee'] : undefined;
    const method = callee?.type === 'MemberExpression' ? (nameOf(callee['property']) ?? '') : '';
    const written =
      (node.type === 'AssignmentExpression' && writes(node['left'])) ||
      (node.type === 'UpdateExpression' && writes(node['argument'])) ||
      (node.type === 'UnaryExpression' && node['operator'] === 'delete' && writes(node['argument'])) ||
      (MUTATORS.has(method) && chain(callee?.['object']).some((name) => aliases.has(name))) ||
      (method === 'assign' && Array.isArray(node['arguments']) && chain(node['arguments'][0]).some((name) => aliases.has(name)));
    if (written) found.push(violation(file, node, 'stocks', 'stocks are written by post.ts alone'));
  });
  return found;
}

/** Violations of the core's purity, over files of `src/core/`; other files are left alone. */
export function checkPurity(files: readonly Parsed[]): readonly Violation[] {
  return files
    .filter((file) => file.path.startsWith('src/core/'))
    .flatMap((file) => {
      const found: Violation[] = [];
      walk(file.tree, (node, parents, field) => {
        const what = impurity(node, parents, field);
        if (what !== undefined) found.push(violation(file, node, 'purity', `the core may not use ${what}`));
      });
      return file.path === 'src/core/post.ts' ? found : [...found, ...stockWrites(file)];
    });
}
