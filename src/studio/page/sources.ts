// Where a scenario can come from: templates and shipped scenarios, each a text that is fetched when it is wanted, and files.

import type { LetGo } from '../../panels/kit.ts';
import { MAX_BYTES } from '../../scenario/index.ts';

type Load = () => Promise<string>;

const TEMPLATES = import.meta.glob<string>('../../../scenarios/templates/*.yaml', { query: '?raw', import: 'default' });
const SHIPPED = import.meta.glob<string>('../../../scenarios/*.yaml', { query: '?raw', import: 'default' });

export interface SourceText {
  readonly id: string;
  readonly load: Load;
}

/** The smallest template first, then as on the menu. A file that is new here comes before them, where it is seen. */
const ORDER = ['one-project', 'two-stakeholders', 'full-quarter', 'harbor-relief', 'first-ninety-days', 'lindqvist-rowe'];
const listOf = (files: Readonly<Record<string, Load>>): readonly SourceText[] =>
  Object.entries(files)
    .map(([file, load]) => ({ id: /([^/]+)\.yaml$/.exec(file)?.[1] ?? file, load }))
    .sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));

export const templates: readonly SourceText[] = listOf(TEMPLATES);
export const shipped: readonly SourceText[] = listOf(SHIPPED);

/** `folder`: no file; `run`: a run that was played; `other-kind`: neither, by its name; `unreadable`: the browser could not; `no-text`: it is not UTF-8. */
export type Refusal = 'folder' | 'run' | 'other-kind' | 'too-large' | 'unreadable' | 'no-text';
export type ReadFile = { readonly ok: true; readonly text: string; readonly name: string } | { readonly ok: false; readonly why: Refusal };

/** As the game names a run that it saves, and a browser one that is saved again: `mine.rollout (1).json`. */
const RUN_NAME = /\.rollout\b[^.]*\.json$/i;

/** Reads a file that was chosen or dropped; what is wrong in it is the checker's business. */
export async function readScenario(file: LetGo): Promise<ReadFile> {
  if (file.isFolder === true) return { ok: false, why: 'folder' };
  if (RUN_NAME.test(file.name)) return { ok: false, why: 'run' };
  if (!/\.ya?ml$/i.test(file.name)) return { ok: false, why: 'other-kind' };
  if (file.size > MAX_BYTES) return { ok: false, why: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { ok: false, why: 'unreadable' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), name: file.name };
  } catch {
    return { ok: false, why: 'no-text' };
  }
}
