// `rollout new`, `fmt` and `l10n`: what they write, what they say, and how they end.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { botNamed, playHashed } from '../../src/lab/index.ts';
import { root } from '../helpers/build-cli.ts';
import { typed, type Ended } from '../helpers/command-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rollout-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rollout = (...args: readonly string[]): Promise<Ended> => typed(args, { cwd: folder });
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

const TEMPLATES = ['one-project', 'two-stakeholders', 'full-quarter'] as const;

describe('rollout new', () => {
  it('writes each template under a new id; it passes check without a warning, and its own checks hold', async () => {
    for (const template of TEMPLATES) {
      const made = await rollout('new', `my-${template}`, '--template', template);
      expect(made).toMatchObject({ code: 0, err: '' });
      expect(read(`my-${template}.yaml`)).toMatch(
        new RegExp(`^# yaml-language-server: \\$schema=\\S*scenario\\.schema\\.json\n[^]*^id: my-${template}$`, 'm'),
      );
    }
    const files = TEMPLATES.map((template) => `my-${template}.yaml`);
    const checked = await rollout('check', ...files, '--json');
    expect((JSON.parse(checked.out) as { files: { diagnostics: unknown[] }[] }).files.flatMap((one) => one.diagnostics)).toStrictEqual([]);
    expect(await rollout('test', ...files)).toMatchObject({ code: 0, err: '' });
  });

  it('refuses what is there already, a name that is no id, and a template that there is not', async () => {
    writeFileSync(path.join(folder, 'taken.yaml'), 'mine');
    expect(await rollout('new', 'taken')).toMatchObject({ code: 3, out: '', err: expect.stringContaining('is there already') as string });
    expect(read('taken.yaml')).toBe('mine');
    for (const id of ['My Office', 'constructor']) expect((await rollout('new', id)).err).toContain('cannot be an id');
    expect((await rollout('new', 'x', '--template', 'tiny')).err).toContain('full-quarter, one-project, two-stakeholders');
  });
});

describe('the templates', () => {
  const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

  it.each(TEMPLATES)('%s: doing nothing fails, and a careful player mostly succeeds', (template) => {
    const compiled = compileScenario(
      readFileSync(path.join(root, 'scenarios', 'templates', `${template}.yaml`), 'utf8'),
      `${template}.yaml`,
    );
    if (!compiled.ok) throw new Error('the template has errors');
    const musts = new Set(compiled.rules.goals.filter((goal) => goal.must).map((goal) => goal.id));
    const game = prepare(compiled.rules);
    const wins = (bot: 'idle' | 'planner'): number =>
      SEEDS.filter((seed) => playHashed(game, botNamed(bot, seed), seed).outcome.goals.every((goal) => goal.met || !musts.has(goal.id)))
        .length;
    expect(wins('idle')).toBe(0);
    expect(wins('planner')).toBeGreaterThanOrEqual(7);
  });

  it('begin small: the first has at most 150 lines', () => {
    expect(
      readFileSync(path.join(root, 'scenarios', 'templates', 'one-project.yaml'), 'utf8')
        .trimEnd()
        .split('\n').length,
    ).toBeLessThanOrEqual(150);
  });
});

describe('rollout fmt', () => {
  it('lays a file out once, and then leaves it', async () => {
    const good = readFileSync(path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml'), 'utf8');
    writeFileSync(path.join(folder, 'messy.yaml'), good.replaceAll('{ ', '{').replace('weeks: 6', 'weeks:    6'));
    expect(await rollout('fmt', 'messy.yaml', '--check')).toMatchObject({ code: 1 });
    expect(await rollout('fmt', 'messy.yaml')).toMatchObject({ code: 0, out: 'messy.yaml laid out.\n' });
    expect(read('messy.yaml')).toBe(good);
    expect(JSON.parse((await rollout('fmt', 'messy.yaml', '--check', '--json')).out)).toStrictEqual({
      files: [{ file: 'messy.yaml', changed: false, ok: true }],
    });
    writeFileSync(path.join(folder, 'broken.yaml'), 'a: [');
    expect(await rollout('fmt', 'broken.yaml')).toMatchObject({ code: 1, err: expect.stringContaining('left as it is') as string });
    expect(read('broken.yaml')).toBe('a: [');
  });
});

describe('rollout l10n', () => {
  it('takes texts out as PO, brings translations back, and tells how far they are', async () => {
    writeFileSync(path.join(folder, 'small.yaml'), readFileSync(path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml'), 'utf8'));
    const { code, out } = await rollout('l10n', 'extract', 'small.yaml', '--lang', 'de');
    expect(code).toBe(0);
    expect(out).toContain('msgctxt "events.power-blink.title"\nmsgid "The lights flicker"\nmsgstr ""');
    const mine = out.replace('msgid "The lights flicker"\nmsgstr ""', 'msgid "The lights flicker"\nmsgstr "Das Licht flackert"');
    writeFileSync(path.join(folder, 'de.po'), mine);
    const imported = JSON.parse((await rollout('l10n', 'import', 'small.yaml', 'de.po', '--json')).out) as object;
    expect(imported).toMatchObject({ language: 'de', changed: 1, lost: [], done: 1, stale: [], unnoted: [] });
    // It counts as `status` does.
    const { files } = JSON.parse((await rollout('l10n', 'status', 'small.yaml', '--json')).out) as { files: [{ languages: [object] }] };
    expect(imported).toMatchObject(files[0].languages[0]);
    expect(read('small.yaml')).toContain('title: Das Licht flackert');
    expect((await rollout('l10n', 'extract', 'small.yaml', '--lang', 'de')).out).toBe(mine);
    writeFileSync(path.join(folder, 'small.yaml'), read('small.yaml').replace('title: The lights flicker', 'title: The lights go out'));
    expect(await rollout('l10n', 'status', 'small.yaml', '--check')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/1 from an earlier text\.\n(?:.*\n)*? {2}stale {4}events\.power-blink\.title\n/) as string,
    });
    expect((await rollout('l10n', 'extract', 'small.yaml', '--lang', 'de')).out).toContain('#, fuzzy');
    expect(await rollout('l10n', 'import', 'small.yaml', 'small.yaml')).toMatchObject({ code: 3 });
    expect((await rollout('l10n', 'accept', 'small.yaml', 'events.power-blink.title')).out).toContain('noted of 1 text');
    const { texts } = JSON.parse((await rollout('l10n', 'extract', 'small.yaml', '--lang', 'de', '--json')).out) as {
      texts: { path: string }[];
    };
    expect(texts.find((one) => one.path === 'events.power-blink.title')).toMatchObject({
      text: 'The lights go out',
      translation: 'Das Licht flackert',
      isStale: false,
    });
  });
});
