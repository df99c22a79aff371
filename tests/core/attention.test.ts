// M18 worked by hand: the week holds 1,200 minutes; blocks of 120 beside the standing week; tiredness takes up to 30 %.

import { describe, expect, it } from 'vitest';
import { aChoice, anEvent, inWeek, tinyRules } from '../helpers/tiny-rules.ts';
import { blocks, play } from '../helpers/play.ts';

const rules = (minutes: number, standing = 0) =>
  tinyRules({
    mechanisms: ['attention'],
    myMinutes: minutes,
    standing: standing === 0 ? [] : [{ habit: 'status-note', minutes: standing, start: 'weekly' }],
  });

describe('a tired manager', () => {
  it.each([
    [0, 1200],
    [5000, 1020], // 1,200 × (1 − .3 × .5)
    [10_000, 840],
  ])('of fatigue %i has %i of 1,200 minutes', (fatigue, minutes) => {
    const run = play(rules(1200)).alter((state) => {
      state.stocks['my-fatigue'][0] = fatigue;
    });
    expect(run.view.manager.minutes).toBe(minutes);
  });

  const asks = (hours: number) =>
    anEvent({ when: inWeek(1), mustAnswer: true, choices: [aChoice('yes', [], { hours }), aChoice('no')], ifSilent: 'yes' });

  it('became so by a week fuller than its hours: five points for each tenth', () => {
    // 300 minutes asked of 250: a fifth too much, 500 × 2.
    const run = play({ ...rules(250), events: [asks(300)] }).weeks(1);
    expect(run.posted('my-fatigue', 'manager-hours')).toBe(1000);
    expect(
      play({ ...rules(300), events: [asks(300)] })
        .weeks(1)
        .stock('my-fatigue'),
    ).toBe(0);
  });

  it('is rested by a week within them: twelve points, and no further than rested', () => {
    const run = play(rules(1200)).alter((state) => {
      state.stocks['my-fatigue'][0] = 1500;
    });
    expect(run.weeks(1).stock('my-fatigue')).toBe(300);
    expect(run.weeks(1).stock('my-fatigue')).toBe(0);
  });
});

describe('the manager’s week', () => {
  it.each([
    [1200, 0, 5], // ten would fit; five days have five
    [600, 0, 5],
    [600, 240, 3],
    [300, 0, 2],
    [100, 0, 0],
  ])('of %i minutes with %i standing holds %i blocks', (minutes, standing, allowed) => {
    expect(play(rules(minutes, standing)).view.manager.blocksAllowed).toBe(allowed);
  });

  it('refuses a block more than it holds, and one that stands twice', () => {
    const run = play(rules(300));
    const walk = { activity: 'walk', floor: 'ground' };
    const talk = { activity: 'talk', with: 'ines' };
    const coach = { activity: 'coach', person: 'dana' };
    expect(run.refusal(blocks(walk, talk, coach))).toBe('not-enough-hours');
    expect(run.refusal(blocks(walk, walk))).toBe('bad-block');
    expect(run.attempt({ type: 'set-blocks', blocks: [walk as never, talk as never] })).toBeUndefined();
  });

  it('an answer takes slack first, then the block placed last', () => {
    const asks = anEvent({ when: inWeek(1), mustAnswer: true, choices: [aChoice('yes', [], { hours: 120 }), aChoice('no')] });
    const run = (minutes: number) =>
      play({ ...rules(minutes), events: [asks] })
        .decide(blocks({ activity: 'walk', floor: 'ground' }, { activity: 'talk', with: 'ines' }), {
          type: 'answer',
          event: 'letter',
          choice: 'yes',
        })
        .weeks(1);
    expect(run(360).happened('block-lost')).toEqual([]);
    expect(
      run(240)
        .happened('block-lost')
        .map((h) => h.activity),
    ).toEqual(['talk']);
    expect(
      run(240)
        .happened('activity')
        .map((h) => h.activity),
    ).toEqual(['walk']);
  });
});
