// Rules about how the work flows: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { findingsBy } from '../../../src/coach/findings.ts';
import { weeksOf } from '../../../src/coach/reading.ts';
import { firefighting } from '../../../src/coach/rules/firefighting.ts';
import { keyPerson } from '../../../src/coach/rules/key-person.ts';
import { squeakyWheel } from '../../../src/coach/rules/squeaky-wheel.ts';
import { sunkCostMarch } from '../../../src/coach/rules/sunk-cost-march.ts';
import { asId } from '../../../src/core/index.ts';
import { order } from '../../helpers/play.ts';
import { didBlock, found, house, told, works, type Change } from '../../helpers/told.ts';

describe('firefighting', () => {
  // The manager has 20 hours a week, the team works 40: more than 30 unasked are more than half of 60.
  const fires = (weeks: number, minutes: number, change: Change = {}, blocks: readonly number[] = [], activity = 'audit') =>
    told({
      weeks,
      seen: () => change,
      happened: (day, week) => [
        ...works(day, minutes, ['dana']),
        ...works(day, 480 - minutes, ['eli', 'server']),
        ...(day % 7 === 1 && blocks.includes(week) ? [didBlock(activity, 'old-server')] : []),
      ],
    });

  it('fires for four weeks of it, and is scored where it goes on', () => {
    expect(found(firefighting, fires(8, 361))).toEqual(['hint 4', 'scored 8']);
    expect(found(firefighting, fires(4, 301, { manager: { interrupted: 300 } }))).toEqual(['hint 4']);
  });

  it('does not at exactly half', () => {
    expect(found(firefighting, fires(4, 360))).toEqual([]);
  });

  it('is cleared by one block against it, and where nothing else can be worked on', () => {
    expect(found(firefighting, fires(4, 400, {}, [2]))).toEqual([]);
    expect(found(firefighting, fires(4, 400, {}, [2], 'walk'))).toEqual(['hint 4']);
    expect(found(firefighting, fires(4, 400, {}, [2], 'review'))).toEqual([]);
    const shadows = { of: asId<never>('eli'), skill: asId<never>('servers') };
    expect(found(firefighting, fires(4, 400, { team: { finn: { shadows } } }))).toEqual([]);
    expect(found(firefighting, fires(4, 400, { team: { finn: { course: asId<never>('servers') } } }))).toEqual([]);
    const underWay = { order: { option: asId<never>('plain'), placed: 0, quoted: 60, expected: { value: 60 } } };
    const all = Object.fromEntries(['server', 'wifi', 'copies', 'power'].map((id) => [id, underWay]));
    expect(found(firefighting, fires(4, 400, { projects: all }))).toEqual([]);
  });

  it('is cleared where what is not ordered cannot be paid', () => {
    expect(found(firefighting, fires(4, 400, { view: { money: { ...house.money, left: 0 } } }))).toEqual([]);
  });

  it('cannot be known before four weeks', () => {
    expect(found(firefighting, fires(3, 400))).toEqual([]);
  });

  it('knows something to do instead, even where all kit was seen', () => {
    const remedyOf = (change: Change) =>
      findingsBy(firefighting, weeksOf(fires(4, 400, change)))[0]?.remedy.flatMap((one) => ('decision' in one ? [one.decision] : []));
    const seen = { facts: { value: { ageWeeks: 1, yearlyFailure: 0 }, seen: 0 } };
    const known = { 'old-server': seen, 'old-wifi': seen, stick: seen };
    expect(remedyOf({})).toMatchObject([{ blocks: [{ activity: 'audit', asset: 'old-server' }] }]);
    expect(remedyOf({ assets: known })).toMatchObject([{ blocks: [{ activity: 'test-restore', asset: 'stick' }] }]);
    expect(remedyOf({ assets: { ...known, stick: { ...seen, covers: [] } } })).toMatchObject([
      { blocks: [{ activity: 'coach', person: 'dana' }] },
    ]);
  });

  it('sees what was done against it in three weeks of four', () => {
    expect(found(firefighting, fires(4, 300, {}, [1, 2, 4]), 'strength')).toEqual(['scored 4']);
    expect(found(firefighting, fires(4, 300, {}, [1, 2]), 'strength')).toEqual([]);
    expect(found(firefighting, fires(4, 200, {}, [1, 2, 4]), 'strength')).toEqual([]);
  });
});

describe('squeaky-wheel', () => {
  const late = { guess: 960, wanted: 1 }; // To be ordered long ago.
  // Lamar is the loud third and asks for the Wi-Fi; Ines is quiet and asks for the server. Both take the same work; Ruth was heard, too.
  const costs = (ines: number, lamar = 20_000): Change => ({
    stakeholders: {
      ines: { costOfDelay: [{ project: asId('server'), perWeek: ines }], lastTalk: 0 },
      lamar: { costOfDelay: [{ project: asId('wifi'), perWeek: lamar }] },
      ruth: { lastTalk: 0 },
    },
    projects: { server: late, wifi: { guess: 960 } },
  });
  const shares = (wifi: number, server: number, change: Change, weeks = 3) =>
    told({
      weeks,
      seen: () => change,
      happened: (day) => [
        ...works(day, wifi, ['dana', 'wifi']),
        ...works(day, server, ['eli', 'server']),
        ...works(day, 100 - wifi - server, ['finn', 'copies']),
      ],
    });

  it('fires for two fifths to the loud, while a dearer quiet need gets less than a fifth', () => {
    expect(found(squeakyWheel, shares(40, 19, costs(40_000)))).toEqual(['hint 3']);
  });

  it('does not below, at a fifth, or where the loud need is the dearer one', () => {
    expect(found(squeakyWheel, shares(39, 19, costs(40_000)))).toEqual([]);
    expect(found(squeakyWheel, shares(40, 20, costs(40_000)))).toEqual([]);
    expect(found(squeakyWheel, shares(40, 19, costs(20_000)))).toEqual([]);
  });

  it('is cleared by a date that the quiet one has, and where the kit is still on its way', () => {
    expect(found(squeakyWheel, shares(40, 19, { ...costs(40_000), promises: [{}] }))).toEqual([]);
    const underWay = { order: { option: asId<never>('plain'), placed: 0, quoted: 60, expected: { value: 60 } } };
    expect(found(squeakyWheel, shares(40, 19, { ...costs(40_000), projects: { server: { ...late, ...underWay } } }))).toEqual([]);
  });

  it('cannot be known where who was asked told no costs, or before three weeks', () => {
    const asked = { stakeholders: { ines: { lastTalk: 0 }, ruth: { lastTalk: 0 } } };
    expect(found(squeakyWheel, shares(40, 19, asked))).toEqual([]);
    expect(found(squeakyWheel, shares(40, 19, costs(40_000), 2))).toEqual([]);
  });

  it('fires where the quiet one was never asked, though a talk would have told, and would have gone there', () => {
    const unasked = shares(40, 19, { stakeholders: { ruth: { lastTalk: 0 } } });
    expect(found(squeakyWheel, unasked)).toEqual(['hint 3']);
    const [finding] = findingsBy(squeakyWheel, weeksOf(unasked));
    expect(finding?.evidence['how']).toEqual({ kind: 'word', word: 'unheard' });
    expect(finding?.remedy).toMatchObject([{ decision: { type: 'set-blocks', blocks: [{ activity: 'talk', with: 'ines' }] } }]);
  });

  it('weighs what waiting costs by the work it takes', () => {
    // 400 a week for four days of work are 100 a day; 200 for one day are 200: the loud need is rightly first.
    const heavy = { ...costs(40_000), projects: { server: { ...late, guess: 1920 }, wifi: { guess: 480 } } };
    expect(found(squeakyWheel, shares(40, 19, heavy))).toEqual([]);
    const light = { ...costs(40_000), projects: { server: { ...late, guess: 960 }, wifi: { guess: 480 } } };
    expect(found(squeakyWheel, shares(40, 19, light))).toEqual([]);
    const alike = { ...costs(40_001), projects: { server: { ...late, guess: 960 }, wifi: { guess: 480 } } };
    expect(found(squeakyWheel, shares(40, 19, alike))).toEqual(['hint 3']);
  });

  it('lets wait what need not be ordered yet', () => {
    // Wanted in week 3, Friday day 18, and five days on its way: day 13 is the last. The first of the three weeks ends on day 6, the view of day 7.
    const dueLater = { ...costs(40_000), projects: { server: { ...late, wanted: 3 }, wifi: { guess: 960 } } };
    expect(found(squeakyWheel, shares(40, 19, dueLater))).toEqual([]);
    const overdue = { ...costs(40_000), projects: { server: { ...late, wanted: 1 }, wifi: { guess: 960 } } };
    expect(found(squeakyWheel, shares(40, 19, overdue))).toEqual(['hint 3']);
  });

  it('does not where the loud need costs no less than most of what was told', () => {
    // 400 a day for the server, 200 for the Wi-Fi; with 100 for the copies the Wi-Fi is the middle of three.
    const most = (copies: number): Change => {
      const own = costs(80_000, 40_000);
      return {
        ...own,
        stakeholders: { ...own.stakeholders, ruth: { lastTalk: 0, costOfDelay: [{ project: asId('copies'), perWeek: copies }] } },
        projects: { ...own.projects, copies: { guess: 960 } },
      };
    };
    expect(found(squeakyWheel, shares(40, 19, most(20_000)))).toEqual([]);
    expect(found(squeakyWheel, shares(40, 19, most(60_000)))).toEqual(['hint 3']);
  });

  it('does not where what is needed would come when all is over: on day 26 of three weeks, but not of six', () => {
    const of = (weeks: number) => found(squeakyWheel, shares(40, 19, { ...costs(40_000), view: { weeks } }));
    expect([of(3), of(6)]).toEqual([[], ['hint 3']]);
  });

  it('does not where the quiet need cannot be paid, and does not take back what was ordered before it was told', () => {
    const poor = { ...costs(40_000), view: { money: { ...house.money, left: 0 } } };
    expect(found(squeakyWheel, shares(40, 19, poor))).toEqual([]);
    // The Wi-Fi went out on the Monday of week 1, before which nothing had been told, or of week 2, before which the costs had.
    const sent = (placed: number) => ({ order: { option: asId<never>('plain'), placed, quoted: 0, expected: { value: 0 }, arrived: 0 } });
    const ordered = (placed: number) => ({ ...costs(40_000), projects: { server: late, wifi: { guess: 960, ...sent(placed) } } });
    expect(found(squeakyWheel, shares(40, 19, ordered(0)))).toEqual([]);
    expect(found(squeakyWheel, shares(40, 19, ordered(7)))).toEqual(['hint 3']);
  });

  it('lets somebody who goes round be not with everybody yet', () => {
    const unasked = (...with_: readonly string[]) =>
      told({
        weeks: 3,
        seen: () => ({ stakeholders: { ruth: { lastTalk: 0 } } }),
        happened: (day) => [
          ...works(day, 40, ['dana', 'wifi']),
          ...works(day, 60, ['finn', 'copies']),
          ...(day === 8 ? with_.map((name) => didBlock('talk', name)) : []),
        ],
      });
    expect(found(squeakyWheel, unasked())).toEqual(['hint 3']);
    expect(found(squeakyWheel, unasked('ruth'))).toEqual([]);
    expect(found(squeakyWheel, unasked('ruth', 'lamar'))).toEqual([]);
    expect(found(squeakyWheel, unasked('ruth', 'lamar', 'lamar'))).toEqual(['hint 3']);
  });

  it('sees the dearest need first, though a louder one waits', () => {
    expect(found(squeakyWheel, shares(30, 60, costs(40_000)), 'strength')).toEqual(['scored 3']);
    expect(found(squeakyWheel, shares(30, 60, costs(20_000)), 'strength')).toEqual([]);
  });
});

describe('key-person', () => {
  const option = asId<never>('plain');
  const inWork = { server: { order: { option, placed: 0, quoted: 0, expected: { value: 0 }, arrived: 0 } } };
  const hands = (dana: number, eli: number, finn: number, weeks = 6, change: Change = {}) =>
    told({
      weeks,
      decided: { 1: [order()] },
      seen: () => ({ projects: inWork, ...change }),
      happened: (day) => [
        ...works(day, dana, ['dana', 'server']),
        ...works(day, eli, ['eli', 'server']),
        ...works(day, finn, ['finn', 'server']),
      ],
    });

  it('fires above three fifths for six weeks', () => {
    expect(found(keyPerson, hands(61, 20, 19))).toEqual(['hint 6']);
  });

  it('does not at three fifths, nor before six weeks', () => {
    expect(found(keyPerson, hands(60, 20, 20))).toEqual([]);
    expect(found(keyPerson, hands(90, 10, 0, 5))).toEqual([]);
  });

  it('fires where nobody else has the skill and nobody learns it: half a day a week beside the one who does', () => {
    const level = (of: number) => ({ skills: [{ skill: asId<never>('servers'), level: of }] });
    const sole = hands(90, 10, 0, 6, { team: { eli: level(1000), finn: level(4900) } });
    expect(found(keyPerson, sole)).toEqual(['hint 6']);
    expect(findingsBy(keyPerson, weeksOf(sole))[0]?.remedy).toEqual([
      { kind: 'insert', day: 0, decision: { type: 'shadow', person: 'finn', of: 'dana', skill: 'servers' } },
    ]);
    const shadows = { of: asId<never>('dana'), skill: asId<never>('servers') };
    expect(found(keyPerson, hands(90, 10, 0, 6, { team: { eli: { ...level(1000), shadows }, finn: level(4900) } }))).toEqual([]);
    // Where nobody can learn from a colleague, nothing could have been done.
    expect(found(keyPerson, hands(90, 10, 0, 6, { view: { mechanisms: [] }, team: { eli: level(0), finn: level(0) } }))).toEqual([]);
  });

  it('is cleared where the others were away', () => {
    expect(found(keyPerson, hands(90, 10, 0, 6, { team: { eli: { here: false }, finn: { here: false } } }))).toEqual([]);
  });

  it('asks to teach, not to hand over, where the others have a skill for other work only', () => {
    // Dana does the server; Eli could do cables, and does them, which is no help to Dana.
    const cables = [{ skill: asId<never>('cables'), level: 9000 }];
    const laid = house.projects
      .find((one) => one.id === 'wifi')
      ?.options.map((one) => ({ ...one, effort: [{ skill: asId<never>('cables'), minutes: 480 }] }));
    const change: Change = {
      team: { eli: { skills: cables }, finn: { skills: cables } },
      projects: { ...inWork, wifi: { ...inWork.server, options: laid ?? [] } },
    };
    const apart = told({
      weeks: 6,
      seen: () => change,
      happened: (day) => [...works(day, 90, ['dana', 'server']), ...works(day, 10, ['eli', 'wifi'])],
    });
    expect(findingsBy(keyPerson, weeksOf(apart))[0]?.remedy).toMatchObject([
      { decision: { type: 'shadow', of: 'dana', skill: 'servers' } },
    ]);
  });

  it('is cleared where somebody was taught', () => {
    const shadows = { of: asId<never>('dana'), skill: asId<never>('servers') };
    expect(found(keyPerson, hands(61, 20, 19, 6, { team: { eli: { shadows } } }))).toEqual([]);
  });

  it('sees work on three pairs of hands', () => {
    expect(found(keyPerson, hands(50, 35, 15), 'strength')).toEqual(['scored 6']);
    expect(found(keyPerson, hands(50, 36, 14), 'strength')).toEqual([]);
  });
});

describe('sunk-cost-march', () => {
  // 960 minutes were said. Half reported done after 730 are 1,460 at completion, more than 1,440; after 700 they are 1,400.
  const order0 = { option: asId<never>('plain'), placed: 0, quoted: 0, expected: { value: 0 }, arrived: 0 };
  const spends = (from: number, each: number, change: Change = {}, weeks = 3, estimated?: number) =>
    told({
      weeks,
      seen: (_, week) => ({
        projects: {
          server: {
            order: order0,
            stage: 'installing',
            spent: from + each * (week - 1),
            reportedDone: 5000,
            ...(estimated === undefined ? {} : { estimate: { made: estimated, p50: 700, p80: 900 } }),
          },
        },
        ...change,
      }),
    });

  it('fires after three weeks in which a tenth more was spent and nobody decided', () => {
    expect(found(sunkCostMarch, spends(730, 50))).toEqual(['hint 3']);
  });

  it('does not below half as much again, nor where hardly anything more is spent', () => {
    expect(found(sunkCostMarch, spends(700, 50))).toEqual([]);
    // 48 × 2 = 96 is a tenth of 960 and not more.
    expect(found(sunkCostMarch, spends(730, 48))).toEqual([]);
  });

  it('is cleared by a new range or a word', () => {
    expect(found(sunkCostMarch, spends(730, 50, {}, 3, 8))).toEqual([]);
    expect(found(sunkCostMarch, spends(730, 50, { promises: [{ warnings: [{ day: 9 }] }] }))).toEqual([]);
  });

  it('cannot be known before three weeks', () => {
    expect(found(sunkCostMarch, spends(730, 50, {}, 2))).toEqual([]);
  });

  describe('where deciding anew is in play', () => {
    const goOn = (isDue: boolean, hasLooked: boolean) => ({
      goOn: { spent: 1, back: 1, isDue, ...(hasLooked ? { toGo: { cost: 1 } } : {}) },
    });
    const ruled = (ruling: string, isDue: boolean, hasLooked: boolean) =>
      told({
        weeks: 3,
        seen: (_, week) => ({
          projects: {
            server: { order: order0, stage: 'installing', spent: 730 + 50 * (week - 1), reportedDone: 5000, ...goOn(isDue, hasLooked) },
          },
        }),
        decided: { 2: [{ type: 're-decide', project: 'server', ruling }] },
      });

    it('fires on going on without a look, and is cleared by any answer with open eyes', () => {
      expect(found(sunkCostMarch, ruled('continue', true, false))).toEqual(['hint 3']);
      expect(found(sunkCostMarch, ruled('continue', true, true))).toEqual([]);
      expect(found(sunkCostMarch, ruled('stop', true, false))).toEqual([]);
    });

    it('believes the page on whether it has grown', () => {
      expect(found(sunkCostMarch, ruled('continue', false, false))).toEqual([]);
    });

    it('sees the courage to stop, and no courage in going on blindly', () => {
      expect(found(sunkCostMarch, ruled('stop', true, false), 'strength')).toEqual(['scored 2']);
      expect(found(sunkCostMarch, ruled('continue', true, true), 'strength')).toEqual(['scored 2']);
      expect(found(sunkCostMarch, ruled('continue', true, false), 'strength')).toEqual([]);
    });
  });

  it('sees a new range asked for when it had grown', () => {
    expect(found(sunkCostMarch, spends(730, 50, {}, 2, 8), 'strength')).toEqual(['scored 2']);
    expect(found(sunkCostMarch, spends(600, 50, {}, 2, 8), 'strength')).toEqual([]);
  });
});
