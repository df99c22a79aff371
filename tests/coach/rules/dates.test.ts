// Rules about dates: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { promiseOnTheSpot } from '../../../src/coach/rules/promise-on-the-spot.ts';
import { asId } from '../../../src/core/index.ts';
import { promise } from '../../helpers/play.ts';
import { found, told, type Change } from '../../helpers/told.ts';

const estimate = { made: 3, p50: 900, p80: 1400 };

describe('promise-on-the-spot', () => {
  const given = { 1: [promise(6)] };
  // Given on Monday of week 1; the Sunday of week 2 is the first on which a week has passed.
  const spot = (change: Change = {}) => told({ weeks: 3, decided: given, seen: () => ({ promises: [{ made: 0 }], ...change }) });

  it('fires a week after a date without a range', () => {
    expect(found(promiseOnTheSpot, spot())).toEqual(['hint 2']);
  });

  it('does not, in the week in which it was given', () => {
    const reading = told({ weeks: 1, decided: given, seen: () => ({ promises: [{ made: 0 }] }) });
    expect(found(promiseOnTheSpot, reading)).toEqual([]);
  });

  it('is cleared by a range found in the week after, or by a word that the date is in danger', () => {
    expect(found(promiseOnTheSpot, spot({ projects: { server: { estimate } } }))).toEqual([]);
    expect(found(promiseOnTheSpot, spot({ promises: [{ made: 0, warnings: [{ day: 8, newWeek: 8 }] }] }))).toEqual([]);
  });

  it('does not charge a date that an answer to a letter gave: nobody could look first', () => {
    expect(found(promiseOnTheSpot, told({ weeks: 3, seen: () => ({ promises: [{ made: 0 }] }) }))).toEqual([]);
  });

  it('scores the second one, four weeks on, and not one before', () => {
    const reading = told({
      weeks: 8,
      decided: { 1: [promise(6)], 3: [promise(9, 'wifi', 'lamar')], 5: [promise(12, 'copies', 'ruth')] },
      seen: (_, week) => ({
        promises: [
          { made: 0 },
          ...(week > 2 ? [{ made: 14, project: asId<never>('wifi'), to: asId<never>('lamar') }] : []),
          ...(week > 4 ? [{ made: 28, project: asId<never>('copies'), to: asId<never>('ruth') }] : []),
        ],
      }),
    });
    expect(found(promiseOnTheSpot, reading)).toEqual(['hint 2', 'scored 6']);
  });

  it('sees a date with a range behind it', () => {
    const reading = told({ weeks: 2, decided: given, seen: () => ({ promises: [{ made: 0, estimated: true }] }) });
    expect(found(promiseOnTheSpot, reading, 'strength')).toEqual(['scored 1']);
    expect(found(promiseOnTheSpot, reading)).toEqual([]);
    expect(found(promiseOnTheSpot, spot(), 'strength')).toEqual([]);
  });
});
