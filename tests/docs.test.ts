// The documentation keeps its word: its commands run, its links lead somewhere, the scripts that it names exist.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './helpers/build-cli.ts';
import { typed } from './helpers/command-line.ts';

const PAGES = [
  'README.md',
  'scenarios/README.md',
  'assets/CREDITS.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.split(path.sep).join('/')}`),
].map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Commands in blocks of code, in the order of the page: later ones may need what earlier ones wrote. */
const commandsOf = (text: string): string[] => matches(text, /^(?: {4})?npx rollout (.+)$/gm);

describe('the documentation', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rollout-docs-'));
  beforeAll(() => cpSync(path.join(root, 'scenarios'), path.join(folder, 'scenarios'), { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows commands of the command line', () => {
    expect(PAGES.flatMap(({ text }) => commandsOf(text)).length).toBeGreaterThan(3);
  });

  /** What two pages show is typed once. */
  const done = new Set<string>();

  it.each(PAGES.filter(({ text }) => commandsOf(text).length > 0))('$name: every command runs', { timeout: 120_000 }, async ({ text }) => {
    for (const command of commandsOf(text)) {
      if (done.has(command)) continue;
      done.add(command);
      const { code, err } = await typed(command.trim().split(/\s+/), { cwd: folder });
      expect({ command, code, problems: code === 0 ? '' : err }).toEqual({ command, code: 0, problems: '' });
    }
  });

  it('has the checks of scenarios that come with the game played, among these commands', () => {
    // It costs seconds for each of them, so no other test does it again.
    const commands = PAGES.flatMap(({ text }) => commandsOf(text));
    for (const id of ['harbor-relief', 'first-ninety-days']) expect(commands).toContain(`test scenarios/${id}.yaml`);
  });

  it.each(PAGES)('$name: links lead somewhere', ({ name, text }) => {
    const local = matches(text, /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(path.join(root, path.dirname(name), link)))).toEqual([]);
  });

  it.each(PAGES)('$name: the npm scripts it names exist', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = matches(text, /npm run (?:-s |--silent )?([a-z][a-z:-]*)/g);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it.each(PAGES)('$name: the rooms and files it names exist', ({ text }) => {
    const named = matches(text, /`((?:src|tests|scripts|docs|scenarios|assets)\/[\w./-]*)`/g);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
