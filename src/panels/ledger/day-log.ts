// The log of days: every message with its answer, every incident with what it cost that day, every block spent and what came of it.
// Beside the ledger all of it is shown; while a week plays, the days so far. Choosing the few headlines of a week is `headlines.ts`.

import type { Day, EventId, Happening, Minutes, View } from '../../core/index.ts';
import type { DayRecord, Texts } from '../../session/types.ts';
import { hours, shortList, t } from '../../words/index.ts';
import { assetName, eventTitle, projectShort, serviceName, shortName } from '../names.ts';
import type { CauseLink } from './causes.ts';
import { isToldElsewhere } from './deeds.ts';
import { findingLink } from './findings.ts';
import { tell } from './tell.ts';

export interface LogLine {
  readonly text: string;
  readonly link?: CauseLink;
  /** Something broke, stopped or failed. */
  readonly isIncident?: boolean;
}

export interface LogDay {
  readonly day: Day;
  /** Working time that users lost on it, by outages and slow service. */
  readonly lost: Minutes;
  readonly lines: readonly LogLine[];
}

/** Rework below this is part of any work and not worth a sentence (an hour). */
export const REWORK_TOLD: Minutes = 60;

/** The days from `from` to `to`, both included. `view` is that of the last of them or later: it knows messages and promises. */
export function dayLog(days: readonly DayRecord[], from: Day, to: Day, texts: Texts, view: View): readonly LogDay[] {
  return days.slice(from, to + 1).map((record, index) => {
    const day = from + index;
    return {
      day,
      lost: lostOn(record, () => true),
      lines: [...messages(record, day, texts, view), ...incidents(record, texts), ...rest(record, day, days, texts, view)],
    };
  });
}

function lostOn(record: DayRecord, counts: (about: string | undefined, code: string) => boolean): Minutes {
  return record.postings.reduce(
    (sum, { stock, delta, cause }) => (stock === 'minutes-lost' && counts(cause.about, cause.code) ? sum + delta : sum),
    0,
  );
}

const letter = (event: EventId): Pick<LogLine, 'link'> => ({
  link: { label: t('ledger.read'), panel: 'inbox', message: event },
});

/** What came, and what was answered: together where both are of the day. */
function messages(record: DayRecord, day: Day, texts: Texts, view: View): readonly LogLine[] {
  const answered = record.happenings.flatMap((one) => (one.type === 'answered' ? [one] : []));
  const came = view.messages.filter((message) => message.arrived === day);
  const labelOf = (event: string, choice: string): string => texts.events[event]?.choices[choice]?.label ?? choice;
  const news = came.map((message): LogLine => {
    const from = shortName(texts, message.from);
    const title = eventTitle(texts, message.event);
    const answer = answered.find((one) => one.event === message.event && !one.silent);
    return {
      text:
        answer === undefined
          ? t('ledger.message-came', { name: from, title })
          : t('ledger.message-answered', { name: from, title, choice: labelOf(answer.event, answer.choice) }),
      ...letter(message.event),
    };
  });
  const later = answered.filter((one) => one.silent || !came.some((message) => message.event === one.event));
  return [
    ...news,
    ...later.map(({ event, choice, silent }): LogLine => {
      const from = view.messages.find((message) => message.event === event)?.from;
      const name = from === undefined ? eventTitle(texts, event) : shortName(texts, from);
      return {
        text: t(silent ? 'ledger.unanswered' : 'ledger.answered', { name, choice: labelOf(event, choice) }),
        ...letter(event),
      };
    }),
  ];
}

/** What broke, stopped, came back or failed; an outage says what the day of it cost. */
function incidents(record: DayRecord, texts: Texts): readonly LogLine[] {
  const stopped = new Set(record.happenings.flatMap((one) => (one.type === 'service-down' ? [String(one.service)] : [])));
  const cost = (service: string): Minutes => lostOn(record, (about, code) => about === service && code === 'service-down');
  const down = (key: 'ledger.stopped' | 'ledger.still-down', service: string): LogLine => ({
    text: t(key, { service: serviceName(texts, service), hours: hours(cost(service)) }),
    isIncident: true,
  });
  const lines = record.happenings.flatMap((one): readonly LogLine[] => {
    switch (one.type) {
      case 'asset-failed':
        return [
          {
            text: tell(one, texts, record.view),
            isIncident: true,
            link: {
              label: t('ledger.see', { what: assetName(texts, one.asset) }),
              panel: 'estate',
              thing: { kind: 'asset', id: one.asset },
            },
          },
        ];
      case 'service-down':
        return [cost(one.service) === 0 ? { text: tell(one, texts, record.view), isIncident: true } : down('ledger.stopped', one.service)];
      case 'cutover':
        return one.succeeded ? [] : [{ text: tell(one, texts, record.view), isIncident: true }];
      case 'restored':
      case 'restore-tested':
        return [{ text: tell(one, texts, record.view), isIncident: !one.worked }];
      case 'asset-repaired':
      case 'service-up':
      case 'service-slow':
        return [{ text: tell(one, texts, record.view) }];
      default:
        return [];
    }
  });
  const abouts = new Set(
    record.postings.flatMap(({ stock, cause }) =>
      stock === 'minutes-lost' && cause.code === 'service-down' && cause.about !== undefined ? [cause.about] : [],
    ),
  );
  return [...lines, ...[...abouts].filter((service) => !stopped.has(service)).map((service) => down('ledger.still-down', service))];
}

/** Blocks and findings, deliveries, work, promises. */
function rest(record: DayRecord, day: Day, days: readonly DayRecord[], texts: Texts, view: View): readonly LogLine[] {
  // What was done, then what was found by it.
  const deeds = record.happenings.filter((one) => one.type === 'activity');
  const others = record.happenings.filter((one) => one.type !== 'activity');
  const lines = [...deeds, ...others].flatMap((one): readonly LogLine[] => {
    const line = toldLine(one, texts, view);
    return line === undefined ? [] : [line];
  });
  const unique = lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index);
  return [...unique, ...rework(record, day, days, texts)];
}

function toldLine(one: Happening, texts: Texts, view: View): LogLine | undefined {
  const text = (): string => tell(one, texts, view);
  const project = (id: Extract<Happening, { type: 'live' }>['project']): CauseLink => ({
    label: t('ledger.see', { what: projectShort(texts, id) }),
    panel: 'projects',
    thing: { kind: 'project', id },
  });
  switch (one.type) {
    case 'activity':
      return isToldElsewhere(one.activity, one.outcome) ? undefined : { text: text() };
    case 'revealed': {
      const link = findingLink(one.what, texts, view);
      return link === undefined ? { text: text() } : { text: text(), link };
    }
    case 'estimated':
    case 'delivered':
    case 'delivery-late':
    case 'work-finished':
    case 'approved':
    case 'live':
      return { text: text(), link: project(one.project) };
    case 'block-lost':
    case 'ordered':
    case 'promised':
    case 'warned':
    case 'promise-kept':
    case 'promise-broken':
    case 'stopped':
    case 'fix-due':
    case 'patched':
    case 'louder':
    case 'shadow-it':
    case 'fell-ill':
    case 'learnt':
    case 'resigned':
    case 'left':
    case 'hiring':
    case 'joined':
    case 'contract-ended':
    case 'adapted':
    case 'stopped-to-ask':
    case 'question-waits':
    case 'risk-seen':
      return { text: text() };
    // Messages and incidents stand above; the others are daily life.
    case 'asset-failed':
    case 'asset-repaired':
    case 'service-down':
    case 'service-up':
    case 'service-slow':
    case 'cutover':
    case 'restore-tested':
    case 'restored':
    case 'message':
    case 'answered':
    case 'rework-found':
    case 'worked':
    case 'absent':
    case 'mood-seen':
    case 'week-ended':
    case 'run-ended':
      return undefined;
  }
}

const hasRework = ({ happenings }: DayRecord): boolean =>
  happenings.some((one) => one.type === 'rework-found' && one.minutes >= REWORK_TOLD);

/** One line for all that came to light; what it means is said the first time. */
function rework(record: DayRecord, day: Day, days: readonly DayRecord[], texts: Texts): readonly LogLine[] {
  const found = record.happenings.flatMap((one) => (one.type === 'rework-found' && one.minutes >= REWORK_TOLD ? [one] : []));
  if (found.length === 0) return [];
  const what = shortList(
    found.map(({ project, minutes }) => t('ledger.rework-part', { project: projectShort(texts, project), hours: hours(minutes) })),
  );
  const isFirst = !days.slice(0, day).some(hasRework);
  return [{ text: t(isFirst ? 'ledger.rework-first' : 'ledger.rework', { what }) }];
}
