// The command line as people and scripts use it: streams, exit codes and the JSON that the contracts promise.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/scenario/index.ts';
import { root } from '../helpers/build-cli.ts';
import { typed, type Ended } from '../helpers/command-line.ts';

const small = path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml');
const folder = mkdtempSync(path.join(tmpdir(), 'rollout-cli-'));

const rollout = (args: readonly string[]): Promise<Ended> => typed(args, { cwd: folder });

const json = ({ out }: Ended): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;
const at = (name: string): string => path.join(folder, name);

function write(name: string, change: (text: string) => string): string {
  writeFileSync(at(name), change(readFileSync(small, 'utf8')));
  return at(name);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is typed within a test', () => {
  it('leaves folder, streams and environment as they were, even where it cannot be typed', async () => {
    const before = [process.cwd(), process.stdout.write, process.stderr.write];
    process.env['FORCE_COLOR'] = '1';
    try {
      await expect(typed(['--version'], { cwd: at('nowhere') })).rejects.toThrow('ENOENT');
      const two = [rollout(['explain']), rollout(['explain'])];
      await expect(two[1]).rejects.toThrow('await it');
      expect((await two[0])?.out).toMatch(/^E0101 /);
      expect([process.cwd(), process.stdout.write, process.stderr.write]).toEqual(before);
      expect(process.env['FORCE_COLOR']).toBe('1');
    } finally {
      delete process.env['FORCE_COLOR'];
    }
  });
});

describe('rollout check', () => {
  it('finds nothing wrong with a good file', async () => {
    const human = await rollout(['check', small]);
    expect(human).toMatchObject({ code: 0, err: '' });
    expect(human.out).toMatch(/^No problems in 1 file, checked in \d+\.\d\d s\. It can be played\.\n$/);
    expect(json(await rollout(['check', small, '--json']))).toEqual({
      files: [{ file: small, ok: true, diagnostics: [], translated: {} }],
    });
  });

  it('knows the scenarios that come with the game by their ids, from any folder', async () => {
    const { files } = json(await rollout(['check', 'harbor-relief', '--json'])) as { files: { file: string; ok: boolean }[] };
    expect(files).toMatchObject([{ ok: true }]);
    expect(path.resolve(folder, files[0]?.file ?? '')).toBe(path.join(root, 'scenarios', 'harbor-relief.yaml'));
  });

  it('tells problems with their places', async () => {
    const file = write('small.yaml', (text) =>
      text.replace('capacity: { cases: 30 }', 'capacity: { case: 30 }').replace(/^ +because: A date.*\n/m, ''),
    );
    const text = readFileSync(file, 'utf8').split('\n');
    const line = text.findIndex((one) => one.includes('{ case: 30 }')) + 1;
    const human = await rollout(['check', file]);
    expect(human).toMatchObject({ code: 1, out: '' });
    expect(human.err).toContain(`error[E0212]: no service is called \`case\`\n${' '.repeat(String(line).length)} ${file}:${line}:17\n`);
    expect(human.err).toContain('1 error, 1 warning in 1 file');
    expect(human.err).not.toContain('\u001b');
    const machine = await rollout(['check', file, small, '--json']);
    expect(machine).toMatchObject({ code: 1, err: '' });
    expect(json(machine)).toEqual({
      files: [
        {
          file,
          ok: false,
          diagnostics: [
            {
              code: 'E0212',
              severity: 'error',
              message: 'no service is called `case`',
              line,
              column: 17,
              hint: 'services here: wifi, cases. Did you mean `cases`?',
              fix: {
                title: 'write cases',
                isSafe: true,
                edits: [{ from: expect.any(Number) as number, to: expect.any(Number) as number, insert: 'cases' }],
              },
            },
            {
              code: 'W0301',
              severity: 'warning',
              message: expect.any(String) as string,
              line: expect.any(Number) as number,
              column: 7,
              hint: expect.any(String) as string,
            },
          ],
          translated: {},
        },
        { file: small, ok: true, diagnostics: [], translated: {} },
      ],
    });
  });

  it('goes on after a file that cannot be read', async () => {
    const result = await rollout(['check', 'nowhere.yaml', small, folder, '--json']);
    expect(result.code).toBe(3);
    expect(result.err).toContain('nowhere.yaml: there is no such file or scenario');
    expect(result.err).toContain(`${folder} is a folder; name a file in it: ${folder}`);
    expect(json(result)).toMatchObject({ files: [{ file: small, ok: true }] });
  });

  it('never lets a file steer the terminal', async () => {
    const file = at('steer.yaml');
    writeFileSync(file, 'title: "\u001b[2J\u009b31m"\nformat: 1\n');
    const { code, err } = await rollout(['check', file]);
    expect(code).toBe(1);
    expect(err).toContain('E0104');
    expect(err).not.toMatch(/[\u001b\u009b]/);
  });
});

describe('wrong use', () => {
  it('names what was nearly meant: a file beside it, a scenario that comes with the game, a command', async () => {
    writeFileSync(at('my-bureau.yaml'), readFileSync(small, 'utf8'));
    expect((await rollout(['check', at('my-bureau')])).err).toContain(`did you mean ${at('my-bureau.yaml')}?`);
    expect((await rollout(['check', at('my-burau.yaml')])).err).toContain(`did you mean ${at('my-bureau.yaml')}?`);
    expect((await rollout(['check', 'harbor-releif'])).err).toContain('did you mean harbor-relief, which comes with the game?');
    expect(await rollout(['help', 'blance'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('there is no command blance; did you mean balance?') as string,
    });
    expect((await rollout(['help', 'balance'])).code).toBe(0);
  });

  it('says in plain words what a command needs, and why something cannot be written', async () => {
    expect(await rollout(['check'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('this command needs a scenario file') as string,
    });
    expect((await rollout(['l10n', 'extract', small])).err).toContain('this command needs --lang <language>');
    expect((await rollout(['play', small, '--record', at('nowhere/x.run')])).err).toMatch(
      /x\.run cannot be written: there is no such file or folder/,
    );
    expect((await rollout(['replay', small])).err).toContain(
      'it is no run file: a scenario, by its name; a run file is what the game gives out at *Hand in*',
    );
  });

  it.each([
    [[]],
    [['check']],
    [['chek', small]],
    [['check', small, '--jsn']],
    [['test']],
    [['play', small, '--bot', 'nobody']],
    [['play', small, '--seed', '']],
    [['play', 'nowhere']],
    [['replay', 'nowhere.rollout.json']],
  ])('%j ends with 3', async (args) => {
    const result = await rollout(args);
    expect(result.code).toBe(3);
    expect(result.out).toBe('');
    expect(result.err).not.toBe('');
    expect(result.err).not.toContain('    at ');
  });
});

describe('rollout schema', () => {
  it('prints what stands in scenarios/scenario.schema.json', async () => {
    const printed = json(await rollout(['schema']));
    expect(printed).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
    expect(
      JSON.parse(readFileSync(path.join(root, 'scenarios', 'scenario.schema.json'), 'utf8')),
      'run: npx rollout schema > scenarios/scenario.schema.json',
    ).toEqual(printed);
  });
});

describe('rollout test', () => {
  it('plays the checks of a file', async () => {
    const human = await rollout(['test', small]);
    expect(human).toMatchObject({ code: 0, err: '' });
    expect(human.out.split('\n')).toEqual([
      'holds   the-corridor-promise-is-seen · seed 7',
      'holds   asking-the-quiet-one-pays · seed 7',
      'holds   asking-the-quiet-one-pays · seed 8',
      '3 checks in 1 file: all hold.',
      '',
    ]);
    expect(json(await rollout(['test', small, '--json']))).toEqual({
      files: [
        {
          file: small,
          ok: true,
          checks: [
            { check: 'the-corridor-promise-is-seen', seed: '7', holds: true },
            { check: 'asking-the-quiet-one-pays', seed: '7', holds: true },
            { check: 'asking-the-quiet-one-pays', seed: '8', holds: true },
          ],
        },
      ],
    });
  });

  it('says what does not hold, where it stands, and what it came to', async () => {
    const file = write('small.yaml', (text) =>
      text.replace('expect: finding(promise-on-the-spot)', 'expect: not finding(promise-on-the-spot) and promises.made < 1'),
    );
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('expect: not finding')) + 1;
    const human = await rollout(['test', file]);
    expect(human.code).toBe(2);
    expect(human.err).toContain(`failed: the-corridor-promise-is-seen · seed 7\n${' '.repeat(String(line).length)} ${file}:${line}:13\n`);
    expect(human.err).toContain('= finding(promise-on-the-spot) is true\n');
    expect(human.err).toMatch(/= promises\.made < 1 is false: promises\.made is \d+\n/);
    expect(human.err).toContain('3 checks in 1 file: 1 failed.');
    const { files } = json(await rollout(['test', file, '--json'])) as {
      files: { ok: boolean; checks: { holds: boolean; because?: string[] }[] }[];
    };
    expect(files[0]).toMatchObject({ ok: false, checks: [{ holds: false, because: [expect.any(String), expect.any(String)] }, {}, {}] });
  });

  it('fails where a decision is refused or an answer is never asked for', async () => {
    const file = write('small.yaml', (text) =>
      text
        .replace('blocks: [{ estimate: server }]', `blocks: [${'{ walk: office }, '.repeat(5)}{ estimate: server }]`)
        .replace('answers: { done-by-gala: thursday }', 'answers: { done-by-gala: thursday, power-blink: buy }')
        .replace('when: week >= 3 and not done(server)', 'when: capital > 1000000 and not done(server)'),
    );
    const { code, err } = await rollout(['test', file]);
    expect(code).toBe(2);
    expect(err).toContain('= week 2: set-blocks is refused (');
    expect(err).toContain('= `power-blink` never asked for its answer');
  });

  it('does not test a broken scenario, says where there is nothing to test, and goes on', async () => {
    const broken = write('broken.yaml', (text) => text.replace('bot: yes-to-all', 'bot: yes-to-al'));
    expect(await rollout(['test', broken])).toMatchObject({ code: 1, out: '' });
    const none = write('none.yaml', (text) => text.slice(0, text.indexOf('# What must hold when it is played')));
    const result = await rollout(['test', 'nowhere.yaml', none, small]);
    expect(result.code).toBe(3);
    expect(result.err).toContain('nowhere.yaml: there is no such file or scenario');
    expect(result.err).toContain(`${none} has no checks`);
    expect(result.out).toContain('3 checks in 2 files: all hold.');
  });
});

describe('rollout play and replay', () => {
  const run = at('one.rollout.json');

  it('plays, records and verifies', { timeout: 30_000 }, async () => {
    const machine = await rollout(['play', small, '--bot', 'planner', '--seed', '7', '--record', run, '--json']);
    expect(machine).toMatchObject({ code: 0, err: '' });
    const played = json(machine);
    expect(Object.keys(played)).toEqual(['scenario', 'seed', 'bot', 'weeks', 'verdict', 'goals', 'measures', 'total', 'findings', 'hash']);
    expect(played).toMatchObject({
      scenario: 'small',
      seed: '7',
      bot: 'planner',
      weeks: 6,
      goals: { 'cases-safe': { must: true }, 'no-surprises': { must: false } },
    });
    expect(['kept-it-together', 'half-way', 'learnt']).toContain(played['verdict']);
    expect(played['findings']).toEqual([]);
    expect(played['hash']).toMatch(/^[0-9a-f]{16}$/);
    for (const value of Object.values(played['measures'] as Record<string, unknown>)) expect(typeof value).toBe('number');
    expect(json(await rollout(['play', small, '--bot', 'planner', '--seed', '7', '--json']))).toEqual(played);
    const replayed = await rollout(['replay', run, '--scenario', small, '--json']);
    expect(replayed).toMatchObject({ code: 0, err: '' });
    expect(json(replayed)).toEqual({ runs: [{ file: run, verified: true, hash: played['hash'] }] });
    expect((await rollout(['replay', run, '--scenario', small])).out).toMatch(/^verified {2}.*\n$/);
  });

  it('verifies a file without a check sum by replay alone, and says so', { timeout: 30_000 }, async () => {
    const { check, ...bare } = JSON.parse(readFileSync(run, 'utf8')) as { check: string };
    expect(check).toMatch(/^[0-9a-f]{16}$/);
    const file = at('bare.rollout.json');
    writeFileSync(file, JSON.stringify(bare));
    const replayed = await rollout(['replay', file, '--scenario', small, '--json']);
    expect(replayed.code).toBe(0);
    expect(json(replayed)).toMatchObject({ runs: [{ verified: true, by: 'replay' }] });
    expect((await rollout(['replay', file, '--scenario', small])).out).toContain('by replay alone: the file has no check sum');
  });

  it('names the rules of mistakes that were scored: the back-up that idle never tries', { timeout: 30_000 }, async () => {
    const harbor = path.join(root, 'scenarios', 'harbor-relief.yaml');
    const machine = await rollout(['play', harbor, '--bot', 'idle', '--seed', '7', '--json']);
    expect(json(machine)['findings']).toContain('green-backup');
  });

  it('finds the scenario beside the run file', async () => {
    const beside = write('small.yaml', (text) => text);
    expect(await rollout(['replay', run])).toMatchObject({ code: 0 });
    rmSync(beside);
    expect(await rollout(['replay', run])).toMatchObject({ code: 3, out: '' });
    // Whatever a stranger's run file says, no other folder is looked into.
    const file = JSON.parse(readFileSync(run, 'utf8')) as { scenario: object };
    mkdirSync(at('below'));
    writeFileSync(path.join(at('below'), 'one.rollout.json'), JSON.stringify({ ...file, scenario: { ...file.scenario, id: '../small' } }));
    write('small.yaml', (text) => text);
    expect(await rollout(['replay', path.join('below', 'one.rollout.json')])).toMatchObject({
      code: 3,
      err: expect.stringContaining('its scenario ../small is not here') as string,
    });
  });

  it('prints a row for each week, without colour', async () => {
    const { code, out } = await rollout(['play', small, '--bot', 'idle', '--seed', 'x']);
    expect(code).toBe(0);
    expect(out).not.toContain('\u001b');
    expect(out.split('\n').flatMap((line) => /^ +(\d+) +\$[\d,]+ /.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(out).toContain('Case work runs, and a restore has been seen to work (must)');
  });

  it('does not verify what was changed', { timeout: 60_000 }, async () => {
    const text = readFileSync(run, 'utf8');
    const file = JSON.parse(text) as { seed: string; checkpoints: { week: number; hash: string }[] };
    const tampered: readonly (readonly [name: string, text: string, difference: object])[] = [
      ['seed', JSON.stringify({ ...file, seed: '8' }), { what: 'checkpoint' }],
      [
        'hash',
        JSON.stringify({ ...file, checkpoints: file.checkpoints.map((one, i) => (i === 2 ? { ...one, hash: '0'.repeat(16) } : one)) }),
        { week: 3, what: 'checkpoint' },
      ],
      ['cut', text.slice(0, 300), { week: 0, what: 'unreadable' }],
      ['other', '{}', { week: 0, what: 'unreadable' }],
    ];
    const files = tampered.map(([name, content]) => {
      writeFileSync(at(`${name}.rollout.json`), content);
      return at(`${name}.rollout.json`);
    });
    // A good one behind them makes none of them good.
    const result = await rollout(['replay', ...files, run, '--scenario', small, '--json']);
    expect(result.code).toBe(1);
    expect(json(result)).toMatchObject({
      runs: [
        ...tampered.map(([, , firstDifference], index) => ({ file: files[index], verified: false, firstDifference })),
        { file: run, verified: true },
      ],
    });
    const human = await rollout(['replay', ...files, '--scenario', small]);
    expect(human).toMatchObject({ code: 1, out: '' });
    expect(human.err.match(/not verified/g)).toHaveLength(files.length);
    const other = write('small.yaml', (before) => before.replace('price: 6500', 'price: 6400'));
    expect(json(await rollout(['replay', run, '--scenario', other, '--json']))).toMatchObject({
      runs: [{ verified: false, firstDifference: { week: 1, what: 'scenario' } }],
    });
    const reworded = write('small.yaml', (before) => before.replace('Six weeks at the shelter', 'Six weeks'));
    expect((await rollout(['replay', run, '--scenario', reworded])).code).toBe(0);
  });

  it('does not play a broken scenario', async () => {
    const file = write('broken.yaml', (text) => text.replace('sponsor: sam', 'sponsor: sma'));
    const result = await rollout(['play', file]);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain('E0222');
  });
});
