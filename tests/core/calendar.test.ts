// What the calendar changes, worked by hand: heads that join, weeks that ask for more, weeks in which nothing is changed.

import { describe, expect, it } from 'vitest';
import { demandOn, isFrozen, peopleOn } from '../../src/core/calendar.ts';
import { mondayOf, prepare } from '../../src/core/index.ts';
import { order, play } from '../helpers/play.ts';
import { aDepartment, anAsset, anOption, aProject, aService, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';

const inWeek = (week: number): number => mondayOf(week);

describe('heads and demand', () => {
  const rules = tinyRules({
    departments: [
      aDepartment({
        people: 40,
        grows: [
          { week: 5, people: 30 },
          { week: 3, people: 25 },
        ],
      }),
      aDepartment({ id: 'field', people: 10, uses: [] }),
    ],
    services: [
      aService({
        perHead: 2,
        peaks: [
          { week: 6, share: 13_500 },
          { week: 7, share: 5000 },
        ],
      }),
    ],
  });
  const game = prepare(rules);

  it.each([
    // 40, and 25 more from week 3, 30 more from week 5; two units each. Week 6: 190 × 1.35 = 256.5. Week 7: 190 × .5 = 95.
    [1, 40, 80],
    [2, 40, 80],
    [3, 65, 130],
    [4, 65, 130],
    [5, 95, 190],
    [6, 95, 256.5],
    [7, 95, 95],
    [8, 95, 190],
    // The day on which the run ends lies in the week after the last.
    [9, 95, 190],
  ])('in week %i are %i people and %f units', (week, people, units) => {
    expect(peopleOn(game, 0, inWeek(week))).toBe(people);
    expect(demandOn(game, 0, inWeek(week))).toBe(units);
    expect(peopleOn(game, 1, inWeek(week))).toBe(10);
  });

  it('stand in the view: those of today, and what everybody knows will come', () => {
    const run = play(rules).weeks(2);
    expect(run.view.departments[0]).toMatchObject({ people: 65, grows: [{ week: 5, people: 30 }] });
    expect(run.view.services[0]).toMatchObject({
      demand: 130,
      peaks: [
        { week: 6, share: 13_500 },
        { week: 7, share: 5000 },
      ],
    });
    run.weeks(4);
    expect(run.view.services[0]?.peaks).toEqual([{ week: 7, share: 5000 }]);
  });
});

describe('a peak', () => {
  it('slows what had room enough before, for that week alone', () => {
    // Ten people on 20 units: load .5, nothing felt. Week 2 asks for 160 %: load .8, 1.5 times as slow, .15 × .5 ÷ 4 = .01875 of 4,800
    // minutes = 90 a day.
    const run = play(
      tinyRules({
        mechanisms: ['saturation'],
        services: [aService({ peaks: [{ week: 2, share: 16_000 }] })],
        assets: [anAsset({ capacity: [{ service: 'files', units: 20 }] })],
      }),
    );
    const lost = (): number => run.posted('minutes-lost', 'service-slow');
    expect(run.weeks(1).posted('minutes-lost')).toBe(0);
    run.weeks(1);
    expect(lost()).toBe(450);
    run.weeks(1);
    expect(lost()).toBe(450);
  });
});

describe('a department that grows', () => {
  it('brings the tickets of those who are there', () => {
    const arrived = (grows: readonly { week: number; people: number }[]): readonly number[] =>
      play(tinyRules({ mechanisms: ['tickets'], departments: [aDepartment({ people: 100, ticketsPerHead: 5000, grows })] }))
        .weeks(2)
        .postings.filter((p) => p.cause.code === 'new-tickets')
        .map((p) => p.delta);
    const [plain, grown] = [arrived([]), arrived([{ week: 2, people: 50 }])];
    expect(grown.slice(0, 5)).toEqual(plain.slice(0, 5));
    plain.slice(5).forEach((minutes, i) => expect(Math.abs((grown[i + 5] ?? 0) - minutes * 1.5)).toBeLessThanOrEqual(1));
  });

  it('loses working time by all heads', () => {
    // 15 people × 480 × impact .5 = 3,600 in a day without the server.
    const run = play(tinyRules({ departments: [aDepartment({ people: 10, grows: [{ week: 1, people: 5 }] })] })).alter((state) => {
      const [server] = state.assets;
      if (server !== undefined) Object.assign(server, { up: false, repairLeft: 99 });
    });
    expect(run.days(1).posted('minutes-lost', 'service-down')).toBe(3600);
  });
});

describe('a quiet week', () => {
  const rules = tinyRules({
    freeze: [1, 2],
    stakeholders: [aStakeholder(), aStakeholder({ id: 'omar', costOfDelay: [] })],
    departments: [aDepartment(), aDepartment({ id: 'field', head: 'omar', uses: [] })],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 240 }] })] })],
  });
  const plan = (inWindow: boolean) => ({
    type: 'plan-cutover' as const,
    project: 'server',
    plan: { inWindow, pilot: false, tested: false, wayBack: false },
  });

  it('is shut for the window, which opens in the week after', () => {
    expect(isFrozen(prepare(rules), inWeek(2))).toBe(true);
    expect(isFrozen(prepare(rules), inWeek(3))).toBe(false);
    // Saturday of week 3 is day 19.
    const run = play(rules).decide(order(), plan(true)).weeks(3);
    expect(run.happened('live').map((h) => h.day)).toEqual([19]);
    expect(run.posted('trust', 'freeze-broken')).toBe(0);
  });

  it('broken, costs the trust of those whom the change touches, though it works', () => {
    const run = play(rules).decide(order(), plan(false)).weeks(1);
    expect(run.happened('live').map((h) => h.day)).toEqual([1]);
    expect(run.posted('trust', 'freeze-broken', 'ines')).toBe(-600);
    expect(run.posted('trust', 'freeze-broken', 'omar')).toBe(0);
  });

  it('costs nothing once it is over', () => {
    const run = play({ ...rules, freeze: [1] })
      .weeks(1)
      .decide(order(), plan(false))
      .weeks(1);
    expect(run.happened('live')).toHaveLength(1);
    expect(run.posted('trust', 'freeze-broken')).toBe(0);
    expect(run.view.freeze).toEqual([]);
  });
});
