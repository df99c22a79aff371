// A scenario adapted to another workplace compiles whatever was answered, keeps its comments, and plays as before where only names changed.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario, fingerprint, readTree } from '../../src/scenario/index.ts';
import { adapt, type Answers } from '../../src/studio/adapt/adapt.ts';
import { factsOf, type Facts } from '../../src/studio/adapt/facts.ts';
import { idFrom } from '../../src/studio/adapt/presets.ts';
import { renamer } from '../../src/studio/adapt/renaming.ts';
import { numberWords } from '../../src/studio/adapt/number-words.ts';
import { scaledAmounts } from '../../src/studio/adapt/amounts.ts';
import { scaledCondition, scaledMoney } from '../../src/studio/adapt/scaling.ts';
import { cleanName, tooLong, wholeOf } from '../../src/studio/adapt/typed.ts';
import { storyOf } from '../../src/studio/story/texts.ts';
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
        // Translations of what has another name now are marked, and nothing else is told that was not told before.
        const told = warnings.filter(({ code }) => code !== 'W0317' && code !== 'W0322');
        expect(told).toHaveLength(old.warnings.length);
        expect(warnings.filter(({ code }) => code === 'W0322')).toHaveLength(made?.translations?.marked ?? 0);
        if (answers.place !== undefined) expect(texts.place).toBe(answers.place);
        for (const [id, { name: called }] of Object.entries(answers.names ?? {}))
          expect((texts.stakeholders[id] ?? texts.team[id])?.name).toBe(called);
        const comments = (of: string): number => of.split('\n').filter((line) => /^\s*#/.test(line)).length;
        expect(comments(made?.text ?? '')).toBe(comments(text));
      }),
      { numRuns: times(1, 60) },
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
      { numRuns: times(1, 60) },
    );
  });
});

describe('the translations', () => {
  const text = read('harbor-relief');
  const german = (made: string): string => made.slice(made.indexOf('\ntranslations:'));

  it('have the same names and figures, as the other language writes them', () => {
    const made = adapt(text, {
      id: 'adapted',
      place: 'St. Anna',
      capital: 60_000,
      currency: 'EUR',
      names: { ruth: { name: 'Jonas Vogt' } },
    });
    good(made?.text ?? '');
    // 24.000 Dollar × 2.5; the mentor’s memo names the place too.
    expect(german(made?.text ?? '')).toContain('Du hast einen Zuschuss von 60.000 Euro');
    expect(german(made?.text ?? '')).toContain('Willkommen bei St. Anna.');
    expect(german(made?.text ?? '')).not.toMatch(/\d Dollar/);
    expect(german(made?.text ?? '')).not.toMatch(/\bRuth\b/);
  });

  it('of what has another name now have it too, and wait for a translator', () => {
    const made = adapt(text, { id: 'adapted', title: 'A quarter at St. Anna', services: { wifi: 'Ward Wi-Fi' } });
    const { warnings } = good(made?.text ?? '');
    expect(german(made?.text ?? '')).toContain('    title: A quarter at St. Anna\n');
    expect(warnings.filter(({ code }) => code === 'W0322').map(({ message }) => message)).toEqual([
      'the text behind this translation has changed: `title`',
      'the text behind this translation has changed: `services.wifi.name`',
    ]);
    expect(made?.translations?.marked).toBe(2);
    expect(made?.translations?.languages).toEqual(['de']);
    // Without them nothing else is different, and nothing waits.
    const without = made?.translations?.without ?? '';
    expect(made?.text.startsWith(without.trimEnd())).toBe(true);
    expect(without).not.toContain('\ntranslations:');
    expect(good(without).warnings).toEqual([]);
    // Nothing asked, nothing changed.
    expect(german(adapt(text, { id: 'harbor-relief' })?.text ?? '')).toBe(german(text));
  });

  it('that were of the text as it stood are of the text as it stands', () => {
    const brief = String(readTree(text)?.at(['brief', 'text'])?.plain);
    const noted = `      brief.text: ${fingerprint(brief)}\n`;
    expect(text).toContain(noted);
    const made = adapt(text, { id: 'adapted', capital: 60_000 });
    expect(made?.text).toMatch(/^ {6}brief\.text: [a-z]{6}$/m);
    expect(made?.text).not.toContain(noted);
    expect(good(made?.text ?? '').warnings.filter(({ message }) => message.includes('`brief.text`'))).toEqual([]);
  });
});

describe('what is left to read over', () => {
  const { text } = BASES[0] ?? { text: '' };
  const linesOf = (answers: Partial<Answers>) => adapt(text, { id: 'adapted', ...answers })?.toRead ?? [];

  it('are lines that tell sizes in words, where another number of people works there', () => {
    const found = linesOf({ people: 120 });
    const other = found.map((one) => one.text).join('\n');
    for (const words of ['Forty-five people here', 'Six mid-range access points', 'Twenty desks hang', 'Three home routers'])
      expect(other).toContain(words);
    expect(other).not.toContain('Two weeks can be planned around');
    // Where it stands, counted from 1.
    const [first] = found;
    expect(text.split('\n')[(first?.line ?? 0) - 1]).toContain(first?.text);
    expect(linesOf({ capital: 60_000 }).some((one) => one.text.includes('Forty-five people here'))).toBe(false);
    expect(linesOf({ title: 'Anders' })).toEqual([]);
  });

  it.each(BASES)('are all texts that speak of the old trade, in the order of the story, each once: $name', ({ text: base }) => {
    const old = factsOf(base);
    const renamed = Object.fromEntries(old?.departments.map(({ id }, index) => [id, `Ward ${index + 1}`]) ?? []);
    const made = adapt(base, { id: 'adapted', departments: renamed });
    const tree = readTree(made?.text ?? '');
    if (made === undefined || tree === undefined) throw new Error('nothing was made');
    expect(made.texts.length).toBeGreaterThan(5);
    const keys = made.texts.map(({ path }) => path.join('/'));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { path, was } of made.texts) expect(tree.at(path)?.plain).toBe(was);
    const story = storyOf(tree).flatMap(({ texts }) => texts.map(({ path }) => path.join('/')));
    const places = keys.map((key) => story.indexOf(key)).filter((at) => at >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // Nothing of the trade is told where nobody says that it is another one.
    expect(adapt(base, { id: 'adapted', title: 'Anders' })?.texts).toEqual([]);
    const named = Object.fromEntries(old?.departments.map(({ id, name: called }) => [id, called]) ?? []);
    expect(adapt(base, { id: 'adapted', departments: named })?.texts).toEqual([]);
  });

  it('name what a place did by its own words, and by the old names of what is called otherwise', () => {
    const of = (departments: Record<string, string>): string =>
      adapt(text, { id: 'adapted', departments })
        ?.texts.map(({ was }) => was)
        .join('\n') ?? '';
    const clinic = of({ casework: 'Nursing' });
    for (const word of ['donor', 'shelter', 'gala', 'volunteer']) expect(clinic.toLowerCase()).toContain(word);
    // A scenario that the studio does not know is read by the old names alone.
    const own = text.replace('id: harbor-relief', 'id: own-place').replace(/^( +casework: \{ name: )Case work/m, '$1Dockside');
    const made = adapt(own.replace('Forty-five people here', 'The Dockside people and forty-five others here'), {
      id: 'adapted',
      departments: { casework: 'Nursing' },
    });
    expect(made?.texts.map(({ path }) => path.join('/'))).toEqual(['brief/text']);
  });

  it.each([
    ['en', 'We have seven rooms.', true],
    ['en', 'Twenty-five old desk phones ring.', true],
    ['en', 'On the third floor', true],
    ['en', 'A hundred and twenty children', true],
    ['en', 'two weeks of rain', false],
    ['en', 'seven long years, and nobody of us', false],
    ['en', 'One of these things', false],
    ['en', 'five past four', false],
    ['en', 'Give me three thousand dollars.', true],
    ['de', 'Wir haben sieben Räume.', true],
    ['de', 'Fünfundvierzig Leute', true],
    ['de', 'Es sind fünfundvierzig alte Telefone.', true],
    ['de', 'im dritten Stock', true],
    ['de', 'nach zwei Wochen', false],
    ['de', 'vierzehn lange Tage', false],
    ['de', 'für dreitausend Euro', true],
    ['fr', 'sept salles', false],
  ])('%s: “%s” is told: %s', (language, line, isTold) => {
    expect(numberWords(language, { people: true, money: true, floors: true })(line)).toBe(isTold);
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

  it('says which names are too long, and leaves what they name as it was', () => {
    expect(tooLong('floors', 'x'.repeat(40))).toBeUndefined();
    expect(tooLong('floors', 'x'.repeat(41))).toEqual({ part: 'name', most: 40 });
    expect(tooLong('person', `${'x'.repeat(31)} Li`)).toEqual({ part: 'first', most: 30 });
    expect(tooLong('person', `Li ${'x'.repeat(31)}`)).toBeUndefined();
    const made = adapt(text, { id: 'adapted', names: { [person]: { name: 'x'.repeat(41) } }, title: 'x'.repeat(81) });
    const { texts } = good(made?.text ?? '');
    expect([texts.title, texts.stakeholders[person]?.name]).toEqual([facts?.title, facts?.people[0]?.name]);
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
    expect(renamer(names)('Ruth Amsel asks Mei; {ruth.short} and Ruthless Ruth.')).toEqual({
      text: 'Mei Tanaka asks Ruth; {ruth.short} and Ruthless Mei.',
      count: 3,
    });
    // Whose it is, in German: an s, or behind a name that hisses an apostrophe.
    const whose = [
      { from: 'Ruth', to: 'Jonas' },
      { from: 'Ines', to: 'Mei' },
    ];
    expect(renamer(whose, 'de')('Ruths Raum, Ines’ Raum, für Ruth').text).toBe('Jonas’ Raum, Meis Raum, für Jonas');
    expect(renamer(whose)('Ruths Raum').text).toBe('Ruths Raum');
  });

  it('scales amounts to three figures, and keeps nothing nothing', () => {
    // 14,400 × 3.7 = 53,280.
    expect([scaledMoney(14_400, 3.7), scaledMoney(0, 3.7), scaledMoney(-320, 2), scaledMoney(3, 0.1)]).toEqual([53_300, 0, -640, 1]);
    expect(scaledCondition('committed - unopened >= 9000 and unopened <= committed / 3 and week >= 30', 2)).toBe(
      'committed - unopened >= 18000 and unopened <= committed / 3 and week >= 30',
    );
    const toEuro = { factor: 2.5, from: 'USD', to: 'EUR' };
    expect(scaledAmounts('You have $24,000, or $3.50, in week 9.', toEuro, 'en').text).toBe('You have €60,000, or $3.50, in week 9.');
    expect(scaledAmounts('Ein Zuschuss von 24.000 Dollar, 900 $ im Monat, 9.000 Leute.', toEuro, 'de')).toEqual({
      text: 'Ein Zuschuss von 60.000 Euro, 2250 € im Monat, 9.000 Leute.',
      count: 2,
    });
    expect(scaledAmounts('24.000 Dollar', { factor: 1, from: 'USD', to: 'CHF' }, 'de').text).toBe('24.000 Franken');
    expect(scaledAmounts('$800 and 800 dollars', { factor: 100, from: 'USD', to: 'USD' }, 'en').text).toBe('$80,000 and 80,000 dollars');
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
