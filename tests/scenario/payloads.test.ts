// What the browser is handed by a stranger (`tests/e2e/hostile.spec.ts`) has the stranger's words in every field that can hold words for
// players, and in every translation.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileScenario, translatable, type TranslatableText } from '../../src/scenario/index.ts';
import { hostile, packed } from '../e2e/helpers/payloads.ts';
import { root } from '../helpers/build-cli.ts';

const SHIPPED = ['harbor-relief', 'first-ninety-days', 'lindqvist-rowe', 'templates/full-quarter'] as const;
const textOf = (name: string): string => readFileSync(path.join(root, 'scenarios', `${name}.yaml`), 'utf8');
/** What kind of text it is: the part of the file, the field, and what the format says of it. */
const kindOf = ({ path: at, tells }: TranslatableText): string => `${at.split('.')[0]} … ${at.split('.').at(-1)}: ${tells}`;
const textsIn = (text: string): readonly TranslatableText[] => translatable(text, 'de') ?? [];

const ours = textsIn(hostile('pwn()'));

describe('a hostile file', () => {
  it('has a text of every kind that a scenario can have', () => {
    const kinds = new Set(ours.map(kindOf));
    const missing = SHIPPED.flatMap((name) => textsIn(textOf(name)).map(kindOf)).filter((kind) => !kinds.has(kind));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('has the payload in each of them, and in each translation', () => {
    expect(ours.length).toBeGreaterThan(80);
    expect(ours.filter(({ text, translation }) => !/pwn\(\)/.test(text) || !/pwn\(\)/.test(translation ?? ''))).toEqual([]);
  });

  it('is a scenario that can be played', () => {
    expect(compileScenario(hostile('pwn()'), 'hostile.yaml')).toMatchObject({ ok: true });
    expect(compileScenario(packed(['pwn()', '<b onclick=pwn()>x</b>']).text, 'packed.yaml')).toMatchObject({ ok: true });
  });
});
