// M23 and M24 worked by hand: kept +4, early +4.5, broken −5 warned, −12 late warned, −20 silently; a warning costs 2, a third 3 more.

import { describe, expect, it } from 'vitest';
import { breach } from '../../src/core/systems/promises.ts';
import { blocks, order, play, promise } from '../helpers/play.ts';
import { aProject, anOption, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const rules = (minutes = 240) =>
  tinyRules({
    mechanisms: ['promises', 'early-warnings'],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes }] })] })],
  });
const never = rules(400_000);
const warn = (id: string, newWeek?: number) => blocks({ activity: 'warn', promise: id, ...(newWeek === undefined ? {} : { newWeek }) });

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

  it('broken silently: twenty points on the Friday, once', () => {
    const run = play(never).decide(promise(3)).weeks(5);
    expect(run).toHaveBrokenPromise('server');
    expect(run.postings.filter((p) => p.cause.code === 'promise-broken-silently').map((p) => [p.day, p.delta])).toEqual([[18, -2000]]);
  });

  it('warned two weeks ahead: a quarter of that', () => {
    const run = play(never).decide(promise(4)).weeks(1);
    const [own] = run.view.promises;
    run.decide(warn(own?.id ?? '')).weeks(5);
    expect(run.posted('trust', 'promise-broken-after-warning')).toBe(-500);
    expect(run.posted('trust', 'warned-early')).toBe(-200);
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
    expect(run.postings.filter((p) => p.cause.code === 'promise-broken-silently').map((p) => p.delta)).toEqual([-3000, -1000]);
  });

  it('a need that nobody gave a date for is felt after four weeks, once', () => {
    const run = play(never).weeks(7);
    expect(run.postings.filter((p) => p.cause.code === 'no-date-given').map((p) => p.delta)).toEqual([-500]);
  });

  it('delivered without a word is still something', () => {
    expect(play(rules()).decide(order()).weeks(2).posted('trust', 'delivered-without-date')).toBe(200);
  });
});
