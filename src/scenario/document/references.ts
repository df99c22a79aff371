// Every place of a file that names a thing by its id, found by the checker's own walk: what it would look up, this notes.

import { FUNCTIONS, type FunctionName } from '../../core/index.ts';
import { CHECK_FUNCTIONS, type CheckFunctionName } from '../author-check.ts';
import { checkAuthorChecks } from '../checks/author-checks.ts';
import { Checker } from '../checks/checker.ts';
import { checkConditions } from '../checks/language.ts';
import { checkReferences } from '../checks/references.ts';
import { isVerb, listOf, resolveTarget, type EffectsOfFile } from '../effects.ts';
import { guard } from '../guard.ts';
import { parse, type Plain } from '../parse.ts';
import type { ScenarioFile } from '../schema.ts';
import { Scope, type Kind } from '../scope.ts';
import { checkShape } from '../shape.ts';
import { Source, type Path, type Span } from '../source.ts';
import { tokenize } from '../tokens.ts';

/** An id in the text, and what it names there. */
export interface Reference {
  readonly kind: Kind;
  readonly id: string;
  /** For an option its project, for a choice its event. */
  readonly of?: string;
  readonly span: Span;
}

const takesOf = (name: string): readonly Kind[] => {
  if (name === 'met') return ['goal'];
  if (Object.hasOwn(FUNCTIONS, name)) return FUNCTIONS[name as FunctionName].takes;
  return Object.hasOwn(CHECK_FUNCTIONS, name) ? CHECK_FUNCTIONS[name as CheckFunctionName].takes : [];
};

/** A checker that notes what it is asked to look up. */
class Recorder extends Checker {
  readonly noted: Reference[] = [];

  override ref(kind: Kind, id: string | undefined, path: Path, of?: string): boolean {
    if (id !== undefined) this.#note(kind, id, this.source.entry(path)?.value, of);
    return true;
  }

  override keys(kind: Kind, map: Readonly<Record<string, unknown>> | undefined, path: Path): void {
    for (const id of Object.keys(map ?? {})) this.#note(kind, id, this.source.entry([...path, id])?.key, undefined);
  }

  override readCondition(text: string | boolean, path: Path): undefined {
    if (typeof text === 'string') this.#noteCalls(path);
    return undefined;
  }

  override readExpectation(text: string | boolean, path: Path): void {
    if (typeof text === 'string') this.#noteCalls(path);
  }

  /** `ines.trust: -3` among effects. */
  noteTargets(effects: EffectsOfFile | undefined, path: Path): void {
    for (const key of Object.keys(effects ?? {})) {
      const span = this.source.entry([...path, key])?.key;
      const [id = ''] = key.split('.');
      const target = isVerb(key) || span === undefined ? undefined : resolveTarget(key, this.scope);
      if (target?.ok !== true || id === 'team') continue;
      const kind: Kind =
        target.stock === 'satisfaction' || target.stock === 'expectation'
          ? 'department'
          : target.stock === 'trust'
            ? 'stakeholder'
            : 'person';
      this.#note(kind, id, span, undefined);
    }
  }

  #note(kind: Kind, id: string, at: Span | undefined, of: string | undefined): void {
    if (at === undefined) return;
    const written = this.source.text.slice(at.start, at.end);
    const start = at.start + (/^["']/.test(written) ? 1 : 0);
    if (!this.source.text.startsWith(id, start)) return;
    this.noted.push({ kind, id, ...(of === undefined ? {} : { of }), span: { start, end: start + id.length } });
  }

  #noteCalls(path: Path): void {
    const at = this.source.entry(path)?.value;
    if (at === undefined) return;
    const written = this.source.text.slice(at.start, at.end);
    const inside = /^["']/.test(written) ? 1 : 0;
    const cut = tokenize(written.slice(inside, written.length - inside));
    if ('slip' in cut) return;
    const { tokens } = cut;
    tokens.forEach((token, index) => {
      if (token.kind !== 'name' || tokens[index + 1]?.kind !== 'open') return;
      takesOf(token.text).forEach((kind, nth) => {
        const id = tokens[index + 2 + 2 * nth];
        const before = nth === 0 ? undefined : tokens[index + 2 * nth];
        if (id?.kind !== 'name') return;
        const start = at.start + inside + id.at;
        const of = (kind === 'option' || kind === 'choice') && before !== undefined ? { of: before.text } : {};
        this.noted.push({ kind, id: id.text, ...of, span: { start, end: start + id.text.length } });
      });
    });
  }
}

function effectsOf(file: ScenarioFile): readonly (readonly [EffectsOfFile | undefined, Path])[] {
  return Object.entries(file.events).flatMap(([id, event]) => [
    [event.effects, ['events', id, 'effects']] as const,
    ...Object.entries(event.choices).map(([name, choice]) => [choice.effects, ['events', id, 'choices', name, 'effects']] as const),
  ]);
}

export interface References {
  readonly source: Source;
  readonly root: Readonly<Record<string, Plain>>;
  readonly file: ScenarioFile;
  readonly all: readonly Reference[];
}

/** All references of a text, as far as it can be understood; undefined where too much is broken. */
export function referencesOf(text: string): References | undefined {
  const source = new Source(text, '');
  if (guard(source).some((one) => one.code === 'E0101' || one.code === 'E0102')) return undefined;
  const { value } = parse(source);
  if (value === undefined) return undefined;
  const { file } = checkShape(source, value);
  if (file === undefined) return undefined;
  const recorder = new Recorder(file, new Scope(value), source, new Map());
  checkReferences(recorder);
  checkAuthorChecks(recorder);
  checkConditions(recorder);
  for (const [effects, path] of effectsOf(file)) {
    recorder.noteTargets(effects, path);
    listOf(effects?.flag).forEach((flag, index) =>
      recorder.ref('flag', flag, [...path, 'flag', ...(Array.isArray(effects?.flag) ? [index] : [])]),
    );
  }
  return { source, root: value, file, all: recorder.noted };
}
