// Which findings a report tells and in which order: one of each rule and kind, the one that weighs most, with all weeks in which it could
// be said; what was scored before what was a hint, then by dose.

import type { Finding } from '../../coach/index.ts';
import { number, shortList } from '../../words/index.ts';

export interface Told {
  readonly finding: Finding;
  /** "3, 7 and so on", as the locale lists them. */
  readonly weeks: string;
}

export function byWeight(findings: readonly Finding[]): readonly Told[] {
  const groups = new Map<string, readonly Finding[]>();
  for (const one of findings) groups.set(`${one.kind} ${one.rule}`, [...(groups.get(`${one.kind} ${one.rule}`) ?? []), one]);
  return [...groups.values()]
    .flatMap((group): readonly Told[] => {
      const [finding] = [...group].sort(heavier);
      return finding === undefined ? [] : [{ finding, weeks: shortList(group.map((one) => number(one.weeks.to))) }];
    })
    .sort((a, b) => heavier(a.finding, b.finding));
}

const heavier = (a: Finding, b: Finding): number =>
  Number(b.weight === 'scored') - Number(a.weight === 'scored') || b.severity - a.severity || a.weeks.to - b.weeks.to;
