// Rules about people: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { cancelledOneToOnes } from '../../../src/coach/rules/cancelled-one-to-ones.ts';
import { crunchAsPlan } from '../../../src/coach/rules/crunch-as-plan.ts';
import type { ManagerView, OvertimeHours, PersonView, Rhythm } from '../../../src/core/index.ts';
import { found, house, told } from '../../helpers/told.ts';

describe('crunch-as-plan', () => {
  const long = (of: (week: number, person: string) => OvertimeHours, own: Partial<PersonView> = {}) =>
    told({
      weeks: 8,
      seen: (_, week) => ({
        team: Object.fromEntries(['dana', 'eli', 'finn'].map((id) => [id, { overtime: of(week, id), ...(id === 'dana' ? own : {}) }])),
      }),
    });

  it('fires for one person after four weeks of fifty hours, and is scored where it goes on', () => {
    expect(
      found(
        crunchAsPlan,
        long((_, id) => (id === 'dana' ? 50 : 40)),
      ),
    ).toEqual(['hint 4', 'scored 8']);
  });

  it('fires for two of three people after three weeks', () => {
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id !== 'finn' && week < 4 ? 55 : 40)),
      ),
    ).toEqual(['hint 3']);
  });

  it('does not for three weeks of one, nor for 45 hours', () => {
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id === 'dana' && week < 4 ? 60 : 40)),
      ),
    ).toEqual([]);
    expect(
      found(
        crunchAsPlan,
        long(() => 45),
      ),
    ).toEqual([]);
  });

  it('does not count who was away', () => {
    expect(
      found(
        crunchAsPlan,
        long((_, id) => (id === 'dana' ? 50 : 40), { here: false }),
      ),
    ).toEqual([]);
  });

  it('sees a sprint that ended after two weeks, and not one of three', () => {
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id === 'dana' && week < 3 ? 50 : 40)),
        'strength',
      ),
    ).toEqual(['scored 3']);
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id === 'dana' && week < 4 ? 50 : 40)),
        'strength',
      ),
    ).toEqual([]);
  });
});

describe('cancelled-one-to-ones', () => {
  const manager = (rhythm: Rhythm, own: Partial<ManagerView> = {}): Partial<ManagerView> => ({
    standing: house.manager.standing.map((one) => ({ ...one, rhythm })),
    ...own,
  });
  /** Talks with everybody on the Sundays of these weeks. */
  const talks = (weeks: number, rhythm: Rhythm, held: readonly number[], own: Partial<ManagerView> = {}, away = -1) =>
    told({
      weeks,
      seen: (_, week) => ({ manager: manager(rhythm, own), team: { dana: { here: week !== away } } }),
      happened: (day, week) =>
        day % 7 === 6 && held.includes(week) ? ['dana', 'eli', 'finn'].map((person) => ({ type: 'mood-seen', person, mood: 5000 })) : [],
    });

  it('fires where none of the two that were due took place, and where one of four did', () => {
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', []))).toEqual(['hint 4']);
    expect(found(cancelledOneToOnes, talks(4, 'off', []))).toEqual(['hint 4']);
    expect(found(cancelledOneToOnes, talks(4, 'weekly', [2]))).toEqual(['hint 4']);
  });

  it('does not at half of them', () => {
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [2]))).toEqual([]);
    expect(found(cancelledOneToOnes, talks(4, 'weekly', [2, 3]))).toEqual([]);
  });

  it('does not count who was away, and knows a house without the habit', () => {
    const alone = talks(4, 'fortnightly', [], {}, 3);
    expect(found(cancelledOneToOnes, alone)).toEqual(['hint 4']);
    const words = found(cancelledOneToOnes, {
      ...alone,
      days: alone.days.map((day) => ({ ...day, view: { ...day.view, team: day.view.team.slice(0, 1) } })),
    });
    expect(words).toEqual([]);
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [], { standing: [] }))).toEqual([]);
  });

  it('cannot be known before four weeks', () => {
    expect(found(cancelledOneToOnes, talks(3, 'fortnightly', []))).toEqual([]);
  });

  it('sees all of them kept, full weeks among them', () => {
    const full = { interrupted: 1200, minutes: 1200 };
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [1, 3], full), 'strength')).toEqual(['scored 4']);
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [1], full), 'strength')).toEqual([]);
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [1, 3], { interrupted: 0 }), 'strength')).toEqual([]);
  });
});
