// `rollout check` beyond telling: mending, allowing, formats for programs, watching; and `rollout explain`.

import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFile, type Checked } from '../../src/cli/check-file.ts';
import { replaceText, writeText } from '../../src/cli/write-file.ts';
import { forGitHub, forSarif } from '../../src/cli/check-formats.ts';
import { ALL_CODES, CODES } from '../../src/scenario/index.ts';
import { BOMBS } from '../scenario/bombs.ts';
import { program, root } from '../helpers/build-cli.ts';
import { typed, type Ended } from '../helpers/command-line.ts';

const SMALL = readFileSync(path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'rollout-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

/** The small scenario with changes, each of a text that stands in it. */
function write(name: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  let text = SMALL;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  writeFileSync(at(name), text);
  return at(name);
}

const rollout = (...args: readonly string[]): Promise<Ended> => typed(args, { cwd: folder });

const SLIPS = [
  ['name: Sam Adeyemi', 'name:\tSam Adeyemi'],
  ['role: runs the shelter', 'role: runs\u00a0the shelter'],
  ['title: The lights flicker', 'title: Room #2: the lights flicker'],
  ['chance: 50%', 'chance: 50 %'],
  ['must-answer: true', 'must-anser: yes'],
  ['capacity: { cases: 30 }', 'capacity: { case: 30 }'],
  ['when: week = 2 and', 'when: week == 2 &&'],
  ['price: 6500', 'price: +6500'],
  ['{ label: Three boxes from a shop,', '{ label: Three boxes, or four,'],
] as const;

describe('rollout check --fix', () => {
  it('mends what can only have been meant one way, says so, and keeps all else letter for letter', async () => {
    const file = write('small.yaml', ...SLIPS);
    chmodSync(file, 0o640);
    const result = await rollout('check', file, '--fix');
    expect(result).toMatchObject({ code: 0, err: '' });
    const line = SMALL.split('\n').findIndex((one) => one.includes('title: The lights flicker')) + 1;
    expect(result.out).toContain(`Mended ${file}:${line} (E0107): put the sentence in quotes.`);
    expect(result.out).toContain('No problems in 1 file');
    const mended = SMALL.replace('title: The lights flicker', "title: 'Room #2: the lights flicker'").replace(
      '{ label: Three boxes from a shop,',
      "{ label: 'Three boxes, or four',",
    );
    expect(readFileSync(file, 'utf8')).toBe(mended);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves alone what may have been meant otherwise, and a file that would be unreadable after it', async () => {
    // Nearest names of three letters, a missing part and a number that may be thousands are guesses.
    const guesses = write('guesses.yaml', ['from: sam', 'from: sma'], ['        price: 2200\n', ''], ['price: 6500', 'price: 6.500']);
    const before = readFileSync(guesses, 'utf8');
    expect((await rollout('check', guesses, '--fix')).code).toBe(1);
    expect(readFileSync(guesses, 'utf8')).toBe(before);
    // Above stands one column and below another, and two spaces for the tab would be neither.
    const tabs = write('tabs.yaml', ['        repair-days: 1\n', '\trepair-days: 1\n']);
    const tabbed = readFileSync(tabs, 'utf8');
    expect(checkFile(tabs, true)).toMatchObject({ ok: false, fixed: [] });
    expect(readFileSync(tabs, 'utf8')).toBe(tabbed);
  });

  it('keeps the line ends of the file, and a link a link', () => {
    writeFileSync(at('crlf.yaml'), SMALL.replace('price: 6500', 'price: +6500').replaceAll('\n', '\r\n'));
    symlinkSync(at('crlf.yaml'), at('link.yaml'));
    expect(checkFile(at('link.yaml'), true)).toMatchObject({ fixed: [{ code: 'W0108' }] });
    expect(lstatSync(at('link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('crlf.yaml'), 'utf8')).toBe(SMALL.replaceAll('\n', '\r\n'));
  });

  it('does not touch a file that is no text', () => {
    const bytes = Buffer.concat([Buffer.from(SMALL.replace('price: 6500', 'price: +6500')), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a])]);
    writeFileSync(at('bytes.yaml'), bytes);
    expect(() => checkFile(at('bytes.yaml'), true)).toThrow('is not UTF-8');
    expect(readFileSync(at('bytes.yaml')).equals(bytes)).toBe(true);
  });
});

describe('what any command writes into a scenario', () => {
  it('never loses letters of another encoding, nor what somebody else wrote meanwhile', () => {
    const latin = Buffer.from('format: 0\ntitle:   S\u00e4m\n', 'latin1');
    writeFileSync(at('latin.yaml'), latin);
    // `fmt`, `migrate`, `l10n` and `reach --save` write by it, as `check --fix` does.
    const read = readFileSync(at('latin.yaml'), 'utf8');
    expect(() => replaceText(at('latin.yaml'), read, read.replace('title:   ', 'title: '))).toThrow(
      'is not UTF-8 text; nothing was changed in it',
    );
    expect(readFileSync(at('latin.yaml')).equals(latin)).toBe(true);
    writeFileSync(at('shared.yaml'), 'title: theirs\n');
    expect(() => replaceText(at('shared.yaml'), 'title: before\n', 'title: mine\n')).toThrow('was changed meanwhile');
    expect(readFileSync(at('shared.yaml'), 'utf8')).toBe('title: theirs\n');
    expect(() => replaceText(at('gone.yaml'), 'a', 'b')).toThrow('cannot be written');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is never a run or a page', () => {
    writeFileSync(at('mine.yaml'), SMALL);
    expect(() => writeText(at('mine.yaml'), '{}')).toThrow('is a scenario by its name');
    expect(readFileSync(at('mine.yaml'), 'utf8')).toBe(SMALL);
  });

  it.skipIf(process.getuid?.() === 0)('leaves alone what may not be written', () => {
    writeFileSync(at('locked.yaml'), 'title:   x\n', { mode: 0o444 });
    expect(() => replaceText(at('locked.yaml'), 'title:   x\n', 'title: x\n')).toThrow('cannot be written');
  });
});

const BECAUSE = '        because: A date without a look is a guess with your name on it.\n';
const unreasoned = (name: string): string =>
  write(name, [BECAUSE, ''], ['      thursday:\n', '      # allow W0301: It is a trap; the trainer’s notes say so.\n      thursday:\n']);

describe('an allowance', () => {
  it('silences a warning, and is told with its reason', async () => {
    const file = unreasoned('small.yaml');
    const human = await rollout('check', file);
    expect(human).toMatchObject({ code: 0, err: '' });
    expect(human.out).toMatch(/^Allowed in .*small\.yaml: W0301 in line \d+ \(It is a trap; the trainer’s notes say so\.\)\.\nNo problems/);
    expect(JSON.parse((await rollout('check', file, '--json')).out)).toMatchObject({
      files: [{ ok: true, diagnostics: [], allowed: [{ code: 'W0301', because: 'It is a trap; the trainer’s notes say so.' }] }],
    });
  });
});

describe('formats for programs', () => {
  const hostile: Checked = {
    file: 'a,b:c%.yaml',
    text: '',
    ok: false,
    translated: {},
    allowed: [],
    fixed: [],
    diagnostics: [
      { code: 'E0203', severity: 'error', message: '100% ::error::x\n::stop', file: 'a', line: 3, column: 4, length: 5, hint: 'a\r\nb' },
    ],
  };

  it('GitHub reads one command, whatever stands in it', async () => {
    expect(forGitHub(hostile)).toEqual([
      '::error file=a%2Cb%3Ac%25.yaml,line=3,col=4,endLine=3,endColumn=9,title=E0203::100%25 ::error::x%0A::stop%0Aa%0D%0Ab',
    ]);
    const file = write('small.yaml', ['price: 6500', 'price: +6500'], ['from: sam', 'from: sma']);
    const { code, out, err } = await rollout('check', path.basename(file), '--format', 'github');
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n').map((line) => line.split('::')[1]?.split(' ')[0])).toEqual(['warning', 'error', undefined]);
    expect(out).toMatch(/^::warning file=small\.yaml,line=\d+,col=16,endLine=\d+,endColumn=21,title=W0108::/);
  });

  it('SARIF is of the shape that others read', () => {
    const file = unreasoned('small.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('price: 6500', 'price: +6500'));
    const log = forSarif([checkFile(file, false), hostile], '1.2.3') as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'rollout', version: '1.2.3' } }, columnKind: 'utf16CodeUnits' }],
    });
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['E0203', 'W0108', 'W0301']);
    expect(run?.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['W0108', 1, 'warning'],
      ['W0301', 2, 'warning'],
      ['E0203', 0, 'error'],
    ]);
    expect(run?.results[0]).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: `file://${file}` }, region: { startColumn: 16, endColumn: 21 } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charLength: 5 }, insertedContent: { text: '6500' } }] }] }],
    });
    expect(run?.results[1]).toMatchObject({
      suppressions: [{ kind: 'inSource', justification: 'It is a trap; the trainer’s notes say so.' }],
    });
    expect(run?.results[2]).toMatchObject({ locations: [{ physicalLocation: { artifactLocation: { uri: 'a%2Cb%3Ac%25.yaml' } } }] });
    for (const one of run?.results ?? [])
      expect(Object.keys(one)).toEqual(expect.arrayContaining(['ruleId', 'level', 'message', 'locations']));
  });

  it('programs read one object, whichever way they ask for it', async () => {
    const file = path.basename(write('small.yaml', ['from: sam', 'from: sma']));
    const { code, out } = await rollout('check', file, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: [{ file, ok: false, diagnostics: [{ code: 'E0210', severity: 'error' }] }] });
    expect((await rollout('check', file, '--json')).out).toBe(out);
    // Said outright, the way in which people are told.
    expect((await rollout('check', file, '--format', 'human')).err).toContain('error[E0210]');
  });

  it('one format at a time', async () => {
    expect((await rollout('check', 'x.yaml', '--format', 'xml')).code).toBe(3);
    expect((await rollout('check', 'x.yaml', '--watch', '--json')).code).toBe(3);
  });
});

describe('files made to stop a program', () => {
  it('are all refused with a place, in one call that goes on to the last', { timeout: 120_000 }, async () => {
    const files = BOMBS.map(([, text], index) => {
      writeFileSync(at(`bomb-${index}.yaml`), text());
      return at(`bomb-${index}.yaml`);
    });
    const { code, out, err } = await rollout('check', ...files, write('small.yaml'), '--json');
    expect([code, err]).toEqual([1, '']);
    const told = (JSON.parse(out) as { files: { ok: boolean; diagnostics: { line: number; column: number }[] }[] }).files;
    expect(told).toHaveLength(BOMBS.length + 1);
    for (const { ok, diagnostics } of told.slice(0, -1)) {
      expect(ok).toBe(false);
      expect(diagnostics[0]).toMatchObject({ line: expect.any(Number) as number, column: expect.any(Number) as number });
    }
    expect(told.at(-1)).toMatchObject({ ok: true });
  });
});

describe('rollout explain', () => {
  it('shows a page, the list, and what is near', async () => {
    const page = await rollout('explain', 'w0107');
    expect(page).toMatchObject({ code: 0, err: '' });
    expect(page.out).toMatch(
      /^warning W0107: .*\n\n.*\n\n.*\n\nWrong:\n\n {4}title: The lights flicker # in week 3\n\nRight:\n\n {4}title: /,
    );
    const list = (await rollout('explain')).out.trimEnd().split('\n');
    expect(list).toEqual(ALL_CODES.map((code) => `${code}  ${CODES[code]}`));
    const unknown = await rollout('explain', 'W0210');
    expect(unknown).toMatchObject({ code: 3, out: '' });
    expect(unknown.err).toContain('did you mean E0210');
  });
});

describe('rollout check --watch', () => {
  it('tells, tells again after a change, and ends when it is asked to', { timeout: 30_000 }, async () => {
    const file = write('watched.yaml', ['id: small', 'id: watched']);
    const child = spawn(process.execPath, [program, 'check', file, '--watch'], { cwd: folder });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (told += data.toString()));
    const saw = (text: string, times = 1): Promise<void> =>
      expect.poll(() => told.split(text).length - 1, { timeout: 20_000, interval: 30 }).toBeGreaterThanOrEqual(times);
    await saw('Watching 1 file');
    writeFileSync(file, readFileSync(file, 'utf8').replace('from: sam', 'from: sma'));
    await saw('E0210');
    writeFileSync(file, readFileSync(file, 'utf8').replace('from: sma', 'from: sam'));
    await saw('No problems', 2);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
    expect(told).not.toContain('\u001b');
  });
});
