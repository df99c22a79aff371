// M35 worked by hand: parts of *done* by their share of the effort (calibration), × 1.02 a week, tickets × (1 + .2 D), failures + .1 D with D
// in weeks of the team.

import { describe, expect, it } from 'vitest';
import { DONE_PARTS, imagine, prepare, view, type DonePart, type Mechanism } from '../../src/core/index.ts';
import { debtFailure, debtTickets, debtWeeks, partMinutes, saved } from '../../src/core/systems/debt.ts';
import { order, play, type LooseDecision, type Play } from '../helpers/play.ts';
import { aDepartment, aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const done = (...parts: readonly DonePart[]): LooseDecision => ({ type: 'set-done', project: 'server', parts });
/** Ten days of work for one person of five days a week. */
const rules = (mechanisms: readonly Mechanism[] = ['debt'], freeze: readonly number[] = []) =>
  tinyRules({
    mechanisms,
    freeze,
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 4800 }] })] })],
  });
const owing = (run: Play, minutes: number): Play =>
  run.alter((state) => {
    state.stocks.debt = [minutes];
  });

describe('the parts', () => {
  const game = prepare(rules());

  it.each([
    // 3, 5, 3, 3 and 4 per cent of 4,800 minutes.
    ['labelled', 144],
    ['documented', 240],
    ['monitored', 144],
    ['backed-up', 144],
    ['old-removed', 192],
  ] as const)('%s takes %i minutes', (part, minutes) => expect(partMinutes(game, 0, 0, part)).toBe(minutes));

  it('left out save what they take', () => {
    expect(saved(game, 0, 0, [])).toBe(864);
    expect(saved(game, 0, 0, ['documented', 'old-removed'])).toBe(432);
    expect(saved(game, 0, 0, DONE_PARTS)).toBe(0);
  });
});

describe('a project', () => {
  it('of which all is done owes nothing, and takes eleven days', () => {
    // 480 × (.35 + .95 × .65) = 464 a day: 4,800 are done on the eleventh working day, day 14, and go live on Saturday, day 19.
    const run = play(rules()).decide(order()).weeks(4);
    expect(run.happened('work-finished').map((h) => h.day)).toEqual([14]);
    expect(run.happened('live').map((h) => h.day)).toEqual([19]);
    expect(run.stock('debt')).toBe(0);
  });

  it('left bare is live a week sooner, and owes what it saved, two per cent more each Friday', () => {
    // 4,800 − 864 = 3,936: the ninth working day, day 10; live on day 12.
    const run = play(rules()).decide(order()).weeks(1).decide(done()).weeks(1);
    expect(run.happened('work-finished').map((h) => h.day)).toEqual([10]);
    expect(run.happened('live').map((h) => h.day)).toEqual([12]);
    expect(run.posted('debt', 'left-out')).toBe(864);
    // Friday of week 3: 864 × .02 = 17; of week 4: 881 × .02 = 18.
    expect(run.weeks(1).stock('debt')).toBe(881);
    expect(run.weeks(1).stock('debt')).toBe(899);
    expect(run.view.projects[0]?.done).toMatchObject({ debt: 899 });
  });

  it('is made good part by part, with its interest, as support', () => {
    const run = play(rules()).decide(order()).weeks(1).decide(done()).weeks(2).decide(done('documented')).days(1);
    // 881 owed for 864 minutes of parts: documented is 240 of them, 881 × 240 ÷ 864 = 244.7.
    expect(run.posted('debt', 'made-good')).toBe(-245);
    expect(run.posted('backlog', 'made-good')).toBe(245);
    expect(run.stock('debt')).toBe(636);
    expect(run.view.projects[0]?.done?.parts.filter((part) => part.owed).map((part) => part.part)).toEqual([
      'labelled',
      'monitored',
      'backed-up',
      'old-removed',
    ]);
    run
      .days(6)
      .decide(done(...DONE_PARTS))
      .days(1);
    expect(run.stock('debt')).toBe(0);
  });

  it('that is ready takes parts back in, and leaves none out any more', () => {
    const run = play(rules(['debt'], [2, 3, 4]))
      .decide(order())
      .weeks(1)
      .decide(done())
      .weeks(1);
    expect(run.view.projects[0]?.stage).toBe('ready');
    expect(run.decide(done(...DONE_PARTS)).view.projects[0]?.stage).not.toBe('ready');
    // 864 minutes at 464 a day: the second day.
    run.weeks(1);
    expect(run.happened('work-finished').map((h) => h.day)).toEqual([10, 15]);
    expect(run.refusal(done('labelled'))).toBe('work-finished');
  });

  it('is decided about once something has gone out, and only where the mechanism is on', () => {
    expect(play(rules()).refusal(done())).toBe('not-ordered');
    expect(play(rules()).decide(order()).refusal(done())).toBe('not-ordered');
    expect(play(rules([])).decide(order()).weeks(1).refusal(done())).toBe('bad-value');
    expect(
      play(rules())
        .decide(order())
        .weeks(1)
        .refusal({ type: 'set-done', project: 'server', parts: ['shiny'] }),
    ).toBe('bad-value');
    expect(play(rules([])).decide(order()).weeks(1).view.projects[0]).not.toHaveProperty('done');
    expect(play(rules([])).truth.stocks).not.toHaveProperty('debt');
  });
});

describe('debt', () => {
  it.each([
    // The team has 2,400 minutes a week.
    [0, 0, 1, 0],
    [1200, 0.5, 1.1, 0.05],
    [2400, 1, 1.2, 0.1],
    [9600, 1, 1.2, 0.1],
  ])('of %i minutes is %f weeks: tickets × %f, failures + %f', (minutes, weeks, tickets, failure) => {
    const { game, truth } = owing(play(rules()), minutes);
    expect(debtWeeks(game, truth)).toBeCloseTo(weeks, 12);
    expect(debtTickets(game, truth)).toBeCloseTo(tickets, 12);
    expect(debtFailure(game, truth)).toBeCloseTo(failure, 12);
  });

  it('brings tickets', () => {
    const busy = tinyRules({
      mechanisms: ['tickets', 'debt'],
      departments: [aDepartment({ people: 100, ticketsPerHead: 5000 })],
      team: [aPerson()],
    });
    const arrived = (minutes: number): readonly number[] =>
      owing(play(busy), minutes)
        .days(3)
        .postings.filter((p) => p.cause.code === 'new-tickets')
        .map((p) => p.delta);
    const [free, owed] = [arrived(0), arrived(1200)];
    free.forEach((minutes, i) => expect(Math.abs((owed[i] ?? 0) - minutes * 1.1)).toBeLessThanOrEqual(1));
  });

  it('makes changes fail', () => {
    const failures = (minutes: number): number =>
      Array.from({ length: 300 }, (_, i) => {
        const run = play(rules(['debt', 'change-risk']), `s${i}`)
          .decide(order())
          .weeks(1);
        return owing(run, minutes).weeks(2).happened('cutover')[0]?.succeeded === false ? 1 : 0;
      }).reduce((sum: number, one) => sum + one, 0) / 300;
    // .03 at complexity 1, and .1 more with a week of the team owed.
    expect(failures(0)).toBeCloseTo(0.03, 1);
    expect(failures(4800) - failures(0)).toBeGreaterThan(0.05);
  });

  it('is known, so an imagined world owes the same', () => {
    const run = play(rules()).decide(order()).weeks(1).decide(done('labelled')).weeks(3);
    const seen = run.view.projects[0]?.done;
    expect(seen?.debt).toBeGreaterThan(0);
    expect(view(run.game, imagine(run.game, run.view, 'another')).projects[0]?.done).toEqual(seen);
    const early = play(rules()).decide(order()).weeks(1).decide(done('labelled'));
    expect(view(early.game, imagine(early.game, early.view, 'another')).projects[0]).toMatchObject({
      done: early.view.projects[0]?.done,
      guess: early.view.projects[0]?.guess,
    });
  });
});
