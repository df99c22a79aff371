// Every silent trap of YAML, by what somebody would type: the code that it gives, and what its own fix makes of it.

import { describe, expect, it } from 'vitest';
import { applyEdits, compileScenario, type Diagnostic } from '../../src/scenario/index.ts';
import { stillEnglish } from '../helpers/still-english.ts';
import { BOMBS } from './bombs.ts';
import { changed, SMALL } from './broken.ts';

function diagnose(text: string): readonly Diagnostic[] {
  const compiled = compileScenario(text, 'small.yaml');
  return compiled.ok ? compiled.warnings : compiled.diagnostics;
}

const TITLE = 'title: The lights flicker';
const WHEN = 'when: week = 2 and not promised(sam)';
const SHOP = '{ label: Three boxes from a shop,';

type Row = readonly [from: string, to: string, code: string, mended: string | undefined, isSafe?: boolean];

const ROWS: readonly Row[] = [
  // A # cuts.
  [TITLE, 'title: Room #2 is dark', 'E0107', "title: 'Room #2 is dark'"],
  [TITLE, 'title: lights #2', 'E0107', "title: 'lights #2'"],
  [TITLE, 'title: #2 is dark', 'E0107', "title: '#2 is dark'"],
  [TITLE, 'title: It is dark # says Dana', 'W0107', "title: 'It is dark # says Dana'", false],
  [SHOP, '{ label: Three boxes #1 to #3,', 'E0107', "{ label: 'Three boxes #1 to #3',"],
  // A colon divides, or does not.
  [TITLE, 'title: Oh no: dark', 'E0105', "title: 'Oh no: dark'"],
  [TITLE, 'title: Oh no:', 'E0105', "title: 'Oh no:'"],
  [TITLE, 'title:Oh no', 'E0118', 'title: Oh no'],
  [TITLE, 'title：Oh no', 'E0118', 'title: Oh no'],
  [SHOP, '{ label: Three boxes: new,', 'E0105', "{ label: 'Three boxes: new',"],
  [SHOP, '{ label:Three boxes,', 'E0118', '{ label: Three boxes,'],
  // Quotes and signs at the beginning.
  [TITLE, 'title: "The lights" flicker', 'E0105', 'title: \'"The lights" flicker\''],
  [TITLE, "title: 'It's dark'", 'E0105', 'title: "It\'s dark"'],
  [TITLE, 'title: "a \\d"', 'E0105', 'title: "a \\\\d"'],
  [TITLE, 'title: "The lights flicker', 'E0105', 'title: "The lights flicker"', false],
  [TITLE, 'title: @all staff', 'E0105', "title: '@all staff'"],
  [TITLE, 'title: `all` staff', 'E0105', "title: '`all` staff'"],
  [TITLE, 'title: %5 of it', 'E0105', "title: '%5 of it'"],
  [TITLE, 'title: - a list', 'E0105', "title: '- a list'"],
  [TITLE, 'title: | The lights', 'E0105', "title: 'The lights'"],
  [TITLE, 'title: & more light', 'E0105', "title: '& more light'"],
  [TITLE, 'title: * more light', 'E0105', "title: '* more light'"],
  [TITLE, 'title: &x The lights', 'E0106', undefined],
  [TITLE, 'title: *x', 'E0106', undefined],
  [TITLE, 'title: !x The lights', 'E0106', undefined],
  // Commas, braces and lines.
  [SHOP, '{ label: Three boxes, or four,', 'E0111', "{ label: 'Three boxes, or four',"],
  [SHOP, '{ label: Now, later, or never,', 'E0111', "{ label: 'Now, later, or never',"],
  [SHOP, '{ label: Three {big} boxes,', 'E0105', "{ label: 'Three {big} boxes',"],
  [TITLE, 'title: The lights\n      flicker', 'E0110', 'title: The lights flicker'],
  [WHEN, 'when: week = 2\n      and not promised(sam)', 'E0110', WHEN],
  ['summary: |\n  A volunteer', 'summary: A volunteer', 'E0110', 'summary: |\n  A volunteer'],
  [
    'money: { capital: 12000, monthly: 300 }',
    'money: { capital: 12000,\n    monthly: 300 }',
    'E0112',
    'money: { capital: 12000, monthly: 300 }',
  ],
  ['replaces: [old-server]', 'replaces:\n      -old-server', 'E0120', 'replaces:\n      - old-server'],
  [
    'replaces: [old-server]',
    'replaces:\n      - old-server\n        and more',
    'E0110',
    'replaces:\n      - old-server\n      - and more',
    false,
  ],
  // Numbers and words that are something else.
  [TITLE, 'title: 1.10', 'E0116', "title: '1.10'"],
  [TITLE, 'title: 007', 'E0116', "title: '007'"],
  [TITLE, 'title: 1e3', 'E0116', "title: '1e3'"],
  [TITLE, 'title: 0x1F', 'E0116', "title: '0x1F'"],
  [TITLE, 'title: true', 'E0116', "title: 'true'"],
  [TITLE, 'title: null', 'E0116', "title: 'null'", false],
  [TITLE, 'title: ~', 'E0116', "title: '~'", false],
  ['must-answer: true', 'must-answer: yes', 'E0117', 'must-answer: true'],
  ['must-answer: true', 'must-answer: On', 'E0117', 'must-answer: true'],
  ['must-answer: true', "must-answer: 'true'", 'E0117', 'must-answer: true'],
  [WHEN, 'when: yes', 'E0402', 'when: true'],
  ['price: 6500', 'price: +6500', 'W0108', 'price: 6500'],
  ['price: 6500', 'price: 06500', 'E0109', 'price: 6500'],
  ['price: 6500', 'price: 6.500', 'E0109', 'price: 6500', false],
  ['cases: 90', 'cases: 9.000', 'W0109', 'cases: 9000', false],
  ['price: 6500', 'price: 6,500', 'E0203', 'price: 6500', false],
  ['price: 6500', 'price: 6_500', 'E0203', 'price: 6500'],
  ['price: 6500', "price: '6500'", 'E0203', 'price: 6500'],
  ['price: 6500', 'price: $6500', 'E0203', 'price: 6500', false],
  ['chance: 50%', 'chance: 50 %', 'E0203', 'chance: 50%'],
  ['chance: 50%', 'chance: .5', 'E0109', 'chance: 0.5'],
  ['lead: 2-3 weeks', 'lead: 2 – 3 Weeks', 'E0203', 'lead: 2-3 weeks'],
  ['lead: 2-3 weeks', 'lead: 2 to 3 weeks', 'E0203', 'lead: 2-3 weeks'],
  ['age: 9 years', 'age: 9years', 'E0203', 'age: 9 years'],
  ['day: wed', 'day: Wed', 'E0203', 'day: wed'],
  ['uses: [wifi] }', 'uses: wifi }', 'E0203', 'uses: [wifi] }'],
  ['replaces: [old-server]', 'replaces: old-server, Wifi', 'E0203', 'replaces: [old-server, wifi]'],
  ['uses: [wifi] }', 'uses: [WiFi] }', 'E0203', 'uses: [wifi] }'],
  ['sam.trust: -1 }', 'sam.trust: −1 }', 'E0203', 'sam.trust: -1 }'],
  ['lead: 2-3 weeks', 'lead: 1 wk', 'E0203', 'lead: 1 week'],
  ['needs: [access-points, router]', 'needs: [access-points router]', 'E0203', 'needs: [access-points, router]', false],
  ['name: Shelter, head: sam', "name: 'Shelter' head: sam", 'E0105', "name: 'Shelter', head: sam"],
  ['{ floor: 2, name: Office }', '{ floor: 2 name: Office }', 'E0105', '{ floor: 2, name: Office }'],
  ['    name: Sam Adeyemi\n', '   name: Sam Adeyemi\n', 'E0105', '    name: Sam Adeyemi\n', false],
  // Names.
  ['  tomas:\n    name', '  1:\n    name', 'E0119', undefined],
  ['  tomas:\n    name', '  yes:\n    name', 'E0223', undefined],
  ['  tomas:\n    name', '  null:\n    name', 'E0119', undefined],
  ['  tomas:\n    name', '  Tomas:\n    name', 'E0204', '  tomas:\n    name'],
  ['must-answer: true', 'Must_Answer: true', 'E0201', 'must-answer: true'],
  // Characters and lines of other systems.
  ['    role: runs the shelter', '\trole: runs the shelter', 'E0103', '    role: runs the shelter'],
  ['name: Sam Adeyemi', 'name:\tSam Adeyemi', 'E0103', 'name: Sam Adeyemi'],
  ['role: runs the shelter', 'role: runs\u00a0the shelter', 'E0104', 'role: runs the shelter'],
  ['role: runs the shelter', 'role: runs\u202fthe shelter', 'E0104', 'role: runs the shelter'],
  ['role: runs the shelter', 'role: runs\u200b the shelter', 'E0104', 'role: runs the shelter'],
  ['role: runs the shelter', 'role: "runs \\u202e the shelter"', 'E0104', undefined],
  ['lang: en\n', 'lang: en\r', 'E0104', 'lang: en\n'],
  // A block where one line belongs: its words stay as they are.
  [TITLE, 'title: |\n      The Lights\n      flicker', 'E0203', 'title: The Lights flicker'],
  ['chance: 50%', 'chance: 0.5', 'E0203', 'chance: 50%', false],
  ['chance: 50%', 'chance: 12,5%', 'E0203', 'chance: 12.5%', false],
  ['chance: 50%', 'chance: 50 percent', 'E0203', 'chance: 50%'],
  ['lead: 2-3 weeks', 'lead: 14d', 'E0203', 'lead: 14 days'],
  // Quotes of a word processor are letters to YAML.
  ['price: 6500', 'price: ‘6500’', 'E0203', 'price: 6500'],
  ['my-floor: office', 'my-floor: “office”', 'E0203', 'my-floor: office'],
  ['must-answer: true', 'must-answer: „true“', 'E0203', 'must-answer: true'],
  ['when: week = 2', 'when: “week = 2', 'E0401', 'when: week = 2'],
  ['format: 1\n', '%YAML 1.1\n---\nformat: 1\n', 'E0121', '---\nformat: 1\n'],
  // Conditions.
  [WHEN, 'when: week == 2 && not promised(sam)', 'E0401', 'when: week = 2 && not promised(sam)'],
  [WHEN, 'when: week = 2 && not promised(sam)', 'E0401', WHEN],
  [WHEN, 'when: week = 2&&not promised(sam)', 'E0401', WHEN],
  [WHEN, 'when: week ≥ 2', 'E0401', 'when: week >= 2'],
  [WHEN, 'when: week-1 = 2', 'E0402', 'when: week - 1 = 2'],
  [WHEN, 'when: week -1 = 2', 'E0401', 'when: week - 1 = 2'],
  [WHEN, 'when: Week = 2', 'E0401', 'when: week = 2'],
  [WHEN, 'when: week = 2 AND not promised(sam)', 'E0401', WHEN],
  [WHEN, 'when: week is 2', 'E0401', 'when: week = 2'],
  [WHEN, 'when: if week = 2', 'E0401', 'when:  week = 2'],
  [WHEN, 'when: sam.trust > 60', 'E0402', 'when: trust(sam) > 60'],
  [WHEN, 'when: trust.sam > 60', 'E0402', 'when: trust(sam) > 60'],
  [WHEN, 'when: week = 99999999999999999999', 'E0401', undefined],
  [WHEN, "when: promised('sam')", 'E0401', "when: promised(sam')"],
  [WHEN, 'when: capital > 50%', 'E0401', 'when: capital > 50'],
  // What is too long is cut by its author alone: no id is made of it.
  [WHEN, `when: ${'('.repeat(600)}week = 2${')'.repeat(600)}`, 'E0203', undefined],
  [TITLE, `title: The lights${', and the lights'.repeat(6)}, `, 'E0203', undefined],
];

describe('a trap', () => {
  it.each(ROWS.map((row) => ({ row, typed: JSON.stringify(row[1]), code: row[2] })))('$typed gives $code', ({ row }) => {
    const [from, to, code, mended, isSafe = true] = row;
    const text = changed(from, to);
    const found = diagnose(text);
    const one = found.find((candidate) => candidate.code === code);
    expect(found.map((candidate) => candidate.code)).toContain(code);
    if (mended === undefined) {
      if (one?.fix !== undefined) expect(one.fix.isSafe).toBe(false);
      return;
    }
    expect(one?.fix?.isSafe).toBe(isSafe);
    expect(applyEdits(text, one?.fix?.edits ?? [])).toBe(changed(from, mended));
  });

  it('is told once, without what follows from it', () => {
    const several = ROWS.filter(([from, to]) => {
      const errors = diagnose(changed(from, to)).filter((one) => one.severity === 'error');
      return errors.length > 1;
    }).map(([, to]) => to);
    expect(several).toEqual(['  yes:\n    name']);
  });

  it('is none where YAML 1.2 reads what was typed', () => {
    for (const title of ['yes', 'No', 'on', '12:30', '2026-01-05', '1_000', '1,000', 'NaN', 'It’s “dark”', "It's dark", 'a:b', 'C#', 'a#b'])
      expect(diagnose(changed(TITLE, `title: ${title}`)), title).toEqual([]);
    for (const text of [SMALL.replaceAll('\n', '\r\n'), `\ufeff${SMALL}`, `---\n${SMALL}`, `${SMALL}...\n`])
      expect(diagnose(text)).toEqual([]);
    expect(diagnose(changed('price: 6500', 'price: 6500 #dear'))).toEqual([]);
    expect(diagnose(changed('effects: { sam.trust: 2,', 'effects: { sam.trust: +2,'))).toEqual([]);
  });

  it.each([
    ['%YAML 1.1\n---\n', (text: string) => `%YAML 1.1\n---\n${text}`],
    ['a second document', (text: string) => `${text}---\nformat: 1\n`],
    ['a document after an end', (text: string) => `${text}...\nformat: 1\n`],
  ])('hides nothing behind %s', (_, change) => {
    expect(diagnose(change(SMALL)).map((one) => one.code)).toEqual(['E0121']);
  });
});

describe('one broken part', () => {
  const PARTS = [
    'start',
    'skills',
    'building',
    'services',
    'departments',
    'stakeholders',
    'team',
    'assets',
    'projects',
    'events',
    'goals',
    'verdicts',
  ];
  const part = (name: string): RegExp => new RegExp(`^${name}:.*\\n(?:(?: .*|#.*|)\\n)*`, 'm');

  it.each(PARTS)('does not drown in what follows from it: %s', (name) => {
    expect(SMALL).toMatch(part(name));
    for (const [how, text] of [
      ['mistyped', SMALL.replace(`\n${name}:`, `\n${name}x:`)],
      ['empty', SMALL.replace(part(name), `${name}:\n`)],
      ['a list', SMALL.replace(part(name), `${name}: [a]\n`)],
      ['a text', SMALL.replace(part(name), `${name}: a\n`)],
    ] as const) {
      const found = diagnose(text);
      expect(
        found.map((one) => `${one.code} ${one.message}`),
        how,
      ).toHaveLength(1);
      expect(found[0]?.code, how).toBe(how === 'mistyped' ? 'E0201' : 'E0203');
    }
    // Some may be left out altogether; what names something of theirs is told then.
    if (!['assets', 'events'].includes(name)) expect(diagnose(SMALL.replace(part(name), '')).map((one) => one.code)).toEqual(['E0202']);
  });

  it('tells an id that many places name once, with all of them', () => {
    const found = diagnose(changed('  wifi: { name: Wi-Fi', '  wlan: { name: Wi-Fi'));
    expect(found.map((one) => one.code)).toEqual(['E0212']);
    expect(found[0]?.hint).toMatch(/\d+ places name it so: also lines \d+, /);
  });

  it.each([
    [
      'nested, in parts of their own',
      Array.from('abcdefghi', (name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${'abcdefghi'[at - 1]}`)}]`).join('\n'),
      /^81 anchors and aliases stand in the file: also in lines 2, 3, 4, 5, 6, 7, 8, 9$/m,
    ],
    ['thousands', BOMBS.find(([name]) => name === 'aliases')?.[1]() ?? '', /^3121 anchors .* also in lines 2, 3, 4, 5, 6, 7, 8, 9, …$/m],
    [
      'without an anchor',
      SMALL.replace(TITLE, 'title: *x').replace(SHOP, '{ label: *y,'),
      /^2 anchors and aliases stand in the file: also in line \d+$/m,
    ],
    [
      'in one line',
      SMALL.replace('label: Three boxes from a shop, note: Thirty guests at once and they fold.', 'label: &a Three, note: *a'),
      /^2 anchors and aliases stand in this line$/m,
    ],
  ])('tells anchors and aliases once: %s', (_what, text, where) => {
    const found = diagnose(text).filter((one) => one.code === 'E0106' || one.code === 'E0201');
    expect(found.map(({ code }) => code)).toEqual(['E0106']);
    expect(found[0]?.hint).toMatch(/^write it out; /);
    expect(found[0]?.hint).toMatch(where);
    expect(stillEnglish(found)).toEqual([]);
  });

  it('finds where a quote was opened that is never closed, whatever stands in quotes further down', () => {
    const text = changed(TITLE, 'title: "The lights flicker').replace('name: Sam Adeyemi', 'name: "Sam Adeyemi"');
    const [one] = diagnose(`${text}\n# a "quote" at the end\n`);
    expect(one?.code).toBe('E0105');
    expect(text.split('\n')[(one?.line ?? 0) - 1]).toContain('"The lights flicker');
    const late = text.replace('title: It holds', 'title: "It holds"');
    expect(late).not.toBe(text);
    expect(late.split('\n')[(diagnose(late)[0]?.line ?? 0) - 1]).toContain('"The lights flicker');
  });

  it('does not ask whether a number was meant that is the same', () => {
    const [one] = diagnose(changed('price: 6500', "price: '6500'"));
    expect(one?.hint).toContain('leave the quotes out');
    expect(one?.hint).not.toContain('Did you mean');
  });

  it('tells one syntax error for one slip', () => {
    // Of every letter that may be missing, hardly any makes the parser stumble twice.
    let [files, problems] = [0, 0];
    for (let at = 0; at < SMALL.length; at += 211) {
      const found = diagnose(SMALL.slice(0, at) + SMALL.slice(at + 1)).filter((one) => one.code === 'E0105');
      files += found.length === 0 ? 0 : 1;
      problems += found.length;
    }
    expect(files).toBeGreaterThan(4);
    expect(problems / files).toBeLessThan(1.2);
  });
});
