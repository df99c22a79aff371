// The mentor's hint: one a week, each once, in coached runs alone.

import { describe, expect, it } from 'vitest';
import { hintFor } from '../../src/coach/hint.ts';
import type { Reading } from '../../src/coach/reading.ts';
import { promise } from '../helpers/play.ts';
import { told, works } from '../helpers/told.ts';

/** Week 1: a date on the spot, which shows in week 2. All weeks: fifty hours for everybody (3) and a back-up that nobody tried (5). */
const busy = told({
  weeks: 9,
  decided: { 1: [promise(26)] },
  seen: () => ({ promises: [{ made: 0, week: 26 }], team: { dana: { overtime: 50 }, eli: { overtime: 50 }, finn: { overtime: 50 } } }),
  // Project work for everybody and one-to-ones every week keep the other rules quiet.
  happened: (day) => [
    ...works(day, 100, ['dana', 'server'], ['eli', 'server'], ['finn', 'server']),
    ...(day % 7 === 6 ? ['dana', 'eli', 'finn'].map((person) => ({ type: 'mood-seen', person, mood: 5000 })) : []),
  ],
});
const upTo = (reading: Reading, weeks: number): Reading => ({ ...reading, days: reading.days.slice(0, weeks * 7) });
const hints = (reading: Reading): readonly (string | undefined)[] =>
  Array.from({ length: 10 }, (_, weeks) => {
    const hint = hintFor(upTo(reading, weeks), 'coached');
    return hint === undefined ? undefined : `${hint.week} ${hint.finding.rule}`;
  });

describe('the hint of a week', () => {
  it('says what was new in the week before, one at a time, and nothing twice', () => {
    const said = hints(busy).filter((one) => one !== undefined);
    expect(said).toContain('3 promise-on-the-spot');
    expect(said).toContain('4 crunch-as-plan');
    expect(new Set(said.map((one) => one.split(' ')[1])).size).toBe(said.length);
    expect(new Set(said.map((one) => one.split(' ')[0])).size).toBe(said.length);
  });

  it('says the same in the middle of a week as on its Monday', () => {
    const monday = hintFor(upTo(busy, 3), 'coached');
    expect(monday?.finding.rule).toBe('crunch-as-plan');
    expect(hintFor({ ...busy, days: busy.days.slice(0, 3 * 7 + 4) }, 'coached')).toEqual(monday);
  });

  it('has none for the first week, and none for who plays on their own or hands in', () => {
    expect(hintFor(upTo(busy, 0), 'coached')).toBeUndefined();
    for (const mode of ['own', 'hand-in'] as const)
      for (let weeks = 0; weeks < 10; weeks += 1) expect(hintFor(upTo(busy, weeks), mode)).toBeUndefined();
  });
});
