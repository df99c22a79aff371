// The comments and empty lines of a text, and what each belongs to: the entry below it, the end of a map, the line that it stands on.

import { columnOf, entryStart, lineEnd, lineStart } from './lines.ts';
import type { Place, Tree } from './tree.ts';

/** A line of its own: a comment, or an empty one. */
export type Loose = string | undefined;

export interface Comments {
  /** The head of the file: what stands above its first part. */
  readonly head: readonly Loose[];
  /** Lines directly above an entry. */
  readonly leads: ReadonlyMap<Place, readonly Loose[]>;
  /** Lines after the last entry of a map or list that stand as deep as its entries. */
  readonly tails: ReadonlyMap<Place, readonly Loose[]>;
}

const isBlockOf = (place: Place): boolean => place.style === 'map' || place.style === 'list';

interface LooseLine {
  readonly text: Loose;
  readonly column: number;
}

function looseLines(text: string, from: number, to: number): readonly LooseLine[] {
  const found: LooseLine[] = [];
  for (let at = from; at < to; at = lineEnd(text, at)) {
    const line = text.slice(at, Math.min(lineEnd(text, at), to)).replace(/\r?\n$/, '');
    const trimmed = line.trim();
    if (trimmed === '') found.push({ text: undefined, column: -1 });
    else if (trimmed.startsWith('#')) found.push({ text: trimmed, column: line.length - line.trimStart().length });
  }
  return found;
}

class Walk {
  readonly leads = new Map<Place, readonly Loose[]>();
  readonly tails = new Map<Place, readonly Loose[]>();
  head: readonly Loose[] = [];
  readonly #tree: Tree;
  /** Just after the last line of what was walked so far. */
  #at = 0;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  whole(): void {
    const { root, text } = this.#tree;
    this.#inside(root);
    const last = root.items.at(-1);
    if (last !== undefined) this.tails.set(root, this.#after(last, looseLines(text, this.#at, text.length), 0));
  }

  #inside(container: Place): void {
    const { text } = this.#tree;
    container.items.forEach((item, index) => {
      const start = lineStart(text, entryStart(this.#tree, item));
      const lines = looseLines(text, this.#at, start);
      const before = container.items[index - 1];
      const own = before === undefined ? lines.map((line) => line.text) : this.#after(before, lines, columnOf(this.#tree, item));
      if (container.path.length === 0 && index === 0) this.head = own;
      else this.leads.set(item, own);
      this.#at = lineEnd(text, Math.max(item.key?.end ?? 0, start, item.style === 'map' || item.style === 'list' ? 0 : item.value.end));
      if (isBlockOf(item)) {
        // The first part behind a dash stands on the dash's line.
        const first = item.items[0];
        if (first !== undefined && lineStart(text, entryStart(this.#tree, first)) < this.#at)
          this.#at = lineStart(text, entryStart(this.#tree, first));
        this.#inside(item);
      }
    });
  }

  /** Gives comments after an entry that stand deeper than `column` to the maps and lists that end there; the other lines come back. */
  #after(entry: Place, lines: readonly LooseLine[], column: number): readonly Loose[] {
    const ends: Place[] = [];
    for (let place: Place | undefined = entry; place !== undefined && isBlockOf(place); place = place.items.at(-1)) ends.push(place);
    const [outer] = ends;
    let cut = 0;
    for (const [index, line] of lines.entries()) {
      if (line.column >= 0 && line.column <= column) break;
      if (line.column > column && outer !== undefined) cut = index + 1;
    }
    let gap: readonly Loose[] = [];
    for (const line of lines.slice(0, cut)) {
      if (line.text === undefined) gap = [undefined];
      else {
        const home = ends.findLast((place) => place.items[0] !== undefined && columnOf(this.#tree, place.items[0]) <= line.column) ?? outer;
        if (home !== undefined) this.tails.set(home, [...(this.tails.get(home) ?? []), ...gap, line.text]);
        gap = [];
      }
    }
    return lines.slice(cut).map((line) => line.text);
  }
}

/** Where every comment of a text on a line of its own belongs. */
export function commentsOf(tree: Tree): Comments {
  const walk = new Walk(tree);
  walk.whole();
  return { head: walk.head, leads: walk.leads, tails: walk.tails };
}

/** The comment on the rest of a line, with the spaces before it; empty where there is none. */
export function commentBehind(text: string, at: number): string {
  const end = lineEnd(text, at);
  const rest = text.slice(at, end).trimEnd();
  return /^\s+#/.test(rest) ? rest : '';
}
