// The built program, started as people start it: every command does what its source does within a test, nothing of it is missing, and what only a
// process shows – streams, exit codes, colours, faults.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program, root } from '../helpers/build-cli.ts';
import { inShell, started, typed, type Ended } from '../helpers/command-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rollout-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
/** The folder in which the built program works, and the one in which its source does. */
const [BUILT, SOURCE] = [at('built'), at('source')];

const text = readFileSync(path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml'), 'utf8');
for (const where of [BUILT, SOURCE]) {
  mkdirSync(where);
  writeFileSync(path.join(where, 'small.yaml'), text.replace('weeks: 6', 'weeks:   6').replace('price: 6500', 'price: +6500'));
  writeFileSync(path.join(where, 'broken.yaml'), text.replace('sponsor: sam', 'sponsor: sma'));
  writeFileSync(path.join(where, 'failing.yaml'), text.replace('expect: finding(promise-on-the-spot)', 'expect: promises.made > 100'));
}

/** One line at least for every part that a command fetches, cheap ones; later lines may need what earlier ones wrote. */
const LINES: readonly (readonly [code: number, line: string])[] = [
  [0, 'new my-office'],
  [1, 'check small.yaml broken.yaml --fix'],
  [0, 'explain E0107'],
  [0, 'fmt small.yaml'],
  [0, 'play small.yaml --bot yes-to-all --seed 7 --record run.rollout.json'],
  [2, 'test failing.yaml'],
  [0, 'reach small.yaml power-blink --runs 20'],
  [0, 'balance small.yaml --runs 1 --bots idle --threads 1'],
  [0, 'diff small.yaml failing.yaml --runs 1 --bots idle'],
  [0, 'replay run.rollout.json'],
  [0, 'debrief run.rollout.json --worlds 0'],
  [0, 'l10n extract small.yaml --lang de'],
  [0, 'l10n status small.yaml'],
  [0, 'migrate small.yaml'],
  [0, 'schema'],
  [0, 'docs --check'],
  [3, 'chek small.yaml'],
];

const timeless = ({ code, out, err }: Ended): Ended => {
  const without = (said: string): string => said.replaceAll(/\d+\.\d\d s/g, '0.00 s');
  return { code, out: without(out), err: without(err) };
};

describe('the built program', () => {
  it.each(LINES)('ends with %d, and says what its source says: rollout %s', async (code, line) => {
    const built = started(line.split(' '), { cwd: BUILT });
    expect(built.code, built.err).toBe(code);
    expect(timeless(built)).toEqual(timeless(await typed(line.split(' '), { cwd: SOURCE })));
  });

  it('has written what its source has written', () => {
    const filesIn = (where: string): object =>
      Object.fromEntries(readdirSync(where).map((name) => [name, readFileSync(path.join(where, name), 'utf8')]));
    expect(Object.keys(filesIn(BUILT))).toEqual(['broken.yaml', 'failing.yaml', 'my-office.yaml', 'run.rollout.json', 'small.yaml']);
    expect(filesIn(BUILT)).toEqual(filesIn(SOURCE));
  });

  it('has been asked for each of its commands', () => {
    const { out } = started(['--help']);
    const commands = [...(/\nCommands:\n(.*?)\n\n/s.exec(out)?.[1] ?? '').matchAll(/^ {2}([a-z0-9]+)/gm)].map(([, name]) => name);
    expect(commands).toContain('balance');
    expect(commands.filter((name) => name !== 'help' && !LINES.some(([, line]) => line.split(' ')[0] === name))).toEqual([]);
  });

  it('fetches no part that is not there, and no package but the one that starts threads', () => {
    const parts = path.dirname(program);
    const fetched = readdirSync(parts).flatMap((name) => {
      const script = readFileSync(path.join(parts, name), 'utf8');
      return [...script.matchAll(/^(?:import|export)\b[^'"\n]*["']([^"'\n]+)["'];$|\bimport\("([^"\n]+)"\)/gm)].map(
        ([, fixed, later]) => fixed ?? later ?? '',
      );
    });
    expect(fetched.filter((one) => one.startsWith('./')).length).toBeGreaterThan(100);
    expect(fetched.filter((one) => one.startsWith('./') && !existsSync(path.join(parts, one)))).toEqual([]);
    expect([...new Set(fetched.filter((one) => !/^(?:\.\/|node:)/.test(one)))]).toEqual(['tinypool']);
  });
});

describe('colour', () => {
  it('is used only where it is wanted', () => {
    const told = (env: Readonly<Record<string, string>>): string => started(['check', 'broken.yaml'], { cwd: BUILT, env }).err;
    expect(told({ FORCE_COLOR: '1' })).toContain('\u001b[31m');
    expect(told({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
  });
});

describe('a fault of our own', () => {
  const faulty = (env: Readonly<Record<string, string>>): Ended => {
    // What every answer for programs goes through fails.
    writeFileSync(at('fault.mjs'), 'JSON.stringify = () => { throw new RangeError("injected"); };\n');
    return started(['explain', 'E0107', '--json'], { cwd: folder, env, node: ['--import', './fault.mjs'] });
  };

  it('ends with 4 and a sentence, and shows its insides only to whoever asks', () => {
    const { code, out, err } = faulty({});
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('A fault of this program, and not of your file: injected\n');
    expect(err).not.toMatch(/ at .+:\d+:\d+/);
    expect(faulty({ ROLLOUT_STACK: '1' }).err).toMatch(/ at .+:\d+:\d+/);
  });
});

describe('stdout', () => {
  it.skipIf(process.platform !== 'linux')('that cannot be written to is told in a sentence', () => {
    const { code, err } = inShell((built) => `${built} explain E0107 > /dev/full`);
    expect(code).toBe(3);
    expect(err).toMatch(/^The answer cannot be written: .+\n$/);
  });

  it.skipIf(process.platform === 'win32')('may be closed by whoever has read enough', () => {
    const { out, err } = inShell((built) => `${built} schema | head -n 1`);
    expect({ out, err }).toEqual({ out: '{\n', err: '' });
  });
});
