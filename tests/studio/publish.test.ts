// What publishing makes, without a browser: a page whose data is inert, a zip that others read, addresses, and a class pack.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { parseLink } from '../../src/session/link.ts';
import { addressOf, addressWith, codeOf, codeSvg, LONGEST_ADDRESS, LONGEST_CODE } from '../../src/studio/publish/address.ts';
import { clock, packOf, stepsOf } from '../../src/studio/publish/pack.ts';
import { pageOf } from '../../src/studio/publish/page.ts';
import { paperHtml } from '../../src/studio/publish/paper.ts';
import { crc32, zipOf } from '../../src/studio/publish/zip.ts';
import { readCode } from '../helpers/qr.ts';

const read = (name: string): string => readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
const SMALL = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');
const ASKED = { mode: 'hand-in', seed: 'blue', lang: 'en' } as const;
const SHELL = '<html lang="en" data-database="rollout-page"><script type="application/json" id="scenario">null</script></html>';

function compiled(text: string) {
  const made = compileScenario(text, 'small.yaml');
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join());
  return made;
}

describe('the page', () => {
  it('holds the scenario as data that cannot end its element', () => {
    const scenario = compiled(SMALL.replace('Six weeks at the shelter', "'</script><script>alert(1)</script><!--'"));
    const page = pageOf(SHELL, scenario) ?? '';
    expect(page.match(/<\/script/g)).toHaveLength(1);
    const data = /id="scenario">(.*)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ rules: scenario.rules, texts: scenario.texts, translations: scenario.translations });
    expect(page).toContain('data-database="rollout-page-small"');
  });

  it('is not made of what is no shell, or of one that is filled', () => {
    const scenario = compiled(SMALL);
    expect(pageOf('<html></html>', scenario)).toBeUndefined();
    expect(pageOf(pageOf(SHELL, scenario) ?? '', scenario)).toBeUndefined();
  });

  it('opened by a double click is played as its trainer has set it', () => {
    const page = pageOf(SHELL, compiled(SMALL), { ...ASKED, seed: 'a "b" & <c>' }) ?? '';
    const [, asked = ''] = /^<html [^>]*data-asked="([^"]*)"/.exec(page) ?? [];
    // In an attribute & is written &amp; and a browser reads it back.
    const link = parseLink(asked.replaceAll('&amp;', '&'), '', ['small']);
    expect(link).toMatchObject({ ok: true, value: { scenario: 'small', mode: 'hand-in', seed: 'a "b" & <c>', lang: 'en' } });
    expect(pageOf(SHELL, compiled(SMALL))).not.toContain('data-asked');
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('the zip', () => {
  it('has the check sum of the standard', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it.skipIf(!hasPython)('is read by another program', () => {
    const files = [
      { name: 'pack/däs ist.txt', bytes: new TextEncoder().encode('Grüße') },
      { name: 'pack/empty.txt', bytes: new Uint8Array(0) },
    ];
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'zip-')), 'a.zip');
    writeFileSync(file, zipOf(files));
    const script =
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),[(i.filename,z.read(i).decode()) for i in z.infolist()])';
    expect(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }).trim()).toBe(
      "None [('pack/däs ist.txt', 'Grüße'), ('pack/empty.txt', '')]",
    );
  });
});

describe('addresses', () => {
  it('carry a scenario where it is short enough', async () => {
    const { address = '' } = await addressWith(SMALL, 'https://example.org/game/', ASKED);
    expect(address).toMatch(/^https:\/\/example\.org\/game\/\?seed=blue&mode=hand-in&lang=en#scenario=d/);
    const packed = address.slice(address.indexOf('=d', address.indexOf('#')) + 2);
    expect(inflateRawSync(Buffer.from(packed, 'base64url')).toString('utf8')).toBe(SMALL);
    const long = await addressWith(read('first-ninety-days'), 'https://example.org/', ASKED);
    expect(long.address).toBeUndefined();
    expect(long.length).toBeGreaterThan(LONGEST_ADDRESS);
  });

  it('of a page that somebody has put somewhere say how it is played', () => {
    const address = addressOf(' https://school.example/it/small.html?a=1 ', 'small', ASKED) ?? '';
    expect(address).toBe('https://school.example/it/small.html?a=1&scenario=small&seed=blue&mode=hand-in&lang=en');
    // The page follows it: a mode alone would be refused.
    expect(parseLink(new URL(address).search, '', ['small'])).toMatchObject({ ok: true, value: { scenario: 'small', seed: 'blue' } });
    expect(['javascript:alert(1)', 'school.example', 'file:///c:/a.html', ''].map((typed) => addressOf(typed, 'small', ASKED))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('become a picture where a phone can read it', () => {
    // 17 letters fit version 1 at level L (17 bytes): 21 squares, and 4 free on each side.
    expect(codeOf('https://a.example')?.side).toBe(29);
    expect(codeOf(`https://a.example/${'x'.repeat(LONGEST_CODE)}`)).toBeUndefined();
    // Read back square by square, with other eyes than those of what drew it.
    for (const address of ['https://a.example', addressOf('https://school.example/it/small.html', 'small', ASKED) ?? '']) {
      const code = codeOf(address);
      expect(code === undefined ? '' : readCode(codeSvg(code))).toBe(address);
    }
  });
});

describe('the class pack', () => {
  it('has a lesson whose times add up', () => {
    // 5 + 8 + 7 (15 of play) + 5 + 5 + 15 + 10 = 55; from 9:00 to 9:55.
    const steps = stepsOf(15, 'hand-in');
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(55);
    expect(stepsOf(90, 'own').map(({ step }) => step)).toEqual([
      'welcome',
      'first',
      'play',
      'break',
      'play',
      'defuse',
      'discover',
      'deepen',
    ]);
    expect([clock(540), clock(595), clock(1_445)]).toEqual(['9:00', '9:55', '0:05']);
  });

  it('has the picture of its address on the sheet for learners, where a phone can read it', () => {
    const { rules, texts } = compiled(SMALL);
    const packed = (address?: string): string => {
      const mistakes = { runs: 0, found: [] };
      const sheets = packOf({ rules, texts, mode: 'own', seed: '', address, page: 'small.html', begins: 540, mistakes });
      expect(sheets.slice(1).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'code'))).toEqual([]);
      return paperHtml('A pack', 'en', sheets);
    };
    const address = addressOf('https://school.example/small.html', 'small', ASKED) ?? '';
    const [figure = ''] = /<figure role="img" aria-label="[^"]+">.*<\/figure>/s.exec(packed(address)) ?? [];
    expect(readCode(figure)).toBe(address);
    expect(packed()).not.toContain('<figure');
    expect(packed(`https://a.example/#${'x'.repeat(LONGEST_CODE)}`)).not.toContain('<figure');
  });

  it('tells learners the way in and no secret, and the trainer both', () => {
    const { rules, texts } = compiled(SMALL);
    const sheets = packOf({
      rules,
      texts,
      mode: 'hand-in',
      seed: 'blue',
      page: 'small.html',
      begins: 540,
      mistakes: { runs: 2, found: [{ rule: 'green-backup', runs: 2 }] },
    });
    const [learners = '', run = '', guide = ''] = sheets.map((sheet) => JSON.stringify(sheet));
    expect(sheets.map(({ blocks }) => blocks.length > 2)).toEqual([true, true, true]);
    expect(learners).toContain('small.html');
    expect(run).toContain('9:55');
    expect(run).toContain('open small.html, go to its menu, and drop the file there');
    const cause = Object.values(texts.projects).find((project) => project.cause !== undefined)?.cause?.[0];
    const secret = cause?.type === 'paragraph' && cause.children[0]?.type === 'text' ? cause.children[0].text : 'no cause';
    expect(guide).toContain(secret);
    expect(learners).not.toContain(secret);
    const { choices, ifSilent } = rules.events[0] ?? { choices: [], ifSilent: undefined };
    const of = texts.events[rules.events[0]?.id ?? '']?.choices ?? {};
    for (const { id } of choices) expect(guide).toContain(of[id]?.because);
    expect(guide).toContain(`${of[ifSilent ?? '']?.label} (if nobody answers)`);
    // Whoever gets a link too long for paper has the page as well, and the run sheet says what to send.
    const [sent, list] = packOf({
      rules,
      texts,
      mode: 'own',
      seed: '',
      address: `https://a.example/#${'x'.repeat(300)}`,
      page: 'small.html',
      begins: 540,
      mistakes: { runs: 0, found: [] },
    }).map((sheet) => JSON.stringify(sheet));
    expect(sent).toMatch(/link that your trainer sends you, or the file small\.html/);
    expect(list).toContain('Send everybody the link, or put small.html');
    const html = paperHtml('a < b', 'en', [{ title: '<b>', blocks: [{ kind: 'paragraph', text: '"&<script>' }] }]);
    expect(html).toContain('<h1>&lt;b&gt;</h1><p>&quot;&amp;&lt;script&gt;</p>');
  });
});
