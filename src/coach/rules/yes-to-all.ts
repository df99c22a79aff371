// Yes to all: within four weeks in which the team was full, more than 85 % of what was asked for on the side got a plain yes. Asked for on the
// side are requests, and messages of which an answer takes the team's time. A trade or a no with options clears it.
// Source: MindTools; Covey (research §3, 14).

import type { EventId, MessageView, View } from '../../core/index.ts';
import { mondayOf } from '../../core/index.ts';
import type { Patch } from '../../run/index.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { count, share, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
const MOST = 0.85;
/** Share of the team's time that was worked, from which on it is full (research: 90 %). */
const FULL_LOAD = 0.9;
/** Fewer asked is no pattern (calibration). */
const FEWEST = 3;

const NORMAL_HOURS = 40;

/** Minutes worked, of those that the people who were here had. */
function loadOf(some: readonly SeenWeek[]): { readonly worked: number; readonly all: number } {
  let [worked, all] = [0, 0];
  for (const week of some) {
    for (const one of happened(week, 'worked')) worked += one.minutes;
    for (const one of week.plan.team)
      if (one.here) all += (one.works.reduce((sum, minutes) => sum + minutes, 0) * one.overtime) / NORMAL_HOURS;
  }
  return { worked, all };
}

const teamTime = (message: MessageView, choice: string | undefined): number =>
  message.choices.find((one) => one.id === choice)?.team.reduce((sum, one) => sum + one.minutes, 0) ?? 0;

/** The answer that takes least of the team; undefined where none of them takes any. */
function spares(message: MessageView): string | undefined {
  const [least] = [...message.choices].sort((a, b) => teamTime(message, a.id) - teamTime(message, b.id));
  return message.choices.some((one) => teamTime(message, one.id) > 0) ? least?.id : undefined;
}

interface Asked {
  readonly yes: readonly string[];
  readonly no: number;
  readonly traded: number;
}

/** What the manager answered between two days. */
function askedIn(view: View, from: number): Asked {
  const requests = view.requests.flatMap(({ id, answer }) =>
    answer === undefined || answer.silent || answer.day < from || answer.ruling === undefined
      ? []
      : [{ id: String(id), ruling: answer.ruling }],
  );
  const messages = view.messages.filter(
    (one) => spares(one) !== undefined && one.answer !== undefined && !one.answer.silent && one.answer.day >= from,
  );
  const given = messages.filter((one) => teamTime(one, one.answer?.choice) > 0);
  const yes = [...requests.filter((one) => one.ruling === 'accept').map((one) => one.id), ...given.map((one) => String(one.event))];
  return {
    yes,
    no: requests.length + messages.length - yes.length,
    traded: requests.filter(({ ruling }) => ruling === 'swap' || ruling === 'move' || ruling === 'options').length,
  };
}

/** Each yes of these weeks as a no with options, or as the answer that spares the team. */
const refusing = (some: readonly SeenWeek[], view: View): readonly Patch[] =>
  some
    .flatMap((week) => week.log)
    .flatMap(({ at, decision }): Patch[] => {
      if (decision.type === 'rule-request' && decision.ruling === 'accept')
        return [{ kind: 'replace', at, decision: { ...decision, ruling: 'options' } }];
      if (decision.type !== 'answer') return [];
      const other = otherAnswer(view, decision.event, decision.choice);
      return other === undefined ? [] : [{ kind: 'replace', at, decision: { ...decision, choice: other } }];
    });

function otherAnswer(view: View, event: EventId, choice: string): MessageView['ifSilent'] | undefined {
  const message = view.messages.find((one) => one.event === event);
  if (message === undefined || teamTime(message, choice) === 0) return undefined;
  return message.choices.find((one) => one.id === spares(message))?.id;
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const { worked, all } = loadOf(some);
    const { yes, no } = askedIn(last.after, mondayOf(first.week));
    const asked = yes.length + no;
    if (asked < FEWEST || yes.length <= asked * MOST || worked <= all * FULL_LOAD) return [];
    const evidence = { yes: count(yes.length), asked: count(asked), load: share(worked, all), weeks: count(WEEKS) };
    return [{ week: last.week, since: first.week, evidence, dose: yes.length / FEWEST, remedy: refusing(some, last.after) }];
  });
}

/** A trade, or a no with options, while the team was full. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) => {
    const { worked, all } = loadOf([week]);
    const { traded } = askedIn(week.after, mondayOf(week.week));
    return traded === 0 || worked <= all * FULL_LOAD
      ? []
      : [shown(week.week, week.week, { traded: count(traded), load: share(worked, all) })];
  });
}

export const yesToAll: Rule = { id: 'yes-to-all', knowable: 'own-doing', needs: ['scope-creep'], mistakes, strengths };
