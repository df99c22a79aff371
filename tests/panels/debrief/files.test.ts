// What the debrief hands out: an entry for a calendar after RFC 5545 and a table after RFC 4180, by known answers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, field, figuresCsv } from '../../../src/panels/debrief/csv.ts';
import { calendarText, fold } from '../../../src/panels/debrief/ics.ts';
import { pledgeEntry } from '../../../src/panels/debrief/pledge-part.tsx';
import type { WeekPoint } from '../../../src/panels/debrief/series.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('an entry for a calendar', () => {
  const entry = {
    uid: 'a@b',
    on: '2026-12-31',
    title: 'One; two, three\\four',
    text: 'First\nSecond',
    made: Date.UTC(2026, 10, 26, 7, 5, 9),
    product: 'Debrief',
  };

  it('is an all-day event with escaped text, and every line ends with CR LF', () => {
    const text = calendarText(entry);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(unfolded(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rollout//Debrief//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20261126T070509Z',
      'DTSTART;VALUE=DATE:20261231',
      // An event ends before this day: the next one, here of the next year.
      'DTEND;VALUE=DATE:20270101',
      String.raw`SUMMARY:One\; two\, three\\four`,
      String.raw`DESCRIPTION:First\nSecond`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:One\; two\, three\\four`,
      'TRIGGER:PT8H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds at 75 octets: 74 letters and one of two octets are two lines', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(fold(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
  });

  it('no line is longer than 75 octets, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, '');
        const lines = fold(line).split('\r\n');
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(line);
      }),
    );
  });

  it('of a pledge has the same name for the same words and another for others', () => {
    const pledge = { when: 'asked in the corridor', deed: 'say “Thursday”', on: '2026-12-01' };
    const uid = (of: typeof pledge, made: number): string | undefined =>
      unfolded(pledgeEntry(of, 'Harbor', made)).find((line) => line.startsWith('UID:'));
    expect(uid(pledge, 1)).toBe(uid(pledge, 2_000_000_000));
    expect(uid(pledge, 1)).not.toBe(uid({ ...pledge, deed: 'say nothing' }, 1));
    expect(unfolded(pledgeEntry(pledge, 'Harbor', 0)).find((line) => line.startsWith('SUMMARY:'))).toBe(
      'SUMMARY:My promise: say “Thursday”',
    );
  });
});

describe('a table of figures', () => {
  const point: WeekPoint = {
    week: 1,
    lost: 90,
    trust: 6_043,
    satisfaction: 5_000,
    energy: 9_900,
    capital: 2_400_050,
    open: 1,
    kept: 0,
    broken: 2,
  };

  it('quotes what must be quoted', () => {
    expect([field('plain'), field('a,b'), field('a "b"'), field('a\nb'), field(3.5)]).toEqual([
      'plain',
      '"a,b"',
      '"a ""b"""',
      '"a\nb"',
      '3.5',
    ]);
    expect(
      csvText([
        ['a', 1],
        ['b,c', 2],
      ]),
    ).toBe('\u{FEFF}a,1\r\n"b,c",2\r\n');
  });

  it('has a line a week, in whole units, measures where they are known', () => {
    const measures = { value: 51.2, promises: 65, satisfaction: 73, hoursLost: 12.5, money: 100, team: 98, resilience: 70 };
    const lines = figuresCsv([point, { ...point, week: 2 }], [measures]).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]?.split(',')).toHaveLength(16);
    // 90 minutes are 1.5 hours, 6043 hundredths 60.43 points, 2400050 cents 24000.50.
    expect(lines[1]).toBe('1,1.5,60.43,50,99,24000.5,1,0,2,51.2,65,73,12.5,100,98,70');
    expect(lines[2]).toBe('2,1.5,60.43,50,99,24000.5,1,0,2,,,,,,,');
  });
});
