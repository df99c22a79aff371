// Shards of a balance: every n-th seed, played on its own machine, written with its facts; and putting them together again.

import { hashRules } from '../run/index.ts';
import type { Rules } from '../core/index.ts';
import { reportOf, type BalancePlan, type Report, type SeedFacts } from '../lab/index.ts';
import { Complaint } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';

export interface Shard {
  /** Which of how many, from 1 on. */
  readonly part: number;
  readonly of: number;
  readonly rules: string;
  readonly plan: BalancePlan;
  readonly facts: readonly SeedFacts[];
}
export type ShardFile = Report & { readonly shard: Shard };

const MOST_PARTS = 9_999;
/** Seeds of a balance: more take days. */
export const MOST_RUNS = 100_000;

/** Reads `i/n`. Throws a `Complaint` where it is no such thing. */
export function readPart(given: string): Pick<Shard, 'part' | 'of'> {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? [];
  const read = { part: Number(part), of: Number(of) };
  if (part === undefined || read.part < 1 || read.part > read.of)
    throw new Complaint(`--shard ${given}: a shard is i/n, with i from 1 to n`);
  return read;
}

/** The seeds of a part: the first seeds cost most, so they are dealt out like cards. */
export const seedsOf = (runs: number, { part, of }: Pick<Shard, 'part' | 'of'>): readonly number[] =>
  Array.from({ length: runs }, (_, seed) => seed).filter((seed) => seed % of === part - 1);

const isCount = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

function readShard(file: string): Shard {
  const text = readText(file);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Complaint(`${file} is no shard: it is not JSON`);
  }
  const shard = typeof read === 'object' && read !== null && 'shard' in read ? (read as ShardFile).shard : undefined;
  if (shard === undefined || !Array.isArray(shard.facts) || !isCount(shard.plan?.runs, MOST_RUNS) || !isCount(shard.of, MOST_PARTS))
    throw new Complaint(`${file} is no shard: write one with rollout balance --shard i/n --json`);
  return shard;
}

/** The scenario that the first of the shards was played on, where it comes with the game. */
export function scenarioOfShards([first]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  readShard(first);
  const { scenario } = JSON.parse(readText(first)) as { readonly scenario?: unknown };
  return typeof scenario === 'string' && scenarioPath(scenario) !== scenario ? scenario : undefined;
}

/** Every seed of its part, each once. */
function isWhole({ plan, part, of, facts }: Shard): boolean {
  const wanted = seedsOf(plan.runs, { part, of });
  const there = new Set(facts.map((one) => one?.seed));
  return facts.length === wanted.length && wanted.every((seed) => there.has(seed));
}

/** The report on shards. Files that were changed by hand are told as such: what is in them is not ours. */
export function mergedReport(rules: Rules, plan: BalancePlan, facts: readonly SeedFacts[]): Report {
  try {
    return reportOf(rules, plan, facts, 'exact');
  } catch {
    throw new Complaint('these shards cannot be put together: one of them is not as rollout balance wrote it');
  }
}

/** The plan and all facts of shards that belong together. Throws a `Complaint` where they do not, or where one is missing. */
export function mergeShards(rules: Rules, files: readonly string[]): { readonly plan: BalancePlan; readonly facts: readonly SeedFacts[] } {
  const shards = files.map((file) => ({ file, ...readShard(file) }));
  const [first] = shards;
  if (first === undefined) throw new Complaint('--merge asks for the files of all shards');
  const hash = hashRules(rules);
  for (const { file, rules: own, plan, of, part, facts } of shards) {
    if (!isWhole({ part, of, rules: own, plan, facts })) throw new Complaint(`${file} does not hold all seeds of its part ${part}/${of}`);
    if (own !== hash) throw new Complaint(`${file} was played on another version of the scenario`);
    if (JSON.stringify(plan) !== JSON.stringify(first.plan) || of !== first.of)
      throw new Complaint(`${file} and ${first.file} are parts of different balances`);
    const [one, two] = shards.filter((other) => other.part === part);
    if (two !== undefined) throw new Complaint(`${one?.file} and ${two.file} are the same part ${part}/${of}`);
  }
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((part) => !shards.some((one) => one.part === part));
  if (missing.length > 0) throw new Complaint(`missing: ${missing.map((part) => `${part}/${first.of}`).join(', ')}`);
  return { plan: first.plan, facts: shards.flatMap((one) => one.facts) };
}
