// No mechanism is written for nobody: the second scenario plays with all of them, and the page says what the first leaves out.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MECHANISMS } from '../../src/core/index.ts';
import { root } from '../helpers/build-cli.ts';
import { harborRules } from '../helpers/harbor.ts';
import { ninetyRules } from '../helpers/ninety.ts';

const page = readFileSync(path.join(root, 'docs', 'model.md'), 'utf8');

describe('mechanisms in play', () => {
  it('are all of them in the first ninety days', () => {
    expect([...ninetyRules.mechanisms].sort()).toEqual([...MECHANISMS].sort());
  });

  it('are in harbor-relief all but those that the page names, with a reason', () => {
    const section = /\n## What the shorter scenario leaves out\n([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
    const named = [...section.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(MECHANISMS.filter((one) => !harborRules.mechanisms.includes(one)).sort());
  });
});
