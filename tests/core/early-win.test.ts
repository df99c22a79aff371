// M50 worked by hand: what goes live in weeks 2 to 5 and is of use gives six points of trust with everybody and a favour; each of four weeks in
// which users find faults takes a point and a half back.

import { describe, expect, it } from 'vitest';
import { imagine, prepare, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { aProject, aStakeholder, anOption, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const work = (days: number, own: Parameters<typeof anOption>[0] = {}) =>
  anOption({ effort: [{ skill: 'servers', minutes: days * 480 }], ...own });
const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['early-win', 'rework'],
    stakeholders: [aStakeholder(), aStakeholder({ id: 'omar', costOfDelay: [] })],
    projects: [aProject({ options: [work(6)] }), aProject({ id: 'wifi', options: [work(6)] })],
    ...own,
  });
const wins = (run: Play) => run.postings.filter((p) => p.cause.code === 'early-win').map((p) => [p.day, p.stock, p.subject, p.delta]);
/** Wrong work left in what has just gone live. */
const faults = (run: Play, minutes: number): Play =>
  run.alter((state) => {
    state.stocks['work-wrong'][0] = minutes;
  });
const faded = (run: Play, subject = 'omar') => run.posted('trust', 'early-win-faded', subject);

describe('the first success', () => {
  it('in week 2 lifts trust with everybody, and the sponsor owes one favour more', () => {
    // Six days of work from Monday of week 1: done on Monday of week 2 or soon after, live on its Saturday, day 12.
    const run = play(rules()).decide(order()).weeks(2);
    expect(run).toBeLive('server');
    expect(wins(run)).toEqual([
      [12, 'credits', 'run', 1],
      [12, 'trust', 'ines', 600],
      [12, 'trust', 'omar', 600],
    ]);
    expect(run.view.money.credits).toBe(4);
    expect(run.view.projects[0]?.earlyWin).toEqual({ faded: 0 });
  });

  it('counts once', () => {
    const run = play(rules()).decide(order(), order('wifi')).weeks(5);
    expect(run).toBeLive('wifi');
    expect(wins(run)).toHaveLength(3);
  });

  it('in week 1 or after week 5 is no early win', () => {
    expect(
      wins(
        play(rules({ projects: [aProject({ options: [work(1)] })] }))
          .decide(order())
          .weeks(1),
      ),
    ).toEqual([]);
    // Ordered on Monday of week 5, live on the Saturday of week 6.
    const late = play(rules()).weeks(4).decide(order()).weeks(3);
    expect(late).toBeLive('server');
    expect(late.view.projects[0]?.liveSince).toBe(40);
    expect(wins(late)).toEqual([]);
    const last = play(rules()).weeks(3).decide(order()).weeks(2);
    expect(last.view.projects[0]?.liveSince).toBe(33);
    expect(wins(last)).toHaveLength(3);
  });

  it('must be of use: what still waits for something else is not', () => {
    const waits = rules({
      projects: [aProject({ options: [work(6, { needs: ['wifi'] })] }), aProject({ id: 'wifi', options: [work(6)] })],
    });
    expect(wins(play(waits).decide(order()).weeks(3))).toEqual([]);
  });

  it('is nothing where the mechanism is off', () => {
    const run = play(rules({ mechanisms: ['rework'] }))
      .decide(order())
      .weeks(3);
    expect(wins(run)).toEqual([]);
    expect(run.view.projects[0]?.earlyWin).toBeUndefined();
  });
});

describe('it fades', () => {
  const won = () =>
    play(rules({ weeks: 12 }))
      .decide(order())
      .weeks(2);

  it('by a quarter in a week in which users found more than an hour of faults', () => {
    // 270 minutes: a third is found a week: 90, 60 (a third of 180), then 40, 27 and less, which nobody minds.
    const run = faults(won(), 270).weeks(1);
    expect(faded(run)).toBe(-150);
    expect(faded(run, 'ines')).toBe(-150);
    expect(run.view.projects[0]?.earlyWin).toEqual({ faded: 1 });
    expect(faded(run.weeks(4))).toBe(-150);
  });

  it('by no more than it gave', () => {
    // 3,000, 2,000, 1,333, 889 and so on, all more than an hour: four weeks, day 18 to day 39.
    const run = faults(won(), 9000).weeks(6);
    expect(faded(run)).toBe(-600);
    expect(run.postings.filter((p) => p.cause.code === 'early-win-faded' && p.subject === 'omar').map((p) => p.day)).toEqual([
      18, 25, 32, 39,
    ]);
  });

  it('only in the four weeks after', () => {
    const run = won().weeks(4);
    expect(faded(faults(run, 9000).weeks(2))).toBe(faded(run));
  });
});

it('an imagined world remembers which it was', () => {
  const of = rules();
  const run = faults(play(of).decide(order()).weeks(2), 9000).weeks(1);
  expect(open(imagine(prepare(of), run.view, 'd')).expect?.win).toEqual({ project: 0, faded: 1 });
});
