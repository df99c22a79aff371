// Source files as parsed trees, and the small walk that the checks of this folder share. Vite brings the parser.

import { parseAst } from 'vite';

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A node of the tree: its `type`, its place in the text, and children under their names. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Parsed extends SourceFile {
  readonly tree: SyntaxNode;
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly detail: string;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Parses a TypeScript file. Throws, with the path, where the text is not TypeScript. */
export function parse(file: SourceFile): Parsed {
  try {
    const lang = file.path.endsWith('.tsx') ? 'tsx' : file.path.endsWith('.d.ts') ? 'dts' : 'ts';
    return { ...file, tree: parseAst(file.text, { lang }) as unknown as SyntaxNode };
  } catch (error) {
    throw new Error(`${file.path} cannot be parsed: ${String(error)}`, { cause: error });
  }
}

/** Visits every node, parents before children. `field` is the name under which the parent holds it. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parents: readonly SyntaxNode[], field: string) => void): void {
  const parents: SyntaxNode[] = [];
  const enter = (current: SyntaxNode, field: string): void => {
    visit(current, parents, field);
    parents.push(current);
    for (const [name, value] of Object.entries(current)) {
      if (isNode(value)) enter(value, name);
      else if (Array.isArray(value)) for (const item of value) if (isNode(item)) enter(item, name);
    }
    parents.pop();
  };
  enter(node, '');
}

/** The line, counted from 1, on which a node begins. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function violation(file: SourceFile, node: SyntaxNode | undefined, rule: string, detail: string): Violation {
  return { path: file.path, line: node === undefined ? 1 : lineOf(file.text, node.start), rule, detail };
}

export const nameOf = (node: unknown): string | undefined => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined);
