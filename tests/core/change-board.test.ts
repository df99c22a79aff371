// The change board worked by hand: by Wednesday for next week's window, standard changes at once, emergencies without preparation (M38).

import { describe, expect, it } from 'vitest';
import { imagine, prepare, view, type Mechanism } from '../../src/core/index.ts';
import { windowFor } from '../../src/core/systems/change-board.ts';
import { failureChance } from '../../src/core/systems/change-risk.ts';
import { order, play, seedWhere, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

/** 480 × (.35 + .95 × .65) = 464 minutes a day, from eight days of work on without a limit of what it absorbs; the window is Saturday. */
const DAY = 464;
const rules = (
  days: number,
  complexity: 1 | 2 | 3 | 4 | 5 = 3,
  mechanisms: readonly Mechanism[] = ['change-board'],
  freeze: number[] = [],
) =>
  tinyRules({
    mechanisms,
    freeze,
    projects: [aProject({ options: [anOption({ complexity, effort: [{ skill: 'servers', minutes: DAY * days }] })] })],
  });
const plan = (own: Readonly<Record<string, boolean>> = {}): LooseDecision => ({
  type: 'plan-cutover',
  project: 'server',
  plan: { inWindow: true, pilot: false, tested: false, wayBack: false, ...own },
});
const submit = (week?: number): LooseDecision => ({ type: 'submit-change', project: 'server', ...(week === undefined ? {} : { week }) });
const liveOn = (run: Play): readonly number[] => run.happened('live').map((h) => h.day);

describe('a window', () => {
  const game = prepare(rules(1, 3, ['change-board'], [4, 5]));
  it.each([
    // Week 1 is days 0 to 6: Monday to Wednesday ask for week 2, later days for week 3.
    [0, 2],
    [2, 2],
    [3, 3],
    [6, 3],
    // Weeks 4 and 5 are closed: what would have them has week 6.
    [14, 6],
    [10, 6],
  ])('asked for on day %i is that of week %i', (day, week) => expect(windowFor(game, day)).toBe(week));
});

describe('a change', () => {
  it.each([
    // The eighth working day is Wednesday, day 9: the window of week 3, Saturday, day 19.
    [8, 19],
    // The ninth is Thursday: week 4, day 26.
    [9, 26],
  ])('that takes %i days is live on day %i', (days, day) => {
    expect(liveOn(play(rules(days)).decide(order()).weeks(4))).toEqual([day]);
  });

  it('that is a standard one takes the next window, asked or not', () => {
    expect(liveOn(play(rules(9, 2)).decide(order()).weeks(2))).toEqual([12]);
    const early = play(rules(9, 2)).decide(order());
    expect(early.view.projects[0]).not.toHaveProperty('change');
    expect(play(rules(14, 2)).decide(order()).weeks(1).refusal(submit(3))).toBe('needs-no-leave');
  });

  it.each([
    // The first is live on Saturday, day 5, and the second right after it; where the first is something else, the second waits for week 2.
    ['server', [5, 5]],
    ['storage', [5, 12]],
  ] as const)('of a server is a standard one once another %s is live, if that is its like', (makes, days) => {
    const two = tinyRules({
      mechanisms: ['change-board'],
      projects: [
        aProject({ makes, options: [anOption({ effort: [{ skill: 'servers', minutes: 240 }] })] }),
        aProject({ id: 'second', options: [anOption({ complexity: 5, effort: [{ skill: 'servers', minutes: 240 }] })] }),
      ],
    });
    expect(liveOn(play(two).decide(order('server'), order('second')).weeks(2))).toEqual(days);
  });

  it('asked for ahead makes the window although its work ends on a Thursday', () => {
    // Nine days of work end on Thursday, day 10. Without asking it has week 4 (day 26); asked ahead on Monday of week 2, week 3 (day 19).
    expect(liveOn(play(rules(9)).decide(order()).weeks(4))).toEqual([26]);
    const run = play(rules(9)).decide(order()).weeks(1).decide(submit(3));
    expect(run.view.projects[0]?.change).toEqual({ standard: false, week: 3, next: 3 });
    expect(liveOn(run.weeks(3))).toEqual([19]);
  });

  it('that is not done when its window comes has to ask again', () => {
    // Sixteen days of work end on Monday of week 4, day 21; the window of week 3 has passed: week 5, day 33.
    const run = play(rules(16)).decide(order()).weeks(1);
    expect(run.refusal(submit(1))).toBe('week-out-of-range');
    expect(run.refusal(submit(9))).toBe('week-out-of-range');
    expect(liveOn(run.decide(submit(3)).weeks(4))).toEqual([33]);
  });

  it('can be taken back, and is not asked for into a closed week or before anything was ordered', () => {
    const closed = play(rules(14, 3, ['change-board'], [3]))
      .decide(order())
      .weeks(1);
    expect(closed.refusal(submit(3))).toBe('window-closed');
    expect(closed.decide(submit(4), submit()).view.projects[0]?.change).not.toHaveProperty('week');
    expect(play(rules(14)).refusal(submit(2))).toBe('not-ordered');
    expect(
      play(rules(14, 3, []))
        .decide(order())
        .weeks(1)
        .refusal(submit(2)),
    ).toBe('bad-value');
    expect(play(rules(14, 3, [])).refusal(plan({ emergency: true }))).toBe('bad-value');
  });

  it('is imagined with the window it has', () => {
    const run = play(rules(14)).decide(order()).weeks(1).decide(submit(4));
    expect(view(run.game, imagine(run.game, run.view, 'x')).projects[0]?.change).toEqual(run.view.projects[0]?.change);
  });
});

describe('a change that does not wait for the window day', () => {
  it('still waits for the week that it was granted, and goes on its Monday', () => {
    // Done on Wednesday, day 9: week 3 is granted, which begins on day 14.
    expect(
      liveOn(
        play(rules(8))
          .decide(order(), plan({ inWindow: false }))
          .weeks(3),
      ),
    ).toEqual([14]);
  });
});

describe('a change that fails', () => {
  it('has used up its leave, and asks for another', () => {
    // Tried on the Monday of week 3, day 14. A fifth of 3,712 is done again by Wednesday, day 16: week 4, which begins on day 21.
    const on: readonly Mechanism[] = ['change-board', 'change-risk'];
    const tries = (seed: string) =>
      play(rules(8, 5, on), seed)
        .decide(order(), plan({ inWindow: false }))
        .weeks(4)
        .happened('cutover');
    const seed = seedWhere((s) => {
      const luck = prepare(rules(8)).luckOf(s);
      return luck.draw('cutover', 'server', 0) < 0.2 && luck.draw('cutover', 'server', 1) > 0.6;
    });
    expect(tries(seed).map((h) => [h.day, h.succeeded])).toEqual([
      [14, false],
      [21, true],
    ]);
  });
});

describe('an emergency', () => {
  it('in a closed week breaks what was agreed', () => {
    const run = play(rules(9, 3, ['change-board'], [2]))
      .decide(order(), plan({ emergency: true }))
      .days(11);
    expect(liveOn(run)).toEqual([10]);
    expect(run.posted('trust', 'freeze-broken')).toBe(-600);
  });

  it('goes on the day on which it is ready, and is looked into afterwards', () => {
    const run = play(rules(9))
      .decide(order(), plan({ emergency: true, tested: true, pilot: true }))
      .days(11);
    expect(liveOn(run)).toEqual([10]);
    expect(run.posted('backlog', 'change-reviewed')).toBe(120);
    expect(run.truth.manager.interrupted).toBe(60);
    expect(run.posted('trust', 'emergency-failed')).toBe(0);
  });

  it('fails as often as what nobody prepared, and costs the sponsor’s trust when it does', () => {
    // Complexity 5: .30, against .30 × .65 rehearsed.
    const careful = { inWindow: false, pilot: false, tested: true, wayBack: false };
    expect(failureChance(5, careful, 0, false)).toBeCloseTo(0.195, 12);
    const tried = (seed: string): Play =>
      play(rules(9, 5, ['change-board', 'change-risk']), seed)
        .decide(order(), plan({ emergency: true, tested: true }))
        .days(11);
    const failed = (seed: string): boolean => tried(seed).happened('cutover')[0]?.succeeded === false;
    // The rehearsal that was planned is not held: between .195 and .30 it fails.
    const seed = seedWhere((s) => {
      const draw = prepare(rules(2)).luckOf(s).draw('cutover', 'server', 0);
      return draw > 0.2 && draw < 0.29;
    });
    expect(failed(seed)).toBe(true);
    expect(tried(seed).posted('trust', 'emergency-failed')).toBe(-400);
  });
});
