// Rules about the kit: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { greenBackup } from '../../../src/coach/rules/green-backup.ts';
import type { AssetView } from '../../../src/core/index.ts';
import { found, told } from '../../helpers/told.ts';

describe('green-backup', () => {
  const stick = (weeks: number, change: (day: number) => Partial<AssetView> = () => ({})) =>
    told({ weeks, seen: (day) => ({ assets: { stick: change(day) } }) });

  it('fires in week 5 where nobody has looked, and is scored where it goes on', () => {
    expect(found(greenBackup, stick(9))).toEqual(['hint 5', 'scored 9']);
  });

  it('does not charge the months before the player, nor the first four weeks', () => {
    expect(found(greenBackup, stick(4))).toEqual([]);
  });

  it('does not, within eight weeks of a restore that worked; does after them, or after one that failed', () => {
    const tested = (worked: boolean) => (day: number) => (day > 15 ? { lastRestore: { day: 15, worked } } : {});
    // Day 15 is in week 3. Nine whole weeks later is day 78: first seen on the Sunday of week 12 (day 83), and for a week on that of 13.
    expect(found(greenBackup, stick(12, tested(true)))).toEqual([]);
    expect(found(greenBackup, stick(13, tested(true)))).toEqual(['hint 13']);
    expect(found(greenBackup, stick(5, tested(false)))).toEqual(['hint 5']);
  });

  it('is cleared by what is down, or new', () => {
    expect(
      found(
        greenBackup,
        stick(8, () => ({ up: false })),
      ),
    ).toEqual([]);
    // Bought on day 35, the Monday of week 6: a fortnight old on day 49, so the first two Sundays with it are those of weeks 7 and 8.
    expect(
      found(
        greenBackup,
        stick(7, () => ({ bought: 35 })),
      ),
    ).toEqual([]);
    expect(
      found(
        greenBackup,
        stick(8, () => ({ bought: 35 })),
      ),
    ).toEqual(['hint 8']);
  });

  it('sees a restore tried out, whatever came of it', () => {
    const tried = (worked: boolean) =>
      told({ weeks: 3, happened: (day) => (day === 16 ? [{ type: 'restore-tested', asset: 'stick', worked }] : []) });
    expect(found(greenBackup, tried(true), 'strength')).toEqual(['scored 3']);
    expect(found(greenBackup, tried(false), 'strength')).toEqual(['scored 3']);
  });
});
