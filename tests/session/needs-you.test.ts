// What stops a run that goes on by itself, one reason at a time: views of a small house, changed by hand between two Mondays.

import { describe, expect, it } from 'vitest';
import { asId, type Happening, type PromiseView, type View } from '../../src/core/index.ts';
import { hintFor } from '../../src/coach/hint.ts';
import { needsYou } from '../../src/session/needs-you.ts';
import type { Mode } from '../../src/session/types.ts';
import { promise as promiseTo } from '../helpers/play.ts';
import { house, told, works } from '../helpers/told.ts';

const monday = (week: number, change: Partial<View> = {}): View => ({
  ...house,
  day: (week - 1) * 7,
  week,
  awaiting: { kind: 'plan', week },
  // Without dates of others: those have tests of their own.
  projects: house.projects.map((project) => ({ ...project, wanted: 26 })),
  milestones: [],
  promises: [],
  ...change,
});
const promise = (change: Partial<PromiseView> = {}): PromiseView => ({
  id: asId('promise-1'),
  to: asId('ines'),
  project: asId('server'),
  week: 12,
  firstWeek: 12,
  made: 0,
  estimated: false,
  warnings: [],
  movedLate: false,
  state: 'open',
  ...change,
});
/** Week 5 has run: why does the run stop before week 6? */
const why = (after: Partial<View>, before: Partial<View> = {}, happenings: readonly object[] = [], mode: Mode = 'own') => {
  const now = monday(6, after);
  const days = [{ view: now, happenings: happenings as readonly Happening[], postings: [] }];
  return needsYou({ before: monday(5, before), days, after: now, reading: { log: [], days }, mode });
};
const message = (event: string, change: object = {}) => ({
  event: asId<never>(event),
  from: asId<never>('ines'),
  arrived: 30,
  mustAnswer: false,
  choices: [],
  ifSilent: asId<never>('no'),
  concerns: [],
  ...change,
});
const project = (id: string, change: object) => monday(6).projects.map((one) => (one.id === id ? { ...one, ...change } : one));

describe('nothing stops', () => {
  it('a quiet week', () => expect(why({})).toEqual([]));
  it('for what was there before: a message left open, a date known to be in danger, a budget known to be overdrawn', () => {
    const old = { messages: [message('old')], promises: [promise({ week: 7 })] };
    expect(why(old, old)).toEqual([]);
    const order = { option: asId<never>('any'), placed: 0, expected: { value: 90 } };
    const late = { promises: [promise()], projects: project('server', { order }) };
    expect(why(late, late)).toEqual([]);
    const money = { ...house.money, left: 0, monthly: 10, monthlyLimit: 5 };
    expect(why({ money }, { money })).toEqual([]);
  });
});

describe('it stops for', () => {
  it('a new message, and for one without which the week cannot run', () => {
    expect(why({ messages: [message('new')] })).toEqual([{ kind: 'message', event: 'new', from: 'ines' }]);
    const due = { messages: [message('due', { mustAnswer: true })] };
    expect(why(due, due)).toEqual([{ kind: 'message', event: 'due', from: 'ines' }]);
    expect(why({ messages: [message('said', { answer: { choice: 'yes', day: 31, silent: false } })] })).toEqual([]);
  });

  it('a wish on the side, and a lead who waits for an answer', () => {
    const request = { id: 'r', from: 'lamar', project: 'wifi', came: 30, adds: 60, hasDate: false, deferred: false, isOpen: true };
    expect(why({ requests: [request] as unknown as View['requests'] })).toEqual([{ kind: 'request', from: 'lamar' }]);
    expect(why({ projects: project('wifi', { stopped: 36 }) })).toEqual([{ kind: 'question', project: 'wifi' }]);
  });

  it('a service that went down, and not for one that is down since long', () => {
    const down = { services: house.services.map((service, index) => (index === 0 ? { ...service, up: false } : service)) };
    expect(why(down)).toEqual([{ kind: 'outage', service: house.services[0]?.id }]);
    expect(why(down, down)).toEqual([]);
  });

  it('a promise that broke, is due this week, or has come into danger', () => {
    const broken = [{ type: 'promise-broken', promise: 'promise-1', warned: false }];
    expect(why({ promises: [promise({ state: 'broken', week: 5 })] }, {}, broken)).toEqual([
      { kind: 'promise', promise: 'promise-1', state: 'broken' },
    ]);
    expect(why({ promises: [promise({ week: 6 })] })).toEqual([{ kind: 'promise', promise: 'promise-1', state: 'due' }]);
    // Expected on day 90, the Saturday of week 13: after Friday of week 12.
    const order = { option: asId<never>('any'), placed: 0, expected: { value: 90 } };
    expect(why({ promises: [promise()], projects: project('server', { order }) }, { promises: [promise()] })).toEqual([
      { kind: 'promise', promise: 'promise-1', state: 'at-risk' },
    ]);
  });

  it('the last day to order, a week ahead and in the week itself', () => {
    // Week 6 begins on day 35. Day 44 lies in week 7: told now, not again. Day 40 lies in week 6.
    expect(why({ projects: project('wifi', { orderBy: 44 }) })).toEqual([{ kind: 'order-by', project: 'wifi', day: 44 }]);
    const near = { projects: project('wifi', { orderBy: 40 }) };
    expect(why(near, near)).toEqual([{ kind: 'order-by', project: 'wifi', day: 40 }]);
    const known = { projects: project('wifi', { orderBy: 51 }) };
    expect(why(known)).toEqual([]);
    expect(why({ projects: project('wifi', { orderBy: 20 }) })).toEqual([]);
  });

  it('the week in which somebody wants it and has no date, and a date that all know', () => {
    expect(why({ projects: project('copies', { wanted: 6 }) })).toEqual([{ kind: 'wanted', project: 'copies', by: 'ruth', week: 6 }]);
    expect(why({ milestones: [{ id: 'storm', week: 7 }] })).toEqual([{ kind: 'milestone', milestone: 'storm', week: 7 }]);
    expect(why({ milestones: [{ id: 'storm', week: 8 }] })).toEqual([]);
  });

  it('somebody who fell ill, gave notice or left; a budget that is broken; something found', () => {
    expect(why({}, {}, [{ type: 'resigned', person: 'dana', week: 8 }])).toEqual([{ kind: 'person', person: 'dana', what: 'resigned' }]);
    expect(why({ money: { ...house.money, left: -1 } })).toEqual([{ kind: 'budget', what: 'capital' }]);
    expect(why({ money: { ...house.money, monthly: 10, monthlyLimit: 5 } })).toEqual([{ kind: 'budget', what: 'monthly' }]);
    expect(why({}, {}, [{ type: 'revealed', what: { kind: 'need', project: 'power' }, by: 'dana' }])).toEqual([
      { kind: 'found', what: { kind: 'need', project: 'power' }, by: 'dana' },
    ]);
  });

  it('the end, and then for nothing else', () => {
    expect(why({ awaiting: { kind: 'end' }, messages: [message('late')] })).toEqual([{ kind: 'end' }]);
  });

  it('a hint, in a coached run alone', () => {
    // A date given on the spot in week 4 shows in week 5: the mentor names it in week 6.
    const reading = told({
      weeks: 5,
      decided: { 4: [promiseTo(26)] },
      seen: (day) => ({ promises: day < 21 ? [] : [{ made: 21, week: 26 }] }),
      happened: (day) => works(day, 100, ['dana', 'server'], ['eli', 'server'], ['finn', 'server']),
    });
    expect(hintFor(reading, 'coached')?.week).toBe(6);
    const stops = (mode: Mode) => needsYou({ before: monday(5), days: [], after: monday(6), reading, mode });
    expect(stops('coached')).toEqual([{ kind: 'hint' }]);
    expect(stops('own')).toEqual([]);
  });
});
