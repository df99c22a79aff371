// From signs to findings: the first mistake of a kind in a run is a hint, later ones are scored, also where the first one goes on
// after the hint; never more than one of a kind in four weeks. What strengthens it meanwhile adds to its dose.

import type { Week } from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import { weeksOf, type Reading, type SeenWeek } from './reading.ts';
import { RULES } from './rules/index.ts';
import type { Evidence, Rule, RuleId, Sign } from './rules/rule.ts';

/** Weeks in which a kind is said once (research §3.0). They leave time to act on a hint. */
const QUIET_WEEKS = 4;

export interface Finding {
  /** Also the code of its lesson, its source and every other sentence about it. */
  readonly rule: RuleId;
  readonly kind: 'mistake' | 'strength';
  /** A hint is for learning; only what is scored counts. Strengths are always scored. */
  readonly weight: 'hint' | 'scored';
  /** From when on, and the week at whose end it could be said. */
  readonly weeks: { readonly from: Week; readonly to: Week };
  readonly evidence: Evidence;
  /** Dose: how much, added up over the weeks in which it stood. */
  readonly severity: number;
  /** The change of the log that would have done it the other way. */
  readonly remedy: readonly Patch[];
}

/** All findings of what has run, in the order in which they could be said. */
export function findingsOf(reading: Reading): readonly Finding[] {
  const weeks = weeksOf(reading);
  const found = RULES.flatMap((rule) => [...findingsBy(rule, weeks)]);
  return found.sort((a, b) => a.weeks.to - b.weeks.to);
}

/** The same, a rule after the other with a stop behind each: reading a long run takes a while. */
export function* findingsInSteps(reading: Reading): Generator<undefined, readonly Finding[]> {
  const weeks = weeksOf(reading);
  const found: Finding[] = [];
  for (const rule of RULES) {
    found.push(...findingsBy(rule, weeks));
    yield undefined;
  }
  return found.sort((a, b) => a.weeks.to - b.weeks.to);
}

/** What one rule finds. */
export function findingsBy(rule: Rule, weeks: readonly SeenWeek[]): readonly Finding[] {
  const mechanisms = weeks[0]?.after.mechanisms ?? [];
  if (!rule.needs.every((mechanism) => mechanisms.includes(mechanism))) return [];
  return [...grouped(rule, 'mistake', rule.mistakes(weeks)), ...grouped(rule, 'strength', rule.strengths(weeks))];
}

function grouped({ id }: Rule, kind: Finding['kind'], signs: readonly Sign[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const sign of [...signs].sort((a, b) => a.week - b.week || b.dose - a.dose)) {
    const last = found.at(-1);
    if (last !== undefined && sign.week < last.weeks.to + QUIET_WEEKS) {
      found[found.length - 1] = { ...last, severity: last.severity + sign.dose };
      continue;
    }
    found.push({
      rule: id,
      kind,
      weight: kind === 'mistake' && last === undefined ? 'hint' : 'scored',
      weeks: { from: sign.since, to: sign.week },
      evidence: sign.evidence,
      severity: sign.dose,
      remedy: sign.remedy,
    });
  }
  return found;
}
