// A finding's evidence in the words of its scenario, for the command line.

import type { Evidence, Fact } from '../coach/index.ts';
import { projectOfBridge } from '../core/index.ts';
import type { Texts } from '../scenario/index.ts';
import { hours, money, wholePercent, type Values } from '../words/index.ts';

/** Names and figures by the names that sentences call them. */
export const valuesOf = (evidence: Evidence, texts: Texts): Values =>
  Object.fromEntries(Object.entries(evidence).map(([name, fact]) => [name, sayFact(fact, texts)]));

export const shortName = (texts: Texts, id: string): string => texts.stakeholders[id]?.short ?? texts.team[id]?.short ?? id;
export const projectName = (texts: Texts, id: string): string => texts.projects[id]?.short ?? id;
const assetName = (texts: Texts, id: string): string => texts.assets[id]?.name ?? projectName(texts, projectOfBridge(id) ?? id);

function sayFact(fact: Fact, texts: Texts): string | number {
  switch (fact.kind) {
    case 'project':
      return projectName(texts, fact.id);
    case 'person':
    case 'stakeholder':
      return shortName(texts, fact.id);
    case 'asset':
      return assetName(texts, fact.id);
    case 'service':
      return texts.services[fact.id]?.name ?? fact.id;
    case 'option':
      return texts.projects[fact.project]?.options[fact.id]?.label ?? fact.id;
    case 'minutes':
      // As the page shows it: to the half hour below ten hours, then to the hour.
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
