// A scenario adapted to another workplace compiles whatever was answered, keeps its comments, and plays as before where only names changed.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { adapt, type Answers } from '../../src/studio/adapt/adapt.ts';
import { factsOf, type Facts } from '../../src/studio/adapt/facts.ts';
import { idFrom } from '../../src/studio/adapt/presets.ts';
import { renamed } from '../../src/studio/adapt/renaming.ts';
import { scaledCondition, scaledMoney, scaledProse } from '../../src/studio/adapt/scaling.ts';
import { cleanName, wholeOf } from '../../src/studio/adapt/typed.ts';
import { times } from '../helpers/scale.ts';

const read = (name: string): string => readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
const BASES = ['harbor-relief', 'first-ninety-days', 'lindqvist-rowe', 'templates/one-project'].map((name) => ({ name, text: read(name) }));

function good(text: string, id = 'adapted') {
  const made = compileScenario(text, `${id}.yaml`);
  if (!made.ok) throw new Error(made.diagnostics.map(({ code, line, message }) => `${code} ${line} ${message}`).join('\n'));
  return made;
}

/** What somebody may type as a name: signs of YAML, quotes, umlauts, letters of other alphabets. */
const name = fc.oneof(
  fc.constantFrom('Ward 1', 'Ōtautahi', 'yes', '12', 'No: 7', '#1', "O'Neill’s", '"Quoted"', '- dash', 'Łódź', '李娜', '@home', 'a, b'),
  fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/),
);

const eachOf = (things: readonly { readonly id: string }[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(name, { minLength: things.length, maxLength: things.length })
    .map((names) => Object.fromEntries(things.map(({ id }, index) => [id, `${names[index]} ${index}`])));

const namesOf = (facts: Facts) =>
  eachOf(facts.people).map((all) => Object.fromEntries(Object.entries(all).map(([id, one]) => [id, { name: one }])));

const onlyNames = (facts: Facts): fc.Arbitrary<Partial<Answers>> =>
  fc.record(
    {
      place: name,
      title: name,
      floors: eachOf(facts.floors),
      departments: eachOf(facts.departments),
      names: namesOf(facts),
      services: eachOf(facts.services),
      assets: eachOf(facts.assets),
    },
    { requiredKeys: [] },
  );

describe.each(BASES)('$name, adapted', ({ text }) => {
  const facts = factsOf(text);
  if (facts === undefined) throw new Error('not read');
  const old = good(text, facts.id);

  it('has the very rules of its base where only names changed, and every comment', () => {
    fc.assert(
      fc.property(onlyNames(facts), (answers) => {
        const made = adapt(text, { ...answers, id: 'adapted' });
        const { rules, texts, warnings } = good(made?.text ?? '');
        expect({ ...rules, id: old.rules.id }).toEqual(old.rules);
        expect(warnings.filter(({ code }) => code !== 'W0317')).toHaveLength(old.warnings.filter(({ code }) => code !== 'W0321').length);
        if (answers.place !== undefined) expect(texts.place).toBe(answers.place);
        for (const [id, { name: called }] of Object.entries(answers.names ?? {}))
          expect((texts.stakeholders[id] ?? texts.team[id])?.name).toBe(called);
        const comments = (of: string): number => of.split('\n').filter((line) => /^\s*#/.test(line)).length;
        expect(comments(made?.text ?? '')).toBeGreaterThanOrEqual(comments(text.replace(/(?:^#.*\n)*^translations:[\s\S]*/m, '')));
      }),
      { numRuns: times(2, 60) },
    );
  });

  it('compiles with other sizes and other money, and what was dear stays dear', () => {
    const people = facts.departments.reduce((sum, one) => sum + one.people, 0);
    fc.assert(
      fc.property(
        fc.integer({ min: Math.max(5, Math.ceil(people / 3)), max: people * 5 }),
        fc.integer({ min: 3_000, max: 3_000_000 }),
        (size, capital) => {
          const made = adapt(text, { id: 'adapted', people: size, capital, currency: 'EUR' });
          const { rules, texts } = good(made?.text ?? '');
          expect(rules.capital).toBe(capital * 100);
          expect(texts.currency).toBe('EUR');
          const factor = rules.capital / old.rules.capital;
          for (const [index, project] of rules.projects.entries()) {
            for (const [at, option] of project.options.entries()) {
              const was = old.rules.projects[index]?.options[at]?.price ?? 0;
              // Rounded to three figures.
              expect(Math.abs(option.price - was * factor)).toBeLessThanOrEqual(Math.max(100, (was * factor) / 150));
            }
          }
        },
      ),
      { numRuns: times(2, 60) },
    );
  });
});

describe('odd answers', () => {
  const { text } = BASES[1] ?? { text: '' };
  const facts = factsOf(text);
  const person = facts?.people[0]?.id ?? '';

  it('takes names as they are pasted, without signs that mean something in a file', () => {
    const made = adapt(text, {
      id: 'adapted',
      title: '🚀 The <b>big</b> "move": 100% # ours',
      place: 'A\u00a0B\u200b & <Co>',
      names: { [person]: { name: 'Ñandú {x} Z' } },
    });
    const { texts } = good(made?.text ?? '');
    expect([texts.title, texts.place, texts.stakeholders[person]?.name]).toEqual([
      '🚀 The bbig/b "move": 100% # ours',
      'A B & Co',
      'Ñandú x Z',
    ]);
    // A field that holds sixty letters cuts the second half of a sign away.
    expect(cleanName(`${'a'.repeat(59)}🚀`.slice(0, 60))).toBe('a'.repeat(59));
  });

  it('goes no further than the format where a place is tiny or very rich', () => {
    for (const answers of [{ people: 1 }, { people: 5_000 }, { capital: 1 }, { capital: 50_000_000 }])
      good(adapt(text, { id: 'adapted', ...answers })?.text ?? '');
  });

  it('reads whole numbers as people write them', () => {
    const typed = ['26,000', '26.000', '26 000', '26’000', ' 7 ', '0', '2,6', '1e9', '-3', 'many', '5001'];
    expect(typed.map((one) => wholeOf(one, 5_000))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      7,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(typed.slice(0, 4).map((one) => wholeOf(one, 50_000))).toEqual([26_000, 26_000, 26_000, 26_000]);
  });
});

describe('names, money, ids', () => {
  it('changes whole words, outside of braces, all at once', () => {
    const names = [
      { from: 'Ruth Amsel', to: 'Mei Tanaka' },
      { from: 'Ruth', to: 'Mei' },
      { from: 'Mei', to: 'Ruth' },
    ];
    expect(renamed('Ruth Amsel asks Mei; {ruth.short} and Ruthless Ruth.', names)).toBe(
      'Mei Tanaka asks Ruth; {ruth.short} and Ruthless Mei.',
    );
  });

  it('scales amounts to three figures, and keeps nothing nothing', () => {
    // 14,400 × 3.7 = 53,280.
    expect([scaledMoney(14_400, 3.7), scaledMoney(0, 3.7), scaledMoney(-320, 2), scaledMoney(3, 0.1)]).toEqual([53_300, 0, -640, 1]);
    expect(scaledCondition('committed - unopened >= 9000 and unopened <= committed / 3 and week >= 30', 2)).toBe(
      'committed - unopened >= 18000 and unopened <= committed / 3 and week >= 30',
    );
    expect(scaledProse('You have $24,000, or $3.50, in week 9.', 2.5, 'EUR')).toBe('You have €60,000, or $3.50, in week 9.');
  });

  it('makes an id of any title', () => {
    expect(['A quarter at St. Anna', 'Größe', '李娜', '90 days', '🚀 It’s 2 Ämter!'].map(idFrom)).toEqual([
      'a-quarter-at-st-anna',
      'grosse',
      'my-workplace',
      'days',
      'its-2-amter',
    ]);
  });
});
