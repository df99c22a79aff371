// `rollout test FILE…`: plays an author's checks and says which hold.

import { findingsOf, type Finding } from '../coach/index.ts';
import { holds, prepare, trace, truthOf, type ClauseTrace, type FunctionName, type Game, type Lookup } from '../core/index.ts';
import { botNamed, playBot, scripted, type Played } from '../lab/index.ts';
import { printExpression, excerptOf, type AuthorCheck, type CheckFunctionName } from '../scenario/index.ts';
import { CLAIM_FAILED, Complaint, FINE } from './exit-codes.ts';
import { loadScenario, readText, scenarioPath } from './files.ts';
import { answer, answerJson, complain, count, outPaint, paint } from './output.ts';
import { courseOf } from './play.ts';

type Name = FunctionName | CheckFunctionName;

/** One check with one seed. */
interface Tried {
  readonly check: string;
  readonly seed: string;
  readonly holds: boolean;
  /** Why not, in sentences without a full stop. */
  readonly because: readonly string[];
}

interface Tested {
  readonly file: string;
  readonly text: string;
  readonly checks: readonly AuthorCheck[];
  readonly tried: readonly Tried[];
}

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
function clauses({ expr, value, parts }: ClauseTrace<Name>): readonly string[] {
  if (expr.op === 'and' || expr.op === 'or' || expr.op === 'not') return parts.flatMap(clauses);
  const figures = expr.op === 'compare' ? parts.map((part) => `${printExpression(part.expr)} is ${shown(part.value)}`) : [];
  const asked = figures.filter((figure) => !/^-?[\d.]+ is/.test(figure));
  return [`${printExpression(expr)} is ${shown(value)}${asked.length === 0 ? '' : `: ${asked.join(', ')}`}`];
}

const shown = (value: number | boolean): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value));

function tryCheck(game: Game, check: AuthorCheck, seed: string): Tried {
  const { bot, plans, answers } = check;
  const player = scripted({ plans, answers, ...(bot === undefined ? {} : { bot: botNamed(bot, seed) }) });
  const played = playBot(game, player, seed);
  const lookup = lookupOf(game, played, findingsOf(courseOf(game, seed, played.log)));
  // A bot may wish for what it cannot have. Whoever writes decisions down means each of them.
  const refused = played.refused.filter(({ decision }) => bot === undefined || (decision === 'answer' && answers.size > 0));
  const asked = new Set(played.log.flatMap(({ decision }) => (decision.type === 'answer' ? [decision.event] : [])));
  const because = [
    ...refused.map(({ decision, problem, week }) => `week ${week}: ${decision} is refused (${problem})`),
    ...[...answers.keys()].filter((event) => !asked.has(event)).map((event) => `\`${event}\` never asked for its answer`),
    ...(holds(check.expect, lookup) ? [] : clauses(trace(check.expect, lookup))),
  ];
  return { check: check.id, seed, holds: because.length === 0, because };
}

function testFile(given: string): Tested {
  const { rules, checks } = loadScenario(given);
  const file = scenarioPath(given);
  const game = prepare(rules);
  const tried = checks.flatMap((check) => check.seeds.map((seed) => tryCheck(game, check, seed)));
  return { file, text: readText(file), checks, tried };
}

function tell({ file, text, checks, tried }: Tested): void {
  if (checks.length === 0) complain(`${file} has no checks`);
  for (const { check, seed, holds: ok, because } of tried) {
    if (ok) {
      answer(`${outPaint.good('holds')}   ${check} · seed ${seed}`);
      continue;
    }
    const place = checks.find(({ id }) => id === check);
    const { line, column, expected } = place ?? { line: 1, column: 1, expected: '' };
    const { shown: row } = excerptOf({ line, column, length: expected.length }, text);
    const margin = ' '.repeat(String(line).length);
    complain(`${paint.error('failed')}${paint.strong(`: ${check} · seed ${seed}`)}`);
    complain(`${margin} ${paint.place(`${file}:${line}:${column}`)}\n${paint.faint(`${line} |`)} ${row}`);
    for (const reason of because) complain(`${paint.faint(`${margin} =`)} ${reason}`);
  }
}

const forJson = ({ file, tried }: Tested): object => ({
  file,
  ok: tried.every((one) => one.holds),
  checks: tried.map(({ check, seed, holds: ok, because }) => ({ check, seed, holds: ok, ...(ok ? {} : { because }) })),
});

/** Plays the checks of all files and returns the exit code: the worst of them. */
export function test(files: readonly string[], options: { readonly json?: true }): number {
  const tested: Tested[] = [];
  let worst: number = FINE;
  for (const file of files) {
    try {
      tested.push(testFile(file));
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complain(error.message);
      worst = Math.max(worst, error.code);
    }
  }
  const tried = tested.flatMap((one) => one.tried);
  const failed = tried.filter((one) => !one.holds).length;
  if (options.json === true) answerJson({ files: tested.map(forJson) });
  else {
    for (const one of tested) tell(one);
    const told = `${count(tried.length, 'check')} in ${count(tested.length, 'file')}: ${failed === 0 ? 'all hold' : `${failed} failed`}.`;
    if (tried.length > 0) (failed === 0 ? answer : complain)(told);
  }
  return Math.max(worst, failed === 0 ? FINE : CLAIM_FAILED);
}
