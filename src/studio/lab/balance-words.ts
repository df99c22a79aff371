// A finding of the balance as sentences. Pure; the sentences are the catalogue's.

import type { Texts } from '../../scenario/index.ts';
import { money, t } from '../../words/index.ts';
import { namesOfTexts } from '../conditions/names.ts';
import { sayCondition } from '../conditions/say.ts';
import type { ToldFinding } from './tasks.ts';

const CENTS = 100;

function main({ finding }: ToldFinding, texts: Texts): readonly string[] {
  const event = (id: string): string => texts.events[id]?.title ?? id;
  const choice = (of: string, id: string): string => texts.events[of]?.choices[id]?.label ?? id;
  const project = (id: string): string => texts.projects[id]?.short ?? id;
  const option = (of: string, id: string): string => texts.projects[of]?.options[id]?.label ?? id;
  const goal = (id: string): string => texts.goals[id]?.label ?? id;
  const units = (amount: number): string => money(amount * CENTS, texts.currency);
  switch (finding.code) {
    case 'money-runs-out':
      return [
        t('lab.balance.money-runs-out', { ...finding.players, week: finding.week }),
        finding.enough === undefined
          ? t('lab.balance.money-never')
          : t('lab.balance.money-enough', { enough: units(finding.enough), capital: units(finding.capital) }),
      ];
    case 'goal-too-hard':
      return [t('lab.balance.goal-too-hard', { ...finding.players, goal: goal(finding.goal) })];
    case 'goal-nobody-meets':
      return [t('lab.balance.goal-nobody-meets', { of: finding.players.of, goal: goal(finding.goal) })];
    case 'idle-meets-goals':
    case 'everybody-meets-goals':
      return [
        t(finding.code === 'idle-meets-goals' ? 'lab.balance.idle-meets-goals' : 'lab.balance.everybody-meets-goals', {
          ...finding.players,
        }),
      ];
    case 'event-never-came':
      return [
        t('lab.balance.event-never-came', { of: finding.players.of, event: event(finding.event) }),
        t(`lab.balance.event-why.${finding.why}`),
      ];
    case 'clause-never-true':
      return [t('lab.balance.clause-never-true', { of: finding.players.of, event: event(finding.event) })];
    case 'verdict-never-given':
      return [
        t('lab.balance.verdict-never-given', {
          of: finding.players.of,
          verdict: texts.verdicts[finding.verdict]?.title ?? finding.verdict,
        }),
      ];
    case 'objective-never-shown':
      return [
        t('lab.balance.objective-never-shown', {
          of: finding.players.of,
          objective: texts.objectives[finding.objective]?.text ?? finding.objective,
        }),
      ];
    case 'answer-always-best':
    case 'answer-never-best':
      return [
        t(finding.code === 'answer-always-best' ? 'lab.balance.answer-always-best' : 'lab.balance.answer-never-best', {
          ...finding.runs,
          event: event(finding.event),
          choice: choice(finding.event, finding.choice),
        }),
      ];
    case 'option-always-best':
    case 'option-never-best':
      return [
        t(finding.code === 'option-always-best' ? 'lab.balance.option-always-best' : 'lab.balance.option-never-best', {
          ...finding.runs,
          project: project(finding.project),
          option: option(finding.project, finding.option),
        }),
      ];
    case 'promise-nobody-can-keep':
    case 'wanted-too-early': {
      const chosen = finding.code === 'promise-nobody-can-keep' ? { choice: choice(finding.event, finding.choice) } : {};
      const early = finding.earliest === undefined ? [] : [t('lab.balance.earliest', { week: finding.earliest })];
      return [
        t(finding.code === 'promise-nobody-can-keep' ? 'lab.balance.promise-nobody-can-keep' : 'lab.balance.wanted-too-early', {
          ...chosen,
          project: project(finding.project),
          week: finding.week,
        }),
        ...early,
      ];
    }
  }
}

/** What was found, and the part of a condition that is in the way. */
export function findingSentences(told: ToldFinding, texts: Texts): readonly string[] {
  const { finding } = told;
  if (finding.clause === undefined) return main(told, texts);
  const { expr, denied } = finding.clause;
  const clause = sayCondition(expr, namesOfTexts(texts), texts.currency, denied);
  const key = finding.clauseHeld === undefined || finding.clauseHeld === 0 ? 'lab.balance.clause-never' : 'lab.balance.clause-missing';
  return [...main(told, texts), t(key, { clause })];
}
