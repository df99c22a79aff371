// What practitioners will attack first, and what the design overruled: each hedge of the model has a test here, or is named where it stands.
// Over-delivering does not pay: `expectations.test.ts`, `promises.test.ts`. Recovery never lifts above the path without failure:
// `service-recovery.test.ts`. A walk hurts where nothing gets fixed, and amid an outage: below. Switching costs a tenth a project by default:
// `context-switching.test.ts`. Fatigue has a level for each length of week: `fatigue.test.ts`. Nobody's face follows from their
// part: `tests/scenario/characters.test.ts`.

import { describe, expect, it } from 'vitest';
import type { View } from '../../src/core/index.ts';
import { UNSUPPORTED_REPAIR, yearlyRate } from '../../src/core/systems/ageing.ts';
import { unavailability } from '../../src/core/systems/redundancy.ts';
import { FULL } from '../../src/core/units.ts';
import { ninetyRules } from '../helpers/ninety.ts';
import { blocks, order, play } from '../helpers/play.ts';
import { aDepartment, anAsset, anEvent, anOption, aProject, aStakeholder, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

describe('overtime', () => {
  const rules = tinyRules({
    weeks: 26,
    mechanisms: ['fatigue', 'rework'],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] })],
  });
  /** Minutes of right work, week by week, at so many hours. */
  const right = (hours: number): readonly number[] => {
    const run = play(rules).decide(order(), { type: 'set-overtime', person: 'dana', hours });
    let before = 0;
    return Array.from({ length: 24 }, () => {
      const now = run.weeks(1).stock('work-done');
      const more = now - before;
      before = now;
      return more;
    });
  };
  const sum = (weeks: readonly number[]): number => weeks.reduce((all, one) => all + one, 0);
  const [normal, long] = [right(40), right(60)];

  it('pays for two or three weeks', () => {
    expect(sum(long.slice(0, 2))).toBeGreaterThan(sum(normal.slice(0, 2)) * 1.2);
    expect(long[2]).toBeGreaterThan(normal[2] ?? 0);
  });

  it('does not for a season: the weeks bring less than normal ones, and what was won is lost again', () => {
    expect(long[12]).toBeLessThan(normal[12] ?? 0);
    expect(sum(long.slice(12))).toBeLessThan(sum(normal.slice(12)));
  });
});

describe('old kit', () => {
  it.each([3, 5, 7])('costs more by lost support than by %i years of age', (years) => {
    const away = (age: number, supported: boolean): number =>
      unavailability(yearlyRate(200, age * 52) / FULL, 2 * (supported ? 1 : UNSUPPORTED_REPAIR));
    // Young: 2 % × 2 days of 260. Age makes it 1, 1.5 and 2.5 times that; lost support four times, whatever the age.
    expect(away(0, false) - away(0, true)).toBeGreaterThan(away(years, true) - away(0, true));
    expect(away(years, false)).toBeCloseTo(4 * away(years, true), 12);
  });

  it('has a spare at hand where somebody put one on the shelf: it works again the next morning, even past support', () => {
    const [shelf] = ninetyRules.assets.filter((one) => one.id === 'access-switches');
    expect(shelf).toMatchObject({ repairDays: 0.25, truth: { supportEnds: 0 } });
    const over = { ageWeeks: 416, yearlyFailure: 0, supportEnds: 0 };
    const crash = anEvent({ when: inWeek(2), weekday: 1, effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: false }] });
    const back = (repairDays: number) =>
      play(tinyRules({ assets: [anAsset({ repairDays, truth: over, inventory: over })], events: [crash] }))
        .weeks(4)
        .happened('asset-repaired')
        .map((one) => one.day);
    // Broken on the Tuesday, day 8. A quarter of a day × 4 is one; two days × 4 are eight, from Wednesday to the Friday of the week after.
    expect(back(0.25)).toEqual([9]);
    expect(back(2)).toEqual([18]);
  });
});

describe('the screen', () => {
  const rest = (seen: View): unknown => ({ ...seen, manager: undefined, stakeholders: undefined });

  it('does not change with a tired manager, but for the hours (M18)', () => {
    const fresh = play(tinyRules({ mechanisms: ['attention'] }));
    const tired = play(tinyRules({ mechanisms: ['attention'] })).alter((state) => {
      state.stocks['my-fatigue'][0] = 10_000;
    });
    expect(tired.view.manager.minutes).toBeLessThan(fresh.view.manager.minutes);
    expect(rest(tired.view)).toEqual(rest(fresh.view));
    expect(tired.view.stakeholders).toEqual(fresh.view.stakeholders);
  });

  it('does not change with a loud stakeholder, but for what they ask of the week (M30)', () => {
    const asking = (loudness: number) => play(tinyRules({ mechanisms: ['squeaky-wheel'], stakeholders: [aStakeholder({ loudness })] }));
    const [quiet, loud] = [asking(0), asking(10_000)];
    expect(loud.view.manager.interrupted).toBeGreaterThan(quiet.view.manager.interrupted);
    expect(rest(loud.view)).toEqual(rest(quiet.view));
    const plain = ({ stakeholders }: View) => stakeholders.map((one) => ({ ...one, voice: undefined, loudness: undefined }));
    expect(plain(loud.view)).toEqual(plain(quiet.view));
  });
});

describe('a walk', () => {
  const walked = (isDown: boolean) =>
    play(
      tinyRules({
        departments: [aDepartment()],
        assets: [anAsset({ repairDays: 9 })],
        events: isDown ? [anEvent({ when: inWeek(2), effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: false }] })] : [],
      }),
    )
      .weeks(1)
      .decide(blocks({ activity: 'walk', floor: 'ground' }))
      .weeks(2);

  it('amid an outage that the floor suffers disappoints at once, and is not judged again', () => {
    const run = walked(true);
    expect(run.posted('satisfaction', 'walked-amid-outage')).toBe(-100);
    expect(run.posted('satisfaction', 'walked-nothing-fixed')).toBe(0);
  });

  it('else a week later, where nothing was mended', () => {
    const run = walked(false);
    expect(run.posted('satisfaction', 'walked-amid-outage')).toBe(0);
    expect(run.posted('satisfaction', 'walked-nothing-fixed')).toBe(-100);
  });
});

describe('the first ninety days', () => {
  const choice = (event: string, id: string) => ninetyRules.events.find((one) => one.id === event)?.choices.find((one) => one.id === id);

  it('count a clean-up as a day that buys a little room, and no more', () => {
    expect(choice('scanned-twice', 'clear-doubles')).toMatchObject({ team: [{ person: 'hana', minutes: 480 }], money: 0 });
    expect(choice('scanned-twice', 'clear-doubles')?.effects).toContainEqual({ kind: 'flag', flag: 'cleaned-up' });
  });

  it('have fifteen spare computers: of twenty-eight who come, thirteen need another', () => {
    expect(choice('twenty-eight', 'spares')).toMatchObject({ money: 0 });
    // Thirteen by courier at 520 and a surcharge.
    expect(choice('twenty-eight', 'buy-thirteen')?.money).toBeGreaterThan(13 * 52_000);
  });
});
