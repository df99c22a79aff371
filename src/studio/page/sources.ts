// Where a scenario can come from: templates and shipped scenarios, each a text that is fetched when it is wanted, and files.

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

export type ReadFile =
  { readonly ok: true; readonly text: string; readonly name: string } | { readonly ok: false; readonly why: 'too-large' | 'unreadable' };

/** Reads a file that was chosen or dropped; what is wrong in it is the checker's business. */
export async function readScenario(file: File): Promise<ReadFile> {
  if (file.size > MAX_BYTES) return { ok: false, why: 'too-large' };
  if (!/\.ya?ml$/i.test(file.name)) return { ok: false, why: 'unreadable' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { ok: true, text, name: file.name };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}
