// How often events come and why one did not: known answers on a scenario of four weeks.

import { describe, expect, it } from 'vitest';
import { asId, prepare, run, type EventId, type EventRule, type Expr, type Weighing } from '../../src/core/index.ts';
import { anyBot, eventFrequencies, playBot, whyNot, type Frequencies } from '../../src/lab/index.ts';
import { smallRules } from '../helpers/small-rules.ts';

const game = prepare(smallRules);
const id = (text: string): EventId => asId<EventId>(text);

function counted(rules = smallRules, runs = 20, bots?: readonly string[]): Frequencies {
  let last: Frequencies | undefined;
  let steps = 0;
  for (const step of eventFrequencies(prepare(rules), { runs, ...(bots === undefined ? {} : { bots }) })) {
    steps += 1;
    expect(step).toMatchObject({ done: steps, of: runs });
    last = step.frequencies;
  }
  if (last === undefined) throw new Error('there are steps');
  expect(steps).toBe(runs);
  return last;
}

const [letter] = smallRules.events as readonly [EventRule];
const having = (...events: readonly EventRule[]) => ({ ...smallRules, events });

describe('frequencies', () => {
  it('count runs, weeks and answers, by kind of player', () => {
    const { runs, events } = counted(smallRules, 4, ['idle', 'yes-to-all']);
    expect(runs).toBe(4);
    // The letter comes on the Monday of week 2 to everybody; idle says nothing, so silence says no for them.
    expect(events[0]).toMatchObject({
      event: 'letter',
      came: 4,
      held: 4,
      weeks: [0, 4, 0, 0],
      answers: { yes: 2, no: 2 },
      byBot: { idle: { runs: 2, came: 2 }, 'yes-to-all': { runs: 2, came: 2 } },
    });
  });

  it('hold by chance about as often as the file says', () => {
    // One week in which it can come, at 50 %: of 200 runs 100, and 99.99 % of all samples lie between 72 and 128.
    const { events } = counted(having({ ...letter, chance: 5000 }), 200, ['idle']);
    expect(events[0]?.held).toBe(200);
    expect(events[0]?.came).toBeGreaterThan(72);
    expect(events[0]?.came).toBeLessThan(128);
  });

  it('count the conditions at the end', () => {
    const { ends } = counted(smallRules, 2, ['idle']);
    expect(ends.map(({ kind, id: of, held }) => [kind, of, held])).toEqual([
      ['goal', 'done', 0],
      ['verdict', 'end', 2],
    ]);
  });
});

describe('the core tells each weighing', () => {
  const weighings = (rules = smallRules): readonly (readonly [string, number, Weighing['outcome']])[] => {
    const told: (readonly [string, number, Weighing['outcome']])[] = [];
    run(prepare(rules), '1', [], { weighed: (event, day, { outcome }) => told.push([event, day, outcome]) });
    return told;
  };

  it('on each day on which an event could come, until it did', () => {
    // The letter is weighed on Mondays, the crash on Tuesdays; both want week 2.
    expect(weighings()).toEqual([
      ['letter', 0, 'condition'],
      ['crash', 1, 'condition'],
      ['letter', 7, 'came'],
      ['crash', 8, 'came'],
    ]);
  });

  it('and what stood in the way: a full Monday', () => {
    const four = [1, 2, 3, 4].map((n): EventRule => ({
      ...letter,
      id: id(`letter-${n}`),
      mustAnswer: false,
      when: { op: 'boolean', value: true },
    }));
    expect(weighings(having(...four)).filter(([event]) => event === 'letter-4')).toEqual([
      ['letter-4', 0, 'crowded'],
      ['letter-4', 7, 'came'],
    ]);
  });

  it('and changes nothing by it', () => {
    const bot = anyBot('planner', '1');
    if (bot === undefined) throw new Error('the planner is there');
    const plain = playBot(game, bot, '1');
    expect(playBot(game, bot, '1', { weighed: () => undefined })).toEqual(plain);
  });
});

describe('why an event came or did not', () => {
  const trust: Expr = {
    op: 'compare',
    how: '<',
    left: { op: 'call', name: 'trust', ids: ['ines'] },
    right: { op: 'number', value: 10 },
  };

  it('tells each day with the figures of that day', () => {
    const why = whyNot(prepare(having({ ...letter, when: trust })), { seed: '1', log: [] }, id('letter'));
    expect(why.came).toBeUndefined();
    expect(why.days.map(({ week, outcome }) => [week, outcome])).toEqual([
      [1, 'condition'],
      [2, 'condition'],
      [3, 'condition'],
      [4, 'condition'],
    ]);
    // Ines begins at 50.
    expect(why.days[0]?.clauses).toEqual([
      { clause: { expr: trust, denied: false }, holds: false, figures: [{ expr: trust.left, value: 50 }] },
    ]);
    expect(why.never).toEqual([{ expr: trust, denied: false }]);
  });

  it('tells the day on which it came, or one week alone', () => {
    expect(whyNot(game, { seed: '1', log: [] }, id('crash'))).toMatchObject({ came: { week: 2, day: 8 }, never: [] });
    expect(whyNot(game, { seed: '1', log: [] }, id('crash'), 1).days).toHaveLength(1);
    expect(() => whyNot(game, { seed: '1', log: [] }, id('nothing'))).toThrow('there is no event nothing');
  });

  it('tells that chance was against it', () => {
    const seeds = Array.from({ length: 10 }, (_, i) => String(i));
    const rules = prepare(having({ ...letter, chance: 5000 }));
    const outcomes = seeds.map((seed) => whyNot(rules, { seed, log: [] }, id('letter')).days[1]?.outcome);
    expect(new Set(outcomes)).toEqual(new Set(['came', 'chance']));
  });
});
