// A scenario that comes with the game, compiled with all its languages.

import { readFileSync } from 'node:fs';
import { compileScenario, type Compiled } from '../../src/scenario/index.ts';

export function shippedScenario(id: string): Extract<Compiled, { ok: true }> {
  const made = compileScenario(readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8'), `${id}.yaml`);
  if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message}`).join('\n'));
  return made;
}
