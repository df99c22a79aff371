// The command line as a whole: every command teaches by examples that work, every kind of ending has its exit code, and stdout holds the
// answer alone.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program, root } from '../helpers/build-cli.ts';
import { plainEnv, typed, type Ended } from '../helpers/command-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rollout-commands-'));
const at = (name: string): string => path.join(folder, name);
const small = path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rollout = (args: readonly string[]): Promise<Ended> => typed(args, { cwd: folder });

/** What examples name: a scenario, its next version, a run of it, a broken file. */
async function prepareFolder(): Promise<void> {
  const text = readFileSync(small, 'utf8').replace('id: small', 'id: my-office');
  writeFileSync(at('my-office.yaml'), text);
  writeFileSync(at('my-office-2.yaml'), text.replace('price: 6500', 'price: 9500').replace('id: my-office', 'id: my-office-2'));
  writeFileSync(at('broken.yaml'), text.replace('sponsor: sam', 'sponsor: sma'));
  writeFileSync(at('failing.yaml'), text.replace('expect: finding(promise-on-the-spot)', 'expect: promises.made > 100'));
  copyFileSync(at('my-office.yaml'), at('my-office.keep'));
  expect(await rollout(['play', 'my-office.yaml', '--record', 'run.rollout.json'])).toMatchObject({ code: 0 });
}
await prepareFolder();

/** Commands by their names, with those that stand within others. */
function commandsOf(help: string): readonly string[] {
  const listed = /\nCommands:\n(.*?)(?:\n\n|$)/s.exec(help)?.[1] ?? '';
  return [...listed.matchAll(/^ {2}([a-z0-9]+)/gm)].flatMap(([, name]) => (name === undefined || name === 'help' ? [] : [name]));
}
const HELP = await rollout(['--help']);
const COMMANDS = commandsOf(HELP.out);
/** Commands within a command, in the order of its help: `l10n extract`. */
const INNER: (readonly [string, string])[] = [];
for (const outer of COMMANDS) for (const inner of commandsOf((await rollout(['help', outer])).out)) INNER.push([outer, inner]);
const examplesIn = (help: string): readonly string[] => [...help.matchAll(/^ {2}\$ rollout (.+)$/gm)].map(([, line]) => line ?? '');

/** Words of a line as a shell would hand them over. */
const wordsOf = (line: string): readonly string[] =>
  (line.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));

describe('help', () => {
  it('lists what there is', async () => {
    expect(COMMANDS).toEqual(expect.arrayContaining(['check', 'play', 'test', 'reach', 'balance', 'diff', 'replay', 'debrief', 'schema']));
    expect(INNER.map(([, inner]) => inner)).toEqual(['extract', 'status', 'import', 'accept']);
    expect(HELP).toMatchObject({ code: 0, err: '' });
    const version = await rollout(['--version']);
    expect(version).toMatchObject({ code: 0, err: '' });
    expect(version.out).toMatch(/^rollout \d+\.\d+\.\d+, engine \d+\n$/);
  });

  it.each(COMMANDS)('of %s has examples that work as they stand', { timeout: 60_000 }, async (command) => {
    const { code, out } = await rollout(['help', command]);
    expect(code).toBe(0);
    const examples = examplesIn(out);
    expect(examples.length).toBeGreaterThan(0);
    // It writes the very file that the others read, and never over one.
    if (command === 'new') rmSync(at('my-office.yaml'));
    for (const line of examples) {
      // What never ends by itself is tried below.
      if (line.includes('--watch')) continue;
      const [given, file] = line.split(' > ');
      const result = await rollout(wordsOf(given ?? ''));
      // 2: a check or a claim does not hold, which is an answer, too.
      expect([0, 2], `${line}\n${result.err}`).toContain(result.code);
      if (line.includes('--json')) expect(() => JSON.parse(result.out) as unknown, line).not.toThrow();
      if (file !== undefined) writeFileSync(at(file.trim()), result.out);
    }
    copyFileSync(at('my-office.keep'), at('my-office.yaml'));
  });

  it.each(INNER)('of %s %s has examples that work, too', async (outer, inner) => {
    const examples = examplesIn((await rollout([outer, 'help', inner])).out);
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) {
      expect(line.startsWith(`${outer} ${inner} `)).toBe(true);
      const [given, file] = line.split(' > ');
      const result = await rollout(wordsOf(given ?? ''));
      expect(result.code, `${line}\n${result.err}`).toBe(0);
      if (file !== undefined) writeFileSync(at(file.trim()), result.out);
    }
    copyFileSync(at('my-office.keep'), at('my-office.yaml'));
  });

  it('names the nearest command', async () => {
    const { code, out, err } = await rollout(['chek', 'my-office.yaml']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain("unknown command 'chek'");
    expect(err).toContain('Did you mean check?');
  });
});

describe('exit codes', () => {
  it.each([
    // In mid-week, and the file does not say must-answer: the week stops all the same.
    [0, ['reach', 'my-office.yaml', 'power-blink.buy'], ''],
    [1, ['balance', 'broken.yaml'], 'cannot be played'],
    [2, ['test', 'failing.yaml'], '1 failed'],
    [2, ['balance', 'my-office.yaml', '--quick', '--runs', '1'], ''],
    [3, ['test', 'my-office.yaml', '--watch', '--json'], 'cannot be used with'],
    [3, ['play', 'my-office.yaml', '--why', 'power-blnk'], 'Did you mean `power-blink`?'],
    [3, ['reach', 'my-office.yaml', 'done-by-gala.yes'], 'answers here: yes-now, thursday'],
    [3, ['reach', 'my-office.yaml', 'power-blink', '--runs', 'many'], 'a whole number from 1'],
    [3, ['reach', 'my-office.yaml', 'power-blink', '--save', 'asking-the-quiet-one-pays'], 'a check of that name already'],
    [3, ['diff', 'my-office.yaml', 'my-office-2.yaml', '--bots', 'planer'], 'Did you mean `planner`?'],
    [3, ['schema', 'too-much'], 'too many arguments'],
  ] as const)('%d: %j', { timeout: 30_000 }, async (code, args, says) => {
    const result = await rollout(args);
    expect(result.code, result.err).toBe(code);
    expect(result.err).toContain(says);
    // What went wrong is told, without our own doings, and never in colour where nobody looks.
    if (code !== 0) expect(result.err + result.out).not.toBe('');
    if (code === 1 || code === 3) expect(result.out).toBe('');
    expect(result.err).not.toMatch(/ at .+:\d+:\d+\)/);
    expect(result.out + result.err).not.toContain('\u001b');
  });
});

describe('with --json, a file that is broken', () => {
  const told = async (args: readonly string[]): Promise<Record<string, unknown>> => {
    const { code, out, err } = await rollout([...args, '--json']);
    expect({ code, err: err.includes('error[') }).toEqual({ code: 1, err: false });
    return JSON.parse(out) as Record<string, unknown>;
  };
  const broken = {
    file: 'broken.yaml',
    ok: false,
    diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'E0222' })]) as object[],
  };

  // As `check --json` tells it, whatever was to be done with the file.
  it.each([
    ['play', 'broken.yaml'],
    ['balance', 'broken.yaml'],
    ['balance', 'broken.yaml', '--quick'],
    ['reach', 'broken.yaml', 'power-blink'],
    ['diff', 'my-office.yaml', 'broken.yaml'],
    ['debrief', 'run.rollout.json', '--scenario', 'broken.yaml'],
  ])('is one object with its diagnostics: %s %s %s', async (...args) => {
    expect(await told(args)).toEqual({ files: [{ ...broken, translated: {} }] });
  });

  it('stands beside those that are not', async () => {
    expect(await told(['test', 'broken.yaml', 'my-office.yaml'])).toMatchObject({
      files: [broken, { file: 'my-office.yaml', ok: true, checks: [{}, {}, {}] }],
    });
    expect(await told(['replay', 'run.rollout.json', '--scenario', 'broken.yaml'])).toMatchObject({ runs: [], files: [broken] });
    // A run that is not verified has no debrief.
    expect(await told(['debrief', 'my-office.yaml'])).toMatchObject({
      runs: [{ file: 'my-office.yaml', verified: false, firstDifference: { what: 'unreadable' } }],
    });
  });
});

describe('rollout reach', () => {
  it('keeps what it finds as a check that rollout test plays', { timeout: 30_000 }, async () => {
    const before = readFileSync(at('my-office.yaml'), 'utf8');
    const found = await rollout(['reach', 'my-office.yaml', 'done-by-gala.yes-now', '--save', 'somebody-promises', '--json']);
    expect(JSON.parse(found.out)).toMatchObject({
      event: 'done-by-gala',
      choice: 'yes-now',
      reached: true,
      week: 2,
      decisions: [{ week: 2, type: 'answer', event: 'done-by-gala', choice: 'yes-now' }],
      check: { decisions: { 2: { answer: { 'done-by-gala': 'yes-now' } } }, expect: 'chose(done-by-gala, yes-now)' },
    });
    const after = readFileSync(at('my-office.yaml'), 'utf8');
    // Everything that was there stands as it stood.
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect((await rollout(['test', 'my-office.yaml'])).out).toContain('holds   somebody-promises · seed 1');
    copyFileSync(at('my-office.keep'), at('my-office.yaml'));
  });

  it('tells why nobody gets there', async () => {
    writeFileSync(
      at('never.yaml'),
      readFileSync(at('my-office.yaml'), 'utf8').replace('when: week >= 3 and', 'when: capital > 1000000 and'),
    );
    const { code, err } = await rollout(['reach', 'never.yaml', 'power-blink', '--runs', '30']);
    expect(code).toBe(2);
    expect(err).toContain('Not reached in 30 runs: “The lights flicker”');
    expect(err).toContain('= capital > 1000000 was true in no run');
  });
});

describe('rollout play --why', () => {
  it('tells week by week what stood in the way', async () => {
    const { code, out, err } = await rollout(['play', 'my-office.yaml', '--bot', 'idle', '--why', 'power-blink']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('week >= 3 is false: week is 1');
    const machine = JSON.parse((await rollout(['play', 'my-office.yaml', '--bot', 'idle', '--why', 'power-blink', '--json'])).out) as {
      why: { days: { outcome: string; clauses: { clause: string; figures: object }[] }[] };
    };
    expect(machine.why.days[0]).toMatchObject({ week: 1, outcome: 'condition' });
    expect(machine.why.days[0]?.clauses[0]).toEqual({ clause: 'week >= 3', holds: false, figures: { week: 1 } });
  });
});

describe('rollout diff', () => {
  it('finds nothing between a file and itself, and tells what a change does', { timeout: 30_000 }, async () => {
    expect((await rollout(['diff', 'my-office.yaml', 'my-office.yaml', '--runs', '1'])).out).toContain(
      'Every run comes out the same in both.',
    );
    const { code, out } = await rollout(['diff', 'my-office.yaml', 'my-office-2.yaml', '--runs', '4', '--bots', 'profile-1', '--json']);
    expect(code).toBe(0);
    const told = JSON.parse(out) as {
      differing: number;
      measures: Record<string, { a: number; b: number; change: number; shows: boolean }>;
    };
    expect(told.differing).toBe(4);
    const text = (await rollout(['diff', 'my-office.yaml', 'my-office-2.yaml', '--runs', '1', '--bots', 'profile-1'])).out;
    expect(text).toMatch(
      /1 pair of runs; 1 came out differently[^]*\nMoney\n {2}left at the end, mean of all runs {2}[\d,]+ → −?[\d,]+ {2}−3,\d{3}\n/,
    );
    // The server that they order costs 3,000 more of 12,000.
    expect(told.measures['money']?.change).toBeLessThan(0);
    expect((told.measures['money']?.b ?? 0) - (told.measures['money']?.a ?? 0)).toBeCloseTo(told.measures['money']?.change ?? 0, 3);
  });
});

describe('--watch', () => {
  it('plays again after a change, and ends with Ctrl+C and the last exit code', { timeout: 30_000 }, async () => {
    const file = at('watched.yaml');
    copyFileSync(at('my-office.keep'), file);
    const child = spawn(process.execPath, [program, 'test', file, '--watch'], { cwd: folder, env: plainEnv() });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const until = async (is: () => boolean): Promise<void> => {
      for (let i = 0; i < 200 && !is(); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(is(), `${out}\n${err}`).toBe(true);
    };
    await until(() => err.includes('Watching 1 file. Ctrl+C ends.'));
    expect(out).toContain('3 checks in 1 file: all hold.');
    copyFileSync(at('failing.yaml'), file);
    await until(() => err.includes('1 failed.'));
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(2);
  });
});
