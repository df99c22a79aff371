// M42 worked by hand: 3 to 8 % more work for each yes (research M42); what the answers are worth in trust is calibration.

import { describe, expect, it } from 'vitest';
import { asId, imagine, view, type RequestRule, type RequestRuling, type Rules } from '../../src/core/index.ts';
import { order, play, promise, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, always, anOption, never, tinyRules } from '../helpers/tiny-rules.ts';

const request = (own: Partial<RequestRule> = {}): RequestRule => ({
  id: asId('shelf'),
  from: asId('ines'),
  project: asId('server'),
  week: 2,
  when: always,
  adds: 500,
  value: 300,
  ...own,
});
/** Ten days of work; five per cent of it is 240 minutes. */
const rules = (own: Partial<RequestRule> = {}, more: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['scope-creep'],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 4800 }] })] })],
    requests: [request(own)],
    ...more,
  });
const say = (ruling: RequestRuling): LooseDecision => ({ type: 'rule-request', request: 'shelf', ruling });
const guess = (run: Play): number => run.view.projects[0]?.guess ?? 0;
const trust = (run: Play): number => run.posted('trust');

describe('a request', () => {
  it('comes on the Monday of its week, once its condition holds', () => {
    const run = play(rules());
    expect(run.view.requests).toEqual([]);
    expect(run.weeks(1).view.requests).toEqual([
      { id: 'shelf', from: 'ines', project: 'server', came: 7, adds: 240, hasDate: false, deferred: false, isOpen: true },
    ]);
    expect(play(rules({ week: 1 })).view.requests).toHaveLength(1);
    expect(play(rules({ when: never })).weeks(4).view.requests).toEqual([]);
    expect(play(rules({}, { mechanisms: [] })).weeks(4).view.requests).toEqual([]);
  });

  it('is not made for what is live already', () => {
    const small = [aProject({ options: [anOption({ effort: [{ skill: asId('servers'), minutes: 240 }] })] })];
    expect(
      play(rules({}, { projects: small }))
        .decide(order())
        .weeks(2).view.requests,
    ).toEqual([]);
  });

  it.each([
    ['accept', 300, 240],
    ['swap', 150, 0],
    ['options', 0, 0],
    ['no', -300, 0],
    ['defer', 0, 0],
  ] as const)('answered with %s moves trust by %i points and adds %i minutes', (ruling, points, minutes) => {
    const run = play(rules()).weeks(1).decide(promise(6), say(ruling));
    // Nothing has gone out yet.
    expect([trust(run), guess(run)]).toEqual([0, 4800]);
    run.weeks(1);
    expect([trust(run), guess(run)]).toEqual([points, 4800 + minutes]);
    expect(run.view.promises[0]).toMatchObject({ week: 6, firstWeek: 6 });
    expect(run.view.requests[0]).toMatchObject({ isOpen: false, answer: { day: 7, silent: false, ruling } });
  });

  it('may move the date that the asker has, by agreement: nobody is late by it', () => {
    const run = play(rules()).decide(promise(6)).weeks(1);
    expect(run.view.requests[0]?.hasDate).toBe(true);
    run.decide(say('move')).weeks(1);
    expect([trust(run), guess(run)]).toEqual([150, 5040]);
    expect(run.view.promises[0]).toMatchObject({ week: 7, firstWeek: 7, warnings: [], movedLate: false });
  });

  it('cannot move a date that is not there, or beyond the end', () => {
    expect(play(rules()).weeks(1).refusal(say('move'))).toBe('no-such-promise');
    expect(play(rules()).decide(promise(8)).weeks(1).refusal(say('move'))).toBe('week-out-of-range');
  });

  it('put off comes again in three weeks, and then wants an answer', () => {
    const run = play(rules()).weeks(1).decide(say('defer')).weeks(2);
    expect(run.view.requests[0]).toMatchObject({ came: 7, isOpen: false });
    run.weeks(1);
    expect(run.view.requests[0]).toMatchObject({ came: 28, isOpen: true, deferred: true });
    expect(run.refusal(say('defer'))).toBe('bad-value');
    expect(trust(run.decide(say('accept')).weeks(1))).toBe(300);
  });

  it('takes minutes of the manager for the talk, those of the last answer alone', () => {
    const run = play(rules()).weeks(1);
    expect(run.decide(say('swap')).view.manager.interrupted).toBe(30);
    expect(run.decide(say('options')).view.manager.interrupted).toBe(60);
    expect(run.decide(say('no')).view.manager.interrupted).toBe(10);
    expect(run.decide(say('accept')).view.manager.interrupted).toBe(0);
  });

  it('is answered once', () => {
    expect(play(rules()).refusal(say('no'))).toBe('no-such-question');
    expect(play(rules()).weeks(1).decide(say('no')).weeks(1).refusal(say('accept'))).toBe('no-such-question');
    expect(play(rules()).weeks(2).refusal(say('accept'))).toBe('no-such-question');
    expect(
      play(rules({}, { mechanisms: [] }))
        .weeks(1)
        .refusal(say('no')),
    ).toBe('unknown-id');
    expect(play(rules()).weeks(1).refusal({ type: 'rule-request', request: 'shelf', ruling: 'maybe' })).toBe('bad-value');
  });
});

describe('silence', () => {
  it('lets the team do on the side what is small; no date moves', () => {
    const run = play(rules()).decide(promise(6)).weeks(2);
    expect([trust(run), guess(run)]).toEqual([0, 5040]);
    expect(run.view.promises[0]?.week).toBe(6);
    // The Friday of week 2.
    expect(run.view.requests[0]).toMatchObject({ isOpen: false, answer: { day: 11, silent: true } });
  });

  it('costs half of what a yes were worth where it is more', () => {
    const run = play(rules({ adds: 501 })).weeks(2);
    expect([trust(run), guess(run)]).toEqual([-150, 4800]);
    expect(run.posted('trust', 'request-unanswered', 'ines')).toBe(-150);
  });
});

it('an imagined world has been asked the same', () => {
  const same = (run: Play): void => expect(view(run.game, imagine(run.game, run.view, 'another')).requests).toEqual(run.view.requests);
  same(play(rules()).weeks(1));
  same(play(rules()).decide(promise(6)).weeks(1).decide(say('move')));
  same(play(rules()).weeks(1).decide(say('defer')).weeks(1));
  same(play(rules()).weeks(1).decide(say('defer')).weeks(3));
  same(play(rules()).weeks(3));
});
