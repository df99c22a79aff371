// An author's check, played: does what it expects hold, and if not, why. The same for the command line and the studio; how an expression
// is printed is handed in, for the laboratory knows scenarios by their rules alone.

import { findingsOf, type Finding } from '../coach/index.ts';
import {
  holds,
  trace,
  truthOf,
  type ClauseTrace,
  type FunctionName,
  type Game,
  type Lookup,
  type Problem,
  type Week,
} from '../core/index.ts';
import { isMisfit, replay, type Course } from '../run/index.ts';
import type { AuthorCheck, CheckFunctionName } from '../scenario/index.ts';
import { botNamed } from './bots/by-name.ts';
import { scripted } from './bots/scripted.ts';
import { playBot, type Played } from './play.ts';

type Name = FunctionName | CheckFunctionName;
type Print = (expr: ClauseTrace<Name>['expr']) => string;

/** One check with one seed. */
export interface Tried {
  readonly check: string;
  readonly seed: string;
  readonly holds: boolean;
  /** Why not, in sentences without a full stop. */
  readonly because: readonly string[];
  /** The same as data, for whoever has words of their own. */
  readonly reasons: readonly Reason[];
}

/** Why a check does not hold. */
export type Reason =
  | { readonly kind: 'refused'; readonly week: Week; readonly problem: Problem }
  /** An answer was written down for an event that never came. */
  | { readonly kind: 'unasked'; readonly event: string }
  /** A part of what is expected, with what it came to, and the figures that it compares. */
  | {
      readonly kind: 'clause';
      readonly expr: ClauseTrace<Name>['expr'];
      readonly value: number | boolean;
      readonly figures: readonly { readonly expr: ClauseTrace<Name>['expr']; readonly value: number | boolean }[];
    };

/** What `expect` may ask: the truth at the end, the coach's findings, the verdict. */
function lookupOf(game: Game, played: Played, findings: readonly Finding[]): Lookup<Name> {
  const truth = truthOf(game, played.state);
  const isFound = (rule: string | undefined, kind: Finding['kind'], isScored: boolean): boolean =>
    findings.some((one) => one.rule === rule && one.kind === kind && (!isScored || one.weight === 'scored'));
  return (name, ids) => {
    switch (name) {
      case 'finding':
        return isFound(ids[0], 'mistake', false);
      case 'scored':
        return isFound(ids[0], 'mistake', true);
      case 'strength':
        return isFound(ids[0], 'strength', false);
      case 'verdict':
        return played.outcome.verdict === ids[0];
      default:
        return truth(name, ids);
    }
  };
}

/** The comparisons and questions that decided it, each with what it came to. */
function clauses({ expr, value, parts }: ClauseTrace<Name>): readonly Reason[] {
  if (expr.op === 'and' || expr.op === 'or' || expr.op === 'not') return parts.flatMap(clauses);
  return [{ kind: 'clause', expr, value, figures: expr.op === 'compare' ? parts : [] }];
}

function sentence(reason: Reason, print: Print): string {
  switch (reason.kind) {
    case 'refused':
      return `week ${reason.week}: ${reason.problem.decision} is refused (${reason.problem.problem})`;
    case 'unasked':
      return `\`${reason.event}\` never asked for its answer`;
    case 'clause': {
      const figures = reason.figures.map((part) => `${print(part.expr)} is ${shown(part.value)}`);
      const asked = figures.filter((figure) => !/^-?[\d.]+ is/.test(figure));
      return `${print(reason.expr)} is ${shown(reason.value)}${asked.length === 0 ? '' : `: ${asked.join(', ')}`}`;
    }
  }
}

const shown = (value: number | boolean): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value));

/** Plays a check with one seed. */
export function tryCheck(game: Game, check: AuthorCheck, seed: string, print: Print): Tried {
  const { bot, plans, answers } = check;
  const player = scripted({ plans, answers, ...(bot === undefined ? {} : { bot: botNamed(bot, seed) }) });
  const played = playBot(game, player, seed);
  const lookup = lookupOf(game, played, findingsOf(courseOf(game, seed, played)));
  // A bot may wish for what it cannot have. Whoever writes decisions down means each of them.
  const refused = played.refused.filter(({ decision }) => bot === undefined || (decision === 'answer' && answers.size > 0));
  const asked = new Set(played.log.flatMap(({ decision }) => (decision.type === 'answer' ? [decision.event] : [])));
  const reasons: readonly Reason[] = [
    ...refused.map(({ week, ...problem }): Reason => ({ kind: 'refused', week, problem })),
    ...[...answers.keys()].filter((event) => !asked.has(event)).map((event): Reason => ({ kind: 'unasked', event })),
    ...(holds(check.expect, lookup) ? [] : clauses(trace(check.expect, lookup))),
  ];
  return { check: check.id, seed, holds: reasons.length === 0, because: reasons.map((one) => sentence(one, print)), reasons };
}

function courseOf(game: Game, seed: string, { log }: Played): Course {
  const course = replay(game, seed, log);
  if (isMisfit(course)) throw new Error('a run just played does not play again');
  return course;
}
