// Messages worked by hand: coverage × honesty × fit, and what the score does to a warning, a note and a letter.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashState, imagine, type Decision, type Message, type Rules } from '../../src/core/index.ts';
import { dateRange } from '../../src/core/date-range.ts';
import {
  coverage,
  credibility,
  fit,
  honestClaim,
  honestDate,
  quality,
  readerOf,
  seenState,
  weight,
} from '../../src/core/systems/messages.ts';
import { message as anyMessage } from '../helpers/any-decision.ts';
import { blocks, order, play, promise, type LooseDecision, type Play } from '../helpers/play.ts';
import { aDepartment, anOption, aProject, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const FULL: Message = {
  fact: { project: 'server' as never, says: 'on-track' },
  effect: 'monday',
  options: ['later', 'less'],
  ask: 'prepare',
  next: 3,
  jargon: false,
};
const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['messages', 'promises', 'early-warnings'],
    standing: [{ habit: 'status-note', minutes: 60, start: 'weekly' }],
    ...own,
  });
/** The only project takes 960 minutes; the team spares 960 of its 2,400 a week for projects. */
const run = (own?: Partial<Rules>): Play => play(rules(own));
const scored = (of: Play, message: Message, reader: 'user' | 'executive' = 'user'): number =>
  quality(of.game, of.truth, message, reader, { project: 0 });
const note = (message?: Message): LooseDecision => ({ type: 'set-note', ...(message === undefined ? {} : { message }) });

describe('the parts of the score', () => {
  it('coverage: a fifth for each slot that says something', () => {
    expect(coverage({ jargon: false }, false)).toBe(0);
    expect(coverage({ jargon: false }, true)).toBeCloseTo(0.2, 12);
    expect(coverage({ effect: 'risk', options: [], next: 4, jargon: true }, true)).toBeCloseTo(0.6, 12);
    expect(coverage(FULL, true)).toBe(1);
  });

  it('honesty of a claim: the same, a shade rosier, much rosier, gloomier', () => {
    expect(honestClaim('at-risk', 'at-risk')).toBe(1);
    expect(honestClaim('on-track', 'at-risk')).toBe(0.5);
    expect(honestClaim('on-track', 'late')).toBe(0);
    expect(honestClaim('late', 'on-track')).toBe(0.8);
    expect(honestClaim('done', 'on-track')).toBe(0);
    expect(honestClaim('done', 'done')).toBe(1);
  });

  it('honesty of a date: inside the range, too soon, far beyond, and without a range', () => {
    expect(honestDate(5, 5, 7, true)).toBe(1);
    expect(honestDate(9, 5, 7, true)).toBe(1); // two weeks beyond are no padding yet
    expect(honestDate(3, 5, 7, true)).toBeCloseTo(0.4, 12); // 1 − 2 × .3
    expect(honestDate(1, 5, 7, true)).toBe(0);
    expect(honestDate(12, 5, 7, true)).toBeCloseTo(0.7, 12); // 1 − 3 × .1
    expect(honestDate(6, 6, 6, false)).toBeCloseTo(0.7, 12);
  });

  it('fit: whoever decides about money reads of money or risk, others of Monday, nobody jargon', () => {
    expect([readerOf(7999), readerOf(8000)]).toEqual(['user', 'executive']);
    expect(fit('monday', false, 'user')).toBe(1);
    expect(fit('money', false, 'user')).toBe(0.6);
    expect(fit('money', false, 'executive')).toBe(1);
    expect(fit('monday', false, 'executive')).toBe(0.6);
    expect(fit(undefined, false, 'user')).toBe(0.8);
    expect(fit('monday', true, 'user')).toBeCloseTo(0.7, 12);
  });

  it.each([
    [0, 0.6],
    [1000, 0.7],
    [2000, 0.8],
    [3999, 0.9999],
    [4000, 1],
    [9000, 1],
  ])('belief: with trust of %i, words do %f of what they could', (trust, believed) => expect(credibility(trust)).toBeCloseTo(believed, 10));

  it('a bare message does four tenths, a full one all', () => {
    expect(weight(0)).toBe(0.4);
    expect(weight(0.5)).toBeCloseTo(0.7, 12);
    expect(weight(1)).toBe(1);
  });
});

describe('what can be seen', () => {
  it('a range of weeks from the arrival, the work left and the window', () => {
    // 960 minutes at 960 a week: seven days, so in week 2; the window is Saturday's, so it is there by the Friday of week 3.
    expect(dateRange(run().game, run().truth, 0)).toEqual({ p50: 3, p80: 3, isEstimated: false });
    // With a lead of 7 to 14 days: weeks 4 and 5.
    const later = run({ projects: [aProject({ options: [anOption({ leadMin: 7, leadMax: 14 })] })] });
    expect(dateRange(later.game, later.truth, 0)).toEqual({ p50: 4, p80: 5, isEstimated: false });
  });

  it('a state against the date that somebody has, else the week in which it is wanted', () => {
    const state = (own: Play) => seenState(own.game, own.truth, 0);
    expect(state(run())).toBe('on-track'); // wanted in week 6
    expect(state(run().decide(promise(2)))).toBe('late');
    const wide = { projects: [aProject({ options: [anOption({ leadMin: 7, leadMax: 14 })] })] };
    expect(state(run(wide).decide(promise(4)))).toBe('at-risk');
    expect(state(run().decide(order()).weeks(2))).toBe('done');
  });

  it('nothing true and hidden moves the score', () => {
    fc.assert(
      fc.property(anyMessage, fc.integer({ min: 8000, max: 40_000 }), (message, factor) => {
        const planned = run().decide(order());
        fc.pre(planned.attempt(note(message) as unknown as Decision) === undefined);
        const own = planned.days(3);
        const before = scored(own, message);
        own.alter((state) => {
          for (const project of state.projects) project.effortFactor = project.effortFactor.map(() => factor);
          state.stocks.expectation = [100];
        });
        expect(scored(own, message)).toBe(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('a full, true and plain message scores 1 with a range, 0.7 without', () => {
    expect(scored(run(), FULL)).toBeCloseTo(0.7, 12);
    const estimated = run()
      .decide(blocks({ activity: 'estimate', project: 'server' }))
      .weeks(1);
    // Half of comparable projects take 1,013 minutes: from day 7 on seven days, week 3, and one for the window.
    expect(scored(estimated, { ...FULL, next: 4 })).toBe(1);
    expect(scored(estimated, { ...FULL, next: 4 }, 'executive')).toBeCloseTo(0.6, 12);
    expect(scored(estimated, { ...FULL, next: 4, jargon: true })).toBeCloseTo(0.7, 12);
    // A fact about something else says nothing to the point: four of five slots.
    expect(scored(estimated, { ...FULL, fact: { service: 'files' as never, says: 'works' }, next: 4 })).toBeCloseTo(0.8, 12);
    expect(scored(estimated, { ...FULL, fact: { service: 'files' as never, says: 'down' }, next: 4 })).toBe(0);
  });
});

describe('a warning', () => {
  const NONE = 0;
  const waiting = (own: Play): readonly number[] => own.postings.filter((p) => p.stock === 'delay-cost').map((p) => p.delta);
  /** Promised for week 4, warned on the Tuesday of week 2 of week 6 instead. */
  const warned = (message?: Message, newWeek = 6): Play => {
    const slow = { projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] })] };
    const own = run({ ...slow, standing: [] })
      .decide(promise(4))
      .weeks(1);
    return own
      .decide(
        blocks({
          activity: 'warn',
          promise: 'server-ines',
          ...(newWeek === NONE ? {} : { newWeek }),
          ...(message === undefined ? {} : { message }),
        }),
      )
      .weeks(1);
  };

  it('in the house’s words does seven tenths: −200 × 1.3, and waiting costs 1 − .4 × .7', () => {
    const own = warned();
    expect(own.posted('trust', 'warned-early')).toBe(-260);
    expect(own.view.promises[0]?.warnings).toEqual([{ day: 8, newWeek: 6, worth: 7000 }]);
    // From the week after the first date on.
    expect(waiting(own.weeks(3))).toEqual([40_000, 40_000, 40_000, 40_000, 28_800]);
  });

  it('of somebody who is hardly trusted is believed less, and costs more', () => {
    const own = run({ stakeholders: [aStakeholder({ trust: 2000 })], standing: [] })
      .decide(promise(4))
      .weeks(1);
    const trust = own.truth.stocks.trust[0] ?? 0;
    own.decide(blocks({ activity: 'warn', promise: 'server-ines', newWeek: 6 })).weeks(1);
    // Being given a date earned 100: 2,100 of 4,000 are .6 + .4 × .525 = .81. The house's words: .7 × .81 = .567; −200 × 1.433 = −286.6.
    expect(trust).toBe(2100);
    expect(own.posted('trust', 'warned-early')).toBe(-287);
  });

  it('composed well costs what the message must, and helps to re-plan', () => {
    const { next: _next, ...rest } = FULL;
    // Four slots of five, honest, plain: .8, so .4 + .6 × .8 = .88. −200 × 1.12, −900 as no other date is named; 40,000 × (1 − .4 × .88).
    const own = warned({ ...rest, fact: { project: 'server' as never, says: 'late' } }, NONE);
    expect(own.posted('trust', 'warned-early')).toBe(-1124);
    // No honest date is near enough for this work, and nobody can plan by a warning alone; with one they would.
    expect(waiting(own.weeks(3)).at(-1)).toBe(40_000);
    own.alter((state) => {
      for (const { warnings } of state.promises) for (const one of warnings) one.newWeek = 6;
    });
    expect(waiting(own.weeks(1)).at(-1)).toBe(25_920);
  });

  it('that says all is well is bare', () => {
    expect(warned(FULL).posted('trust', 'warned-early')).toBe(-320); // 0: four tenths, −200 × 1.6
  });
});

describe('the status note', () => {
  const noted = (of: Play): number => of.posted('trust', 'status-note');

  it('without content of its own is bare, each week', () => {
    expect(noted(run().decide(promise(6)).weeks(2))).toBe(80);
  });

  it('with content does what its score says, once; the same again is bare', () => {
    // .7 without a range: .4 + .6 × .7 = .82.
    const own = run({ projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 960 }] })] })] });
    own.decide(promise(6), note({ ...FULL, next: 4 })).weeks(1);
    expect(noted(own)).toBe(82);
    expect(noted(own.weeks(1))).toBe(82 + 40);
  });

  it('that is rosier than what can be seen wins nothing, and a silent break is taken twice as hard', () => {
    const slow = { projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] })] };
    const rosy = run(slow).decide(promise(3), note(FULL)).weeks(3);
    expect(noted(rosy)).toBe(0);
    expect(rosy.posted('trust', 'promise-broken-silently')).toBe(-4000);
    // Green in the first week, true in the second: they had not been left in it.
    const owned = run(slow).decide(promise(3), note(FULL)).weeks(1);
    owned.decide(note({ ...FULL, fact: { project: 'server' as never, says: 'late' } })).weeks(2);
    expect(owned.posted('trust', 'promise-broken-silently')).toBe(-2000);
  });

  it('that is accurate spares 15 % of the questions in the week after it', () => {
    const busy = { mechanisms: ['messages', 'tickets'] as const, departments: [aDepartment({ ticketsPerHead: 10_000 })] };
    const brought = (own: Play): number =>
      own.postings.filter((p) => p.cause.code === 'new-tickets' && p.day === 7).reduce((s, p) => s + p.delta, 0);
    const plain = brought(run(busy).weeks(2));
    const told = brought(
      run(busy)
        .decide(note({ fact: FULL.fact as never, jargon: false }))
        .weeks(2),
    );
    expect(told).toBeGreaterThanOrEqual(Math.floor(plain * 0.85));
    expect(told).toBeLessThanOrEqual(Math.ceil(plain * 0.85));
  });
});

describe('a letter', () => {
  const send = (to: string, message: Message): LooseDecision => blocks({ activity: 'send', to, message });

  it('reaches its readers and is worth what it says; again within a fortnight it is bare', () => {
    // To all of a department: a user. Four slots, plain: .8 × 1 × 1 → .88; later × .4.
    const { next: _next, ...rest } = FULL;
    const own = run().decide(send('cases', rest)).weeks(1);
    expect(own.posted('trust', 'letter')).toBe(88);
    expect(own.view.stakeholders[0]?.lastContact).toBeGreaterThanOrEqual(1);
    expect(own.decide(send('cases', rest)).weeks(1).posted('trust', 'letter')).toBe(88 + 35);
  });

  it('is believed less by who trusts little, and wholly from a middling trust on', () => {
    const { next: _next, ...rest } = FULL;
    const posted = (trust: number): number =>
      run({ stakeholders: [aStakeholder({ trust })] })
        .decide(send('cases', rest))
        .weeks(1)
        .posted('trust', 'letter');
    // .88 as above; of 1,000 points seven tenths are believed: 100 × .88 × .7 = 61.6.
    expect([4000, 1000].map(posted)).toEqual([88, 62]);
  });

  it('goes to those it is meant for', () => {
    const two = {
      stakeholders: [aStakeholder(), aStakeholder({ id: 'ruth', power: 9000 })],
      departments: [aDepartment(), aDepartment({ id: 'board', head: 'ruth' })],
    };
    const reached = (to: string): readonly string[] =>
      run(two)
        .decide(send(to, { ...FULL, next: 4 }))
        .weeks(1)
        .postings.filter((p) => p.cause.code === 'letter')
        .map((p) => `${p.subject} ${p.delta}`);
    expect(reached('all')).toEqual(['ines 82', 'ruth 82']);
    expect(reached('cases')).toEqual(['ines 82']);
    // She decides about money, and reads of Monday: .7 × .6 = .42, .4 + .6 × .42 = .652.
    expect(reached('ruth')).toEqual(['ruth 65']);
  });
});

describe('what can be sent', () => {
  it('only what this house has, what is known, and dates ahead', () => {
    const own = run();
    const bad = (message: object, code: string): void => {
      expect(own).toRefuse({ type: 'set-note', message }, code);
      expect(own).toRefuse(blocks({ activity: 'send', to: 'all', message }), code);
    };
    bad({ fact: { project: 'nobody', says: 'late' }, jargon: false }, 'unknown-id');
    bad({ fact: { service: 'nobody', says: 'down' }, jargon: false }, 'unknown-id');
    bad({ fact: { project: 'server', says: 'works' }, jargon: false }, 'bad-value');
    bad({ effect: 'glory', jargon: false }, 'bad-value');
    bad({ next: 0, jargon: false }, 'week-out-of-range');
    bad({ next: 9, jargon: false }, 'week-out-of-range');
    expect(own).toRefuse(blocks({ activity: 'send', to: 'nobody', message: FULL }), 'unknown-id');
    expect(run({ projects: [aProject({ appears: 3 })] })).toRefuse(note(FULL), 'not-yet-known');
    expect(run({ standing: [] })).toRefuse(note(FULL), 'not-in-standing-week');
    expect(run({ mechanisms: [] })).toRefuse(note(FULL), 'bad-value');
  });

  it('own words stand in the log, in no state and in no view', () => {
    const said = (text?: string): Play =>
      run().decide(
        note({ ...FULL, ...(text === undefined ? {} : { text }) }),
        blocks({ activity: 'send', to: 'all', message: { ...FULL, ...(text === undefined ? {} : { text }) } }),
      );
    const own = said('I am sorry');
    expect(JSON.stringify(own.log)).toContain('I am sorry');
    expect(JSON.stringify([own.truth, own.view])).not.toContain('sorry');
    expect(hashState(own.state)).toBe(hashState(said().state));
  });

  it('the order in which slots were filled makes no other state', () => {
    const turned = {
      jargon: false,
      next: 3,
      ask: 'prepare',
      options: ['less', 'later'],
      effect: 'monday',
      fact: { says: 'on-track', project: 'server' },
    };
    expect(hashState(run().decide(note(turned as unknown as Message)).state)).toBe(hashState(run().decide(note(FULL)).state));
  });

  it('an imagined world remembers what was said', () => {
    const own = run()
      .decide(promise(3), note(FULL), blocks({ activity: 'send', to: 'all', message: FULL }))
      .weeks(1);
    const again = imagine(own.game, own.view, 'dice');
    expect(play(own.game).alter((state) => Object.assign(state, again)).view.talk).toEqual(own.view.talk);
  });

  it('off, a warning is what it was', () => {
    const own = run({ mechanisms: ['promises', 'early-warnings'], standing: [] })
      .decide(promise(6))
      .weeks(1);
    own.decide(blocks({ activity: 'warn', promise: 'server-ines' })).weeks(1);
    expect(own.posted('trust', 'warned-early')).toBe(-1100); // −200, and −900 as no other date is named
    expect(own.view.talk).toBeUndefined();
    expect(own.view.promises[0]?.warnings).toEqual([{ day: 8 }]);
  });
});
