// A finding in words: its evidence becomes names and figures, and its rule's sentences are filled with them.

import type { Evidence, Fact, Finding } from '../../coach/index.ts';
import type { OutcomeView } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { hours, money, t, wholePercent, type Values } from '../../words/index.ts';
import { assetName, optionLabel, projectShort, serviceName, shortName } from '../names.ts';

export interface FindingWords {
  readonly title: string;
  /** What happened, or what showed the strength. */
  readonly happened: string;
  /** For mistakes. */
  readonly instead?: string;
  readonly lesson: string;
  readonly source: string;
}

export function findingWords({ rule, kind, evidence }: Finding, texts: Texts): FindingWords {
  const values = valuesOf(evidence, texts);
  const common = { lesson: t(`findings.lesson.${rule}`), source: t(`findings.source.${rule}`) };
  return kind === 'mistake'
    ? {
        title: t(`findings.mistake.${rule}`),
        happened: t(`findings.happened.${rule}`, values),
        instead: t(`findings.instead.${rule}`),
        ...common,
      }
    : { title: t(`findings.strength.${rule}`), happened: t(`findings.shown.${rule}`, values), ...common };
}

/** Names and figures of the evidence, by the names that sentences call them. */
/** Where no mistake was found: whoever met every goal that had to be met led well, all others have left something undone. */
export const noMistake = (outcome: OutcomeView): string =>
  t(outcome.goals.every(({ must, met }) => met || !must) ? 'debrief.first.no-mistake' : 'debrief.first.left-undone');

export const valuesOf = (evidence: Evidence, texts: Texts): Values =>
  Object.fromEntries(Object.entries(evidence).map(([name, fact]) => [name, sayFact(fact, texts)]));

function sayFact(fact: Fact, texts: Texts): string | number {
  switch (fact.kind) {
    case 'project':
      return projectShort(texts, fact.id);
    case 'person':
    case 'stakeholder':
      return shortName(texts, fact.id);
    case 'asset':
      return assetName(texts, fact.id);
    case 'service':
      return serviceName(texts, fact.id);
    case 'option':
      return optionLabel(texts, fact.project, fact.id);
    case 'minutes':
      // To the half hour below ten hours, then to the hour: nobody needs more of it here.
      return hours(fact.value);
    case 'cents':
      return money(fact.value, texts.currency);
    case 'share':
      return wholePercent(fact.value);
    case 'word':
      return fact.word;
    case 'week':
    case 'count':
      return fact.value;
  }
}
