// Codes of the checker by examples: the small scenario with one change must give that code at that place. That every code has one is
// held with the pages of the codes, in `codes.test.ts`.

import { describe, expect, it } from 'vitest';
import { compileScenario, formatDiagnostic, type Diagnostic } from '../../src/scenario/index.ts';
import { stillEnglish } from '../helpers/still-english.ts';
import { BROKEN, changed, SMALL } from './broken.ts';

function diagnose(text: string): readonly Diagnostic[] {
  const compiled = compileScenario(text, 'small.yaml');
  const found = compiled.ok ? compiled.warnings : compiled.diagnostics;
  // Whatever is found below can be said in German.
  expect(stillEnglish(found)).toEqual([]);
  return found;
}

const under = (text: string, { line, column, length }: Diagnostic): string =>
  (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length);

describe('a broken scenario', () => {
  for (const { code, from, to, under: expected, hint } of BROKEN) {
    it(`${code}: ${JSON.stringify(to).slice(0, 70)}`, () => {
      const text = changed(from, to);
      const found = diagnose(text).filter((one) => one.code === code);
      expect(found.map((one) => under(text, one))).toContain(expected);
      const one = found.find((candidate) => under(text, candidate) === expected);
      if (hint !== undefined) expect(one?.hint).toContain(hint);
      expect(one?.file).toBe('small.yaml');
      expect(one?.severity).toBe(code.startsWith('E') ? 'error' : 'warning');
      expect(one?.message).not.toMatch(/\.$|undefined|\[object/);
    });
  }
});

describe('the checker', () => {
  it('finds nothing in the small scenario', () => {
    expect(diagnose(SMALL)).toEqual([]);
  });

  it.each([
    ['E0114', () => '- a\n- b\n'],
    ['E0114', () => ''],
    ['E0114', () => '42'],
    ['E0221', () => changed('if: promises.broken-silently = 0', 'if: satisfaction(shelters) > 50')],
    ['E0303', () => SMALL.replace(/^verdicts:\n[^]*$/m, 'verdicts: {}\n')],
    ['E0405', () => changed('when: week = 2', `when: ${'('.repeat(40)}week = 2${')'.repeat(40)}`)],
    [
      'W0304',
      () =>
        changed('wanted: 4', 'wanted: 1')
          .replace('lead: 2 days', 'lead: 2 weeks')
          .replace('lead: 1-2 weeks, effort: { network: 2 days }', 'lead: 3 weeks, effort: { network: 2 days }'),
    ],
    // Wanted in week 2, known on the Monday of it: a week of approval and two days come too late, two days alone do not.
    [
      'W0304',
      () =>
        changed('wanted: 5\n    appears: 2', 'wanted: 2\n    appears: 2').replace(
          'price: 2200\n        lead: 1 week',
          'price: 11000\n        lead: 2 days',
        ),
    ],
    ['W0305', () => SMALL.replace(/^      shop: .*\n/m, '')],
    ['W0306', () => SMALL.replace(/^      buy:\n(        .*\n)+/m, '').replace(' or not flag(panic-bought) and capital > 500', '')],
  ])('gives %s', (code, text) => {
    expect(diagnose(text()).map((one) => one.code)).toContain(code);
  });

  it('accepts a deadline that a bridge can meet', () => {
    const text = changed('wanted: 5\n    appears: 2', 'wanted: 2\n    appears: 2').replace(
      'lead: 1 week\n        effort: { servers: 3 days }',
      'lead: 2 days\n        effort: { servers: 3 days }',
    );
    expect(diagnose(text)).toEqual([]);
  });

  it('tells several problems at once, in the order of the file', () => {
    const text = changed('price: 6500', 'price: cheap')
      .replace('from: sam', 'from: sma')
      .replace('wek', 'week')
      .replace('flag(panic-bought)', 'flag(panic)');
    const found = diagnose(text);
    expect(found.map((one) => one.code)).toEqual(['E0203', 'E0210', 'E0219']);
  });

  it('does not blame others for a part that is broken itself', () => {
    // The service `cases` has a broken name; everything that mentions it stays blameless.
    expect(diagnose(changed('cases: { name: Case database,', 'cases: { name: 12,')).map((one) => one.code)).toEqual(['E0116']);
    expect(diagnose(changed('        price: 2200\n', '')).map((one) => one.code)).toEqual(['E0202']);
  });

  it('tells a mistyped bot, and not that nobody plays', () => {
    expect(diagnose(changed('bot: yes-to-all', 'bot: yes-to-al')).map((one) => one.code)).toEqual(['E0203']);
  });

  it('does not call a service down that nothing can stop', () => {
    const [one] = diagnose(changed('kind: router,', 'kind: switch,')).filter(({ code }) => code === 'W0307');
    expect(one?.message).toBe('no router serves `wifi` in week 1');
    expect(one?.hint).toMatch(/the service works/);
  });

  it.each([
    ['loudness: high', 'loudness: 101', 'low, small, medium, high, severe, or a number from 0 to 100'],
    ['copies: 250', 'copies: 99999999', 'small, medium, severe, or money a week, at most 10000000'],
    ['support-ends: over', 'support-ends: 60', 'a week from 0 to 52, over, or none'],
    ['seed: 7\n', 'seed: 2000000000\n', 'a whole number from 0 to 1000000000'],
    ['seed: [7, 8]', `seed: [${'7, '.repeat(20)}8]`, 'a number or a word, or a list of 1 to 20 of them'],
    ['revealed-by: [ines]', `revealed-by: [${'ines, '.repeat(100)}ines]`, 'a list of at most 100 ids'],
  ])('tells what was expected in our words: %s → %s', (from, to, expected) => {
    const [one] = diagnose(changed(from, to)).filter(({ code }) => code === 'E0203');
    expect(one?.hint).toContain(`expected ${expected}`);
    expect(one?.hint).not.toMatch(/Too (big|small)|Invalid/);
  });

  it('tells a circle of needs once', () => {
    // server → aps → copies → server.
    const text = changed('        price: 2200', '        needs: [aps]\n        price: 2200')
      .replace('price: 500, lead: 2 days,', 'price: 500, lead: 2 days, needs: [copies],')
      .replace('price: 400, lead: 1 week,', 'price: 400, lead: 1 week, needs: [server],');
    const found = diagnose(text);
    expect(found.map((one) => one.code)).toEqual(['E0313']);
    expect(found[0]?.message).toBe('`server` needs `aps`, which needs `copies`, which needs `server`');
  });

  it('lets a need come up late that a talk, a colleague or a message tells of', () => {
    const late = changed('wanted: 5\n    appears: 3', 'wanted: 4\n    appears: 5');
    expect(diagnose(late)).toEqual([]);
    const noticed = late
      .replace('    revealed-by: [ines]\n', '    revealed-by: []\n')
      .replace('{ asset: old-server }', '{ asset: old-server, need: copies }');
    expect(diagnose(noticed)).toEqual([]);
  });

  it('counts a promise from the week in which its message finds nothing ordered', () => {
    // In week 2 two days are enough for a date in week 2; where the message comes in week 4 and nothing is ordered, week 3 is over.
    const text = changed('for: aps, week: 5', 'for: aps, week: 3');
    expect(diagnose(text)).toEqual([]);
    const late = text.replace('week = 2 and not promised(sam)', 'week = 4 and not ordered(aps)');
    expect(diagnose(late).map((one) => one.code)).toEqual(['W0319']);
  });

  it('shows code, place, caret and hint', () => {
    const text = changed('capacity: { cases: 30 }', 'capacity: { case: 30 }');
    const [one] = diagnose(text);
    const line = String(one?.line);
    const margin = ' '.repeat(line.length);
    expect(one && formatDiagnostic(one, text)).toBe(
      [
        'error[E0212]: no service is called `case`',
        `${margin} small.yaml:${line}:17`,
        `${margin} |`,
        `${line} |     capacity: { case: 30 }`,
        `${margin} |                 ^^^^`,
        `${margin} = services here: wifi, cases. Did you mean \`cases\`?`,
      ].join('\n'),
    );
  });

  it('shortens a long line around its problem', () => {
    const text = changed('Thirty guests at once and they fold.', `${'Thirty guests at once and they fold. '.repeat(4)}`).replace(
      'capacity: { wifi: 40 }',
      'capacity: { wify: 40 }',
    );
    const one = diagnose(text).find((candidate) => candidate.code === 'E0212');
    const shown = (one && formatDiagnostic(one, text).split('\n')) ?? [];
    const [, , , source = '', marks = ''] = shown;
    expect(source.length).toBeLessThan(130);
    expect(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('wify');
  });
});
