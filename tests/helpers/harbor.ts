// The shipped scenario, compiled, and its text for tests that change it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { prepare, type Game, type Rules } from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';

export const harborText = readFileSync(path.join(import.meta.dirname, '../../scenarios/harbor-relief.yaml'), 'utf8');

/** The rules of a text of the scenario. Throws with the diagnostics when it does not compile. */
export function rulesOf(text: string): Rules {
  const made = compileScenario(text, 'harbor-relief.yaml');
  if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message}`).join('\n'));
  return made.rules;
}

export const harborRules: Rules = rulesOf(harborText);
export const harbor: Game = prepare(harborRules);
