// Prose: a small part of Markdown → plain nodes (paragraphs, lists, strong, emphasis) with names put in for `{ines.name}`.
// Everything else of Markdown is refused, so nothing but text can reach a page.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { guess, suggest, type Guess } from './names.ts';
import type { Inline, Prose, ProseBlock } from './texts.ts';

/** What may stand in braces: `ines.name` → "Ines Moreau". */
export type Names = ReadonlyMap<string, string>;

export interface ProseSlip {
  readonly code: 'E0501' | 'E0502' | 'E0503' | 'E0504';
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
  /** What mends it, in place of the stretch. */
  readonly instead?: Guess;
}

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number];

const BRACES = /\{([^{}\n]*)\}?|\}/g;
const PHRASES_REFUSED: Readonly<Record<string, string>> = {
  inlineCode: 'code',
  footnoteReference: 'a footnote',
  delete: 'struck-out text',
};
const BLOCKS_REFUSED: Readonly<Record<string, string>> = {
  heading: 'a heading',
  code: 'code',
  blockquote: 'a quotation',
  thematicBreak: 'a rule',
  table: 'a table',
  footnoteDefinition: 'a footnote',
};

/** A line of text with names put in for braces. */
export function fillNames(text: string, names: Names, offset = 0): { readonly text: string; readonly slips: readonly ProseSlip[] } {
  const slips: ProseSlip[] = [];
  const filled = text.replaceAll(BRACES, (whole: string, name: string | undefined, index: number) => {
    const value = name !== undefined && whole.endsWith('}') ? names.get(name) : undefined;
    if (value !== undefined) return value;
    const shown = [...names.keys()].filter((key) => key.endsWith('.name'));
    const hint =
      name === undefined || !whole.endsWith('}')
        ? 'braces stand only around names: {ines.name}'
        : suggest('names', name, [...shown, ...[...names.keys()].filter((key) => !key.endsWith('.name'))]);
    const near = name === undefined ? undefined : guess(name.trim(), [...names.keys()]);
    slips.push({
      code: 'E0503',
      at: offset + index,
      length: whole.length,
      message: `\`${whole}\` stands for nothing`,
      hint,
      ...(near === undefined ? {} : { instead: { name: `{${near.name}}`, isSure: near.isSure } }),
    });
    return whole;
  });
  return { text: filled, slips };
}

class Compiler {
  readonly slips: ProseSlip[] = [];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  blocks(nodes: readonly Block[]): ProseBlock[] {
    const blocks: ProseBlock[] = [];
    for (const node of nodes) {
      if (node.type === 'paragraph') blocks.push({ type: 'paragraph', children: this.phrases(node.children) });
      else if (node.type === 'list' && node.ordered !== true)
        blocks.push({ type: 'list', items: node.children.map((item) => this.#item(item.children)) });
      else if (node.type === 'list') this.#refuse(node, 'E0504', 'a numbered list', 'use - for each item');
      else this.#refuseBlock(node);
    }
    return blocks;
  }

  phrases(nodes: readonly Phrase[]): Inline[] {
    const result: Inline[] = [];
    for (const node of nodes) {
      switch (node.type) {
        case 'text': {
          const filled = fillNames(node.value.replaceAll(/\s*\n\s*/g, ' '), this.#names, node.position?.start.offset ?? 0);
          this.slips.push(...filled.slips);
          result.push({ type: 'text', text: filled.text });
          break;
        }
        case 'strong':
        case 'emphasis':
          result.push({ type: node.type, children: this.phrases(node.children) });
          break;
        case 'break':
          result.push({ type: 'text', text: ' ' });
          break;
        default:
          this.#refusePhrase(node);
      }
    }
    return result;
  }

  #item(children: readonly Block[]): Inline[] {
    const [first, second] = children;
    if (second !== undefined) this.#refuse(second, 'E0504', 'more than one paragraph in a list item', 'keep an item to one paragraph');
    if (first === undefined) return [];
    if (first.type === 'paragraph') return this.phrases(first.children);
    this.#refuse(first, 'E0504', 'a list inside a list', 'keep lists flat');
    return [];
  }

  #refuseBlock(node: Block): void {
    if (node.type === 'html') this.#refuse(node, 'E0501', 'HTML', 'write plain text; **strong** and *emphasis* are there');
    else if (node.type === 'definition') this.#refuse(node, 'E0502', 'a link', 'write out what it says');
    else
      this.#refuse(
        node,
        'E0504',
        BLOCKS_REFUSED[node.type] ?? 'this',
        node.type === 'heading'
          ? 'inside a text a # begins no comment; put a note to yourself above the text, and a backslash before a # that is meant'
          : 'the game shows paragraphs, lists, **strong** and *emphasis*; a backslash before the sign makes it plain',
      );
  }

  #refusePhrase(node: Phrase): void {
    if (node.type === 'html') this.#refuse(node, 'E0501', 'HTML', 'write plain text; **strong** and *emphasis* are there');
    else if (node.type === 'link' || node.type === 'linkReference') this.#refuse(node, 'E0502', 'a link', 'write out what it says');
    else if (node.type === 'image' || node.type === 'imageReference') this.#refuse(node, 'E0502', 'a picture', 'the game draws its own');
    else
      this.#refuse(
        node,
        'E0504',
        PHRASES_REFUSED[node.type] ?? 'this',
        'the game shows **strong** and *emphasis*; a backslash before the sign makes it plain',
      );
  }

  #refuse(node: Block | Phrase, code: ProseSlip['code'], what: string, hint: string): void {
    const at = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? at + 1;
    this.slips.push({ code, at, length: Math.max(1, end - at), message: `${what} cannot stand in a text`, hint });
  }
}

/** Lines that mean nothing but themselves in Markdown: no sign of it inside, and a beginning that opens no list, heading or code. */
const PLAIN_LINE = /^[\p{L}“”‘’«»„"'({][^\\`*_[\]<>&~\n]*(?<![ \t])$/u;

/** Paragraphs of plain lines, which most texts are: the reader of Markdown would take many times as long to find the same. */
function plainParagraphs(text: string): readonly { readonly text: string; readonly at: number }[] | undefined {
  const found: { text: string; at: number }[] = [];
  let [at, isOpen] = [0, false];
  for (const line of text.split('\n')) {
    const last = found[found.length - 1];
    if (line === '') isOpen = false;
    else if (!PLAIN_LINE.test(line)) return undefined;
    else if (isOpen && last !== undefined) last.text += ` ${line}`;
    else {
      found.push({ text: line, at });
      isOpen = true;
    }
    at += line.length + 1;
  }
  return found;
}

/** Prose of a scenario → nodes, with what cannot be shown. Never throws. */
export function compileProse(text: string, names: Names): { readonly prose: Prose; readonly slips: readonly ProseSlip[] } {
  const plain = plainParagraphs(text);
  if (plain !== undefined) {
    const filled = plain.map((paragraph) => fillNames(paragraph.text, names, paragraph.at));
    return {
      prose: filled.map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph.text }] })),
      slips: filled.flatMap(({ slips }) => slips),
    };
  }
  let root: Root;
  try {
    root = fromMarkdown(text);
  } catch {
    // Thousands of nested quotations exhaust the parser's stack; no text for people looks so.
    return {
      prose: [],
      slips: [{ code: 'E0504', at: 0, length: text.length, message: 'this text cannot be read', hint: 'write plain paragraphs' }],
    };
  }
  const compiler = new Compiler(names);
  const prose = compiler.blocks(root.children);
  return { prose, slips: compiler.slips };
}
