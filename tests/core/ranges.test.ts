// A range that an answer promises for a day: it is made on that day, and meanwhile no block needs to be spent on it.

import { describe, expect, it } from 'vitest';
import { play } from '../helpers/play.ts';
import { aChoice, anEvent, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

const THURSDAY = 3;
const rules = tinyRules({
  mechanisms: ['estimates'],
  events: [
    anEvent({
      when: inWeek(1),
      choices: [aChoice('yes', [{ kind: 'estimate', project: 'server', weekday: THURSDAY }]), aChoice('no')],
    }),
  ],
});
const offers = (run: ReturnType<typeof play>): readonly string[] => run.view.offers.map((block) => block.activity);

describe('“you will have a range on Thursday”', () => {
  it('has the range made on Thursday, not before', () => {
    const run = play(rules).decide({ type: 'answer', event: 'letter', choice: 'yes' }).days(3);
    expect(run.happened('estimated')).toEqual([]);
    expect(run.view.projects[0]?.rangeOn).toBe(THURSDAY);
    run.days(1);
    expect(run.happened('estimated').map((one) => one.day)).toEqual([THURSDAY]);
    expect(run.view.projects[0]).not.toHaveProperty('rangeOn');
  });

  it('offers no block for an estimate while the range comes by itself', () => {
    const run = play(rules);
    expect(offers(run)).toContain('estimate');
    expect(run.view.projects[0]).not.toHaveProperty('rangeOn');
    run.decide({ type: 'answer', event: 'letter', choice: 'yes' });
    expect(offers(run)).not.toContain('estimate');
    expect(run.view.projects[0]?.rangeOn).toBe(THURSDAY);
    run.decide({ type: 'answer', event: 'letter', choice: 'no' });
    expect(offers(run)).toContain('estimate');
  });

  it('leaves a block for it that was planned before as it is', () => {
    const run = play(rules).decide(
      { type: 'set-blocks', blocks: [{ activity: 'estimate', project: 'server' }] },
      { type: 'answer', event: 'letter', choice: 'yes' },
      {
        type: 'set-blocks',
        blocks: [
          { activity: 'estimate', project: 'server' },
          { activity: 'talk', with: 'ines' },
        ],
      },
    );
    run.weeks(1);
    expect(run.happened('estimated')).toHaveLength(2);
  });

  it('at once where no day is named', () => {
    const now = tinyRules({
      mechanisms: ['estimates'],
      events: [anEvent({ when: inWeek(1), choices: [aChoice('yes', [{ kind: 'estimate', project: 'server' }]), aChoice('no')] })],
    });
    const run = play(now).decide({ type: 'answer', event: 'letter', choice: 'yes' }).days(1);
    expect(run.happened('estimated').map((one) => one.day)).toEqual([0]);
  });
});

it('offers each block once, though two things lead to it', () => {
  const keys = play(tinyRules()).view.offers.map((block) => JSON.stringify(block));
  expect(new Set(keys).size).toBe(keys.length);
});
