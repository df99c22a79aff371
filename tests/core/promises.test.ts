// M23 and M24 worked by hand: kept +4, early +4.5, broken −5 warned, −12 late warned, −20 silently; a warning costs 2, a third 3 more.

import { describe, expect, it } from 'vitest';
import { breach } from '../../src/core/systems/promises.ts';
import { decide, type Decision, type FunctionName } from '../../src/core/index.ts';
import { lookupOf } from '../../src/core/facts.ts';
import { measure } from '../../src/core/measures.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aProject, anOption, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const rules = (minutes = 240) =>
  tinyRules({
    mechanisms: ['promises', 'early-warnings'],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes }] })] })],
  });
const never = rules(400_000);
/** A promise is named by need and person. */
const ID = 'server-ines';
const warn = (id: string, newWeek?: number) => blocks({ activity: 'warn', promise: id, ...(newWeek === undefined ? {} : { newWeek }) });

const fact = (run: Play, name: FunctionName): number | boolean => lookupOf({ game: run.game, state: run.truth })(name, []);

describe('what a broken promise costs', () => {
  it.each([
    [undefined, -2000, 'promise-broken-silently'],
    [0.5, -1200, 'promise-broken-late-warning'],
    [2, -500, 'promise-broken-after-warning'],
    [6, -500, 'promise-broken-after-warning'],
  ] as const)('warned %s weeks ahead: %i', (weeks, trust, code) => expect(breach(weeks)).toEqual({ trust, code }));
});

describe('the ledger', () => {
  it('being given a date is worth a point', () => {
    expect(play(rules()).decide(promise(6)).days(1).posted('trust')).toBe(100);
  });

  it('kept in its week: four points; earlier: half a point more', () => {
    // 240 minutes are done by Wednesday; the change window is Saturday: live on day 5, the weekend of week 1.
    const live = play(rules()).decide(order(), promise(2)).weeks(2);
    expect(live).toHaveKeptPromise('server');
    expect(live.posted('trust', 'promise-kept-early')).toBe(450);
    const at = play(rules()).weeks(1).decide(order(), promise(2));
    at.decide({ type: 'plan-cutover', project: 'server', plan: { inWindow: false, pilot: false, tested: false, wayBack: false } }).days(5);
    expect(at.posted('trust', 'promise-kept')).toBe(400);
    expect(at.posted('trust', 'promise-kept-early')).toBe(0);
  });

  it('counts less the later it lies, and as a "not now" where it is not near the wish', () => {
    // Wanted by week 6, no date is due yet: an open promise has 60, in its last week 55. Up to a week later takes nothing, each further week
    // .04: week 9 is three weeks later, 60 × (1 − .08) = 55.2. Week 10 is not near: said in week 1, 60 at most, × .88 = 52.8; said in
    // week 9, and open at the end, it is as if nothing had been said: 20 × .88 = 17.6.
    const counts = (week: number, said = 1): number => {
      const run = play({ ...rules(400_000), weeks: 13 });
      if (said > 1) run.weeks(said - 1);
      run.decide(promise(week)).days(1);
      return measure({ game: run.game, state: run.truth }).promises;
    };
    expect([counts(7), counts(9), counts(10), counts(10, 9)]).toEqual([60, 55.2, 52.8, 17.6]);
  });

  it('for what is nothing to somebody earns nothing when it is kept, and does not count; given it puzzles them, broken it costs', () => {
    const two = (minutes: number) => ({ ...rules(minutes), stakeholders: [aStakeholder(), aStakeholder({ id: 'omar', costOfDelay: [] })] });
    const run = play(two(240))
      .decide(order(), promise(2), promise(2, 'server', 'omar'))
      .weeks(2);
    const posted = run.postings.filter((p) => p.stock === 'trust' && p.subject === 'omar');
    expect(posted.map(({ delta, cause }) => [delta, cause.code])).toEqual([[-400, 'promise-nobody-waits-for']]);
    expect(run).toHaveKeptPromise('server');
    const alone = play(two(240)).decide(order(), promise(2)).weeks(2);
    expect(measure({ game: run.game, state: run.truth }).promises).toBe(measure({ game: alone.game, state: alone.truth }).promises);
    const broken = play(two(400_000))
      .decide(promise(2, 'server', 'omar'))
      .weeks(2);
    expect(broken.posted('trust', 'promise-broken-silently')).toBe(-2000);
  });

  it('takes half an hour each; a date put right on the same day takes no more', () => {
    const run = play(rules()).decide(promise(3), promise(4));
    expect(run.view.manager.interrupted).toBe(30);
  });

  it('far beyond the wish costs a point of trust for each week but the first, four at most', () => {
    // Wanted in week 6: a week later nothing, two weeks −1, five weeks, the most that anybody with power takes, −4.
    const lost = (week: number): number =>
      play({ ...never, weeks: 12 })
        .decide(promise(week))
        .days(1)
        .posted('trust', 'promise-too-late');
    expect([7, 8, 11].map(lost)).toEqual([0, -100, -400]);
  });

  it('broken silently: twenty points on the Friday, once', () => {
    const run = play(never).decide(promise(3)).weeks(5);
    expect(run).toHaveBrokenPromise('server');
    const silent = run.postings.filter((p) => p.cause.code === 'promise-broken-silently');
    // And four points of satisfaction of the people who had planned by it.
    expect(silent.map((p) => [p.day, p.stock, p.delta])).toEqual([
      [18, 'trust', -2000],
      [18, 'satisfaction', -400],
    ]);
  });

  it('warned two weeks ahead: a quarter of that', () => {
    const run = play(never).decide(promise(4)).weeks(1);
    const [own] = run.view.promises;
    run.decide(warn(own?.id ?? '')).weeks(5);
    expect(run.posted('trust', 'promise-broken-after-warning')).toBe(-500);
    // −200, and −900 for a warning in time that names no other date.
    expect(run.posted('trust', 'warned-early')).toBe(-1100);
  });

  it('warned in the last week: three fifths of it', () => {
    const run = play(never).decide(promise(4)).weeks(3);
    const [own] = run.view.promises;
    run.decide(warn(own?.id ?? '')).weeks(3);
    expect(run.posted('trust', 'promise-broken-late-warning')).toBe(-1200);
    expect(run.posted('trust', 'warned-late')).toBe(-200);
  });

  it('a new date moves the debt, and the third move costs patience', () => {
    const run = play(never).decide(promise(4)).weeks(1);
    const id = run.view.promises[0]?.id ?? '';
    for (const week of [5, 6, 7]) run.decide(warn(id, week)).weeks(1);
    expect(run.view.promises[0]).toMatchObject({ week: 7, firstWeek: 4, state: 'open' });
    expect(run.posted('trust', 'warned-again')).toBe(-500);
  });

  it('moved early, then broken in silence, is a silent break of the new date', () => {
    const run = play(never).decide(promise(4)).weeks(1).decide(warn(ID, 6)).weeks(6);
    // Friday of week 6 is day 39.
    expect(run.postings.filter((p) => p.stock === 'trust').map((p) => [p.day, p.cause.code, p.delta])).toEqual([
      [0, 'promise-made-on-the-spot', 100],
      [8, 'warned-early', -200],
      [39, 'promise-broken-silently', -2000],
    ]);
    expect(fact(run, 'promises.broken-silently')).toBe(1);
    expect(run.view.promises[0]?.warned).toBeUndefined();
    expect(run.happened('promise-broken')).toMatchObject([{ warned: false }]);
  });

  it('moved early and warned of again: by how far ahead of the new date', () => {
    // Told on Tuesday of week 4, day 22: 17 days before Friday of week 6. In week 6, day 36: three days.
    const again = (week: number): Play => {
      const run = play(never).decide(promise(4)).weeks(1).decide(warn(ID, 6));
      return run
        .weeks(week - 2)
        .decide(warn(ID))
        .toEnd();
    };
    expect(again(4).posted('trust', 'promise-broken-after-warning')).toBe(-500);
    expect(again(6).posted('trust', 'promise-broken-late-warning')).toBe(-1200);
    expect(fact(again(4), 'promises.broken-silently')).toBe(0);
    expect(again(4).view.promises[0]?.warned).toBe(22);
  });

  it('moved in its last week is a breach of the old date, warned of late; and the new date can be broken again', () => {
    // Tuesday of week 3 is day 15, three days before the promised Friday. Friday of week 7 is day 46.
    const run = play(never).decide(promise(3)).weeks(2).decide(warn(ID, 7)).weeks(6);
    expect(run.postings.filter((p) => p.stock === 'trust').map((p) => [p.day, p.cause.code, p.delta])).toEqual([
      [0, 'promise-made-on-the-spot', 100],
      [15, 'moved-late', -1200],
      [46, 'promise-broken-silently', -2000],
    ]);
    expect(run.view.promises[0]).toMatchObject({ movedLate: true });
  });

  it('moved week after week at the last minute costs each time', () => {
    const run = play(never).decide(promise(3));
    for (const week of [4, 5, 6]) {
      run.weeks(week === 4 ? 2 : 1).decide(warn(ID, week));
    }
    expect(run.weeks(1).posted('trust', 'moved-late')).toBe(-3600);
  });

  it('moved late after an early warning costs what breaking it after one costs', () => {
    // Warned on day 8, 24 days before Friday of week 5; moved on day 29.
    const run = play(never).decide(promise(5)).weeks(1).decide(warn(ID)).weeks(3).decide(warn(ID, 7)).weeks(1);
    expect(run.posted('trust', 'moved-late')).toBe(-500);
    expect(run.view.promises[0]).toMatchObject({ movedLate: false });
  });

  it('thirteen days ahead is late for a move, fourteen is early', () => {
    // The fifth block is Friday's: day 11 is fourteen days before Friday of week 4; Monday's is the fourth: day 14, eleven days.
    const others = [
      { activity: 'talk', with: 'ines' },
      { activity: 'coach', person: 'dana' },
      { activity: 'walk', floor: 'ground' },
      { activity: 'audit', asset: 'old-server' },
    ];
    const moved = (week: number, before: number): Play =>
      play(never)
        .decide(promise(4))
        .weeks(week - 1)
        .decide(blocks(...others.slice(0, before), { activity: 'warn', promise: ID, newWeek: 7 }))
        .weeks(1);
    expect(moved(2, 4).posted('trust', 'warned-early')).toBe(-200);
    expect(moved(3, 3).posted('trust', 'moved-late')).toBe(-1200);
  });

  it('weighs needs: twice the worth of the mean need, twice the trust', () => {
    const two = tinyRules({
      mechanisms: ['promises'],
      stakeholders: [
        aStakeholder({
          costOfDelay: [
            { project: 'server', perWeek: 90_000 },
            { project: 'wifi', perWeek: 30_000 },
          ],
        }),
      ],
      projects: [aProject(), aProject({ id: 'wifi' })],
    });
    const run = play(two).decide(promise(2), promise(2, 'wifi')).weeks(3);
    // Mean 60,000: weights 1.5 and .5.
    const silent = run.postings.filter((p) => p.cause.code === 'promise-broken-silently');
    // −2,000 of trust and −400 of satisfaction each.
    expect(silent.map((p) => p.delta)).toEqual([-3000, -600, -1000, -200]);
    const late = play(two).decide(promise(2)).weeks(1).decide(warn(ID, 4)).weeks(1);
    expect(late.posted('trust', 'moved-late')).toBe(-1800);
  });

  it('a need that nobody gave a date for is felt after four weeks, once', () => {
    const run = play(never).weeks(7);
    expect(run.postings.filter((p) => p.cause.code === 'no-date-given').map((p) => p.delta)).toEqual([-500]);
  });

  it('delivered without a word is still something', () => {
    expect(play(rules()).decide(order()).weeks(2).posted('trust', 'delivered-without-date')).toBe(200);
  });
});

describe('a date for somebody of whom nothing says that they wait for it', () => {
  it('takes an hour and a quarter more, until they have told what waiting costs them', () => {
    const two = {
      ...rules(),
      stakeholders: [aStakeholder(), aStakeholder({ id: 'omar', costOfDelay: [{ project: 'server', perWeek: 10_000 }] })],
    };
    const takes = (told: boolean): number => {
      const run = play(two).alter((state) => {
        for (const one of state.stakeholders) one.costKnown = told;
      });
      return run.decide(promise(4, 'server', 'omar')).view.manager.interrupted;
    };
    expect([takes(false), takes(true)]).toEqual([105, 30]);
  });
});

describe('a date far beyond the need', () => {
  // Wanted in week 2: five weeks beyond are week 7.
  const asked = (power: number, wanted = 2): Play =>
    play(tinyRules({ weeks: 12, mechanisms: ['promises'], stakeholders: [aStakeholder({ power })], projects: [aProject({ wanted })] }));

  it('is refused by whoever has the power to, with the latest that would do', () => {
    const run = asked(5000);
    expect(run).toRefuse(promise(8), 'date-refused');
    expect(decide(run.game, run.state, promise(8) as unknown as Decision)).toMatchObject({ subject: 'ines', needed: 8, available: 7 });
    expect(run.attempt(promise(7) as unknown as Decision)).toBeUndefined();
  });

  it('is taken by those without that power', () => expect(asked(4999).attempt(promise(12) as unknown as Decision)).toBeUndefined());

  it('is taken once no earlier one is possible', () => {
    const run = asked(9000).weeks(6);
    expect(run).toRefuse(promise(8), 'date-refused');
    expect(run.weeks(1).attempt(promise(9) as unknown as Decision)).toBeUndefined();
  });

  it('is never one beyond the end: such a week is out of range', () => {
    expect(asked(9000, 9).attempt(promise(12) as unknown as Decision)).toBeUndefined();
    expect(asked(9000, 9)).toRefuse(promise(13), 'week-out-of-range');
  });

  it('is no matter of a warning: moving a date there is told, not asked', () => {
    const run = asked(9000).decide(promise(7)).weeks(1).decide(warn(ID, 11)).weeks(1);
    expect(run.view.promises[0]).toMatchObject({ week: 11 });
  });
});

describe('the measure of promises, of a hundred', () => {
  const points = (run: Play): number => measure({ game: run.game, state: run.truth }).promises;
  // 9,600 minutes; 480 a day at the pace of skill .65, .9675: on Friday of week 5 the 25th day has 11,610. A fifth more than needed.
  const five = rules(9600);

  it.each([
    ['kept on its date', 100, (run: Play) => run.decide(promise(6)).weeks(7)],
    ['kept on its date after a false alarm, weeks ahead', 75, (run: Play) => run.decide(promise(6)).weeks(1).decide(warn(ID)).weeks(6)],
    ['kept on its date after a false alarm in its week', 92, (run: Play) => run.decide(promise(6)).weeks(4).decide(warn(ID)).weeks(3)],
    ['a guess, kept by a date moved in time', 50, (run: Play) => run.decide(promise(4)).weeks(1).decide(warn(ID, 6)).weeks(6)],
    ['kept by a date moved late', 45, (run: Play) => run.decide(promise(4)).weeks(3).decide(warn(ID, 6)).weeks(4)],
    ['broken two weeks after a warning', 50, (run: Play) => run.decide(promise(4)).weeks(1).decide(warn(ID)).weeks(4)],
    ['broken in the week of a warning', 25, (run: Play) => run.decide(promise(4)).weeks(3).decide(warn(ID)).weeks(2)],
    ['broken in silence', 0, (run: Play) => run.decide(promise(3)).weeks(4)],
    ['broken in silence after a move', 0, (run: Play) => run.decide(promise(2)).weeks(1).decide(warn(ID, 3)).weeks(4)],
  ] as const)('%s: %i', (_, figure, course) => expect(points(course(play(five).decide(order())))).toBe(figure));
});
