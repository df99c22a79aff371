// M14 worked by hand: a word on what was seen +.03 of quality, blame −.05 of mood and safety, a habit left alone −.02 a week and −.01 of
// the others' mood, three praises for each correction (research M14).

import { describe, expect, it } from 'vitest';
import { careOf, driftBy, freshWord, mayHaveHabit } from '../../src/core/systems/feedback.ts';
import { blocks, play } from '../helpers/play.ts';
import { aPerson, tinyRules } from '../helpers/tiny-rules.ts';

const word = (form: string, person = 'dana') => blocks({ activity: 'feedback', person, form });
const rules = tinyRules({ mechanisms: ['feedback'], team: [aPerson({ behaviour: true }), aPerson({ id: 'kim' })] });

describe('a word', () => {
  it('is worth .4 within two weeks of the last', () => {
    expect(freshWord(300, 13)).toBe(120);
    expect(freshWord(300, 14)).toBe(300);
  });

  it('on what was seen makes work better: 300 points are .03 fewer errors', () => {
    const run = play(rules).decide(word('sbi', 'kim')).weeks(1);
    expect(run.stock('quality', 1)).toBe(300);
    expect(careOf(300)).toBeCloseTo(0.03, 12);
  });

  it.each([
    ['praise', 100, 0],
    ['vague', 0, 0],
    ['blame', -500, -500],
  ] as const)('of %s: mood %i, safety %i', (form, mood, safety) => {
    // Dana's habit costs Kim 100 of mood in the same week.
    const run = play(rules).decide(word(form, 'kim')).weeks(1);
    expect(run.posted('mood', undefined, 'kim') + 100).toBe(mood);
    expect(run.posted('safety')).toBe(safety);
    expect(run.stock('quality', 1)).toBe(0);
  });

  it('is refused where the mechanism is off, or of no such form', () => {
    expect(play(tinyRules()).refusal(word('sbi'))).toBe('bad-block');
    expect(play(rules).refusal(word('shouting'))).toBe('bad-block');
    expect(play(rules).refusal(word('sbi', 'nobody'))).toBe('unknown-id');
  });
});

describe('a habit', () => {
  it('drifts .02 a week while nobody puts it right, and the others watch', () => {
    const run = play(rules).weeks(3);
    expect(run.stock('quality')).toBe(-600);
    expect(run.posted('mood', 'habit-watched', 'kim')).toBe(-300);
    expect(run.posted('mood', 'habit-watched', 'dana')).toBe(0);
  });

  it('is seen by looking, not before', () => {
    const run = play(rules).weeks(1);
    expect(run.view.team[0]).not.toHaveProperty('behaviour');
    run.decide(blocks({ activity: 'coach', person: 'dana' })).weeks(1);
    expect(run.view.team[0]?.behaviour).toEqual({ seen: 8, corrected: false });
    expect(run.happened('revealed').map((h) => h.what)).toEqual([{ kind: 'behaviour', person: 'dana' }]);
    expect(run.view.offers).toContainEqual({ activity: 'feedback', person: 'dana', form: 'sbi' });
  });

  it('is put right by a word on what was seen, and mends by .02 a week', () => {
    const run = play(rules)
      .decide(blocks({ activity: 'coach', person: 'dana' }))
      .weeks(3);
    // Three weeks of drift, −600; then the word, +300, and 200 of mending on the Friday.
    expect(run.stock('quality')).toBe(-600);
    run.decide(word('sbi')).weeks(1);
    expect(run.stock('quality')).toBe(-100);
    expect(run.view.team[0]?.behaviour?.corrected).toBe(true);
    // The last hundred mends; no praise had gone before the correction.
    expect(run.weeks(1).stock('quality')).toBe(0);
    expect(run.posted('mood', 'corrected-more-than-praised', 'dana')).toBe(-100);
  });

  it('costs no mood to correct after three praises', () => {
    const run = play(rules);
    for (let i = 0; i < 3; i += 1) run.decide(word('praise')).weeks(1);
    run.decide(word('sbi')).weeks(1);
    expect(run.view.team[0]?.feedback).toEqual({ praise: 3, corrections: 1, last: 22 });
    expect(run.posted('mood', 'corrected-more-than-praised')).toBe(0);
  });

  it('stays where blame or a general word was given', () => {
    for (const form of ['blame', 'vague']) {
      const run = play(rules)
        .decide(blocks({ activity: 'coach', person: 'dana' }))
        .weeks(1);
      expect(run.decide(word(form)).weeks(1).stock('quality')).toBe(-400);
    }
  });

  it('is imagined in 15 % of those nobody looked at, with the drift of the weeks so far', () => {
    expect(mayHaveHabit(0.1499)).toBe(true);
    expect(mayHaveHabit(0.15)).toBe(false);
    expect(driftBy(4)).toBe(-600);
  });
});
