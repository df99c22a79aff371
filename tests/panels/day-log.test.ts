// The log of days tells every message, answer, incident and block, with what was found and what an outage cost.

import { describe, expect, it } from 'vitest';
import { view as viewOf, type Happening, type Posting, type View } from '../../src/core/index.ts';
import { dayLog, type LogDay } from '../../src/panels/ledger/day-log.ts';
import { headlines } from '../../src/panels/ledger/headlines.ts';
import { stallsOf } from '../../src/panels/ledger/stalls.ts';
import type { DayRecord } from '../../src/session/types.ts';
import { firstMonday, harborDays, harborTexts as texts } from '../helpers/harbor-days.ts';
import { play, type Play } from '../helpers/play.ts';
import { harbor } from '../helpers/harbor.ts';

const id = <T>(text: string): T => text as T;
const seen = firstMonday();
const record = (happenings: readonly Happening[], view: View = seen, postings: readonly Posting[] = []): DayRecord => ({
  view,
  happenings,
  postings,
});
const linesOf = (days: readonly LogDay[]): readonly string[] => days.flatMap(({ lines }) => lines.map(({ text }) => text));
const told = (happenings: readonly Happening[], view?: View, postings?: readonly Posting[]): readonly string[] =>
  linesOf(dayLog([record(happenings, view, postings)], 0, 0, texts, { ...(view ?? seen), messages: [] }));

/** Plays Harbor Relief by hand and keeps its days as the session does. */
function kept(run: Play, days: number): readonly DayRecord[] {
  return Array.from({ length: days }, () => {
    const [happened, posted] = [run.happenings.length, run.postings.length];
    run.days(1);
    return { view: viewOf(harbor, run.state), happenings: run.happenings.slice(happened), postings: run.postings.slice(posted) };
  });
}

describe('a day of the log', () => {
  it('tells a message with its answer, and leads to it', () => {
    const run = play(harbor).decide({ type: 'answer', event: 'done-by-gala', choice: 'range' });
    const days = kept(run, 7);
    const log = dayLog(days, 0, 6, texts, run.view);
    const line = log[0]?.lines[0];
    expect(line?.text).toBe('Ruth wrote: “Will it be done by the gala?” You answered: “You will have a range on Thursday”');
    expect(line?.link).toMatchObject({ panel: 'inbox', message: 'done-by-gala' });
    // And the range came on Thursday, as was said.
    expect(log[3]?.lines.map(({ text }) => text).join(' ')).toMatch(/A range for Server: .* of work left/);
  });

  it('tells a power cut: what broke, what stopped and what the afternoon cost', () => {
    const run = play(harbor).alter((state) => {
      state.day = 51; // Tuesday of week 8; the log below counts from here.
      state.awaiting = { kind: 'run' };
    });
    const down: readonly Happening[] = [
      { type: 'asset-failed', asset: id('old-server'), services: [id('cases')] },
      { type: 'service-down', service: id('cases'), departments: [id('casework'), id('office')] },
    ];
    const lost = (subject: string, delta: number): Posting => ({
      day: 0,
      stock: 'minutes-lost',
      subject,
      delta,
      cause: { code: 'service-down', about: 'cases', origin: { kind: 'mechanism' } },
    });
    // Twenty and twelve people × 480 min × 60 % × a quarter of the day: 1,440 and 864 minutes, 38.4 hours.
    expect(told(down, run.view, [lost('casework', 1440), lost('office', 864)])).toEqual([
      'Tower server broke down.',
      'Case and donor database stopped: 38 h of people’s time lost that day.',
    ]);
    // The next day nothing new happens, and it still costs: 32 × 480 × 60 % = 9,216 minutes.
    expect(told([], run.view, [lost('casework', 5760), lost('office', 3456)])).toEqual([
      'Not working: Case and donor database. 154 h of people’s time lost that day.',
    ]);
  });

  it('prints what was found, not that something was found', () => {
    expect(told([{ type: 'revealed', what: { kind: 'asset', asset: id('old-server') } }])[0]).toContain('Nine years old, not six');
    expect(told([{ type: 'revealed', what: { kind: 'cause', project: id('wifi') } }])[0]).toContain('it was built for thirty');
    const heard = seen.stakeholders.map((one) =>
      one.id === id('farid') ? { ...one, costOfDelay: [{ project: id<never>('line'), perWeek: 90_000 }] } : one,
    );
    expect(
      told([{ type: 'revealed', what: { kind: 'cost-of-delay', stakeholder: id('farid') } }], { ...seen, stakeholders: heard }),
    ).toEqual(['Each week of waiting costs Farid: Internet $900.']);
    expect(told([{ type: 'revealed', what: { kind: 'asset', asset: id('old-ups') }, by: 'gwen' }])[0]).toMatch(/^Gwen told you\. UPS/);
  });

  it('says one thing once: the finding stands for the look, the restore for its test', () => {
    expect(
      told([
        { type: 'revealed', what: { kind: 'asset', asset: id('hub') } },
        { type: 'activity', activity: 'audit', subject: 'hub', outcome: 'truth-found' },
        { type: 'restore-tested', asset: id('usb-stick'), worked: false },
        { type: 'activity', activity: 'test-restore', subject: 'usb-stick', outcome: 'fails' },
        { type: 'activity', activity: 'talk', subject: 'emilio', outcome: 'done' },
      ]),
    ).toEqual([
      'A restore from Memory stick in a drawer was tried, and it did not work.',
      'You talked with Emilio.',
      'Hub under the stairs, seen close up: Twenty desks hang on one plug behind the mop bucket. It has come loose before.',
    ]);
  });

  it('is silent about minutes of rework, merges hours of it, and explains it the first time only', () => {
    const found = (...minutes: readonly [string, number][]): Happening[] =>
      minutes.map(([project, spent]) => ({ type: 'rework-found', project: id(project), minutes: spent }));
    expect(told(found(['laptops', 7], ['line', 59]))).toEqual([]);
    const both = [record(found(['server', 180], ['wifi', 60], ['line', 3])), record(found(['server', 90]))];
    const [first, second] = dayLog(both, 0, 1, texts, { ...seen, messages: [] }).map(({ lines }) => lines.map(({ text }) => text));
    expect(first).toEqual([expect.stringMatching(/^Done wrong, and to be done again: Server 3 h, Wi-Fi 1 h\. Part of all work/)]);
    expect(second).toEqual(['Done wrong, and to be done again: Server 1.5 h.']);
  });

  it('has a line for every block, whatever came of it', () => {
    for (const seed of ['a', 'b']) {
      const days = harborDays(seed);
      const last = days.at(-1)?.view ?? seen;
      const log = dayLog(days, 0, days.length - 1, texts, last);
      days.forEach(({ happenings }, day) => {
        const blocks = happenings.filter((one) => one.type === 'activity' || one.type === 'block-lost').length;
        expect(log[day]?.lines.length ?? 0, `day ${day}`).toBeGreaterThanOrEqual(blocks);
      });
    }
  });

  it('misses no message and no incident of a whole game', () => {
    for (const bot of ['planner', 'idle', 'random'] as const) {
      const days = harborDays('log', bot);
      const last = days.at(-1)?.view ?? seen;
      const log = dayLog(days, 0, days.length - 1, texts, last);
      const all = log.flatMap(({ lines }) => lines);
      for (const message of last.messages)
        expect(
          all.some(({ link }) => link?.message === message.event),
          message.event,
        ).toBe(true);
      const failures = days.flatMap(({ happenings }) =>
        happenings.filter((one) => one.type === 'asset-failed' || one.type === 'service-down'),
      );
      expect(all.filter(({ isIncident }) => isIncident === true).length).toBeGreaterThanOrEqual(failures.length);
      // What a day is said to have cost is what was posted.
      const posted = days.flatMap(({ postings }) => postings).filter(({ stock }) => stock === 'minutes-lost');
      expect(log.reduce((sum, { lost }) => sum + lost, 0)).toBe(posted.reduce((sum, { delta }) => sum + delta, 0));
    }
  });
});

describe('a report that stands still', () => {
  const at = (spent: number, reportedDone: number, made?: number): DayRecord => {
    const [project] = seen.projects;
    if (project === undefined) throw new Error('no project');
    const own = { ...project, stage: 'installing' as const, spent, reportedDone };
    return record([], { ...seen, projects: [made === undefined ? own : { ...own, estimate: { made, p50: 1, p80: 2 } }] });
  };
  const week = (before: DayRecord, after: DayRecord): readonly DayRecord[] => [before, ...Array.from({ length: 7 }, () => after)];

  it('is said with the hours that went in: 13.5 hours', () => {
    expect(stallsOf(week(at(1000, 9500), at(1810, 9500)), 1, 7)).toEqual([{ project: 'server', minutes: 810 }]);
  });
  it('is none while the report moves, while little went in, or when a new range was made', () => {
    expect(stallsOf(week(at(1000, 9300), at(1810, 9500)), 1, 7)).toEqual([]);
    expect(stallsOf(week(at(1000, 9500), at(1050, 9500)), 1, 7)).toEqual([]);
    expect(stallsOf(week(at(1000, 9500), at(1810, 9500, 3)), 1, 7)).toEqual([]);
  });
});

describe('the headlines of a week', () => {
  const found = (project: string, minutes: number): Happening => ({ type: 'rework-found', project: id(project), minutes });
  const late = (project: string, expectedWeek: number): Happening => ({ type: 'delivery-late', project: id(project), expectedWeek });

  it('tell all that was done wrong in one sentence, the most first, and leave room for the rest', () => {
    // 90 + 120 minutes of the server on two days are 3.5 hours; 30 minutes are part of any work.
    const days = [
      [found('wifi', 60), found('server', 90)],
      [found('server', 120), found('backups', 30), late('wifi', 6)],
    ];
    expect(headlines(days, texts, seen, 3)).toEqual([
      'Late at the vendor’s: Wi-Fi, now expected in week 6.',
      'Done wrong, and to be done again: Server 3.5 h, Wi-Fi 1 h.',
    ]);
  });

  it('tell of a date that moved twice only the last', () => {
    expect(headlines([[late('wifi', 8), late('server', 9)], [late('wifi', 14)]], texts, seen, 3)).toEqual([
      'Late at the vendor’s: Server, now expected in week 9.',
      'Late at the vendor’s: Wi-Fi, now expected in week 14.',
    ]);
  });
});
