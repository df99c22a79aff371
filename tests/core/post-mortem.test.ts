// M55 worked by hand: without blame half as likely to come again and safer to speak; with blame as likely as before, and told a day late.

import { describe, expect, it } from 'vitest';
import type { Mechanism, Rules } from '../../src/core/index.ts';
import { hiddenDays, recurrence } from '../../src/core/systems/post-mortem.ts';
import { wearOfWeek } from '../../src/core/systems/ageing.ts';
import { blocks, play, type Play } from '../helpers/play.ts';
import { anAsset, anEvent, inWeek, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const breaks = (week: number, id = 'letter') =>
  anEvent({ id, when: inWeek(week), effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: false }] });
const rules = (mechanisms: readonly Mechanism[] = ['post-mortem'], own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms,
    assets: [anAsset({ truth: { ageWeeks: 100, yearlyFailure: 4000 } })],
    events: [breaks(2), breaks(5, 'again')],
    ...own,
  });
/** It breaks on the Monday of week 2, is mended on its Wednesday, and is looked into in week 3. */
const reviewed = (more: object = {}, mechanisms?: readonly Mechanism[]): Play =>
  play(rules(mechanisms))
    .weeks(2)
    .decide(blocks({ activity: 'review', asset: 'old-server', ...more }))
    .weeks(1);

describe('without blame', () => {
  it('is half as likely to come again: 2,000 of the 4,000 a year', () => {
    const run = reviewed({}, ['post-mortem', 'ageing']);
    expect(recurrence(run.truth, 0)).toBe(0.5);
    const wear = run.weeks(1).postings.filter((p) => p.stock === 'wear' && p.cause.code === 'aged' && p.day === 21);
    const before = run.postings.filter((p) => p.stock === 'wear' && p.day < 21).reduce((sum, p) => sum + p.delta, 0);
    expect(wear.map((p) => p.delta)).toEqual([wearOfWeek(before, 2000)]);
  });

  it('wins five points of safety and takes half a day of two', () => {
    const run = reviewed();
    expect(run.posted('safety', 'learnt-together')).toBe(500);
    expect(run.happened('activity')).toMatchObject([{ activity: 'review', outcome: 'done' }]);
    expect(run.view.talk?.reviews).toEqual({ open: [], learnt: ['old-server'] });
  });
});

describe('its time', () => {
  it('is over two weeks after it worked again, and what is offered then is never refused', () => {
    const review = blocks({ activity: 'review', asset: 'old-server' });
    const run = play(rules()).weeks(2);
    // It works again on day 8, the Tuesday of week 2: day 22 is the last, and day 21, the Monday of week 4, the last Monday.
    expect(run.view.talk?.reviews?.open).toEqual([{ of: 'old-server', day: 8 }]);
    run.weeks(1);
    expect(run.view.talk?.reviews?.open).toHaveLength(1);
    run.weeks(1);
    expect(run.view.talk?.reviews?.open).toEqual([]);
    expect(run).toRefuse(review, 'bad-block');
  });

  it('is three hours of the manager: one beyond the block', () => {
    const review = blocks({ activity: 'review', asset: 'old-server' });
    expect(play(rules(['post-mortem'], { myMinutes: 170 })).weeks(2)).toRefuse(review, 'not-enough-hours');
    play(rules(['post-mortem'], { myMinutes: 180 }))
      .weeks(2)
      .decide(review);
  });
});

describe('with blame', () => {
  const blamed = (): Play => reviewed({ blames: true });

  it('is as likely to come again, and costs ten points of safety', () => {
    expect(recurrence(blamed().truth, 0)).toBe(1);
    expect(blamed().posted('safety', 'culprit-named')).toBe(-1000);
  });

  it('the next trouble takes a day longer, for eight weeks', () => {
    // Mended in two working days; after blame in three.
    const days = (run: Play): number => {
      run.weeks(3);
      return (run.happened('asset-repaired').at(-1)?.day ?? 0) - (run.happened('asset-failed').at(-1)?.day ?? 0);
    };
    expect([days(reviewed()), days(blamed())]).toEqual([2, 3]);
    const run = blamed();
    expect(hiddenDays(run.truth)).toBe(1);
    run.alter((state) => {
      state.day += 8 * 7;
    });
    expect(hiddenDays(run.truth)).toBe(0);
  });

  it('makes up for half as much with those who were harmed', () => {
    const recovered = (more: object): number =>
      reviewed(more, ['post-mortem', 'expectations', 'service-recovery']).posted('satisfaction', 'recovered');
    expect(recovered({})).toBeGreaterThan(0);
    expect(recovered({ blames: true })).toBe(Math.floor(recovered({}) / 2));
  });
});

describe('when it makes sense', () => {
  it('until two weeks after it worked again, and once', () => {
    const review = blocks({ activity: 'review', asset: 'old-server' });
    expect(play(rules()).weeks(1)).toRefuse(review, 'bad-block');
    expect(play(rules()).weeks(4)).toRefuse(review, 'bad-block');
    expect(play(rules()).weeks(2).view.offers).toContainEqual({ activity: 'review', asset: 'old-server' });
    expect(reviewed()).toRefuse(review, 'bad-block');
  });

  it('a tone is nothing to choose where nobody learns from it', () => {
    const run = play(rules(['expectations', 'service-recovery'])).weeks(2);
    expect(run).toRefuse(blocks({ activity: 'review', asset: 'old-server', blames: true }), 'bad-block');
    expect(
      run
        .decide(blocks({ activity: 'review', asset: 'old-server' }))
        .weeks(1)
        .posted('safety'),
    ).toBe(0);
  });
});
