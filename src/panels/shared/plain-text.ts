// Prose of a scenario as plain text, for labels and for sentences that quote it.

import type { Inline, Prose } from '../../session/types.ts';

export function plainText(of: Prose): string {
  const flat = (nodes: readonly Inline[]): string => nodes.map((node) => (node.type === 'text' ? node.text : flat(node.children))).join('');
  return of.map((block) => (block.type === 'paragraph' ? flat(block.children) : block.items.map(flat).join(' '))).join(' ');
}
