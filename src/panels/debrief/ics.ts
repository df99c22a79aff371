// A pledge as an entry of a calendar (RFC 5545): one all-day event with a reminder in the morning. Pure.

export interface CalendarEntry {
  /** Stays the same for the same pledge, so that importing it twice makes one entry. */
  readonly uid: string;
  /** `2026-11-30`. */
  readonly on: string;
  readonly title: string;
  readonly text: string;
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
  /** Of what says so: a calendar shows it nowhere. */
  readonly product: string;
}

/** Octets in a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** `20261130T081500Z`. */
function stamp(milliseconds: number): string {
  const at = new Date(milliseconds);
  const date = [digits(at.getUTCFullYear(), 4), digits(at.getUTCMonth() + 1, 2), digits(at.getUTCDate(), 2)].join('');
  return `${date}T${[at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map((part) => digits(part, 2)).join('')}Z`;
}

/** The day after, as a calendar writes it: an event ends before it. */
function dayAfter(day: string): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return stamp(Date.UTC(year, month - 1, date + 1)).slice(0, 8);
}

/** Long lines go on in the next, after a space; no letter is cut in two. */
export function fold(line: string): string {
  const bytes = new TextEncoder();
  const parts: string[] = [''];
  let room = LINE;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (size > room) {
      parts.push('');
      // The space at the beginning counts.
      room = LINE - 1;
    }
    parts[parts.length - 1] += letter;
    room -= size;
  }
  return parts.join('\r\n ');
}

export function calendarText({ uid, on, title, text, made, product }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Rollout//${escaped(product)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(on)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // Eight in the morning of the day.
    'TRIGGER:PT8H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
