// Holds the house together: rooms, doors, packages, purity of the core, names, lengths, words. The rules stand in
// `architecture/`; the second half of this file plants violations to see that each rule can fail.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkImports, ROOMS } from './architecture/imports.ts';
import { checkPurity } from './architecture/purity.ts';
import { parse, type SourceFile, type Violation } from './architecture/source.ts';
import { checkStyle } from './architecture/style.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const check = (files: readonly SourceFile[]): readonly Violation[] => {
  const parsed = files.map(parse);
  return [...checkImports(parsed), ...checkPurity(parsed), ...checkStyle(parsed)];
};

const tell = ({ path: file, line, rule, detail }: Violation): string => `${file}:${line} ${rule}: ${detail}`;

function sources(): readonly SourceFile[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.split(path.sep).join('/')}`)
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

describe('the house', () => {
  const files = sources();
  const found = check(files);

  it('is there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  for (const rule of [
    'rooms',
    'doors',
    'packages',
    'peeking',
    'purity',
    'stocks',
    'file-name',
    'length',
    'header',
    'exports',
    'escapes',
    'hooks',
    'words',
  ]) {
    it(`keeps the rule “${rule}”`, () => {
      expect(found.filter((one) => one.rule === rule).map(tell)).toEqual([]);
    });
  }

  it('has no import cycle between rooms', () => {
    const visit = (room: string, above: readonly string[]): void => {
      expect(above, [...above, room].join(' → ')).not.toContain(room);
      for (const next of Object.keys(ROOMS[room] ?? {})) visit(next, [...above, room]);
    };
    for (const room of Object.keys(ROOMS)) visit(room, []);
  });
});

/** A planted file: where, what it says after its header, and the rule that must catch it. */
const PLANTED: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['rooms', 'src/core/a.ts', "import type { View } from '../session/types.ts';"],
  ['rooms', 'src/words/a.ts', "import { weekOf } from '../core/index.ts';"],
  ['rooms', 'src/world/a.ts', "import { Button } from '../panels/index.ts';"],
  ['rooms', 'src/panels/a.ts', "import type { Scene } from '../world/index.ts';"],
  ['rooms', 'src/sound/a.ts', "export { draw } from '../world/index.ts';"],
  ['rooms', 'src/panels/a.ts', "import { weekOf } from '../core/index.ts';"],
  ['rooms', 'src/panels/a.ts', "import { weekOf, type View } from '../core/index.ts';"],
  ['rooms', 'src/world/a.ts', "const later = import('../session/index.ts');"],
  ['rooms', 'src/scenario/a.ts', "export type T = import('../run/index.ts').Run;"],
  ['rooms', 'src/world/a.ts', "new Worker(new URL('../session/worker.ts', import.meta.url));"],
  ['rooms', 'src/session/a.ts', "import { page } from '../main.tsx';"],
  ['rooms', 'src/cli/a.ts', "import { start } from '../session/index.ts';"],
  ['rooms', 'src/helpers/a.ts', 'export const a = 1;'],
  ['rooms', 'src/helper.ts', 'export const a = 1;'],
  ['rooms', 'src/run/a.ts', "import { x } from '../../scripts/browser.mjs';"],
  ['doors', 'src/coach/a.ts', "import { post } from '../core/post.ts';"],
  ['doors', 'src/main.tsx', "import { store } from './session/store.ts';"],
  ['doors', 'src/session/a.ts', "import { schema } from '../scenario/schema/index.ts';"],
  ['packages', 'src/core/a.ts', "import { z } from 'zod';"],
  ['packages', 'src/core/a.ts', "import { readFileSync } from 'node:fs';"],
  ['packages', 'src/panels/a.ts', "import Phaser from 'phaser';"],
  ['packages', 'src/session/a.ts', "import { useState } from 'react';"],
  ['packages', 'src/world/a.ts', "import { Howl } from 'howler';"],
  ['peeking', 'src/lab/bots/a.ts', "import type { State } from '../../core/index.ts';"],
  ['peeking', 'src/lab/habits/a.ts', "import { imagine as dream } from '../../core/index.ts';"],
  ['peeking', 'src/lab/vices/a.ts', "import * as core from '../../core/index.ts';"],
  ['purity', 'src/core/a.ts', 'export const a = Math.random();'],
  ['purity', 'src/core/a.ts', 'export const a = Math.exp(1);'],
  ['purity', 'src/core/a.ts', "export const a = Math['log'](1);"],
  ['purity', 'src/core/a.ts', 'export const { pow } = Math;'],
  ['purity', 'src/core/a.ts', 'export const a = (x: number) => x ** 2;'],
  ['purity', 'src/core/a.ts', 'export function f(x: number) { x **= 2; return x; }'],
  ['purity', 'src/core/a.ts', 'export const a = new Date();'],
  ['purity', 'src/core/a.ts', "export const a = new Intl.NumberFormat('en');"],
  ['purity', 'src/core/a.ts', "export const a = ['b'].sort((x, y) => x.localeCompare(y));"],
  ['purity', 'src/core/a.ts', 'export const a = (1000).toLocaleString();'],
  ['purity', 'src/core/a.ts', 'export const a = performance.now();'],
  ['purity', 'src/core/a.ts', 'console.log(1);'],
  ['purity', 'src/core/a.ts', 'export const a = structuredClone({});'],
  ['purity', 'src/core/a.ts', 'export const a = new TextEncoder();'],
  ['purity', 'src/core/a.ts', 'setTimeout(() => {}, 1);'],
  ['purity', 'src/core/a.ts', 'export const a = globalThis;'],
  ['purity', 'src/core/a.ts', 'export async function f() {}'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { s.state.stocks.trust[1] = 4; };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { s.stocks[s.name][0] += 4; };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { s.stocks.trust[0]++; };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { const { stocks } = s; stocks.trust[0] = 1; };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { const row = s.stocks.trust; row[0] = 1; };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { s.stocks.trust.fill(0); };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { (s.stocks.trust as number[])[0] = 1; };'],
  ['stocks', 'src/core/systems/a.ts', 'export const f = (s) => { Object.assign(s.stocks, {}); };'],
  ['file-name', 'src/run/RunFile.ts', 'export const a = 1;'],
  ['length', 'src/run/a.ts', 'export {};\n'.repeat(400)],
  ['exports', 'src/run/a.ts', 'export default 1;'],
  ['escapes', 'src/run/a.ts', 'export const a = {} as any;'],
  ['escapes', 'src/run/a.ts', `// ${'@ts'}-expect-error\nexport const a = 1;`],
  ['escapes', 'src/run/a.ts', `// ${'TO'}DO later\nexport const a = 1;`],
  ['hooks', 'src/panels/a.tsx', 'export const A = ({ can, dragHooks }) => <List {...(can ? { dragHooks } : {})} />;'],
  ['hooks', 'src/panels/a.tsx', 'export const A = ({ can, dragHooks }) => <List dragHooks={can ? dragHooks : undefined} />;'],
  ['words', 'src/panels/a.tsx', 'export const A = () => <p>Welcome</p>;'],
  ['words', 'src/panels/a.tsx', "export const A = () => <p>{'Welcome'}</p>;"],
  ['words', 'src/panels/a.tsx', 'export const A = () => <button aria-label="Close" />;'],
  ['words', 'src/panels/a.tsx', "export const A = () => <button aria-label={'Close'} />;"],
  ['words', 'src/world/a.ts', "export const a = 'The server is down';"],
  ['words', 'src/sound/a.ts', 'export const a = (n: string) => `The printer of ${n} is out.`;'],
];

const HEADER = '// A planted file.\n';

describe('the checks themselves', () => {
  it.each(PLANTED)('rule “%s” catches what is planted in %s: %s', (rule, file, text) => {
    expect(check([{ path: file, text: HEADER + text }]).map((one) => one.rule)).toContain(rule);
  });

  it('asks for a header', () => {
    expect(check([{ path: 'src/run/a.ts', text: 'export const a = 1;' }]).map((one) => one.rule)).toEqual(['header']);
  });

  it('leaves what is allowed alone', () => {
    const allowed: readonly (readonly [path: string, text: string])[] = [
      [
        'src/core/a.ts',
        "import alea from 'seedrandom/lib/alea.js';\nimport { b } from './b.ts';\nexport const a = Math.floor(Math.sqrt(b)) + alea('x')();",
      ],
      ['src/core/exact.ts', 'export const { floor, imul } = Math;'],
      ['src/core/alea.d.ts', "declare module 'seedrandom/lib/alea.js' { export default function alea(key: string): () => number; }"],
      ['src/core/post.ts', 'export const f = (s) => { s.stocks.trust[0] += 1; };'],
      [
        'src/core/systems/a.ts',
        'export const f = (s) => { const trust = s.stocks.trust[0]; const other = { date: trust, Date: 1 }; return other.Date; };',
      ],
      [
        'src/panels/money/a.tsx',
        "import type { View } from '../../core/index.ts';\nexport const A = ({ t }) => <p className=\"wide and bold\" title={t('key')}>{t('key')} · 3</p>;",
      ],
      [
        'src/session/a.ts',
        "import type { Texts } from '../scenario/texts.ts';\nexport const f = () => { throw new Error('The log is out of order.'); };",
      ],
      ['src/panels/b.tsx', 'export const A = ({ can, dragHooks }) => can && <List dragHooks={dragHooks} />;'],
      ['src/main.tsx', "import { app } from './panels/index.tsx';\nimport { world } from './world/index.ts';\nimport './page.css';"],
    ];
    expect(check(allowed.map(([file, text]) => ({ path: file, text: HEADER + text }))).map(tell)).toEqual([]);
  });
});
