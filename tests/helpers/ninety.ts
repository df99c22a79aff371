// The second shipped scenario, compiled.

import { readFileSync } from 'node:fs';
import type { Rules } from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import type { Texts } from '../../src/scenario/texts.ts';

const made = compileScenario(
  readFileSync(new URL('../../scenarios/first-ninety-days.yaml', import.meta.url), 'utf8'),
  'first-ninety-days.yaml',
);
if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message}`).join('\n'));

export const ninetyRules: Rules = made.rules;
export const ninetyTexts: Texts = made.texts;
