// What is certain about an answer before it is given: hours, money, the team's time, what waits for it, promises. The same facts in
// the same order for every answer of a message, so that their number tells nothing; what no answer of it costs is left out of all.

import type { ChoiceView, MessageView, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { hours, money, shortList, t } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';
import { hoursOf } from '../shared/hours.ts';
import { blockName } from '../verbs.ts';

export const FACTS = ['hours', 'money', 'team', 'waits', 'promises'] as const;
export type FactName = (typeof FACTS)[number];

export interface Fact {
  readonly name: FactName;
  readonly value: string;
}

/** The blocks that give way to an answer's hours: slack goes first, then the block placed last. */
function givesWay(minutes: number, { manager }: View): number {
  const beyond = minutes - hoursOf(manager).slack;
  return beyond <= 0 ? 0 : Math.min(manager.blocks.length, Math.ceil(beyond / manager.blockMinutes));
}

/** What the cards of a message show. */
export function shownFacts(message: MessageView, view: View): readonly FactName[] {
  const { choices } = message;
  const isSaid: Readonly<Record<FactName, boolean>> = {
    hours: choices.some((choice) => choice.minutes !== 0),
    money: choices.some((choice) => choice.money !== 0 || choice.monthly !== 0),
    team: choices.some((choice) => choice.team.length > 0),
    waits: choices.some((choice) => givesWay(choice.minutes, view) > 0),
    promises: choices.some((choice) => choice.promises.length > 0),
  };
  return FACTS.filter((name) => isSaid[name]);
}

/** What goes out once, and what it adds to the running cost. */
function moneyText({ money: once, monthly }: ChoiceView, currency: string): string {
  const parts = [
    ...(once === 0 ? [] : [money(once, currency)]),
    ...(monthly === 0 ? [] : [t('inbox.monthly', { amount: money(monthly, currency) })]),
  ];
  return parts.length === 0 ? t('inbox.none') : parts.join(', ');
}

export function factsOf(choice: ChoiceView, message: MessageView, view: View, texts: Texts): readonly Fact[] {
  const lost = givesWay(choice.minutes, view);
  const waits = lost === 0 ? [] : view.manager.blocks.slice(-lost);
  const promises = choice.promises.map(({ to, project, week }) =>
    t('inbox.promise-part', { project: projectShort(texts, project), name: shortName(texts, to), week }),
  );
  const values: Readonly<Record<FactName, string>> = {
    hours:
      choice.minutes === 0
        ? t('inbox.none')
        : lost === 0
          ? t('inbox.hours-slack', { hours: hours(choice.minutes) })
          : t('inbox.hours-block', { hours: hours(choice.minutes) }),
    money: moneyText(choice, texts.currency),
    team:
      choice.team.length === 0
        ? t('inbox.no-days')
        : shortList(
            choice.team.map(({ person, minutes }) => t('inbox.team-part', { name: shortName(texts, person), time: hours(minutes) })),
          ),
    waits: waits.length === 0 ? t('inbox.nothing') : shortList(waits.map((block) => blockName(texts, view, block))),
    promises: promises.length === 0 ? t('inbox.none') : shortList(promises),
  };
  return shownFacts(message, view).map((name) => ({ name, value: values[name] }));
}
