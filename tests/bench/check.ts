// What checking a scenario file costs beside reading it: everything that `rollout check` does to a file of a thousand lines, against the YAML
// parser alone with the same settings.

import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { compileScenario } from '../../src/scenario/index.ts';
import { compare, type Compared } from './measure.ts';

const LINES = 1_000;
/** Things of the small scenario that are repeated, with ids of their own: a project with its options, messages with their answers. */
const REPEATED = ['aps', 'copies', 'done-by-gala', 'power-blink'] as const;

/** The lines of a thing that stands under a part: from its id to the next thing or part. */
function block(lines: readonly string[], id: string): readonly string[] {
  const from = lines.indexOf(`  ${id}:`);
  if (from === -1) throw new Error(`the small scenario has no ${id}`);
  const length = lines.slice(from + 1).findIndex((line) => /^ {0,2}[^ ]/.test(line));
  return lines.slice(from, from + 1 + length).filter((line) => line.trim() !== '');
}

/** The small scenario, grown to a thousand lines; it must still be one that can be played. */
export function grownText(file: string): string {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const blocks = REPEATED.map((id) => ({ id, lines: block(lines, id) }));
  let copy = 2;
  for (let size = lines.length; size < LINES; copy += 1) {
    for (const { id, lines: own } of blocks) {
      const after = lines.indexOf(`  ${id}:`);
      lines.splice(after, 0, `  ${id}-${copy}:`, ...own.slice(1));
    }
    size = lines.length;
  }
  const grown = lines.join('\n');
  const compiled = compileScenario(grown, 'small.yaml');
  if (!compiled.ok) throw new Error(`the grown scenario is broken: ${JSON.stringify(compiled.diagnostics[0])}`);
  return grown;
}

/** A check, and the parser alone, of the same text. */
export function checkCost(text: string): Compared {
  return compare(
    () => compileScenario(text, 'small.yaml'),
    () =>
      parseDocument(text, {
        version: '1.2',
        schema: 'core',
        strict: true,
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
      }),
    { turns: 15, milliseconds: 120 },
  );
}
