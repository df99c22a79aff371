// The seven competencies of a run: what was seen of each, and what came of it. What was done well and what was scored as a mistake are the
// evidence; the measure of the outcome that belongs to it stands beside. With little evidence a score stays near the middle and says so.
// Source: research §5.1, §5.2 (Bayesian mean with a prior of four; 60 % process, 40 % outcome).

import type { Measures } from '../core/index.ts';
import type { Finding } from './findings.ts';
import type { RuleId } from './rules/rule.ts';

export const COMPETENCIES = ['prioritising', 'planning', 'expectations', 'people', 'resilience', 'judgement', 'learning'] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** Pieces of evidence that the prior counts for, at one half each (research §5.2). */
const PRIOR = 4;
/** Share of what was done in a score; the rest is what came of it (research §5.2). */
const PROCESS = 0.6;
/** Pieces of evidence below which a score means little (calibration). */
const FEWEST = 4;
/** From the hint on, weeks in which doing it again would have been seen (research §3.0: one finding in four weeks). */
export const WEEKS_TO_CHANGE = 4;

/** Where a rule's mistakes and strengths count (research §5.1, by number of the mistake). */
export const COUNTS_FOR: Readonly<Record<RuleId, readonly Competency[]>> = {
  'hero-technician': ['people', 'learning'],
  'delegation-misfit': ['people'],
  'promise-on-the-spot': ['planning'],
  'no-reserve': ['planning', 'judgement'],
  'start-everything': ['prioritising'],
  'squeaky-wheel': ['prioritising'],
  'late-ordering': ['planning'],
  'green-backup': ['resilience'],
  'cowboy-change': ['resilience'],
  'big-bang': ['planning'],
  'silent-slip': ['expectations'],
  'only-upward': ['expectations'],
  'crunch-as-plan': ['people'],
  'key-person': ['people'],
  'false-economy': ['judgement'],
  'deferring-the-boring': ['resilience'],
  'gold-plating': ['judgement'],
  'ready-fire-aim': ['learning'],
  'cancelled-one-to-ones': ['people'],
  'not-managing-up': ['expectations'],
  'sunk-cost-march': ['planning'],
  firefighting: ['prioritising', 'learning'],
  'single-vendor': ['judgement', 'planning'],
  'yes-to-all': ['prioritising'],
  'silent-scope-creep': ['expectations'],
  'avoided-hard-talk': ['people'],
  'cavalry-too-late': ['planning'],
  blame: ['resilience'],
};

/** The measure that shows what came of it; nothing measures how somebody learns. */
const OUTCOME: Readonly<Record<Competency, keyof Measures | undefined>> = {
  prioritising: 'value',
  planning: 'promises',
  expectations: 'satisfaction',
  people: 'team',
  resilience: 'resilience',
  judgement: 'money',
  learning: undefined,
};

export interface CompetencyScore {
  readonly competency: Competency;
  /** 0 to 100. Below 40 not yet, then developing, competent from 60, strong from 80 (research §5.2). */
  readonly score: number;
  /** What it rests on: strengths, and mistakes that were scored. */
  readonly evidence: readonly Finding[];
  /** Hints that were followed by a change, and those that were not; only of learning. */
  readonly hints: { readonly heeded: number; readonly ignored: number };
  readonly isEnough: boolean;
}

/** All seven, in the order of the framework. `weeks` are those that have run. */
export function competenciesOf(findings: readonly Finding[], measures: Measures, weeks: number): readonly CompetencyScore[] {
  const hints = hintsIn(findings, weeks);
  return COMPETENCIES.map((competency): CompetencyScore => {
    const evidence = findings.filter(
      (one) => COUNTS_FOR[one.rule].includes(competency) && (one.kind === 'strength' || one.weight === 'scored'),
    );
    const own = competency === 'learning' ? hints : { heeded: 0, ignored: 0 };
    const hits = evidence.filter((one) => one.kind === 'strength').length + own.heeded;
    const count = evidence.length + own.heeded + own.ignored;
    const process = (100 * (PRIOR / 2 + hits)) / (PRIOR + count);
    const measure = OUTCOME[competency];
    const score = measure === undefined ? process : PROCESS * process + (1 - PROCESS) * measures[measure];
    return { competency, score, evidence, hints: own, isEnough: count >= FEWEST };
  });
}

/** A hint is heeded where its mistake is not scored afterwards though there was time for it. */
function hintsIn(findings: readonly Finding[], weeks: number): CompetencyScore['hints'] {
  const hints = findings.filter((one) => one.kind === 'mistake' && one.weight === 'hint');
  const again = hints.filter(({ rule }) => findings.some((one) => one.rule === rule && one.weight === 'scored' && one.kind === 'mistake'));
  const heeded = hints.filter((one) => !again.includes(one) && weeks - one.weeks.to >= WEEKS_TO_CHANGE);
  return { heeded: heeded.length, ignored: again.length };
}
