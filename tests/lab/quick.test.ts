// The quick balance: scenarios of four weeks with one thing wrong each, what is said of it, and that the number that is proposed mends it.

import { describe, expect, it } from 'vitest';
import { asId, holds, prepare, type EventRule, type Expr, type GoalRule, type Rules } from '../../src/core/index.ts';
import { balanceSentences, type BalanceFinding } from '../../src/lab/index.ts';
import { barOf, roundedFor, withBar } from '../../src/lab/quick/threshold.ts';
import { shippedScenario } from '../helpers/shipped.ts';
import { smallRules } from '../helpers/small-rules.ts';

const compare = (how: '<' | '<=' | '>' | '>=', name: 'trust' | 'week' | 'promises.made', ids: readonly string[], value: number): Expr => ({
  op: 'compare',
  how,
  left: { op: 'call', name, ids },
  right: { op: 'number', value },
});
const goal = (id: string, condition: Expr): GoalRule => ({ id: asId(id), must: true, if: condition });
const [letter] = smallRules.events as readonly [EventRule];

function found(rules: Rules, seeds = 3): readonly BalanceFinding[] {
  const steps = balanceSentences(prepare(rules), { seeds });
  let percent = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    expect(step.value.percent).toBeGreaterThanOrEqual(percent);
    percent = step.value.percent;
  }
}

const withCode = <C extends BalanceFinding['code']>(findings: readonly BalanceFinding[], code: C) =>
  findings.filter((one): one is Extract<BalanceFinding, { readonly code: C }> => one.code === code);

describe('a quick balance', () => {
  it('names the goal that nobody meets, and the bar that most would', () => {
    const [one] = withCode(found({ ...smallRules, goals: [goal('trusted', compare('>=', 'trust', ['ines'], 99))] }), 'goal-nobody-meets');
    expect(one).toMatchObject({ goal: 'trusted', level: 'problem', players: { count: 0 }, clauseHeld: 0 });
    const { edit } = one ?? {};
    if (edit === undefined || typeof edit.value !== 'object') throw new Error('a bar is proposed');
    expect(edit.path).toEqual(['goals', 'trusted', 'if']);
    expect(edit.proven.count / edit.proven.of).toBeGreaterThanOrEqual(0.7);
    // Put into the file, nothing is said of it any more.
    const mended = found({ ...smallRules, goals: [goal('trusted', edit.value.condition)] });
    expect(withCode(mended, 'goal-nobody-meets')).toEqual([]);
    expect(withCode(mended, 'goal-too-hard')).toEqual([]);
  });

  it('tells that doing nothing is enough, and that anything is', () => {
    const idle = found({ ...smallRules, goals: [goal('quiet', compare('<', 'promises.made', [], 1))] });
    expect(withCode(idle, 'idle-meets-goals')[0]?.players).toEqual({ of: 3, count: 3 });
    const anything = found({ ...smallRules, goals: [goal('late', compare('>=', 'week', [], 2))] });
    expect(withCode(anything, 'idle-meets-goals')).toHaveLength(1);
  });

  it('mends an event that never comes by the bar that is in its way', () => {
    const rules: Rules = { ...smallRules, events: [letter, { ...letter, id: asId('angry'), when: compare('<', 'trust', ['ines'], 5) }] };
    const [never] = withCode(found(rules), 'event-never-came');
    expect(never).toMatchObject({ event: 'angry', why: 'clause', clauseHeld: 0, edit: { path: ['events', 'angry', 'when'] } });
    const { edit } = never ?? {};
    if (edit === undefined || typeof edit.value !== 'object') throw new Error('a bar is proposed');
    const { condition } = edit.value;
    const mended: Rules = { ...rules, events: rules.events.map((one) => (one.id === never?.event ? { ...one, when: condition } : one)) };
    expect(withCode(found(mended), 'event-never-came')).toEqual([]);
  });

  it('tells why an event never comes: chance, or parts that are never true at once', () => {
    const rare: EventRule = { ...letter, id: asId('rare'), chance: 1 };
    const torn: EventRule = {
      ...letter,
      id: asId('torn'),
      when: { op: 'and', all: [compare('<', 'week', [], 2), compare('>=', 'week', [], 3)] },
    };
    const never = withCode(found({ ...smallRules, events: [letter, rare, torn] }), 'event-never-came');
    expect(never.map(({ event, why }) => [event, why])).toEqual([
      ['rare', 'chance'],
      ['torn', 'together'],
    ]);
  });

  it('sees a way that nobody takes', () => {
    const either: EventRule = {
      ...letter,
      id: asId('either'),
      when: { op: 'or', all: [compare('>=', 'week', [], 2), compare('>=', 'trust', ['ines'], 101)] },
    };
    const findings = found({ ...smallRules, events: [either] });
    expect(withCode(findings, 'clause-never-true').map(({ event, clause }) => [event, clause?.expr])).toEqual([
      ['either', compare('>=', 'trust', ['ines'], 101)],
    ]);
  });

  it('finds the answer that is always best, given runs enough', () => {
    const gift: EventRule = {
      ...letter,
      choices: letter.choices.map((one) =>
        one.id === 'yes' ? { ...one, hours: 0, effects: [{ kind: 'add', stock: 'satisfaction', subject: 'cases', delta: 3000 }] } : one,
      ),
    };
    expect(withCode(found({ ...smallRules, events: [gift] }, 6), 'answer-always-best')).toMatchObject([
      { event: 'letter', choice: 'yes', runs: { of: 6, count: 6 }, level: 'problem' },
    ]);
  });

  it('finds a promise that nothing can keep, and the first week by which most can', () => {
    const rash: EventRule = {
      ...letter,
      when: compare('>=', 'week', [], 1),
      choices: letter.choices.map((one) =>
        one.id === 'yes' ? { ...one, effects: [{ kind: 'promise', to: asId('ines'), project: asId('server'), week: 1 }] } : one,
      ),
    };
    // The kit takes two days at least and five hours of work a day are there: nothing is live in week 1.
    const [one] = withCode(found({ ...smallRules, events: [rash] }), 'promise-nobody-can-keep');
    expect(one).toMatchObject({ event: 'letter', choice: 'yes', project: 'server', week: 1, players: { count: 0 } });
    expect(one?.edit?.path).toEqual(['events', 'letter', 'choices', 'yes', 'effects', 'promise', 'week']);
    expect(one?.enough).toBeGreaterThan(1);
    expect(one?.edit?.value).toBe(one?.enough);
  });

  it('finds the sum that would do, and a little less would not', () => {
    const [short] = withCode(found({ ...smallRules, capital: 100_000 }), 'money-runs-out');
    // The cheaper option costs 2,000; there are 1,000.
    expect(short).toMatchObject({ capital: 1000, week: 1, enough: 2000, edit: { path: ['start', 'money', 'capital'], value: 2000 } });
  });

  it('finds the sum for a goal that asks for a dear option, where a cheap one can be paid for', () => {
    // The goal asks for the box at 4,200, beside Wi-Fi at 2,600; a disk costs 300.
    const { rules } = shippedScenario('templates/two-stakeholders');
    const goals = rules.goals.filter(({ id }) => id === 'files-safe');
    const told = found({ ...rules, capital: 500_000, events: [], verdicts: [], objectives: [], goals }, 2);
    expect(withCode(told, 'money-runs-out')).toEqual([]);
    const [missed] = [...withCode(told, 'goal-nobody-meets'), ...withCode(told, 'goal-too-hard')];
    expect(missed).toMatchObject({ goal: 'files-safe', edit: { path: ['start', 'money', 'capital'] } });
    expect(missed?.edit?.value).toBeGreaterThanOrEqual(6800);
    expect(missed?.edit?.value).toBeLessThan(9000);
  });
});

describe('a bar', () => {
  const more = { expr: compare('>', 'trust', ['ines'], 60), denied: false };

  it('is turned round by a not', () => {
    expect(barOf(more)?.wantsMore).toBe(true);
    expect(barOf({ ...more, denied: true })?.wantsMore).toBe(false);
    expect(barOf({ expr: { op: 'call', name: 'known', ids: ['server'] }, denied: false })).toBeUndefined();
  });

  it.each([
    ['>', 52.4, 52],
    ['>', 52, 51],
    ['>=', 52.4, 52],
    ['<', 52, 53],
    ['<=', 52.4, 53],
  ] as const)('%s lets %d pass at %d', (how, figure, expected) => {
    const clause = { expr: compare(how, 'trust', ['ines'], 0), denied: false };
    const bar = barOf(clause);
    if (bar === undefined) throw new Error('it is a bar');
    const value = roundedFor(bar, figure);
    expect(value).toBe(expected);
    expect(holds(withBar(clause.expr, bar.clause, value), () => figure)).toBe(true);
  });
});
