// What the pages for trainers show is so: the guide's snippets, put into the template one after the other, leave a scenario that checks clean
// and does what it says; the examples of good dilemmas are told of as their page says.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepare } from '../src/core/index.ts';
import { botNamed, playBot } from '../src/lab/index.ts';
import { applyEdits, compileScenario, setValue } from '../src/scenario/index.ts';
import { calledField } from '../src/studio/forms/called.ts';
import { studio as studioWords } from '../src/words/en/studio.ts';
import { title as titleWords } from '../src/words/en/title.ts';
import { root } from './helpers/build-cli.ts';
import { typed } from './helpers/command-line.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Milliseconds. A busy machine starts programs slowly. */
const PATIENCE = 60_000;
const page = (name: string): string => readFileSync(path.join(root, 'docs', name), 'utf8');
/** Blocks of YAML, in the order of a page. */
const snippets = (text: string): readonly string[] => [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
const isMap = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a snippet into a text as its reader does: what stands there is replaced, part by part, and what is new is added. */
function put(text: string, snippet: string): string {
  const places = (value: unknown, at: readonly string[]): readonly (readonly [readonly string[], unknown])[] =>
    isMap(value) && at.length < 4 && (at.length < 2 || at[0] === 'projects')
      ? Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))
      : [[at, value]];
  return places(parse(snippet), []).reduce((now, [at, value]) => applyEdits(now, setValue(now, at, value as never)), text);
}

const folder = mkdtempSync(path.join(tmpdir(), 'rollout-guide-'));
let template = '';
beforeAll(async () => {
  expect(await typed(['new', 'my-office', '--template', 'one-project'], { cwd: folder })).toMatchObject({ code: 0 });
  template = readFileSync(path.join(folder, 'my-office.yaml'), 'utf8');
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codes = (text: string): readonly string[] => {
  const made = compileScenario(text, 'my-office.yaml');
  return (made.ok ? made.warnings : made.diagnostics).map(({ code }) => code);
};

describe('the guide', () => {
  const steps = snippets(page('scenario-guide.md'));

  it('leaves a whole scenario after each of its steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    let text = template;
    for (const step of steps) {
      text = put(text, step);
      expect(codes(text), step).toEqual([]);
    }
    expect(text).toContain('Linden Dental Practice');
    expect(text).not.toContain('Millbrook');
  });

  it('leaves nothing of the template’s place on the first pages, and says where it still stands', () => {
    const whole = parse(steps.reduce(put, template)) as Plain;
    const ofPlace = /librar|book|catalog|reading|council|children/i;
    const speaking = Object.entries(whole).flatMap(([part, value]) => {
      const words = JSON.stringify(value, (key, inner: unknown) => (key === 'cost-of-delay' ? undefined : inner));
      return ofPlace.test(words) ? [part] : [];
    });
    const told = /The template's two messages, its rooms, the catalog, the goals and the verdicts still\nspeak of a library/;
    expect(page('scenario-guide.md')).toMatch(told);
    for (const part of ['title', 'place', 'summary', 'brief', 'stakeholders', 'team']) expect(speaking, part).not.toContain(part);
    expect(speaking).toContain('verdicts');
  });

  it('names what is to be pressed and filled in as the studio does', () => {
    const prose = page('scenario-guide.md').replaceAll(/^```[\s\S]*?^```/gm, '');
    // Words on screens are in italics and begin with a capital; emphasis does not.
    const named = [...prose.matchAll(/(?<!\*)\*([A-Z][^*]+)\*(?!\*)/g)].map((match) => (match[1] ?? '').replaceAll(/\s+/g, ' '));
    const fields = [...prose.matchAll(/`([a-z-]+)`/g)].map((match) => calledField([match[1] ?? '']).text);
    const shown = new Set([
      ...Object.values<string>(studioWords),
      ...Object.values<string>(titleWords),
      ...fields,
      'When',
      'If',
      'Options',
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('takes half an hour, as it says: the minutes of its seven steps come to thirty', () => {
    const minutes = [...page('scenario-guide.md').matchAll(/^## \d\. .*\((\d+) minutes\)$/gm)].map(([, count]) => Number(count));
    expect(minutes).toHaveLength(7);
    expect(minutes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(30);
  });

  it('ends with one that leading well wins', () => {
    const made = compileScenario(steps.reduce(put, template), 'my-office.yaml');
    if (!made.ok) throw new Error('it does not compile');
    const game = prepare(made.rules);
    const met = (bot: 'planner' | 'idle'): number =>
      ['1', '2', '3', '4', '5', '6'].filter((seed) => {
        const { goals } = playBot(game, botNamed(bot, seed), seed).outcome;
        return goals.every((goal) => !goal.must || goal.met);
      }).length;
    expect(met('planner')).toBeGreaterThanOrEqual(4);
    expect(met('idle')).toBe(0);
  });
});

describe('good dilemmas', () => {
  const examples = snippets(page('good-dilemmas.md')).map((text) => {
    const [, kind = '', told = ''] = /^# (before|after)(?:: (.*))?$/m.exec(text) ?? [];
    return { text, kind, told: told.split(' ').filter((code) => code !== '') };
  });

  it('has two of each', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(['before', 'after', 'before', 'after']);
  });

  it('are told of as the page says: the first version with these codes, the second with none', () => {
    for (const { text, told } of examples) expect([...new Set(codes(put(template, text)))].sort(), text).toEqual([...told].sort());
  });
});
