// A file's text → a tree of plain values, each with its place in the text and how it is written. What edits, the formatter and forms
// look things up in. Unlike the checker's parser it tells no problems: a text that is no YAML has no tree.

import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { guard } from '../guard.ts';
import type { Plain } from '../parse.ts';
import { WEEK_MAPS } from '../schema/values.ts';
import { Source, type Path, type Span } from '../source.ts';

/** How a value is written: on its line, in quotes, as a block after |, as parts below or in braces, as items below or in brackets. */
export type Style = 'plain' | 'quoted' | 'block' | 'map' | 'flow-map' | 'list' | 'flow-list' | 'empty';

export interface Place {
  readonly path: Path;
  /** Where the name stands; absent for items of a list and for the file itself. */
  readonly key?: Span;
  /** From the first letter of the value to its last; empty, just after the colon, where nothing is written. */
  readonly value: Span;
  readonly style: Style;
  readonly plain: Plain;
  readonly items: readonly Place[];
}

/** Refusals of the guard after which the parser must not see the text. */
const NEVER_PARSE: readonly string[] = ['E0101', 'E0102'];

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

export class Tree {
  readonly text: string;
  readonly root: Place;

  constructor(text: string, root: Place) {
    this.text = text;
    this.root = root;
  }

  at(path: Path): Place | undefined {
    let place: Place | undefined = this.root;
    for (const step of path) {
      const name = String(step);
      place = place.items.find((item) => String(item.path.at(-1)) === name);
      if (place === undefined) return undefined;
    }
    return place;
  }
}

class Reader {
  readonly #text: string;
  /** Aliases, tags, anchors and names that are no words: nothing that edits understand. */
  isStrange = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: Node | null, path: Path, key: Span | undefined, fallback: number): Place {
    const keyed = key === undefined ? {} : { key };
    const [start = fallback, stop = fallback] = node?.range ?? [];
    const empty = { path, ...keyed, value: { start: fallback, end: fallback }, style: 'empty', plain: null, items: [] } as const;
    if (node === null) return empty;
    if ('anchor' in node && node.anchor !== undefined) this.isStrange = true;
    if (isMap(node)) {
      const items = node.items.flatMap((pair) => this.#pair(pair.key, pair.value, path));
      const plain = Object.create(null) as Record<string, Plain>;
      for (const item of items) plain[String(item.path.at(-1))] ??= item.plain;
      const isFlow = node.flow === true;
      const end = isFlow ? stop : (items.at(-1)?.value.end ?? start);
      return { path, ...keyed, value: { start, end }, style: isFlow ? 'flow-map' : 'map', plain, items };
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.read(item as Node | null, [...path, index], undefined, start));
      const isFlow = node.flow === true;
      const end = isFlow ? stop : (items.at(-1)?.value.end ?? start);
      return { path, ...keyed, value: { start, end }, style: isFlow ? 'flow-list' : 'list', plain: items.map((item) => item.plain), items };
    }
    if (!isScalar(node)) {
      this.isStrange = true;
      return empty;
    }
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    if (node.type === 'PLAIN' && node.source === '' && start === stop) return empty;
    // A block's range holds the empty lines after it.
    const written = this.#text.slice(start, stop);
    const end = isBlock ? start + written.trimEnd().length : stop;
    const { value } = node;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return {
      path,
      ...keyed,
      value: { start, end },
      style: isBlock ? 'block' : node.type === 'PLAIN' ? 'plain' : 'quoted',
      plain,
      items: [],
    };
  }

  #pair(key: unknown, value: unknown, path: Path): readonly Place[] {
    const isWeek = isScalar(key) && typeof key.value === 'number' && WEEK_MAPS.includes(String(path.at(-1) ?? ''));
    if (!isScalar(key) || (typeof key.value !== 'string' && !isWeek) || key.anchor !== undefined) {
      this.isStrange = true;
      return [];
    }
    const name = isWeek ? String(key.source ?? '') : String(key.value);
    const [start = 0, end = 0] = key.range ?? [];
    const colon = this.#text.indexOf(':', end);
    return [this.read(value as Node | null, [...path, name], { start, end }, (colon < 0 ? end : colon) + 1)];
  }
}

/** The texts read last: a change reads the text before and after, and the next change begins with what came out. */
const kept: (readonly [text: string, tree: Tree | undefined])[] = [];
const MOST_KEPT = 2;

/** The tree of a text, or undefined for one that is no YAML, or YAML of a kind that no scenario may hold. Never throws. */
export function readTree(text: string): Tree | undefined {
  const known = kept.find(([one]) => one === text);
  if (known !== undefined) return known[1];
  const tree = readAnew(text);
  kept.unshift([text, tree]);
  kept.length = Math.min(kept.length, MOST_KEPT);
  return tree;
}

function readAnew(text: string): Tree | undefined {
  if (guard(new Source(text, '')).some((one) => NEVER_PARSE.includes(one.code))) return undefined;
  let document: Document.Parsed;
  try {
    document = parseDocument(text, OPTIONS);
  } catch {
    // The parser has limits of its own; whatever it throws is a file nobody wrote by hand.
    return undefined;
  }
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const reader = new Reader(text);
  const root = reader.read(document.contents, [], undefined, text.length);
  const isWhole = root.style === 'map' || root.style === 'flow-map' || (root.style === 'empty' && root.plain === null);
  return reader.isStrange || !isWhole ? undefined : new Tree(text, root);
}
