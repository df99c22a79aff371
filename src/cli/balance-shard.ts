// Shards of a balance: every n-th seed, played on its own machine, written with its facts; and putting them together again.

import { hashRules } from '../run/index.ts';
import type { Rules } from '../core/index.ts';
import type { BalancePlan, Report, SeedFacts } from '../lab/index.ts';
import { Complaint } from './exit-codes.ts';
import { readText } from './files.ts';

export interface Shard {
  /** Which of how many, from 1 on. */
  readonly part: number;
  readonly of: number;
  readonly rules: string;
  readonly plan: BalancePlan;
  readonly facts: readonly SeedFacts[];
}
export type ShardFile = Report & { readonly shard: Shard };

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

function readShard(file: string): Shard {
  const text = readText(file);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Complaint(`${file} is no shard: it is not JSON`);
  }
  const shard = typeof read === 'object' && read !== null && 'shard' in read ? (read as ShardFile).shard : undefined;
  if (shard === undefined || !Array.isArray(shard.facts) || typeof shard.plan?.runs !== 'number')
    throw new Complaint(`${file} is no shard: write one with rollout balance --shard i/n --json`);
  return shard;
}

/** The plan and all facts of shards that belong together. Throws a `Complaint` where they do not, or where one is missing. */
export function mergeShards(rules: Rules, files: readonly string[]): { readonly plan: BalancePlan; readonly facts: readonly SeedFacts[] } {
  const shards = files.map((file) => ({ file, ...readShard(file) }));
  const [first] = shards;
  if (first === undefined) throw new Complaint('--merge asks for the files of all shards');
  const hash = hashRules(rules);
  for (const { file, rules: own, plan, of, part } of shards) {
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
