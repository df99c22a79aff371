// The findings as they are told: one for each rule and kind, with all its weeks; each mistake with the remedy of the whole run and what that
// does; the ones that belong to the scenario's objectives and one surprise in front.

import { rootedness, wholeRemedy, type Finding, type RuleId } from '../coach/index.ts';
import { weekOf, type Log, type Measures, type Rules, type Week } from '../core/index.ts';
import { totalOf } from '../lab/index.ts';
import type { Debrief, Effect, ToldFinding } from './debrief.ts';
import { changeOf, hereOf, type Change } from './effect.ts';
import type { Inquiry, Read } from './inquiry.ts';
import { each } from './measures.ts';
import { rulesOfObjectives } from './objectives.ts';

/** A rule's findings of one kind, as one. */
export interface Tried {
  readonly finding: Finding;
  readonly weeks: readonly Week[];
  /** What was found of it, in doses. */
  readonly dose: number;
  /** How much of the rest begins with it. */
  readonly root: number;
  readonly change?: Change;
  readonly effect?: Effect;
  /** What the remedy would have added to the laboratory's total; 0 without one. Only for the order, never shown. */
  readonly gain: number;
}

/** The one to tell of several: scored before hinted at, and of those the strongest. */
const tellsMore = (one: Finding, other: Finding): boolean =>
  one.weight === other.weight ? one.severity > other.severity : one.weight === 'scored';

/** Findings by rule, as one each. */
function joined(findings: readonly Finding[], log: Log): readonly Tried[] {
  const rules = new Map<RuleId, Finding[]>();
  for (const one of findings) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);
  const found: ReadonlySet<RuleId> = new Set(rules.keys());
  return [...rules].map(([rule, own]): Tried => {
    const best = own.reduce((before, one) => (tellsMore(one, before) ? one : before));
    const dose = own.reduce((sum, { severity }) => sum + severity, 0);
    const remedy = best.kind === 'mistake' ? wholeRemedy(log, own) : [];
    return {
      finding: { ...best, remedy },
      weeks: [...new Set(own.map(({ weeks }) => weeks.to))].sort((a, b) => a - b),
      dose,
      root: best.kind === 'mistake' ? rootedness(rule, dose, found) : 0,
      ...(remedy.length === 0 ? {} : { change: changeOf(log, remedy) }),
      gain: 0,
    };
  });
}

const order = (one: Tried, other: Tried): number =>
  other.gain - one.gain || other.dose - one.dose || (one.finding.rule < other.finding.rule ? -1 : 1);

/** Of what leads to one other alone nobody can say that all began there. */
const LEAST_ROOT = 1;

/** The root of most of them first, then by what changing it would have brought. */
function inOrder(mistakes: readonly Tried[]): readonly Tried[] {
  const rest = [...mistakes].sort(order);
  const first = rest.reduce<Tried | undefined>((best, one) => (one.root > (best?.root ?? LEAST_ROOT) ? one : best), undefined) ?? rest[0];
  return first === undefined ? [] : [first, ...rest.filter((one) => one !== first)];
}

const gainOf = (rules: Rules, before: Measures, here: Measures): number =>
  totalOf(
    each((name) => before[name] + here[name]),
    rules,
  ) - totalOf(before, rules);

/** Every mistake with what its remedy does in the run's own world; stops after each. */
export function* tryInSteps(inquiry: Inquiry, { findings, home }: Read): Generator<undefined, readonly Tried[]> {
  if (inquiry.tried !== undefined) return inquiry.tried;
  const { played } = inquiry;
  const tried: Tried[] = [];
  for (const one of joined(
    findings.filter(({ kind }) => kind === 'mistake'),
    played.log,
  )) {
    if (one.change === undefined) tried.push(one);
    else {
      const effect = hereOf(played, one.change, home);
      inquiry.spent += 1;
      tried.push({ ...one, effect, gain: effect.matters ? gainOf(played.game.rules, home.measures, effect.here) : 0 });
      yield undefined;
    }
  }
  inquiry.tried = inOrder(tried);
  return inquiry.tried;
}

/** Strengths, those of the objectives first, then those that were seen most. */
function strengthsOf(findings: readonly Finding[], own: ReadonlySet<RuleId>): readonly Tried[] {
  const strengths = joined(
    findings.filter(({ kind }) => kind === 'strength'),
    [],
  );
  const rank = ({ finding }: Tried): number => (own.has(finding.rule) ? 1 : 0);
  return [...strengths].sort((one, other) => rank(other) - rank(one) || order(one, other));
}

/** All that is told, mistakes first; of what belongs to no objective one mistake is the surprise. */
export function tellFindings(rules: Rules, read: Read, mistakes: readonly Tried[]): Pick<Debrief, 'findings' | 'first'> {
  const own = rulesOfObjectives(rules);
  const strengths = strengthsOf(read.findings, own);
  const surprise = mistakes.find(({ finding }) => !own.has(finding.rule)) ?? strengths.find(({ finding }) => !own.has(finding.rule));
  const told = [...mistakes, ...strengths].map((one): ToldFinding => ({
    finding: one.finding,
    weeks: one.weeks,
    place: own.has(one.finding.rule) ? 'objective' : one === surprise ? 'surprise' : 'more',
    ...(one.effect === undefined ? {} : { effect: one.effect }),
  }));
  const [mistake] = mistakes;
  const [strength] = strengths;
  const replay = replayOf(mistakes);
  return {
    findings: told,
    first: {
      ...(strength === undefined ? {} : { strength: strength.finding.rule }),
      ...(mistake === undefined ? {} : { mistake: mistake.finding.rule }),
      ...(replay === undefined ? {} : { replayFrom: replay.week, replayFor: replay.rule }),
    },
  };
}

/** Where the first mistake would have been changed; where changing it does nothing, where the one that does most would have been. */
function replayOf(mistakes: readonly Tried[]): { readonly week: Week; readonly rule: RuleId } | undefined {
  const [first] = mistakes;
  const helps = (one: Tried | undefined): boolean => one !== undefined && one.gain > 0;
  const best = helps(first) ? first : ([...mistakes].sort(order).find(helps) ?? first);
  if (best === undefined) return undefined;
  const week = best.change === undefined ? best.finding.weeks.from : weekOf(best.change.from);
  return { week, rule: best.finding.rule };
}
