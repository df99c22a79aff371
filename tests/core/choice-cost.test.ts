// What an answer is certain to cost is shown before it is given, and is what then goes out: its own money, what it orders, what it
// buys in a hurry.

import { describe, expect, it } from 'vitest';
import { play } from '../helpers/play.ts';
import { aChoice, anEvent, anOption, aPerson, aProject, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

const event = anEvent({
  when: inWeek(1),
  choices: [
    aChoice('yes', [{ kind: 'order', project: 'server', option: 'rack' }], { money: 5_000 }),
    aChoice('no', [{ kind: 'replace', asset: 'old-server', price: 100_000 }]),
  ],
});
const rules = (own: Parameters<typeof tinyRules>[0] = {}) =>
  tinyRules({ projects: [aProject({ options: [anOption({ id: 'rack', price: 650_000, monthly: 4_000 })] })], events: [event], ...own });

describe('the money of an answer', () => {
  it('holds what it orders and what it replaces', () => {
    // 50 and 6,500 once, 40 a month; 1,000 for the replacement.
    expect(play(rules()).view.messages[0]?.choices).toMatchObject([
      { id: 'yes', money: 655_000, monthly: 4_000 },
      { id: 'no', money: 100_000, monthly: 0 },
    ]);
  });

  it('asks the price of a hurry: 1.3 times with a tenth of the budget left, twice without', () => {
    const hurried = (capital: number): number | undefined =>
      play(rules({ mechanisms: ['contingency'] })).alter((state) => {
        state.stocks.capital[0] = capital;
      }).view.messages[0]?.choices[1]?.money;
    expect(hurried(2_000_000)).toBe(130_000);
    expect(hurried(199_999)).toBe(200_000);
  });

  it('is spoken for at once, and is what goes out', () => {
    const run = play(rules()).decide({ type: 'answer', event: 'letter', choice: 'yes' });
    expect(run.view.money).toMatchObject({ left: 2_000_000, pending: 655_000 });
    run.days(1);
    expect(run.view.money).toMatchObject({ left: 1_345_000, pending: 0, committed: 655_000, monthly: 4_000 });
  });

  it('costs nothing twice: what is ordered already is not ordered again', () => {
    const run = play(rules()).decide({ type: 'order', project: 'server', option: 'rack' });
    expect(run.view.messages[0]?.choices[0]).toMatchObject({ money: 5_000, monthly: 0 });
  });

  it('is refused to nobody in debt where it is nothing', () => {
    const free = anEvent({ when: inWeek(1), choices: [aChoice('yes'), aChoice('no')] });
    const run = play(rules({ events: [free] })).alter((state) => {
      state.stocks.capital[0] = -50_000;
    });
    expect(run.decide({ type: 'answer', event: 'letter', choice: 'yes' }).view.messages[0]?.answer).toMatchObject({ choice: 'yes' });
  });

  it('is refused where it is not there, but for silence', () => {
    const poor = rules({ capital: 50_000 });
    expect(play(poor).refusal({ type: 'answer', event: 'letter', choice: 'yes' })).toBe('not-enough-money');
    play(poor).decide({ type: 'answer', event: 'letter', choice: 'no' });
  });
});

describe('a team that gives the hours it has', () => {
  it('is asked for no longer weeks', () => {
    const longer = { type: 'set-overtime', person: 'dana', hours: 50 } as const;
    const volunteers = play(tinyRules({ team: [aPerson()], overtime: false }));
    expect(volunteers.refusal(longer)).toBe('no-overtime');
    expect(volunteers.view.overtime).toBe(false);
    const staff = play(tinyRules()).decide(longer);
    expect(staff.view.overtime).toBe(true);
  });
});

it('a condition can ask what has been bought and is not at work', () => {
  const asks = anEvent({
    when: {
      op: 'compare',
      how: '=',
      left: { op: 'call', name: 'unopened', ids: [] },
      right: { op: 'number', value: 6500 },
    },
  });
  const slow = [aProject({ options: [anOption({ id: 'rack', price: 650_000, leadMin: 14, leadMax: 14 })] })];
  const bought = play(rules({ events: [asks], projects: slow })).decide({ type: 'order', project: 'server', option: 'rack' });
  expect(bought.view.messages).toEqual([]);
  expect(bought.weeks(1).view.messages).toHaveLength(1);
});
