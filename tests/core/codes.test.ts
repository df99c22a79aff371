// No code is there for nothing: every cause, outcome and problem that the core names is given by some file of it.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_OUTCOMES, CAUSES, PROBLEM_CODES } from '../../src/core/index.ts';

const core = new URL('../../src/core/', import.meta.url);
const LISTS = ['posting.ts', 'happening.ts', 'problem.ts'];
const said = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !LISTS.includes(file))
  .map((file) => readFileSync(new URL(file, core), 'utf8'))
  .join('\n')
  // A happening may go by the name of a cause; telling one posts nothing.
  .replace(/type: '[a-z-]+'/g, '');

describe('every code has a place that gives it', () => {
  it.each([
    ['cause', CAUSES],
    ['outcome', ACTIVITY_OUTCOMES],
    ['problem', PROBLEM_CODES],
  ] as const)('%s', (_, codes) => {
    expect(codes.filter((code) => !said.includes(`'${code}'`))).toEqual([]);
  });
});
