// Names without a value: most often a text that a comma, a colon or a # has torn apart. What was meant is put together again, so that the
// rest of the file is checked as if it had been written so.

import type { Diagnostic } from './diagnostic.ts';
import { isCondition, isText } from './field.ts';
import { quote, quoted, swap } from './mend.ts';
import type { Path, Source, Span } from './source.ts';
import { CUT_HINT } from './traps.ts';

interface Mended {
  readonly name: string;
  readonly text: string;
  readonly key: Span;
  readonly value: Span;
}

const GLUED = /^([a-z\d][\w.-]*):(?=\S)/i;

/** Goes along the entries of one map. */
export class Torn {
  readonly found: Diagnostic[] = [];
  readonly #source: Source;
  readonly #path: Path;
  #previous: { readonly name: string; readonly value: Span; readonly isPlainText: boolean } | undefined;

  constructor(source: Source, path: Path) {
    this.#source = source;
    this.#path = path;
  }

  /** An entry that has a value. */
  passed(name: string, value: Span, isPlainText: boolean): void {
    this.#previous = { name, value, isPlainText };
  }

  /** `{ label: Three boxes, or four }` and `{ label:Three }`; undefined where the name simply has no value. */
  inBraces(name: string, key: Span): Mended | undefined {
    const glued = this.#glued(name, key);
    if (glued !== undefined) return glued;
    const before = this.#previous;
    const message = `\`${name}\` has no value`;
    if (
      before === undefined ||
      !before.isPlainText ||
      !(isText([...this.#path, before.name]) || isCondition([...this.#path, before.name]))
    ) {
      this.found.push(this.#source.diagnostic('E0111', key, message, 'every name inside braces has a value: { name: value }'));
      return undefined;
    }
    const whole = { start: before.value.start, end: key.end };
    const hint = 'inside braces a comma ends a text: put the whole sentence in quotes';
    // Several commas tear one text several times: it is told once, and mended as a whole.
    const last = this.found.at(-1);
    const again = last?.code === 'E0111' && last.fix?.edits[0]?.from === whole.start;
    if (again) this.found.pop();
    const at = again && last !== undefined ? { start: this.#source.lineStart(last.line - 1) + last.column - 1, end: key.end } : key;
    const told = again ? last.message : message;
    this.found.push(this.#source.diagnostic('E0111', at, told, hint, quote(this.#source, whole)));
    this.#previous = { ...before, value: whole };
    const own = this.#source.entry([...this.#path, before.name])?.key ?? key;
    return { name: before.name, text: this.#source.slice(whole), key: own, value: whole };
  }

  /** `title: #2 is down`: nothing is left of the text. */
  onLine(name: string, key: Span): Mended | undefined {
    const line = this.#source.lineOf(key.end);
    const rest = this.#source.line(line).slice(key.end - this.#source.lineStart(line));
    const cut = /^: +(#[^\s#].*)$/.exec(rest);
    if (cut?.[1] === undefined || !isText([...this.#path, name])) return undefined;
    const end = key.end + rest.length;
    const span = { start: end - cut[1].length, end };
    const text = cut[1].trimEnd();
    const hint = `${CUT_HINT} nothing.\nfix: put the sentence in quotes`;
    this.found.push(
      this.#source.diagnostic(
        'E0107',
        span,
        'this sentence is cut short at ` #`',
        hint,
        swap(span, quoted(text), 'put the sentence in quotes'),
      ),
    );
    return { name, text, key, value: span };
  }

  #glued(name: string, key: Span): Mended | undefined {
    const found = GLUED.exec(name);
    // A quoted name may hold what it likes.
    if (found?.[1] === undefined || this.#source.text[key.start] !== name[0]) return undefined;
    const colon = key.start + found[1].length;
    const fix = swap({ start: colon, end: colon + 1 }, ': ', 'put a space after the colon');
    this.found.push(
      this.#source.diagnostic(
        'E0118',
        { start: colon, end: colon + 1 },
        'there is no space after this colon',
        'a part is written name: value',
        fix,
      ),
    );
    const value = { start: colon + 1, end: key.end };
    const text = name.slice(found[0].length);
    this.passed(found[1], value, true);
    return { name: found[1], text, key: { start: key.start, end: colon }, value };
  }
}
