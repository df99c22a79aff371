// What changed between two states of a game that is worth saying aloud: at once, what was refused and what stopped the week; politely, decisions, replies, the days of a week and where the page went. How it is said is in `speech.ts`.

import type { Decision, View } from '../../core/index.ts';
import type { Session, Texts } from '../../session/types.ts';
import { t, weekday } from '../../words/index.ts';
import { dayLog } from '../ledger/day-log.ts';
import { ranTitle, stopText } from '../ledger/stop-words.ts';
import { eventTitle, shortName } from '../names.ts';
import { problemText } from '../shared/problem.ts';
import { plainText } from '../shared/plain-text.ts';
import { lastDecisionName } from '../verbs.ts';

export interface Saying {
  readonly text: string;
  /** Said at once. */
  readonly isUrgent?: true;
  /** What was waiting to be said no longer holds. */
  readonly isNews?: true;
}

/** Sentences of one day while a week plays: the feed beside the building has more. */
const A_DAY = 2;

/** Of what a refused decision and a stopped week say, one; the rest is silent beside it. */
function urgent(before: Session, now: Session, texts: Texts, view: View): readonly Saying[] {
  if (now.problem !== undefined && now.problem !== before.problem) return [{ text: problemText(now.problem, texts, view), isUrgent: true }];
  const message = view.messages.find((entry) => entry.event === now.openMessage);
  if (message === undefined || now.openMessage === before.openMessage || view.awaiting.kind !== 'answer') return [];
  const text = t('frame.stopped', { name: shortName(texts, message.from), title: eventTitle(texts, message.event) });
  return [{ text, isUrgent: true, isNews: true }];
}

/** Where the page went. */
function went(before: Session, now: Session, view: View): readonly Saying[] {
  const panel = t(`frame.panel.${now.panel}`);
  if (now.screen === 'ledger' && before.screen === 'office')
    return [{ text: [t('frame.friday', { week: shownWeek(now, view) }), ...stopped(now, view)].join(' '), isNews: true }];
  if (now.screen === 'office' && before.screen !== 'office')
    return [{ text: t('frame.new-week', { week: view.week, weeks: view.weeks, panel }), isNews: true }];
  if (now.screen !== before.screen || now.screen === 'brief' || now.screen === 'report') return [];
  if (now.looking !== before.looking && now.looking !== true) return [{ text: t('frame.friday', { week: shownWeek(now, view) }) }];
  return now.panel !== before.panel || now.looking !== before.looking ? [{ text: t('frame.panel-open', { panel }) }] : [];
}

/** Which weeks went by on their own, and the first thing that stopped them. */
function stopped({ ranOn, texts }: Session, view: View): readonly string[] {
  const [reason] = ranOn?.reasons ?? [];
  return ranOn === undefined || reason === undefined || texts === undefined ? [] : [`${ranTitle(ranOn)}.`, stopText(reason, texts, view)];
}

const shownWeek = ({ days, shownDay }: Session, view: View): number => days[shownDay ?? -1]?.view.week ?? view.week;

/** The playback: what a day brought, and whether it is held. */
function played(before: Session, now: Session, texts: Texts): readonly Saying[] {
  const { shownDay } = now;
  if (shownDay === undefined || now.screen !== 'office') return [];
  if (shownDay === before.shownDay && now.playing !== before.playing) return [{ text: t(now.playing ? 'frame.resumed' : 'frame.paused') }];
  const record = now.days[shownDay];
  if (shownDay === before.shownDay || !now.playing || record === undefined) return [];
  const [day] = dayLog(now.days, shownDay, shownDay, texts, record.view);
  const told = (day?.lines ?? []).slice(0, A_DAY).map(({ text }) => text);
  return [{ text: t('frame.day-told', { day: weekday(shownDay), told: told.length === 0 ? t('frame.quiet-day') : told.join(' ') }) }];
}

/** What was decided or taken back, and what somebody replied. */
function decided(before: Session, now: Session, texts: Texts, view: View): readonly Saying[] {
  if (now.runId !== before.runId || now.log === before.log) return [];
  const last = now.log.length > before.log.length ? now.log.at(-1)?.decision : undefined;
  if (last !== undefined && last.type !== 'run-week')
    return [{ text: t('frame.last', { decision: lastDecisionName(texts, view, now.log) ?? '' }) }, ...reply(last, texts, view)];
  // A week that is begun again says so itself.
  if (now.days.length < before.days.length) return [];
  if (now.log.length < before.log.length && before.undoable !== undefined && before.view !== undefined)
    return [{ text: t('frame.undone', { decision: lastDecisionName(texts, before.view, before.log) ?? '' }) }];
  return [];
}

function reply(decision: Decision, texts: Texts, view: View): readonly Saying[] {
  if (decision.type !== 'answer') return [];
  const from = view.messages.find((message) => message.event === decision.event)?.from;
  const words = texts.events[decision.event]?.choices[decision.choice]?.reply;
  return from === undefined || words === undefined
    ? []
    : [{ text: t('frame.replied', { name: shortName(texts, from), reply: plainText(words) }) }];
}

/** Notices are told by `live-regions.tsx`, on every screen. */
export function announce(before: Session, now: Session): readonly Saying[] {
  const { texts, view } = now;
  if (texts === undefined || view === undefined) return [];
  return [
    ...urgent(before, now, texts, view),
    ...went(before, now, view),
    ...decided(before, now, texts, view),
    ...played(before, now, texts),
  ];
}
