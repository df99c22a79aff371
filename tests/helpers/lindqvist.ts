// The third shipped scenario, compiled.

import { readFileSync } from 'node:fs';
import type { Rules } from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import type { Texts } from '../../src/scenario/texts.ts';

const made = compileScenario(readFileSync(new URL('../../scenarios/lindqvist-rowe.yaml', import.meta.url), 'utf8'), 'lindqvist-rowe.yaml');
if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message}`).join('\n'));

export const lindqvistRules: Rules = made.rules;
export const lindqvistTexts: Texts = made.texts;
