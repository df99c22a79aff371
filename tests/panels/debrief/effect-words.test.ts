// What a change did, in sentences: figures agree with each other, nothing is claimed that cannot be seen, and what was left out is named.

import { describe, expect, it } from 'vitest';
import type { Block, DecisionRecord, Measures } from '../../../src/core/index.ts';
import type { Effect, Spread } from '../../../src/debrief/index.ts';
import { deedName } from '../../../src/panels/debrief/change-words.ts';
import { effectWords, signedSize } from '../../../src/panels/debrief/effect-words.ts';
import { sampleTexts } from '../../helpers/sample-texts.ts';
import { house } from '../../helpers/told.ts';

const zero: Measures = { value: 0, promises: 0, satisfaction: 0, hoursLost: 0, money: 0, team: 0, resilience: 0 };
const measures: Measures = { ...zero, satisfaction: 53.4, hoursLost: 4282.4 };
const common = { patches: [], log: [], texts: sampleTexts, view: house, measures };
const told = (own: Partial<Effect>) =>
  effectWords({ ...common, effect: { here: zero, worlds: 0, misfits: 0, dropped: [], matters: true, most: 'satisfaction', ...own } });

describe('what a change did', () => {
  it('has a size that is the difference of what it names', () => {
    // 53.4 − 3.5 is 49.9: four points (3.5 is rounded away from 0) from 53 are 49, not 50.
    const words = told({ here: { ...zero, satisfaction: -3.5 } });
    expect(words?.size).toBe('4 points');
    expect(words?.sentence).toContain('at 49 of 100 instead of 53 of 100');
    expect(signedSize('satisfaction', -2.5)).toBe('−3');
  });

  it('is not claimed where it cannot be seen', () => {
    // 53.4 and 53.8 are both told as a whole point or less apart: nothing to show.
    expect(told({ here: { ...zero, satisfaction: 0.4 } })).toBeUndefined();
    expect(told({ here: { ...zero, hoursLost: 0.2 }, most: 'hoursLost' })).toBeUndefined();
  });

  it('is told of another measure where the one it moved most moved too little to be seen', () => {
    expect(told({ here: { ...zero, satisfaction: 0.4, hoursLost: -12 } })).toMatchObject({ of: 'hoursLost', size: '12 h', gained: true });
  });

  it('never writes minus nothing', () => {
    expect(signedSize('team', -0.3)).toBe('0');
    expect(signedSize('hoursLost', -0.1)).toBe('0 h');
  });

  it('says of other worlds what can be seen there', () => {
    const spread = (p10: number, p90: number): string | undefined => {
      const none: Spread = { p10: 0, p50: 0, p90: 0 };
      const elsewhere = { value: none, promises: none, hoursLost: none, money: none, team: none, resilience: none };
      return told({ here: { ...zero, satisfaction: 6 }, worlds: 50, elsewhere: { ...elsewhere, satisfaction: { p10, p50: p10, p90 } } })
        ?.elsewhere;
    };
    expect(spread(2, 6)).toMatch(/mostly by \+2 to \+6$/);
    expect(spread(70, 70.2)).toMatch(/mostly by \+70$/);
    expect(spread(-0.2, 0.3)).toMatch(/^In most of 50 other worlds, the same change left “.+” as it was$/);
    expect(spread(-2, 3)).toMatch(/either way, from −2 to \+3$/);
    // Less than half a point below 0 is no other way.
    expect(spread(-0.2, 3)).toMatch(/mostly by 0 to \+3$/);
  });

  it('names each decision that was left out, with its week, and says how many more', () => {
    const lead = (day: number): DecisionRecord => ({ at: [day, 0], decision: { type: 'set-limit', projects: day } as never });
    const words = told({ here: { ...zero, satisfaction: 6 }, dropped: [1, 8, 15, 22, 29].map(lead) });
    expect(words?.dropped).toMatch(
      /^5 of your decisions no longer applied and were left out: “.+” in week 1, “.+” in week 2, “.+” in week 3, and 2 more\.$/,
    );
  });
});

describe('the blocks of a week', () => {
  it('are all named: a cause that goes back to one of them is among them', () => {
    const blocks = [
      { activity: 'talk', with: 'ruth' },
      { activity: 'help', project: 'server' },
    ] as unknown as readonly Block[];
    expect(deedName({ type: 'set-blocks', blocks }, sampleTexts, house)).toMatch(/^your blocks: .*Ruth; .+$/);
  });
});
