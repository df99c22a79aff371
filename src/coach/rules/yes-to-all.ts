// Yes to all: within four weeks in which somebody who had to do it was full, more than 85 % of what was asked for on the side got a plain yes.
// Asked for on the side are requests, and messages of which an answer takes the team's time. Who had to do it are those that an answer lent,
// and who leads what a request was added to: that others wait for a delivery frees nobody's hands. A trade or a no with options clears it.
// Source: MindTools; Covey (research §3, 14).

import type { EventId, MessageView, PersonId, View } from '../../core/index.ts';
import { mondayOf } from '../../core/index.ts';
import type { Patch } from '../../run/index.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { count, share, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
const MOST = 0.85;
/** Share of somebody's time that was worked, from which on they are full (research: 90 %). */
const FULL_LOAD = 0.9;
/** Fewer asked is no pattern (calibration). */
const FEWEST = 3;

const NORMAL_HOURS = 40;

interface Load {
  readonly worked: number;
  readonly all: number;
}

/** Minutes that somebody worked, of those that they had; of everybody together where nobody is named. */
function loadOf(some: readonly SeenWeek[], who?: PersonId): Load {
  let [worked, all] = [0, 0];
  for (const week of some) {
    for (const one of happened(week, 'worked')) if (who === undefined || one.person === who) worked += one.minutes;
    for (const one of week.plan.team)
      if (one.here && (who === undefined || one.id === who))
        all += (one.works.reduce((sum, minutes) => sum + minutes, 0) * one.overtime) / NORMAL_HOURS;
  }
  return { worked, all };
}

/** The load of the fullest of some people; of the team where nobody knows yet who will do it. */
const fullest = (some: readonly SeenWeek[], who: ReadonlySet<PersonId>): Load =>
  who.size === 0
    ? loadOf(some)
    : [...who].map((id) => loadOf(some, id)).reduce((most, one) => (one.worked * most.all > most.worked * one.all ? one : most));

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
  /** Who had to do what was asked for. */
  readonly who: ReadonlySet<PersonId>;
}

/** What the manager answered between two days. */
function askedIn(view: View, from: number): Asked {
  const requests = view.requests.flatMap(({ id, answer, project }) =>
    answer === undefined || answer.silent || answer.day < from || answer.ruling === undefined
      ? []
      : [{ id: String(id), ruling: answer.ruling, project }],
  );
  const messages = view.messages.filter(
    (one) => spares(one) !== undefined && one.answer !== undefined && !one.answer.silent && one.answer.day >= from,
  );
  const given = messages.filter((one) => teamTime(one, one.answer?.choice) > 0);
  const leads = requests.flatMap(({ project }) => view.projects.find((own) => own.id === project)?.lead ?? []);
  const lent = given.flatMap((one) => one.choices.find((choice) => choice.id === one.answer?.choice)?.team ?? []);
  const yes = [...requests.filter((one) => one.ruling === 'accept').map((one) => one.id), ...given.map((one) => String(one.event))];
  return {
    yes,
    no: requests.length + messages.length - yes.length,
    traded: requests.filter(({ ruling }) => ruling === 'swap' || ruling === 'move' || ruling === 'options').length,
    who: new Set([...leads, ...lent.map((one) => one.person)]),
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
    const { yes, no, who } = askedIn(last.after, mondayOf(first.week));
    const { worked, all } = fullest(some, who);
    const asked = yes.length + no;
    if (asked < FEWEST || yes.length <= asked * MOST || worked <= all * FULL_LOAD) return [];
    const evidence = { yes: count(yes.length), asked: count(asked), load: share(worked, all), weeks: count(WEEKS) };
    return [{ week: last.week, since: first.week, evidence, dose: yes.length / FEWEST, remedy: refusing(some, last.after) }];
  });
}

/** A trade, or a no with options, while the team was full. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) => {
    const { traded, who } = askedIn(week.after, mondayOf(week.week));
    const { worked, all } = fullest([week], who);
    return traded === 0 || worked <= all * FULL_LOAD
      ? []
      : [shown(week.week, week.week, { traded: count(traded), load: share(worked, all) })];
  });
}

export const yesToAll: Rule = { id: 'yes-to-all', knowable: 'own-doing', needs: ['scope-creep'], mistakes, strengths };
