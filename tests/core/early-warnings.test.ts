// M24 worked by hand: whoever is told two weeks ahead can re-plan, and once the date has passed delay costs them six tenths, until the thing
// is live. The message itself costs two points of trust, from the third on five, and a point of ease.

import { describe, expect, it } from 'vitest';
import { REPLANNED_SHARE } from '../../src/core/systems/early-warnings.ts';
import type { Mechanism } from '../../src/core/index.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aProject, anOption, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

/** Work that never ends. Waiting for it costs Ines 400 a week. */
const rules = (mechanisms: readonly Mechanism[] = ['promises', 'early-warnings']) =>
  tinyRules({ mechanisms, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] })] });
/** A promise is named by need and person. */
const ID = 'server-ines';
const warn = (newWeek?: number) => ({ activity: 'warn', promise: ID, ...(newWeek === undefined ? {} : { newWeek }) });
/** What each Friday has cost so far, in units of money. */
const costs = (run: Play, project = 'server'): readonly number[] =>
  run.postings.filter((p) => p.stock === 'delay-cost' && p.subject === project).map((p) => p.delta / 100);

/** A promise for week 4, warned in the week named (its Tuesday, unless other blocks come first). */
const warnedIn = (week: number, newWeek?: number, mechanisms?: readonly Mechanism[]): Play => {
  const run = play(rules(mechanisms))
    .decide(promise(4))
    .weeks(week - 1);
  return run.decide(blocks(warn(newWeek)));
};

describe('the cost of delay', () => {
  it('is six tenths for those who could re-plan', () => expect(REPLANNED_SHARE).toBe(0.6));

  it('without a word is paid twice from the Friday on on which the date breaks: they had planned by it', () => {
    expect(costs(play(rules()).decide(promise(4)).weeks(5))).toEqual([400, 400, 400, 800, 800]);
  });

  it('is six tenths once the date has passed of which they were warned early, also when the promise is broken: they have re-planned', () => {
    // Told on Tuesday of week 2, seventeen days ahead. On Friday of week 4 the promise breaks; from the next Friday on 400 × .6 = 240.
    expect(costs(warnedIn(2, 5).weeks(5))).toEqual([400, 400, 400, 400, 240, 240]);
  });

  it('is paid in full where nobody named the next date: there is nothing to plan by', () => {
    expect(costs(warnedIn(2).weeks(5))).toEqual([400, 400, 400, 400, 400, 400]);
  });

  it('stays so under a new date', () => {
    expect(costs(warnedIn(2, 6).weeks(6))).toEqual([400, 400, 400, 400, 240, 240, 240]);
  });

  it('is that of the rest, in full, once it is live', () => {
    // Live in the window of week 2, before the date, with four fifths of the benefit: 400 × .2 = 80. The warning was not needed and saves nothing.
    const most = anOption({ benefit: 8000, effort: [{ skill: 'servers', minutes: 2400 }] });
    const run = play({ ...rules(), projects: [aProject({ options: [most] })] })
      .decide(promise(4), order())
      .weeks(1);
    run.decide(blocks(warn())).weeks(3);
    expect(run).toBeLive('server');
    expect(costs(run)).toEqual([400, 400, 80, 80]);
  });

  it('is paid in full after a late warning, with a new date or without', () => {
    // Tuesday of week 3 is ten days ahead.
    expect(costs(warnedIn(3).weeks(3))).toEqual([400, 400, 400, 400, 400]);
    expect(costs(warnedIn(3, 7).weeks(3))).toEqual([400, 400, 400, 400, 400]);
  });

  it('counts from the first date: a later warning under a moved date makes nothing early', () => {
    const run = warnedIn(3, 8).weeks(1).decide(blocks(warn())).weeks(2);
    expect(run.view.promises[0]).toMatchObject({ week: 8, firstWeek: 4, state: 'open' });
    expect(costs(run)).toEqual([400, 400, 400, 400, 400]);
  });

  it('fourteen days ahead is still early; the next block, after the weekend, is not', () => {
    const others = [
      { activity: 'talk', with: 'ines' },
      { activity: 'coach', person: 'dana' },
      { activity: 'walk', floor: 'ground' },
      { activity: 'audit', asset: 'old-server' },
    ];
    // The fifth block is Friday's; the promised Friday of week 4 is two weeks later.
    const run = play(rules()).decide(promise(4)).weeks(1);
    run.decide(blocks(...others, warn(8))).weeks(1);
    expect(run.happened('warned')).toMatchObject([{ day: 11 }]);
    expect(run.posted('trust', 'warned-early')).toBe(-200);
    expect(costs(run.weeks(3))).toEqual([400, 400, 400, 400, 240]);
    // The fourth is Monday's, in week 3 eleven days ahead.
    const late = play(rules()).decide(promise(4)).weeks(2);
    late.decide(blocks(...others.slice(0, 3), warn(8))).weeks(1);
    expect(late.happened('warned')).toMatchObject([{ day: 14 }]);
    // Moved so late, it is a breach of the old date.
    expect(late.posted('trust', 'moved-late')).toBe(-1200);
    expect(costs(late.weeks(2))).toEqual([400, 400, 400, 400, 400]);
  });

  it('falls for the need that was warned of, and for no other', () => {
    const two = tinyRules({
      mechanisms: ['promises', 'early-warnings'],
      stakeholders: [
        aStakeholder({
          costOfDelay: [
            { project: 'server', perWeek: 40_000 },
            { project: 'wifi', perWeek: 10_000 },
          ],
        }),
      ],
      projects: [aProject(), aProject({ id: 'wifi' })],
    });
    const run = play(two)
      .decide(promise(5), promise(5, 'wifi'))
      .weeks(1)
      .decide(blocks(warn(8)))
      .weeks(5);
    expect(costs(run)).toEqual([400, 400, 400, 400, 400, 240]);
    // Its date broke without a word in week 5.
    expect(costs(run, 'wifi')).toEqual([100, 100, 100, 100, 200, 200]);
  });

  it('is not changed where a scenario leaves the mechanism out', () => {
    expect(costs(warnedIn(2, undefined, ['promises']).weeks(2))).toEqual([400, 400, 400]);
  });
});

describe('the message', () => {
  it('costs two points of trust early or late, and five from the third on', () => {
    const run = play(rules()).decide(promise(4)).weeks(1);
    for (const week of [5, 6, 7, 8]) run.decide(blocks(warn(week))).weeks(1);
    const told = run.postings
      .filter((p) => p.stock === 'trust' && p.cause.code.startsWith('warned-'))
      .map((p) => [p.cause.code, p.delta, p.cause.about]);
    expect(told).toEqual([
      ['warned-early', -200, ID], // seventeen days before the Friday of week 4
      ['warned-early', -200, ID], // the date had moved a week, and so had the warning
      ['warned-again', -500, ID],
      ['warned-again', -500, ID],
    ]);
    // A point of satisfaction each, .05 of five, where they lead a department.
    expect(run.posted('satisfaction', 'bad-news')).toBe(-400);
  });

  it('is told on its day, moves the date only where a new one was offered, and counts as contact', () => {
    const plain = warnedIn(2).weeks(1);
    expect(plain.happened('warned')).toEqual([{ type: 'warned', promise: ID, day: 8 }]);
    expect(plain.view.promises[0]).toMatchObject({ week: 4, firstWeek: 4, warnings: [{ day: 8 }] });
    expect(plain.view.stakeholders[0]?.lastContact).toBe(8);
    const moved = warnedIn(2, 6).weeks(1);
    expect(moved.happened('warned')).toEqual([{ type: 'warned', promise: ID, newWeek: 6, day: 8 }]);
    expect(moved.view.promises[0]).toMatchObject({ week: 6, firstWeek: 4, warnings: [{ day: 8, newWeek: 6 }] });
  });

  it('changes nothing while it is only planned', () => {
    const run = play(rules()).decide(promise(4)).weeks(1);
    const before = run.view;
    run.decide(blocks(warn(6)));
    expect({ ...run.view, manager: 0, offers: 0 }).toEqual({ ...before, manager: 0, offers: 0 });
    run.days(1);
    expect(run.happened('warned')).toEqual([]);
  });

  it('is not needed any more when the thing is there: no warning, no cost', () => {
    const quick = tinyRules({
      mechanisms: ['promises', 'early-warnings'],
      projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 240 }] })] })],
    });
    const run = play(quick).decide(promise(4), order()).weeks(1);
    // The work is done, the switch-over came at the weekend: the promise is kept, and a warning makes no sense.
    expect(run).toHaveKeptPromise('server');
    expect(run).toRefuse(blocks(warn()), 'no-such-promise');
  });

  it('needs a promise that has been given, and a date that is later and within the run', () => {
    const run = play(rules());
    expect(run).toRefuse(blocks(warn()), 'no-such-promise');
    run.decide(promise(4));
    // Given on paper this Monday: they hear of it when the week runs.
    expect(run).toRefuse(blocks(warn()), 'no-such-promise');
    run.weeks(1);
    for (const week of [0, 2, 4, 5.5, 9]) expect(run).toRefuse(blocks(warn(week)), 'week-out-of-range');
    for (const week of [5, 8]) expect(run.decide(blocks(warn(week))).view.manager.blocks).toHaveLength(1);
  });
});
