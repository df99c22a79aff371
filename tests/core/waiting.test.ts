// M26 worked by hand: a wait feels .3 longer where nobody knows how long, .25 where nobody said why, .2 where it seems unfair, .15 where
// there is nothing else to do.

import { describe, expect, it } from 'vitest';
import { hashState, imagine, prepare, WAIT_BURDENS, type Rules } from '../../src/core/index.ts';
import { feltLonger } from '../../src/core/systems/waiting.ts';
import { blocks, play, type Play } from '../helpers/play.ts';
import { aDepartment, aPerson, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['expectations', 'waiting'],
    standing: [{ habit: 'status-note', minutes: 60, start: 'off' }],
    team: [aPerson({ works: [0, 0, 0, 0, 0] })],
    departments: [aDepartment({ expectation: 9000 })],
    ...own,
  });
const burdens = (run: Play) => run.view.departments[0]?.waits?.burdens;
/** Everybody waits a day and a half for each request. */
const slow = (run: Play): Play =>
  run.alter((state) => {
    state.tickets.wait = 720;
  });

describe('how long a wait feels', () => {
  it('is the sum of what weighs', () => {
    expect(feltLonger([])).toBe(1);
    expect(feltLonger(['uncertain'])).toBeCloseTo(1.3, 12);
    expect(feltLonger(WAIT_BURDENS)).toBeCloseTo(1.9, 12);
  });

  it('is its own line of satisfaction, beside the wait as it is', () => {
    // Expected 4.5 of five. The wait of 720 leaves 5 − 1 = 4: gap −.5, effect 2 × −.2 = −.4. Felt 1.75 times: 5 − 1.75 = 3.25, gap −1.25,
    // effect −1.9. The difference −1.5 × .28 × .3 × 2,000 = −252.
    const run = slow(play(rules())).weeks(1);
    expect(run.posted('satisfaction', 'service-slow')).toBe(-67);
    expect(run.posted('satisfaction', 'wait-felt-longer')).toBe(-252);
    // Without the mechanism the wait is only what it is.
    const plain = slow(play(rules({ mechanisms: ['expectations'] }))).weeks(1);
    expect(plain.posted('satisfaction', 'service-slow')).toBe(-67);
    expect(plain.posted('satisfaction', 'wait-felt-longer')).toBe(0);
    expect(plain.view.departments[0]?.waits).toBeUndefined();
  });

  it('no wait, nothing to feel', () => {
    expect(play(rules()).weeks(2).posted('satisfaction', 'wait-felt-longer')).toBe(0);
  });
});

describe('what takes it away', () => {
  it('nothing, at the start', () => {
    expect(burdens(play(rules()))).toEqual(['uncertain', 'unexplained', 'unfair']);
    expect(play(rules()).view.departments[0]?.waits?.felt).toBe(17_500);
  });

  it('a status note: how long, for two weeks', () => {
    const run = play(rules()).decide({ type: 'set-standing', habit: 'status-note', rhythm: 'weekly' }).weeks(1);
    expect(burdens(run)).toEqual(['unexplained', 'unfair']);
    // Friday was day 4; 14 days later it is old: Monday of week 4, day 21, but not that of week 3, day 14.
    run.decide({ type: 'set-standing', habit: 'status-note', rhythm: 'off' }).weeks(1);
    expect(burdens(run)).toEqual(['unexplained', 'unfair']);
    expect(burdens(run.weeks(1))).toEqual(['uncertain', 'unexplained', 'unfair']);
  });

  it('a talk with their head, or a walk over their floor: why', () => {
    const talk = { activity: 'talk', with: 'ines' };
    const walk = { activity: 'walk', floor: 'ground' };
    for (const visit of [talk, walk]) expect(burdens(play(rules()).decide(blocks(visit)).weeks(1))).toEqual(['uncertain', 'unfair']);
  });

  it('the queue on the wall: how long and who is next, for good', () => {
    const run = play(rules()).decide(blocks({ activity: 'talk', with: 'ines' }, { activity: 'post-queue', floor: 'ground' }));
    expect(burdens(run)).toEqual(['uncertain', 'unexplained', 'unfair']);
    expect(burdens(run.weeks(1))).toEqual([]);
    expect(burdens(run.weeks(5))).toEqual(['unexplained']);
    expect(run).toRefuse(blocks({ activity: 'post-queue', floor: 'ground' }), 'bad-block');
  });

  it('figures that nobody knows take nothing away, until somebody says what they mean', () => {
    const run = play(rules())
      .decide(blocks({ activity: 'post-queue', floor: 'ground' }))
      .weeks(1);
    expect(burdens(run)).toEqual(['uncertain', 'unexplained', 'unfair']);
    expect(run.happened('activity').map(({ outcome }) => outcome)).toEqual(['backfired']);
    expect(burdens(run.decide(blocks({ activity: 'talk', with: 'ines' })).weeks(1))).toEqual([]);
  });

  it('the first queue takes eight hours, the next a block; both together 18 minutes a week', () => {
    const two = rules({ floors: [...rules().floors, { id: 'upstairs' as never, level: 1 }] });
    const upstairs = aDepartment({ id: 'planning' as never, floor: 'upstairs' as never });
    const run = play({ ...two, departments: [...two.departments, upstairs] });
    const [ground, above] = [{ activity: 'post-queue', floor: 'ground' } as const, { activity: 'post-queue', floor: 'upstairs' } as const];
    expect(run.view.manager.longer).toEqual([ground, above].map((block) => ({ block, minutes: 360 })));
    run.decide(blocks(ground));
    expect(run.view.manager.beyond).toBe(360);
    expect(run.view.manager.longer).toEqual([{ block: ground, minutes: 360 }]);
    expect(run.weeks(1).view.manager.longer).toBeUndefined();
    expect(run.view.manager.interrupted).toBe(18);
    expect(run.decide(blocks(above)).weeks(1).view.manager.interrupted).toBe(18);
  });

  it('a service that is down leaves nothing else to do', () => {
    const run = play(rules()).alter((state) => {
      for (const service of state.services) service.up = false;
    });
    expect(burdens(run)).toEqual(['uncertain', 'unexplained', 'unfair', 'unoccupied']);
  });

  it('there is no queue to put up where the mechanism is off, nor on a floor without a department', () => {
    const on = rules({ floors: [...rules().floors, { id: 'roof' as never, level: 1 }] });
    expect(play(on)).toRefuse(blocks({ activity: 'post-queue', floor: 'roof' }), 'bad-block');
    expect(play(rules({ mechanisms: [] }))).toRefuse(blocks({ activity: 'post-queue', floor: 'ground' }), 'bad-block');
    expect(play(rules()).view.offers).toContainEqual({ activity: 'post-queue', floor: 'ground' });
  });
});

it('an imagined world remembers what the view tells', () => {
  const of = rules();
  const run = play(of)
    .decide(blocks({ activity: 'post-queue', floor: 'ground' }, { activity: 'talk', with: 'ines' }))
    .weeks(1);
  const world = imagine(prepare(of), run.view, 'dice');
  expect(hashState(imagine(prepare(of), run.view, 'dice'))).toBe(hashState(world));
  expect((world as unknown as { expect: unknown }).expect).toEqual(run.truth.expect);
});
