// The pages that are made of code fit the code, and name everything that a trainer can write.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, MECHANISMS } from '../../src/core/index.ts';
import { jsonSchema } from '../../src/scenario/index.ts';
import { root } from '../helpers/build-cli.ts';
import { typed } from '../helpers/command-line.ts';

const page = readFileSync(path.join(root, 'docs', 'scenario-reference.md'), 'utf8');

describe('the reference of the format', () => {
  it('is as `rollout docs` writes it', async () => {
    expect(await typed(['docs', '--check'])).toEqual({ code: 0, out: 'All pages are as they should be.\n', err: '' });
  });

  it('has every part, every mechanism and everything that conditions can ask', () => {
    for (const part of Object.keys(jsonSchema().properties ?? {})) expect(page, part).toContain(`\`${part}\``);
    for (const name of MECHANISMS) expect(page, name).toContain(`| \`${name}\` |`);
    for (const [name, { tells }] of Object.entries(FUNCTIONS)) {
      expect(page, name).toContain(`| \`${name}`);
      expect(page).toContain(tells);
    }
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});
