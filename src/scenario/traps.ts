// Silent traps of well-formed YAML: texts that are cut, joined or turned into something else than what was meant.

import type { Scalar } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { Path, Source, Span } from './source.ts';

type Style = 'plain' | 'quoted' | 'block';

const ODD_NUMBER = /^[-+]?(0[xo]|\.(inf|nan)|\d+[eE]|\d*\.\d*[eE]|\.\d|\d+\.$)/i;
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Numbers in odd forms, and the plus that vanishes. */
export function scalarTraps(source: Source, path: Path, node: Scalar, span: Span, style: Style): Diagnostic[] {
  if (typeof node.value !== 'number' || style !== 'plain') return [];
  const written = node.source ?? '';
  if (!Number.isFinite(node.value) || Math.abs(node.value) > LARGEST)
    return [source.diagnostic('E0109', span, 'this number is too large', 'is it meant as a text? Then put it in quotes')];
  if (ODD_NUMBER.test(written))
    return [
      source.diagnostic('E0109', span, `YAML reads this as ${node.value}`, 'write a number in plain digits, or put a text in quotes'),
    ];
  // In effects a plus is harmless: every figure there is added.
  if (written.startsWith('+') && !path.includes('effects')) {
    return [
      source.diagnostic(
        'W0108',
        span,
        'YAML drops this plus sign',
        `this is ${node.value} itself, not ${node.value} more; write ${node.value}`,
      ),
    ];
  }
  return [];
}

/** Sentences that a comment sign cuts, or that run on into the next line. */
export function sentenceTraps(source: Source, node: Scalar, span: Span, style: Style): Diagnostic[] {
  if (typeof node.value !== 'string' || style !== 'plain') return [];
  const found: Diagnostic[] = [];
  const lastLine = source.lineOf(Math.max(span.start, span.end - 1));
  if (source.lineOf(span.start) !== lastLine) {
    const rest = source.lineStart(source.lineOf(span.start) + 1);
    const indent = source.line(source.lineOf(rest)).length - source.line(source.lineOf(rest)).trimStart().length;
    found.push(
      source.diagnostic(
        'E0110',
        { start: rest + indent, end: span.end },
        'this text goes on in the next line',
        'put it on one line, or in a block after |; is a `:` or a `-` missing?',
      ),
    );
  }
  const after = source.line(lastLine).slice(span.end - source.lineStart(lastLine));
  const cut = /^( +)(#(\s?).*)$/.exec(after);
  if (cut !== null && /\s/.test(node.value)) {
    const [, gap = '', comment = '', space = ''] = cut;
    const start = span.end + gap.length;
    const told = node.value.length > 60 ? `…${node.value.slice(-58)}` : node.value;
    const hint = `YAML reads \` #\` as a comment; the player would see “${told}”.\nfix: put the sentence in quotes`;
    if (space === '')
      found.push(source.diagnostic('E0107', { start, end: start + comment.length }, 'this sentence is cut short at ` #`', hint));
    else if (gap.length === 1)
      found.push(
        source.diagnostic(
          'W0107',
          { start, end: start + comment.length },
          'is this sentence cut short at ` #`?',
          `${hint}. Where it is a comment, put two spaces before it`,
        ),
      );
  }
  return found;
}
