// Rules about the kit: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { bigBang } from '../../../src/coach/rules/big-bang.ts';
import { cowboyChange } from '../../../src/coach/rules/cowboy-change.ts';
import { greenBackup } from '../../../src/coach/rules/green-backup.ts';
import { asId, type AssetView, type CutoverPlan } from '../../../src/core/index.ts';
import { didBlock, found, house, told } from '../../helpers/told.ts';

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

/** A switch-over on Tuesday of week 4 (day 22) of what was ordered on a day, with a plan and a complexity. */
function switched(plan: Partial<CutoverPlan>, complexity: number, own: object = {}, placed = 3, talk = -1) {
  const plain = house.projects[0]?.options[0];
  return told({
    weeks: 4,
    seen: () => ({
      projects: {
        server: {
          options: plain === undefined ? [] : [{ ...plain, complexity }],
          order: { option: asId('plain'), placed, quoted: 8, expected: { value: 8 }, arrived: 8 },
          cutover: { inWindow: true, pilot: false, tested: true, wayBack: true, ...plan },
          ...own,
        },
      },
    }),
    happened: (day) => [
      ...(day === 22 ? [{ type: 'cutover', project: 'server', succeeded: true }] : []),
      ...(day === talk ? [didBlock('talk', 'ines')] : []),
    ],
  });
}

describe('cowboy-change', () => {
  it('fires outside the window, and without a rehearsal or a way back where it is difficult', () => {
    expect(found(cowboyChange, switched({ inWindow: false }, 2))).toEqual(['hint 4']);
    expect(found(cowboyChange, switched({ tested: false }, 3))).toEqual(['hint 4']);
    expect(found(cowboyChange, switched({ wayBack: false }, 3))).toEqual(['hint 4']);
  });

  it('does not where all is there, or little is at stake', () => {
    expect(found(cowboyChange, switched({}, 5))).toEqual([]);
    expect(found(cowboyChange, switched({ tested: false, wayBack: false }, 2))).toEqual([]);
    expect(found(cowboyChange, switched({ inWindow: false }, 1))).toEqual([]);
  });

  it('is cleared where nobody feels it, or whoever does was talked to within the fortnight', () => {
    expect(found(cowboyChange, switched({ inWindow: false, tested: false }, 4, { serves: [] }))).toEqual([]);
    expect(found(cowboyChange, switched({ inWindow: false }, 2, {}, 3, 15))).toEqual([]);
    expect(found(cowboyChange, switched({ inWindow: false }, 2, {}, 3, 12))).toEqual(['hint 4']);
  });

  it('does not charge what came within the week: nobody could have planned it', () => {
    // Ordered on day 16, the view after day 22 is that of day 23, seven days later.
    expect(found(cowboyChange, switched({ inWindow: false }, 3, {}, 16))).toEqual([]);
    expect(found(cowboyChange, switched({ inWindow: false }, 3, {}, 15))).toEqual(['hint 4']);
  });

  it('sees a difficult one done with care', () => {
    expect(found(cowboyChange, switched({}, 3), 'strength')).toEqual(['scored 4']);
    expect(found(cowboyChange, switched({}, 2), 'strength')).toEqual([]);
  });
});

describe('big-bang', () => {
  // Ten people use the files, ten the Wi-Fi: the server alone is a half, and not more.
  const all = { serves: [asId('files'), asId('wifi')] };

  it('fires for more than half of all users without a pilot, where it is difficult or unrehearsed', () => {
    expect(found(bigBang, switched({}, 4, all))).toEqual(['hint 4']);
    expect(found(bigBang, switched({ tested: false }, 2, all))).toEqual(['hint 4']);
  });

  it('does not for half of them', () => {
    expect(found(bigBang, switched({}, 5))).toEqual([]);
  });

  it('is cleared by a rehearsal and a way back where it is usual work', () => {
    expect(found(bigBang, switched({}, 3, all))).toEqual([]);
  });

  it('does not charge what came within the week', () => {
    expect(found(bigBang, switched({}, 4, all, 16))).toEqual([]);
  });

  it('sees a few friends go first', () => {
    expect(found(bigBang, switched({ pilot: true }, 4, all), 'strength')).toEqual(['scored 4']);
    expect(found(bigBang, switched({ pilot: true }, 4, all))).toEqual([]);
    expect(found(bigBang, switched({ pilot: true }, 4), 'strength')).toEqual([]);
  });
});
