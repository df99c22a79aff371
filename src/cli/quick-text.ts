// What a quick balance found, in sentences with a fix.

import type { Rules } from '../core/index.ts';
import type { BalanceFinding, CountOf, ProposedEdit } from '../lab/index.ts';
import { printExpression, type Texts } from '../scenario/index.ts';
import { printClause } from './clause-words.ts';
import { projectName } from './evidence.ts';

const quoted = (text: string): string => `“${text}”`;
const of = ({ count, of: all }: CountOf): string => `${count} of ${all}`;

/** What stands in the file, as it would be written there. */
export function valueText({ value }: ProposedEdit): string {
  return typeof value === 'object' ? printExpression(value.condition) : String(value);
}

/** The part that stands in the way of a condition; empty where none does alone. */
function inTheWay({ clause, clauseHeld }: BalanceFinding): string {
  if (clause === undefined) return '';
  return clauseHeld === 0 ? `: ${printClause(clause)} was never true` : `: most often ${printClause(clause)} was missing`;
}

/** One finding as a sentence without a full stop. */
export function sayFinding(finding: BalanceFinding, texts: Texts, { weeks }: Pick<Rules, 'weeks'>): string {
  const event = (id: string): string => quoted(texts.events[id]?.title ?? id);
  const choice = (of_: string, id: string): string => quoted(texts.events[of_]?.choices[id]?.label ?? id);
  const goal = (id: string): string => quoted(texts.goals[id]?.label ?? id);
  const option = (project: string, id: string): string => quoted(texts.projects[project]?.options[id]?.label ?? id);
  const money = (units: number): string =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency: texts.currency, maximumFractionDigits: 0 }).format(units);
  const early = (earliest: number | undefined): string =>
    earliest === undefined || earliest > weeks ? 'nobody has it in any week' : `the first to have it had it in week ${earliest}`;
  switch (finding.code) {
    case 'money-runs-out':
      return `${of(finding.players)} careful players run out of money by week ${finding.week}${
        finding.enough === undefined ? ', whatever the sum' : `; ${money(finding.enough)} would do (it is ${money(finding.capital)})`
      }`;
    case 'goal-too-hard':
      return `only ${of(finding.players)} careful players meet the goal ${goal(finding.goal)}${inTheWay(finding)}${
        finding.enough === undefined ? '' : `; with ${finding.enough} most would`
      }`;
    case 'goal-nobody-meets':
      return `nobody meets the goal ${goal(finding.goal)} in ${finding.players.of} runs${inTheWay(finding)}`;
    case 'idle-meets-goals':
      return `whoever does nothing at all meets every must-goal in ${of(finding.players)} runs`;
    case 'everybody-meets-goals':
      return `players who lead badly meet every must-goal in ${of(finding.players)} runs: nothing is at stake`;
    case 'event-never-came': {
      const why = {
        clause: inTheWay(finding),
        together: `: each part of its condition was true in some run, never all at once${finding.clause === undefined ? '' : `, and most often ${printClause(finding.clause)} was missing`}`,
        chance: ': its condition held, and its chance never fell so',
        turn: ': its condition held, and it never had its turn',
      }[finding.why];
      return `${event(finding.event)} came in none of ${finding.players.of} runs${why}`;
    }
    case 'clause-never-true':
      return `${event(finding.event)} comes, but ${finding.clause === undefined ? 'a part of its condition' : printClause(finding.clause)} was true in none of ${finding.players.of} runs`;
    case 'verdict-never-given':
      return `the verdict ${quoted(texts.verdicts[finding.verdict]?.title ?? finding.verdict)} was given in none of ${finding.players.of} runs${inTheWay(finding)}`;
    case 'objective-never-shown':
      return `nobody shows ${quoted(texts.objectives[finding.objective]?.text ?? finding.objective)} in ${finding.players.of} runs${inTheWay(finding)}`;
    case 'answer-always-best':
      return `${choice(finding.event, finding.choice)} is the best answer to ${event(finding.event)} in ${of(finding.runs)} runs: there is nothing to weigh`;
    case 'answer-never-best':
      return `${choice(finding.event, finding.choice)} is the best answer to ${event(finding.event)} in none of ${finding.runs.of} runs`;
    case 'option-always-best':
      return `${option(finding.project, finding.option)} is best for ${projectName(texts, finding.project)} in ${of(finding.runs)} runs: there is nothing to weigh`;
    case 'option-never-best':
      return `${option(finding.project, finding.option)} is best for ${projectName(texts, finding.project)} in none of ${finding.runs.of} runs; where it is meant as a trap, say lure`;
    case 'promise-nobody-can-keep':
      return `${choice(finding.event, finding.choice)} promises ${projectName(texts, finding.project)} by week ${finding.week}, and nobody can keep it: ${early(finding.earliest)}`;
    case 'wanted-too-early':
      return `${projectName(texts, finding.project)} is wanted by week ${finding.week}, and nobody has it by then: ${early(finding.earliest)}`;
  }
}

/** `start.money.capital: 26000 (8 of 10)`; undefined where no number was found. */
export function sayEdit({ edit }: BalanceFinding): string | undefined {
  if (edit === undefined) return undefined;
  return `${edit.path.join('.')}: ${valueText(edit)}${edit.value === true ? '' : ` (then it holds for ${of(edit.proven)})`}`;
}
