// Conditions in words: every one is a sentence, none shows how it is written, and two that say the same are the same.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate, FUNCTIONS, type Expr } from '../../src/core/index.ts';
import { CHECK_FUNCTIONS, compileScenario, parseExpression, printExpression, readTree, Scope } from '../../src/scenario/index.ts';
import type { Reason } from '../../src/lab/index.ts';
import { reasonWords } from '../../src/studio/checks/reasons.ts';
import { namesOfTexts, namesOfTree, type NameOf } from '../../src/studio/conditions/names.ts';
import { conditionIn } from '../../src/studio/forms/condition-note.tsx';
import { sayCondition, sayFigure } from '../../src/studio/conditions/say.ts';
import { isMessageKey, speak } from '../../src/words/index.ts';
import { condition } from '../helpers/any-condition.ts';

const SMALL = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');
const scope = new Scope(parseYaml(SMALL) as ConstructorParameters<typeof Scope>[0]);
const read = (text: string): Expr => {
  const parsed = parseExpression(text, scope);
  if (!parsed.ok) throw new Error(text);
  return parsed.expr;
};
const compiled = compileScenario(SMALL, 'small.yaml');
if (!compiled.ok) throw new Error('the small scenario does not compile');
const names = namesOfTexts(compiled.texts);
const say = (text: string, nameOf: NameOf = names): string => sayCondition(read(text), nameOf, 'USD').replaceAll('\u00a0', ' ');

/** Names in parentheses, signs of comparisons, words with hyphens that only the format has. */
const RAW = /[\p{L}\d]\(|[<>=!]|promises\.|_|undefined|\{|,,| ,|, *$/u;

describe.each(['en', 'de'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  it('every function has its words, and its own when it is denied', () => {
    const missing = Object.entries({ ...FUNCTIONS, ...CHECK_FUNCTIONS }).flatMap(([name, { gives }]) => {
      const keys =
        gives === 'boolean' ? [`condition.yes.${name}`, `condition.no.${name}`] : [`condition.figure.${name.replaceAll('.', '-')}`];
      return keys.filter((key) => !isMessageKey(key));
    });
    expect(missing).toEqual([]);
  });

  it('any condition is a sentence, with as many parentheses opened as closed, and nothing of how it is written', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), (expr, denied) => {
        const sentence = sayCondition(expr, names, 'USD', denied);
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(RAW);
        let open = 0;
        for (const letter of sentence) {
          open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('what is denied is worth what its sentence would be: denying twice says the same again', () => {
    fc.assert(
      fc.property(condition, (expr) => {
        const twice: Expr = { op: 'not', of: { op: 'not', of: expr } };
        expect(sayCondition(twice, names, 'USD')).toBe(sayCondition(expr, names, 'USD'));
        expect(sayCondition({ op: 'not', of: expr }, names, 'USD')).toBe(sayCondition(expr, names, 'USD', true));
      }),
      { numRuns: 200 },
    );
  });
});

it('two conditions with one sentence are true at the same times: every way to join three clauses, two deep', () => {
  const atoms = ['promised(sam)', 'done(aps)', 'fired(power-blink)'].map(read);
  const both = (all: readonly Expr[]): readonly Expr[] => [...all, ...all.map((of): Expr => ({ op: 'not', of }))];
  const joined = (all: readonly Expr[]): readonly Expr[] =>
    all.flatMap((one) => all.flatMap((two): readonly Expr[] => (['and', 'or'] as const).map((op) => ({ op, all: [one, two] }))));
  const one = [...atoms, ...joined(atoms)];
  const two = both(joined(both(one)));
  const worth = (expr: Expr): string =>
    Array.from({ length: 8 }, (_, bits) => {
      const set = (name: string): boolean => ((bits >> ['promised', 'done', 'fired'].indexOf(name)) & 1) === 1;
      return evaluate(expr, (name) => set(name)) ? '1' : '0';
    }).join('');
  const known = new Map<string, string>();
  for (const expr of two) {
    const [sentence, truth] = [sayCondition(expr, names, 'USD'), worth(expr)];
    const before = known.get(sentence);
    if (before !== undefined && before !== truth) throw new Error(`“${sentence}” says ${printExpression(expr)}, and something else`);
    known.set(sentence, truth);
  }
  expect(two.length).toBeGreaterThan(3_000);
  expect(known.size).toBeGreaterThan(1_000);
});

describe('a condition in words', () => {
  afterAll(() => speak('en'));

  const TOLD = [
    ['week = 2 and not promised(sam)', 'it is week 2, and Sam was promised nothing', 'es ist Woche 2, und es gab keine Zusage an Sam'],
    [
      'not (week > 3 or done(aps))',
      'it is week 3 or earlier, and Wi-Fi is not live',
      'es ist Woche 3 oder früher, und Wi-Fi ist nicht in Betrieb',
    ],
    ['week > 4 and done(aps) and week <= 8', 'it is week 5 to 8, and Wi-Fi is live', 'es ist Woche 5 bis 8, und Wi-Fi ist in Betrieb'],
    ['not (week < 5 or 8 < week)', 'it is week 5 to 8', 'es ist Woche 5 bis 8'],
    ['3 <= week', 'it is week 3 or later', 'es ist Woche 3 oder später'],
    ['capital < 500', 'the money left to spend is less than $500', 'das übrige Kapital ist kleiner als 500 $'],
    ['trust(sam) >= 60.5', 'the trust of Sam is at least 60.5', 'das Vertrauen von Sam ist mindestens 60,5'],
    ['week-done(aps) <= 5', 'Wi-Fi went live by the end of week 5', 'Wi-Fi ging bis zum Ende von Woche 5 in Betrieb'],
    ['week-done(aps) = 999', 'Wi-Fi is not live', 'Wi-Fi ist nicht in Betrieb'],
    ['done(aps) != true', 'Wi-Fi is not live', 'Wi-Fi ist nicht in Betrieb'],
    [
      'week = 2 and (done(aps) or flag(panic-bought))',
      'it is week 2, and (Wi-Fi is live, or the flag “panic-bought” is set)',
      'es ist Woche 2, und (Wi-Fi ist in Betrieb, oder die Marke „panic-bought“ ist gesetzt)',
    ],
    [
      'people-hours-lost > 10 - week',
      'the working time that users lost, in hours, is more than 10 minus the week',
      'die verlorene Arbeitszeit aller, in Stunden, ist größer als 10 minus die Woche',
    ],
    ['true', 'always', 'immer'],
  ] as const;

  it.each(TOLD)('%s', async (text, english, german) => {
    await speak('en');
    expect(say(text)).toBe(english);
    await speak('de');
    expect(say(text)).toBe(german);
  });

  it('says in a form that a goal is met, and nothing of what cannot be read', async () => {
    await speak('en');
    const tree = readTree(SMALL);
    if (tree === undefined) throw new Error('the small scenario cannot be read');
    const goal = Object.keys(compiled.texts.goals)[0] ?? '';
    expect(conditionIn(tree, `not met(${goal})`)).toBe(`the goal “${compiled.texts.goals[goal]?.label}” is not met`);
    expect(conditionIn(tree, 'finding(no-reserve)')).toBe('the coach saw the mistake “Nothing kept back”');
    expect(conditionIn(tree, 'week = 2 and')).toBeUndefined();
    expect(conditionIn(tree, 'done(nothing)')).toBeUndefined();
  });

  it('names things by the file as it stands too', async () => {
    await speak('en');
    const tree = readTree(SMALL);
    if (tree === undefined) throw new Error('the small scenario cannot be read');
    for (const text of TOLD.map(([one]) => one).filter((one) => !one.includes('nobody')))
      expect(say(text, namesOfTree(tree))).toBe(say(text));
    expect(sayFigure(read('trust(sam) > 3') && { op: 'call', name: 'trust', ids: ['sam'] }, names, 'USD')).toBe('the trust of Sam');
  });
});

it('why a check does not hold is said in words, with the figures that were compared', async () => {
  const told = (reason: Reason): string => reasonWords(reason, compiled.texts).replaceAll('\u00a0', ' ');
  const compared = read('trust(sam) >= 60');
  const reasons: readonly Reason[] = [
    {
      kind: 'clause',
      expr: compared,
      value: false,
      figures: [
        { expr: { op: 'call', name: 'trust', ids: ['sam'] }, value: 41.456 },
        { expr: { op: 'number', value: 60 }, value: 60 },
      ],
    },
    { kind: 'clause', expr: { op: 'call', name: 'verdict', ids: ['nothing'] }, value: false, figures: [] },
    { kind: 'unasked', event: 'power-blink' },
    { kind: 'refused', week: 3, problem: { problem: 'not-enough-money', decision: 'order', needed: 750_000, available: 120_000 } },
  ];
  await speak('en');
  expect(reasons.map(told)).toEqual([
    'Not true: the trust of Sam is at least 60 · the trust of Sam: 41.46',
    'Not true: the verdict is “nothing”',
    '“The lights flicker” never asked for its answer.',
    'Week 3: a decision was refused. It costs $7,500, and $1,200 is left.',
  ]);
  await speak('de');
  expect(told(reasons[0] as Reason)).toBe('Nicht wahr: das Vertrauen von Sam ist mindestens 60 · das Vertrauen von Sam: 41,46');
  expect(told(reasons[3] as Reason)).toBe('Woche 3: Eine Entscheidung wurde abgelehnt. Es kostet 7.500 $, und übrig sind 1.200 $.');
  await speak('en');
});
