// `rollout balance FILE --runs N`: every bot over many seeds, and every claim of the model with its figure.

import { availableParallelism } from 'node:os';
import { prepare, type Rules } from '../core/index.ts';
import { eventFrequencies, neverTrue, reportOf, type BalancePlan, type NeverTrue, type Report, type SeedFacts } from '../lab/index.ts';
import { hashRules } from '../run/index.ts';
import { botNames, seedText, wholeNumber } from './arguments.ts';
import { balanceHtml } from './balance-html.ts';
import { playSeeds } from './balance-pool.ts';
import { MOST_RUNS, mergedReport, mergeShards, readPart, scenarioOfShards, seedsOf, type Shard } from './balance-shard.ts';
import { printClause } from './clause-words.ts';
import { columns } from './columns.ts';
import { balanceText } from './balance-text.ts';
import { CLAIM_FAILED, Complaint, FINE } from './exit-codes.ts';
import { loadScenario } from './load.ts';
import { answer, answerJson, complain, outPaint } from './output.ts';
import { progressTo } from './progress.ts';
import { quickBalance } from './quick.ts';
import { writeText } from './write-file.ts';

export interface BalanceOptions {
  readonly runs?: string;
  readonly seed?: string;
  readonly quick?: true;
  readonly bots?: string;
  readonly shard?: string;
  readonly merge?: readonly string[];
  readonly threads?: string;
  readonly html?: string;
  readonly claimsOnly?: true;
  readonly json?: true;
}

const RUNS = '500';
const SEED = 'balance';
/** Of a quick one, more take as long as the whole. */
const MOST_QUICK = 100;
const MOST_THREADS = 256;

function planOf(options: BalanceOptions): BalancePlan {
  const runs = wholeNumber(options.runs ?? RUNS, '--runs', MOST_RUNS);
  const seed = seedText(options.seed ?? SEED);
  const claimsOnly = options.claimsOnly === true ? { claimsOnly: true as const } : {};
  return options.bots === undefined ? { runs, seed, ...claimsOnly } : { runs, seed, bots: botNames(options.bots) };
}

async function play(rules: Rules, plan: BalancePlan, seeds: readonly number[], options: BalanceOptions): Promise<readonly SeedFacts[]> {
  const threads = options.threads === undefined ? availableParallelism() : wholeNumber(options.threads, '--threads', MOST_THREADS);
  const progress = progressTo(seeds.length, 'seeds');
  try {
    return await playSeeds({ rules, plan }, seeds, Math.max(1, Math.min(threads, seeds.length)), () => progress.step());
  } finally {
    progress.end();
  }
}

function writePage(file: string, report: Report): void {
  writeText(file, balanceHtml(report));
  complain(`Written to ${file}.`);
}

/** Conditions are counted over so many runs for each seed of the plan, and over no more than so many in all. */
const RUNS_A_SEED = 10;
const MOST_COUNTED = 200;

interface Conditions {
  readonly runs: number;
  readonly never: readonly NeverTrue[];
}

/** Which clauses were true in no run; cheap beside the balance itself. */
function conditionsOf(rules: Rules, { runs, seed, bots }: BalancePlan): Conditions {
  const of = Math.min(MOST_COUNTED, runs * RUNS_A_SEED);
  const progress = progressTo(of, 'runs for the conditions');
  let never: readonly NeverTrue[] = [];
  try {
    for (const { frequencies } of eventFrequencies(prepare(rules), { runs: of, seed, ...(bots === undefined ? {} : { bots }) })) {
      never = neverTrue(frequencies);
      progress.step();
    }
  } finally {
    progress.end();
  }
  return { runs: of, never };
}

const conditionsText = ({ runs, never }: Conditions): string =>
  never.length === 0
    ? ''
    : `\n\n${outPaint.strong(`Clauses of conditions that were true in none of ${runs} runs`)}\n${columns(never.map(({ kind, id, clause }) => [`${kind} ${id}`, printClause(clause)])).join('\n')}`;

function tell(report: Report, options: BalanceOptions, conditions?: Conditions): void {
  if (options.html !== undefined) writePage(options.html, report);
  if (options.json === true) {
    const never = conditions?.never.map(({ kind, id, clause }) => ({ kind, id, clause: printClause(clause) }));
    answerJson(conditions === undefined ? report : { ...report, conditions: { runs: conditions.runs, never } });
  } else answer(`${balanceText(report)}${conditions === undefined ? '' : conditionsText(conditions)}`);
}

/** Balances and returns the exit code. A shard tells no claims: it is a part. */
export async function balance(given: string | undefined, options: BalanceOptions): Promise<number> {
  const file = given ?? (options.merge === undefined ? undefined : scenarioOfShards(options.merge));
  if (file === undefined) throw new Complaint('which scenario? Give its file, or the id of one that comes with the game');
  if (options.quick === true) {
    const { runs, seed } = options;
    const plan = {
      ...(runs === undefined ? {} : { seeds: wholeNumber(runs, '--runs', MOST_QUICK) }),
      ...(seed === undefined ? {} : { seed: seedText(seed) }),
    };
    return quickBalance(file, plan, options.json === true);
  }
  const { rules } = loadScenario(file);
  if (options.merge !== undefined) {
    if (options.shard !== undefined) throw new Complaint('--merge puts shards together; --shard plays one');
    const { plan, facts } = mergeShards(rules, options.merge);
    return finish(rules, plan, mergedReport(rules, plan, facts), options);
  }
  const plan = planOf(options);
  const part = options.shard === undefined ? { part: 1, of: 1 } : readPart(options.shard);
  const facts = await play(rules, plan, seedsOf(plan.runs, part), options);
  const report = reportOf(rules, plan, facts, 'exact');
  if (options.shard === undefined) return finish(rules, plan, report, options);
  const shard: Shard = { ...part, rules: hashRules(rules), plan, facts };
  tell(options.json === true ? ({ ...report, shard } as Report) : report, options);
  return FINE;
}

function finish(rules: Rules, plan: BalancePlan, report: Report, options: BalanceOptions): number {
  tell(report, options, conditionsOf(rules, plan));
  return report.claims.every((claim) => claim.holds) ? FINE : CLAIM_FAILED;
}
