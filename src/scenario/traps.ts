// Silent traps of well-formed YAML: texts that are cut, joined or turned into something else than what was meant.

import type { Scalar } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { Fix } from './edits.ts';
import { isCondition, isProse, isText, takes } from './field.ts';
import { quoted, swap } from './mend.ts';
import type { Path, Source, Span } from './source.ts';

type Style = 'plain' | 'quoted' | 'block';

const ODD_NUMBER = /^[-+]?(0[xo]|\.(inf|nan)|\d+[eE]|\d*\.\d*[eE]|\.\d|\d+\.$|0\d)/i;
/** `6.500` and `1.250.000` are thousands to half of the world. */
const PARTED = /^[1-9]\d{0,2}\.\d{3}$/;
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Numbers in odd forms, a point that parts thousands, and the plus that vanishes. */
export function scalarTraps(source: Source, path: Path, node: Scalar, span: Span, style: Style): Diagnostic[] {
  if (style !== 'plain' || typeof node.value === 'string') return [];
  const written = source.slice(span);
  if (typeof node.value !== 'number') return [];
  if (!Number.isFinite(node.value) || Math.abs(node.value) > LARGEST)
    return [source.diagnostic('E0109', span, 'this number is too large', 'is it meant as a text? Then put it in quotes')];
  // Where a text is meant, the shape tells it.
  if (ODD_NUMBER.test(written)) {
    if (isText(path)) return [];
    const plain = String(node.value);
    const fix = /^-?\d+(\.\d+)?$/.test(plain) ? swap(span, plain, `write ${plain}`) : undefined;
    const hint = 'write a number in plain digits, or put a text in quotes';
    return [source.diagnostic('E0109', span, `YAML reads this as ${node.value}`, hint, fix)];
  }
  if (PARTED.test(written)) {
    const whole = written.replace('.', '');
    const says = `YAML reads this as ${node.value}, not as ${whole}`;
    if (!takes(path, node.value) && takes(path, Number(whole)))
      return [source.diagnostic('E0109', span, says, 'a point stands before parts of one', swap(span, whole, `write ${whole}`, false))];
    // Where the field takes both, only its author knows which was meant.
    const fix = takes(path, Number(whole)) ? swap(span, whole, `write ${whole}`, false) : undefined;
    const hint = `a point stands before parts of one, as in 2.5. Where you mean ${node.value}, write it with fewer or more digits than three`;
    return [source.diagnostic('W0109', span, says, hint, fix)];
  }
  // In effects a plus is harmless: every figure there is added.
  if (written.startsWith('+') && !path.includes('effects')) {
    const plain = written.slice(1);
    const hint = `this is ${node.value} itself, not ${node.value} more; write ${plain}`;
    return [source.diagnostic('W0108', span, 'YAML drops this plus sign', hint, swap(span, plain, `write ${plain}`))];
  }
  return [];
}

/** A list whose dashes touch their words is one text: `-wifi -files`. */
function gluedDashes(source: Source, path: Path, span: Span): Diagnostic | undefined {
  const written = source.slice(span);
  if (!/^-[a-z]/.test(written) || !written.split('\n').every((line) => /^\s*-[a-z]/.test(line))) return undefined;
  if (!takes(path, ['some-id']) && !takes(path, [])) return undefined;
  const edits = [...written.matchAll(/(?:^|\n)\s*-(?=[a-z])/g)].map((found) => {
    const at = span.start + found.index + found[0].length;
    return { from: at, to: at, insert: ' ' };
  });
  const fix: Fix = { title: 'put a space after each -', isSafe: true, edits };
  return source.diagnostic('E0120', span, 'there is no space after this -', 'each item of a list begins with - and a space', fix);
}

/** One line of it, or a block where the field takes several. */
function joined(source: Source, path: Path, node: Scalar, span: Span): Fix | undefined {
  if (typeof node.value !== 'string') return undefined;
  const lines = source
    .slice(span)
    .split('\n')
    .map((line) => line.trim());
  if (lines.some((line) => line === '')) return undefined;
  const isClear = (isText(path) || isCondition(path)) && !lines.slice(1).some((line) => /^-|:( |$)| #/.test(line));
  const line = source.lineOf(span.start);
  const before = source.line(line).slice(0, span.start - source.lineStart(line));
  const name = /^( *)(?:- +)*[a-z][\w-]*: +$/i.exec(before);
  if (isProse(path) && name !== null) {
    const indent = ' '.repeat((name[1] ?? '').length + 2);
    return swap(span, `|\n${lines.map((one) => indent + one).join('\n')}`, 'make it a block after |', isClear);
  }
  const dash = /^( *)- +$/.exec(before);
  if (dash !== null && !isText(path)) return swap(span, lines.join(`\n${dash[1] ?? ''}- `), 'put a - before each', false);
  return swap(span, lines.join(' '), 'put it on one line', isClear);
}

/** A sentence and the comment that cuts it, in one pair of quotes. */
function cutFix(source: Source, span: Span, end: number, isSafe: boolean): Fix {
  const whole = { start: span.start, end };
  return swap(whole, quoted(source.slice(whole).trimEnd()), 'put the sentence in quotes', isSafe);
}

export const CUT_HINT = 'YAML reads ` #` as a comment; the player would see';

/** Sentences that a comment sign cuts, or that run on into the next line. */
export function sentenceTraps(source: Source, path: Path, node: Scalar, span: Span, style: Style): Diagnostic[] {
  if (style !== 'plain' || (typeof node.value !== 'string' && node.value !== null)) return [];
  const glued = gluedDashes(source, path, span);
  if (glued !== undefined) return [glued];
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
        joined(source, path, node, span),
      ),
    );
  }
  const after = source.line(lastLine).slice(span.end - source.lineStart(lastLine));
  // A sign with nothing behind it is no remark, whether or not a space that nobody sees follows it.
  const cut = /^( +)(#(\s?).*)$/.exec(after.trimEnd());
  if (cut === null || typeof node.value !== 'string' || source.line(lastLine).includes('# allow ')) return found;
  const [, gap = '', comment = '', space = ''] = cut;
  // Elsewhere the schema knows what may stand before a comment.
  if (!isText(path) || (!/\s/.test(node.value) && !(space === '' && gap.length === 1))) return found;
  const start = span.end + gap.length;
  const end = start + comment.length;
  const told = node.value.length > 60 ? `…${node.value.slice(-58)}` : node.value;
  const hint = `${CUT_HINT} “${told}”.\nfix: put the sentence in quotes`;
  if (space === '')
    found.push(source.diagnostic('E0107', { start, end }, 'this sentence is cut short at ` #`', hint, cutFix(source, span, end, true)));
  else if (gap.length === 1)
    found.push(
      source.diagnostic(
        'W0107',
        { start, end },
        'is this sentence cut short at ` #`?',
        `${hint}. Where it is a comment, put two spaces before it`,
        cutFix(source, span, end, false),
      ),
    );
  return found;
}
