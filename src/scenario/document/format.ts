// The canonical layout of a scenario file: parts in the schema's order, two spaces a step, prose in blocks, texts in quotes that could be
// misread, one empty line between parts. Comments stay with what they stand by, and what the file says stays what it is.

import { kindAt, orderAt } from '../schema-walk.ts';
import { commentBehind, commentsOf, type Comments, type Loose } from './comments.ts';
import { HEAD } from './insert.ts';
import { columnOf } from './lines.ts';
import { fileValue, isAlike } from './plain.ts';
import { headEnd } from './replace.ts';
import { readTree, type Place, type Tree } from './tree.ts';
import { asProse, inOrderOf, isOldYesNo, isSafePlain, MOST_LETTERS, quoted, STEP, writeBlock } from './write.ts';

const HAS_COMMENT = /(^|\s)#/m;

class Layout {
  readonly #tree: Tree;
  readonly #comments: Comments;
  readonly #lines: string[] = [];

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#comments = commentsOf(tree);
  }

  whole(): string {
    this.#loose(this.#comments.head, 0, true);
    this.#parts(this.#tree.root, 0);
    this.#loose(this.#comments.tails.get(this.#tree.root) ?? [], 0, false);
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return `${this.#lines.join('\n')}\n`;
  }

  /** Comments and at most one empty line in a row. */
  #loose(lines: readonly Loose[], column: number, isFirst: boolean): void {
    for (const line of lines) {
      const isEmpty = line === undefined;
      const atStart = this.#lines.length === 0 || (isFirst && line === lines[0]);
      if (!isEmpty) this.#lines.push(' '.repeat(column) + line);
      else if (!atStart && this.#lines.at(-1) !== '') this.#lines.push('');
    }
  }

  #sorted(place: Place): readonly Place[] {
    if (orderAt(place.path).length === 0) return place.items;
    // `{ name: Three boxes, or four, people: 18 }`: what a comma tore off a text can only be put back where it stands.
    if (place.style === 'flow-map' && place.items.some((item) => item.style === 'empty')) return place.items;
    const names = place.items.map((item) => String(item.path.at(-1)));
    return inOrderOf([...new Set(names)], place.path).flatMap((name) => place.items.filter((item) => String(item.path.at(-1)) === name));
  }

  #parts(place: Place, column: number): void {
    this.#sorted(place).forEach((item, index) => {
      const lead = this.#comments.leads.get(item) ?? [];
      const isPart = place.path.length === 0 && !HEAD.includes(String(item.path.at(-1)));
      const firstComment = lead.findIndex((line) => line !== undefined);
      const isHead = place.path.length === 0 && !isPart;
      if (isPart && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
      // Between the parts of the head stands no empty line; a new part has made its own.
      const own = isPart || isHead || index === 0 ? (firstComment < 0 ? [] : lead.slice(firstComment)) : lead;
      this.#loose(isHead || isPart ? trimEnd(own) : own, column, false);
      this.#entry(item, column);
    });
    if (place.path.length > 0) this.#loose(this.#comments.tails.get(place) ?? [], column, false);
  }

  #entry(item: Place, column: number): void {
    const { text } = this.#tree;
    const pad = ' '.repeat(column);
    const head = item.key === undefined ? '-' : `${text.slice(item.key.start, item.key.end)}:`;
    if (item.style === 'map' || item.style === 'list' || this.#opensUp(item, column)) {
      if (item.key !== undefined) this.#lines.push(pad + head + commentBehind(text, headEnd(this.#tree, item)));
      this.#below(item, column);
      return;
    }
    const value = this.#value(item, column);
    const [first = '', ...rest] = value.split('\n');
    const behind =
      item.style === 'block'
        ? this.#headerComment(item)
        : commentBehind(text, item.style === 'empty' ? headEnd(this.#tree, item) : item.value.end);
    this.#lines.push(
      `${pad}${head}${first === '' ? '' : ` ${first}`}${rest.length > 0 && item.style !== 'block' && !first.startsWith('|') ? '' : behind}`,
    );
    this.#lines.push(...rest);
    const isOpenEnded = rest.length > 0 && item.style !== 'block' && !first.startsWith('|');
    if (isOpenEnded && behind !== '') this.#lines[this.#lines.length - 1] += behind;
  }

  /** Braces over several lines that do not fit on one. */
  #opensUp(item: Place, column: number): boolean {
    const written = this.#tree.text.slice(item.value.start, item.value.end);
    if (item.style !== 'flow-map' || !written.includes('\n') || HAS_COMMENT.test(written) || this.#runsOn(item)) return false;
    return item.items.length > 0 && column + this.#inline(item).length > MOST_LETTERS;
  }

  /** The parts or items of an entry, a step to the right; behind a dash the first part stands on the dash's line. */
  #below(item: Place, column: number): void {
    const from = this.#lines.length;
    if (item.key !== undefined) this.#parts(item, column + STEP);
    else {
      this.#parts(item, column + STEP);
      const first = this.#lines.findIndex((line, index) => index >= from && !/^\s*(#|$)/.test(line));
      const line = this.#lines[first] ?? '';
      this.#lines[first] = `${' '.repeat(column)}- ${line.trimStart()}`;
    }
  }

  #headerComment(item: Place): string {
    const { text } = this.#tree;
    const end = text.indexOf('\n', item.value.start);
    return /\s+#.*$/.exec(text.slice(item.value.start, end < 0 ? text.length : end).trimEnd())?.[0] ?? '';
  }

  #value(item: Place, column: number): string {
    const written = this.#tree.text.slice(item.value.start, item.value.end);
    switch (item.style) {
      case 'plain':
      case 'quoted':
      case 'block':
        return this.#scalar(item, column, written);
      case 'flow-map':
      case 'flow-list':
        return written.includes('\n') ? this.#long(item, column, written) : this.#inline(item);
      case 'map':
      case 'list':
      case 'empty':
        return '';
    }
  }

  #scalar(item: Place, column: number, written: string): string {
    const { plain, path } = item;
    if (typeof plain !== 'string') return written;
    const text = asProse(plain, path);
    if (item.style === 'block' || (kindAt(path)?.name === 'prose' && plain.trim() !== '')) {
      const block = writeBlock(text, column + STEP);
      if (block !== undefined) return block;
      return item.style === 'block' ? this.#asWritten(item, column, written) : written.includes('\n') ? quoted(plain) : written;
    }
    if (item.style === 'quoted') return written.includes('\n') ? quoted(plain) : written;
    if (this.#runsOn(item)) return this.#asWritten(item, column, written);
    return written.includes('\n') || !isSafePlain(plain, false) || isOldYesNo(plain, path)
      ? isSafePlain(plain, false) && !isOldYesNo(plain, path)
        ? plain
        : quoted(plain)
      : written;
  }

  /** Does a text without quotes, in it or itself, go on in the next line? A sign may be missing there: the checker asks, and must still see it. */
  #runsOn(item: Place): boolean {
    if (item.items.length > 0) return item.items.some((one) => this.#runsOn(one));
    return item.style === 'plain' && this.#tree.text.slice(item.value.start, item.value.end).includes('\n');
  }

  /** What only its own form can hold, moved to its new column. */
  #asWritten(item: Place, column: number, written: string): string {
    const shift = column - columnOf(this.#tree, item);
    const [header = '', ...lines] = written.split('\n');
    const moved = lines.map((line) => (line.trim() === '' ? line : shift >= 0 ? ' '.repeat(shift) + line : line.slice(-shift)));
    return [header.replace(/\s+#.*$/, ''), ...moved].join('\n');
  }

  #inline(item: Place): string {
    if (item.style === 'flow-list') return `[${item.items.map((one) => this.#inline(one)).join(', ')}]`;
    // `[a: b]` is a pair whose braces nobody wrote.
    if (item.style === 'flow-map' && this.#tree.text[item.value.start] === '{') {
      const parts = this.#sorted(item).map((one) => {
        const name = this.#tree.text.slice(one.key?.start, one.key?.end);
        return one.style === 'empty' && this.#tree.text[one.key?.end ?? 0] !== ':' ? name : `${name}: ${this.#inline(one)}`.trimEnd();
      });
      return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
    }
    const written = this.#tree.text.slice(item.value.start, item.value.end);
    if (item.style !== 'plain' || typeof item.plain !== 'string')
      return written.includes('\n') && typeof item.plain === 'string' ? quoted(item.plain) : written;
    return isSafePlain(item.plain, true) && !isOldYesNo(item.plain, item.path) ? item.plain : quoted(item.plain);
  }

  /** Brackets over several lines keep their lines; braces come onto one, or open up. */
  #long(item: Place, column: number, written: string): string {
    if (item.style === 'flow-map' && !HAS_COMMENT.test(written) && !this.#runsOn(item)) return this.#inline(item);
    const [first = '', ...rest] = written.split('\n').map((line) => line.trim());
    const pad = ' '.repeat(column);
    const lines = rest.map((line, index) =>
      line === '' ? '' : `${pad}${index === rest.length - 1 && /^[\]}]+$/.test(line) ? '' : ' '.repeat(STEP)}${line}`,
    );
    return [first, ...lines.filter((line) => line !== '')].join('\n');
  }
}

const trimEnd = (lines: readonly Loose[]): readonly Loose[] => {
  const last = lines.findLastIndex((line) => line !== undefined);
  return lines.slice(0, last + 1);
};

/** Comments of a text, in any order, to see that none is lost. */
function allComments(tree: Tree): readonly string[] {
  const { text } = tree;
  const inside = new Set<number>();
  const walk = (place: Place): void => {
    if (place.key !== undefined) for (let at = place.key.start; at < place.key.end; at += 1) inside.add(at);
    if (place.items.length === 0 && place.style !== 'flow-map' && place.style !== 'flow-list') {
      const header = place.style === 'block' ? text.indexOf('\n', place.value.start) : place.value.start;
      for (let at = header < 0 ? place.value.end : header; at < place.value.end; at += 1) inside.add(at);
    }
    place.items.forEach(walk);
  };
  walk(tree.root);
  const found: string[] = [];
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (inside.has(at) || (at > 0 && !/\s/.test(text[at - 1] ?? ''))) continue;
    const end = text.indexOf('\n', at);
    found.push(text.slice(at, end < 0 ? text.length : end).trimEnd());
    at = end < 0 ? text.length : end;
  }
  return found.sort();
}

/** The text in its canonical layout; undefined for one that is no YAML, or of which a comment or a meaning would be lost. */
export function layOut(text: string): string | undefined {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const tree = readTree(plain);
  if (tree === undefined || tree.root.style !== 'map') return undefined;
  const result = new Layout(tree).whole();
  const after = readTree(result);
  if (after === undefined) return undefined;
  const isSame = isAlike(fileValue(tree.root.plain, []), fileValue(after.root.plain, []));
  if (!isSame || allComments(tree).join('\n') !== allComments(after).join('\n')) return undefined;
  return text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result;
}

/** The same; a text that cannot be laid out comes back as it is. */
export const formatScenario = (text: string): string => layOut(text) ?? text;
