// All words of the glossary, in the order of their names. A test holds that none of the catalogue's is left out.

import { t } from '../../words/index.ts';
import type { TermName } from './term.tsx';

export const TERMS = [
  'approval',
  'at-once',
  'audit',
  'back-up',
  'block',
  'business-case',
  'capacity',
  'capital',
  'cause',
  'change-board',
  'change-freeze',
  'change-window',
  'committed',
  'cut-over',
  'debt',
  'delegation',
  'delivery',
  'emergency-change',
  'energy',
  'escalation',
  'estimate',
  'expedite',
  'favours',
  'forecast',
  'forecast-at-completion',
  'guess',
  'hours-lost',
  'incident',
  'key-person',
  'latest-order',
  'lead',
  'lead-time',
  'milestone',
  'mood',
  'need',
  'on-call',
  'one-to-one',
  'options',
  'overtime',
  'p50',
  'p80',
  'patch',
  'pilot',
  'pre-mortem',
  'promise',
  'range',
  'redundancy',
  'reported',
  'requests',
  'reserve',
  'restore-test',
  'review',
  'rework',
  'risk',
  'risk-acceptance',
  'run-cost',
  'run-file',
  'satisfaction',
  'seed',
  'service',
  'shadow-it',
  'skill',
  'slack',
  'sponsor',
  'stakeholder',
  'standard-change',
  'standing-week',
  'status-note',
  'support',
  'support-end',
  'three-year-cost',
  'trust',
  'way-back',
] as const satisfies readonly TermName[];

export interface Entry {
  readonly of: TermName;
  readonly name: string;
  readonly meaning: string;
}

/** The words by their names in the reader's language. */
export const glossary = (): readonly Entry[] =>
  TERMS.map((of) => ({ of, name: t(`glossary.name.${of}`), meaning: t(`terms.${of}`) })).sort((a, b) => a.name.localeCompare(b.name));

/** Those in which all of the letters stand, the ones that are called so first. */
export function lookUp(entries: readonly Entry[], sought: string): readonly Entry[] {
  const words = sought
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const named = entries.filter(({ name }) => has(name));
  return [...named, ...entries.filter((entry) => !named.includes(entry) && has(`${entry.name} ${entry.meaning}`))];
}
