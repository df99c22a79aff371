// The second shipped scenario, compiled.

import { readFileSync } from 'node:fs';
import type { Rules } from '../../src/core/index.ts';
import { rulesOf } from './harbor.ts';

export const ninetyRules: Rules = rulesOf(readFileSync(new URL('../../scenarios/first-ninety-days.yaml', import.meta.url), 'utf8'));
