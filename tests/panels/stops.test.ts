// What a player reads of weeks that went by on their own, of what is coming up, and of what last week changed.

import { describe, expect, it } from 'vitest';
import { asId, type View } from '../../src/core/index.ts';
import { comingUp } from '../../src/panels/ledger/coming.ts';
import { mondayLines } from '../../src/panels/ledger/monday.ts';
import { ranTitle, stopLink, stopText } from '../../src/panels/ledger/stop-words.ts';
import { ledgerWeek } from '../../src/panels/ledger/week.ts';
import type { StopReason } from '../../src/session/types.ts';
import { harborDays, harborTexts } from '../helpers/harbor-days.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { house } from '../helpers/told.ts';

const promise = { id: asId<never>('p'), to: asId<never>('ines'), project: asId<never>('server'), week: 3, state: 'open' };
const view = (change: object = {}): View => ({ ...house, day: 14, week: 3, promises: [promise], ...change }) as unknown as View;

const REASONS: readonly StopReason[] = [
  { kind: 'message', event: asId('letter'), from: asId('ines') },
  { kind: 'request', from: asId('ines') },
  { kind: 'question', project: asId('server') },
  { kind: 'outage', service: asId('files') },
  { kind: 'promise', promise: asId('p'), state: 'broken' },
  { kind: 'promise', promise: asId('p'), state: 'due' },
  { kind: 'promise', promise: asId('p'), state: 'at-risk' },
  { kind: 'order-by', project: asId('server'), day: 15 },
  { kind: 'wanted', project: asId('server'), by: asId('ines'), week: 4 },
  { kind: 'milestone', milestone: 'storm', week: 9 },
  { kind: 'person', person: asId('dana'), what: 'fell-ill' },
  { kind: 'person', person: asId('dana'), what: 'resigned' },
  { kind: 'person', person: asId('dana'), what: 'left' },
  { kind: 'budget', what: 'capital' },
  { kind: 'budget', what: 'monthly' },
  { kind: 'found', what: { kind: 'need', project: asId('server') }, by: 'dana' },
  { kind: 'hint' },
  { kind: 'enough' },
  { kind: 'end' },
];

describe('why it stopped', () => {
  it('is a sentence for each reason, and leads to where it can be answered', () => {
    const said = REASONS.map((reason) => stopText(reason, sampleTexts, view()));
    expect(new Set(said).size).toBe(REASONS.length);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined/);
    const without = REASONS.filter((reason) => stopLink(reason, sampleTexts, view()) === undefined).map(({ kind }) => kind);
    expect(without).toEqual(['milestone', 'enough', 'end']);
  });

  it('names one week or several', () => {
    expect(ranTitle({ from: 4, to: 4, reasons: [] })).toBe('Week 4 went by');
    expect(ranTitle({ from: 4, to: 6, reasons: [] })).toBe('Weeks 4 to 6 went by');
  });
});

describe('what is coming up', () => {
  const projects = (change: object) =>
    house.projects.map((project) => ({ ...project, wanted: 20, ...(project.id === 'wifi' ? change : {}) }));
  it('is told for this week and the next, the nearest first', () => {
    // Monday of week 3 is day 14; days 14 to 27 are this week and the next. Friday of week 3 is day 18, of week 4 day 25.
    const now = view({
      projects: projects({ orderBy: 20, wanted: 4 }),
      milestones: [
        { id: 'storm', week: 4 },
        { id: 'late', week: 5 },
      ],
    });
    expect(comingUp(now).map(({ kind }) => kind)).toEqual(['promise', 'order-by', 'wanted']);
    expect(comingUp(view({ promises: [], projects: projects({}), milestones: [{ id: 'late', week: 5 }] }))).toEqual([]);
  });
});

describe('Monday', () => {
  it('tells at most three things, each with its cause, bad news first', () => {
    // Without the log causes have no decisions to link to; what they are is told by the postings.
    const days = harborDays('monday');
    for (let week = 1; week <= Math.floor(days.length / 7); week += 1) {
      const own = ledgerWeek(days, [], week);
      if (own === undefined) throw new Error('no such week');
      const lines = mondayLines(own, days, harborTexts);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const { cause } of lines) expect(cause).not.toBe('');
      const words = lines.map(({ word }) => word);
      expect(words.lastIndexOf('bad')).toBeLessThan(words.indexOf('good') === -1 ? 9 : words.indexOf('good'));
    }
  });
});
