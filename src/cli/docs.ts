// `rollout docs`: writes the pages that are made of code: the reference of the format, and the page of all diagnostics.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnosticsPage, jsonSchema, referencePage } from '../scenario/index.ts';
import { BROKEN, Complaint, FINE } from './exit-codes.ts';
import { answer, answerJson, count } from './output.ts';

/** The project's folder, from where the built program stands: `build/cli/`. */
const rootFolder = fileURLToPath(new URL('../../', import.meta.url));
/** `### \`tickets\` · A little busier, a lot slower (M4)` in the page of the model. */
const MECHANISM = /^### `([a-z-]+)` · (.*?)(?: \([A-Z]\d+\))?$/gm;

export interface DocsOptions {
  readonly check?: true;
  readonly json?: true;
}

function mechanisms(): ReadonlyMap<string, string> {
  const model = path.join(rootFolder, 'docs', 'model.md');
  if (!existsSync(model)) throw new Complaint(`${model} is missing; the reference lists the mechanisms that it explains`);
  return new Map([...readFileSync(model, 'utf8').matchAll(MECHANISM)].map(([, name = '', tells = '']) => [name, tells]));
}

const pages = (): readonly (readonly [file: string, text: string])[] => [
  ['docs/scenario-reference.md', referencePage(mechanisms())],
  ['docs/diagnostics.md', diagnosticsPage()],
  ['scenarios/scenario.schema.json', `${JSON.stringify(jsonSchema(), undefined, 2)}\n`],
];

/** Writes the pages, or tells which are stale, and returns the exit code. */
export function docs({ check, json }: DocsOptions): number {
  const stale = pages().filter(([file, text]) => {
    const where = path.join(rootFolder, file);
    return !existsSync(where) || readFileSync(where, 'utf8') !== text;
  });
  if (check !== true) for (const [file, text] of stale) writeFileSync(path.join(rootFolder, file), text);
  const names = stale.map(([file]) => file);
  if (json === true) answerJson({ pages: pages().map(([file]) => file), [check === true ? 'stale' : 'written']: names });
  else if (names.length === 0) answer('All pages are as they should be.');
  else answer(`${count(names.length, 'page')} ${check === true ? 'stale; rollout docs writes them' : 'written'}: ${names.join(', ')}`);
  return check === true && names.length > 0 ? BROKEN : FINE;
}
