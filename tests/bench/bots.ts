// What the laboratory costs beside the core: a bot's run against the same run without the bot, and the balance on two threads against one.

import { pathToFileURL } from 'node:url';
import { drive, run, view, type DecisionRecord, type Game, type Log, type Rules, type State } from '../../src/core/index.ts';
import { openPool } from '../../src/cli/balance-pool.ts';
import { botNamed, playBot, type BalancePlan } from '../../src/lab/index.ts';
import { compare } from './measure.ts';
import { openThreadStick } from './thread-stick.ts';

/** Seeds that are played in turn: more than the luck of which is kept, so that each draws its tapes anew. */
const SEEDS = 24;
/** Seeds of a balance for each thread, and how often they are played; the fastest counts. */
const BALANCED = 8;
const TURNS = 3;

/** A run as the rules alone cost it: its decisions, its days, and one view wherever it waits for somebody. */
function coreOf(game: Game, seed: string, log: Log): State {
  let at = 0;
  return drive(game, seed, (desk) => {
    view(game, desk.state);
    const { day } = desk;
    for (let record: DecisionRecord | undefined = log[at]; record !== undefined && record.at[0] === day; record = log[at]) {
      at += 1;
      desk.take(record.decision);
      if (desk.awaiting.kind === 'run') return;
    }
  });
}

export interface BotCost {
  /** A bot's run ÷ its core: decisions, days, one view at each stop. */
  readonly toCore: number;
  /** A bot's run ÷ the fast path, which makes no view at all. */
  readonly toFastPath: number;
  /** Microseconds. */
  readonly run: number;
}

/** The planner's run against its core. */
export function botCost(game: Game): BotCost {
  const logs = Array.from({ length: SEEDS }, (_, i) => {
    const seed = `bot-${i}`;
    return { seed, log: playBot(game, botNamed('planner', seed), seed).log };
  });
  let turn = 0;
  const next = (): (typeof logs)[number] => {
    turn = (turn + 1) % SEEDS;
    const found = logs[turn];
    if (found === undefined) throw new Error('there are seeds');
    return found;
  };
  const played = (): unknown => {
    const { seed } = next();
    return playBot(game, botNamed('planner', seed), seed);
  };
  const core = compare(played, () => {
    const { seed, log } = next();
    return coreOf(game, seed, log);
  });
  const fast = compare(
    played,
    () => {
      const { seed, log } = next();
      return run(game, seed, log);
    },
    { turns: 7 },
  );
  return { toCore: core.ratio, toFastPath: fast.ratio, run: core.first };
}

export interface ThreadCost {
  /** Time of a long balance on two threads ÷ on one. */
  readonly balance: number;
  /** The same of plain work that shares nothing. */
  readonly plain: number;
}

/**
 * Two threads against one. They are warm: each has played seeds before the clock starts, since what a balance of 500 seeds pays is the work
 * and not the first seconds of the engine's compiler.
 */
export async function twoThreads(rules: Rules, worker: string): Promise<ThreadCost> {
  const plan: BalancePlan = { runs: 2 * BALANCED, seed: 'bench', claimsOnly: true };
  const all = Array.from({ length: 2 * BALANCED }, (_, seed) => seed);
  const pools = [1, 2].map((threads) => openPool({ rules, plan }, threads, pathToFileURL(worker)));
  const stick = await openThreadStick();
  const balanceOn = (pool: (typeof pools)[number]) => async (): Promise<number> => {
    const began = performance.now();
    await pool.play(all);
    return performance.now() - began;
  };
  const measured = [...pools.map(balanceOn), stick.onOne, stick.onTwo];
  const times = measured.map((): number[] => []);
  try {
    for (const [i, pool] of pools.entries()) await pool.play(all.slice(0, BALANCED * (i + 1)));
    for (let turn = 0; turn < TURNS; turn += 1) for (const [i, measure] of measured.entries()) times[i]?.push(await measure());
  } finally {
    await Promise.all([...pools.map((pool) => pool.close()), stick.close()]);
  }
  const [one = 0, two = 0, plainOne = 0, plainTwo = 0] = times.map((some) => Math.min(...some));
  return { balance: two / one, plain: plainTwo / plainOne };
}
