// What tests of changes look at: every place of a text, every comment of it.

import { Parser, type CST } from 'yaml';
import { readTree, type Place } from '../../../src/scenario/document.ts';

export function places(text: string): readonly Place[] {
  const found: Place[] = [];
  const walk = (place: Place): void => {
    found.push(place);
    place.items.forEach(walk);
  };
  const tree = readTree(text);
  if (tree !== undefined) walk(tree.root);
  return found;
}

/** The comments of a text in its order, as the YAML parser's own tokens tell them. */
export function commentsOf(text: string): readonly string[] {
  const found: (readonly [number, string])[] = [];
  const walk = (token: unknown): void => {
    if (Array.isArray(token)) token.forEach(walk);
    else if (token !== null && typeof token === 'object') {
      const one = token as CST.Token;
      if (one.type === 'comment') found.push([one.offset, one.source]);
      Object.values(one).forEach(walk);
    }
  };
  for (const token of new Parser().parse(text)) walk(token);
  return found.sort((a, b) => a[0] - b[0]).map(([, source]) => source);
}
