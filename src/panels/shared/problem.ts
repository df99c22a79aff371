// The sentence for a decision that was refused. The words are in the catalogue under `problems.`.

import type { Problem, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { hours, money, number, t } from '../../words/index.ts';
import { shortName } from '../names.ts';

/** Problems speak in the unit of their thing: money in cents, hours in minutes, else plain numbers. */
export function problemText(problem: Problem, texts: Texts, view: View): string {
  const isMoney = problem.problem === 'not-enough-money' || problem.problem === 'running-budget-exceeded';
  const isTime = problem.problem === 'not-enough-hours';
  const figure = (value: number | undefined): string =>
    value === undefined ? '' : isMoney ? money(value, texts.currency) : isTime ? hours(value) : number(value);
  const from =
    view.messages.find((message) => message.event === problem.subject)?.from ??
    view.stakeholders.find((stakeholder) => stakeholder.id === problem.subject)?.id;
  return t(`problems.${problem.problem}`, {
    needed: figure(problem.needed),
    available: figure(problem.available),
    name: from === undefined ? '' : shortName(texts, from),
  });
}
