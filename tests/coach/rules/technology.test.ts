// Rules about the kit: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { bigBang } from '../../../src/coach/rules/big-bang.ts';
import { cowboyChange } from '../../../src/coach/rules/cowboy-change.ts';
import { deferringTheBoring } from '../../../src/coach/rules/deferring-the-boring.ts';
import { greenBackup } from '../../../src/coach/rules/green-backup.ts';
import { asId, type AssetView, type CutoverPlan } from '../../../src/core/index.ts';
import { order } from '../../helpers/play.ts';
import { didBlock, found, house, told, type Change } from '../../helpers/told.ts';

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
function switched(plan: Partial<CutoverPlan>, complexity: number, own: object = {}, placed = 3, talk = -1, part = 10_000) {
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
      ...(day === 22 ? [{ type: 'cutover', project: 'server', succeeded: true, ...(part < 10_000 ? { share: part } : {}) }] : []),
      ...(day === talk ? [didBlock('talk', 'ines')] : []),
    ],
  });
}

describe('cowboy-change', () => {
  it('fires outside the window, and without a rehearsal or a way back where it is difficult', () => {
    expect(found(cowboyChange, switched({ inWindow: false }, 3))).toEqual(['hint 4']);
    expect(found(cowboyChange, switched({ inWindow: false, tested: false }, 2))).toEqual(['hint 4']);
    expect(found(cowboyChange, switched({ tested: false }, 3))).toEqual(['hint 4']);
    expect(found(cowboyChange, switched({ wayBack: false }, 3))).toEqual(['hint 4']);
  });

  it('does not where all is there, or little is at stake', () => {
    expect(found(cowboyChange, switched({}, 5))).toEqual([]);
    expect(found(cowboyChange, switched({ tested: false, wayBack: false }, 2))).toEqual([]);
    // A standard change, as the board has it: at most 2.
    expect(found(cowboyChange, switched({ inWindow: false }, 2))).toEqual([]);
  });

  it('is cleared where nobody feels it, or whoever does was talked to within the fortnight', () => {
    expect(found(cowboyChange, switched({ inWindow: false, tested: false }, 4, { serves: [] }))).toEqual([]);
    expect(found(cowboyChange, switched({ inWindow: false }, 3, {}, 3, 15))).toEqual([]);
    expect(found(cowboyChange, switched({ inWindow: false }, 3, {}, 3, 12))).toEqual(['hint 4']);
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

  it('judges a step by its share, and steps are the same strength as a pilot', () => {
    const stepped = (own: object = {}) => switched({ inSteps: true }, 4, { ...all, ...own }, 3, -1, 2500);
    expect(found(bigBang, stepped())).toEqual([]);
    expect(found(bigBang, stepped(), 'strength')).toEqual(['scored 4']);
    expect(found(bigBang, stepped({ serves: [asId('files'), asId('wifi'), asId('mail')] }))).toEqual([]);
    // The rest after a tenth had it: somebody has tried.
    expect(found(bigBang, switched({}, 4, { ...all, cutOver: { share: 1000, from: 20 } }, 3, -1, 9000))).toEqual([]);
    expect(found(bigBang, switched({}, 4, { serves: [asId('files'), asId('wifi'), asId('mail')] }))).toEqual(['hint 4']);
    // Half of the house in steps is no strength: it was never a big one.
    expect(found(bigBang, switched({ inSteps: true }, 4, {}, 3, -1, 2500), 'strength')).toEqual([]);
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

describe('deferring-the-boring', () => {
  const optionsAt = (price: number) => (house.projects[1]?.options ?? []).map((one) => ({ ...one, price, monthly: 0 }));
  // The old server serves the files, and the server project would replace it. Past its support: week 0 is before the run.
  const old = (own: object) => ({ facts: { value: { ageWeeks: 500, yearlyFailure: 500, ...own } } });
  const waits = (own: object, change: Change = {}, weeks = 6, orders = true) =>
    told({
      weeks,
      ...(orders ? { decided: { 3: [order('wifi')] } } : {}),
      seen: () => ({ assets: { 'old-server': old(own) }, ...change }),
    });

  it('fires after six weeks for what is past its support, or twice as likely to fail as most', () => {
    expect(found(deferringTheBoring, waits({ supportEnds: 0 }))).toEqual(['hint 6']);
    expect(found(deferringTheBoring, waits({ yearlyFailure: 2000 }))).toEqual(['hint 6']);
  });

  it('does not for kit that merely ages, nor where nothing else was bought', () => {
    expect(found(deferringTheBoring, waits({ yearlyFailure: 1999 }))).toEqual([]);
    expect(found(deferringTheBoring, waits({ supportEnds: 0 }, {}, 6, false))).toEqual([]);
  });

  it('is cleared where a fifth of what was spent went into other old kit, into copies or power', () => {
    const prices = (copies: number) => ({
      projects: {
        wifi: { options: optionsAt(100_000) },
        copies: { options: optionsAt(copies) },
      },
    });
    const both = (copies: number) =>
      told({
        weeks: 6,
        decided: { 3: [order('wifi'), order('copies')] },
        seen: () => ({ assets: { 'old-server': old({ supportEnds: 0 }) }, ...prices(copies) }),
      });
    // 1,000 of 1,250 are 80 % and not more; of 1,249.99 they are.
    expect(found(deferringTheBoring, both(25_000))).toEqual([]);
    expect(found(deferringTheBoring, both(24_999))).toEqual(['hint 6']);
  });

  it('is cleared by a date for its successor, and where that could not be paid', () => {
    expect(found(deferringTheBoring, waits({ supportEnds: 0 }, { promises: [{}] }))).toEqual([]);
    expect(found(deferringTheBoring, waits({ supportEnds: 0 }, { money: { left: 99_999 } }))).toEqual([]);
  });

  it('cannot be known before six weeks, nor where no need of the kind has come up', () => {
    expect(found(deferringTheBoring, waits({ supportEnds: 0 }, {}, 5))).toEqual([]);
    expect(found(deferringTheBoring, waits({ supportEnds: 0 }, { projects: { server: { makes: 'storage' } } }))).toEqual([]);
  });

  it('sees a successor ordered while the old one runs', () => {
    const ordered = (failures: number) =>
      told({
        weeks: 2,
        decided: { 2: [order('server')] },
        seen: () => ({ assets: { 'old-server': { ...old({ supportEnds: 0 }), failures } } }),
      });
    expect(found(deferringTheBoring, ordered(0), 'strength')).toEqual(['scored 2']);
    expect(found(deferringTheBoring, ordered(1), 'strength')).toEqual([]);
  });
});
