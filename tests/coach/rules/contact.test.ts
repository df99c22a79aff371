// Rules about whom the manager hears and tells: one that fires, one that nearly does, one that is exonerated, one that could not be known;
// and the twins. Ruth has most power, then Lamar; Ines has little and is the quietest.

import { describe, expect, it } from 'vitest';
import { notManagingUp } from '../../../src/coach/rules/not-managing-up.ts';
import { onlyUpward } from '../../../src/coach/rules/only-upward.ts';
import { readyFireAim } from '../../../src/coach/rules/ready-fire-aim.ts';
import { asId, type MessageView } from '../../../src/core/index.ts';
import { order, promise } from '../../helpers/play.ts';
import { didBlock, found, house, told, type Change } from '../../helpers/told.ts';

const letter = (from: string, day: number, silent: boolean): MessageView => ({
  event: asId('letter'),
  from: asId<never>(from),
  arrived: day,
  mustAnswer: false,
  choices: [],
  ifSilent: asId('no'),
  concerns: [],
  answer: { choice: asId('no'), day, silent },
});
const lost = (day: number, on: number, subject: string) =>
  day === on ? [{ type: 'block-lost', activity: 'talk', subject, to: 'interruption' }] : [];
const contact = (ruth: number, others: Change = {}): Change => ({ stakeholders: { ruth: { lastContact: ruth } }, ...others });

describe('not-managing-up', () => {
  const silent = (weeks: number, change: Change = contact(0), on = -1) =>
    told({ weeks, seen: () => change, happened: (day) => lost(day, on, 'ruth') });

  it('fires after more than three weeks, and is scored where it goes on', () => {
    // Day 28 is the first Sunday more than 21 days after day 0.
    expect(found(notManagingUp, silent(8))).toEqual(['hint 4', 'scored 8']);
  });

  it('does not at exactly three weeks', () => {
    expect(found(notManagingUp, silent(3))).toEqual([]);
    expect(found(notManagingUp, silent(4, contact(7)))).toEqual([]);
  });

  it('is cleared by a talk that was planned and lost, and by an answer that was given', () => {
    expect(found(notManagingUp, silent(4, contact(0), 23))).toEqual([]);
    expect(found(notManagingUp, silent(4, contact(0, { view: { messages: [letter('ruth', 9, false)] } })))).toEqual([]);
    expect(found(notManagingUp, silent(4, contact(0, { view: { messages: [letter('ruth', 9, true)] } })))).toEqual(['hint 4']);
  });

  it('sees six weeks without a gap, one of them face to face', () => {
    const often = (gap: number, talk: number) =>
      told({ weeks: 6, seen: (day) => contact(day + 1 - gap), happened: (day) => (day === talk ? [didBlock('talk', 'ruth')] : []) });
    expect(found(notManagingUp, often(14, 10), 'strength')).toEqual(['scored 6']);
    expect(found(notManagingUp, often(15, 10), 'strength')).toEqual([]);
    expect(found(notManagingUp, often(14, -1), 'strength')).toEqual([]);
  });
});

describe('only-upward', () => {
  const heard = (change: Change, talks: readonly string[] = [], weeks = 4, on = -1) =>
    told({
      weeks,
      seen: () => ({ stakeholders: { ines: { lastContact: 0 } }, ...change }),
      happened: (day) => [...(talks[day] === undefined ? [] : [didBlock('talk', talks[day])]), ...lost(day, on, 'ines')],
    });

  it('fires for somebody who was promised something and heard nothing for four weeks', () => {
    expect(found(onlyUpward, heard({ promises: [{}] }))).toEqual(['hint 4']);
  });

  it('fires where most talks went up, and a head whose people will feel the work heard nothing', () => {
    const work = { projects: { server: { order: { option: asId<never>('plain'), placed: 0, quoted: 9, expected: { value: 9 } } } } };
    expect(found(onlyUpward, heard(work, ['ruth', 'ruth', 'lamar']))).toEqual(['hint 4']);
    // Two of three are less than 70 %.
    expect(found(onlyUpward, heard(work, ['ruth', 'ruth', 'ines']))).toEqual([]);
    expect(found(onlyUpward, heard({}, ['ruth', 'ruth', 'lamar']))).toEqual([]);
  });

  it('does not after a word, nor where nothing was promised', () => {
    expect(found(onlyUpward, heard({ promises: [{}], stakeholders: { ines: { lastContact: 1 } } }))).toEqual([]);
    expect(found(onlyUpward, heard({}))).toEqual([]);
  });

  it('is cleared by a talk that was planned and lost', () => {
    expect(found(onlyUpward, heard({ promises: [{}] }, [], 4, 10))).toEqual([]);
  });

  it('cannot be known before four weeks', () => {
    expect(found(onlyUpward, heard({ promises: [{}] }, [], 3))).toEqual([]);
  });

  it('sees a talk with the quietest', () => {
    const talk = (to: string) => told({ weeks: 4, happened: (day) => (day === 23 ? [didBlock('talk', to)] : []) });
    expect(found(onlyUpward, talk('ines'), 'strength')).toEqual(['scored 4']);
    expect(found(onlyUpward, talk('ruth'), 'strength')).toEqual([]);
  });
});

describe('ready-fire-aim', () => {
  const dear = house.projects.map(
    (one) => [one.id, { options: one.options.map((o) => ({ ...o, price: 300_000 })), causeKnown: false }] as const,
  );
  const steps = (decisions: number, change: Change = {}, known = false, week = 2) =>
    told({
      weeks: week + 1,
      decided: { [week]: [order(), order('wifi'), promise(9, 'copies', 'ruth')].slice(0, decisions) },
      seen: () => ({
        projects: Object.fromEntries(dear.map(([id, own]) => [id, known ? { ...own, causeKnown: true } : own])),
        promises: [{ project: asId<never>('copies'), to: asId<never>('ruth') }],
        ...change,
      }),
    });

  it('fires for three large steps with nobody of those who matter heard', () => {
    // Two orders of 3,000 out of 20,000, and a date on the spot; Ruth and Lamar are the more powerful half.
    expect(found(readyFireAim, steps(3))).toEqual(['hint 3']);
  });

  it('does not for two, nor where half of them were heard', () => {
    expect(found(readyFireAim, steps(2))).toEqual([]);
    expect(found(readyFireAim, steps(3, { stakeholders: { ruth: { lastTalk: 3 } } }))).toEqual([]);
  });

  it('does not count an order whose cause was looked into', () => {
    expect(found(readyFireAim, steps(3, {}, true))).toEqual([]);
  });

  it('is about the first three weeks', () => {
    expect(found(readyFireAim, steps(3, {}, false, 3))).toEqual(['hint 3']);
    expect(found(readyFireAim, steps(3, {}, false, 4))).toEqual([]);
  });

  it('cannot be known before three weeks', () => {
    const three = steps(3);
    expect(found(readyFireAim, { ...three, days: three.days.slice(0, 14) })).toEqual([]);
  });

  it('sees the first large order after listening', () => {
    expect(found(readyFireAim, steps(1, { stakeholders: { ruth: { lastTalk: 3 } } }), 'strength')).toEqual(['scored 2']);
    expect(found(readyFireAim, steps(1), 'strength')).toEqual([]);
  });
});
