// All that the bench measures. Gates are ratios within one run; times in microseconds and counts stand beside, never gating.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  advance,
  begin,
  decide,
  hashState,
  isProblem,
  MECHANISMS,
  prepare,
  run,
  silently,
  view,
  type Log,
  type Rules,
  type State,
} from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { playInBoardGame } from './boardgame.ts';
import { availableParallelism } from 'node:os';
import { botCost, twoThreads } from './bots.ts';
import { busyLog } from './busy-log.ts';
import { checkCost, grownText } from './check.ts';
import { countLoad } from './count.ts';
import { debriefCost } from './debrief.ts';
import { countingCost } from './frequencies.ts';
import { busy, DIRECTIONS, grow, type Direction } from './grow.ts';
import { compare } from './measure.ts';
import { plainRun } from './plain-loop.ts';
import { DIAGNOSTICS_WITHIN, REPLAY_WITHIN, studioCost } from './studio.ts';

export interface Ratio {
  readonly value: number;
  /** The most it may be; null where it is only reported. */
  readonly bar: number | null;
  readonly holds: boolean;
}
export interface Measured {
  readonly ratios: Readonly<Record<string, Ratio>>;
  readonly timings: Readonly<Record<string, number>>;
}

/** A week of the core against the plain loop. */
const WEEK_BAR = 4;
/** Bytes of a state, as JSON. */
const STATE_BYTES = 64 * 1024;
/** Twice as much of one thing may cost at most this much more: 2 would be linear, the rest is noise and memory. */
const DOUBLING_BAR = 2.6;
/** A bot's run against its core: what is beyond 1 is the bot's own thinking. */
const BOT_BAR = 1.5;
/** Runs that are counted, clause by clause, against the same runs uncounted. */
const COUNTING_BAR = 1.75;
/** What a balance gains by a second thread, against what plain work gains by it (docs/decisions/0045). *Calibration.* */
const THREADS_BAR = 1.35;
/** The whole debrief of a long run, in plain runs of it, and the weeks of that run. */
const DEBRIEF_BAR = 800;
const DEBRIEF_WEEKS = 26;
/** Checking a file of a thousand lines against the YAML parser alone. */
const CHECK_BAR = 5;
/** What is doubled: from four times the scenario's own size to eight times, where anything worse than linear shows. */
const FROM = 4;
const TO = 8;

const SEED = 'bench';

const gate = (value: number, bar: number): Ratio => ({ value, bar, holds: value <= bar });

/** Fresh luck for each run, as in a Monte-Carlo: a seed used twice would find its tapes written. */
function seeds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${SEED}-${count}`;
  };
}

function largestState(rules: Rules, log: Log): number {
  let most = 0;
  const weigh = (state: State): void => {
    most = Math.max(most, new TextEncoder().encode(JSON.stringify(state)).length);
  };
  const { state } = run(prepare(rules), SEED, log, { onMonday: weigh });
  weigh(state);
  return most;
}

function doubling(rules: Rules, direction: Direction): number {
  const [small, large] = [FROM, TO].map((times) => {
    const game = prepare(grow(busy(rules), direction, times));
    const log = busyLog(game, SEED);
    const next = seeds();
    return () => run(game, next(), log).state;
  });
  if (small === undefined || large === undefined) throw new Error('two sizes are compared');
  return compare(large, small, { turns: 11, milliseconds: 60 }).ratio;
}

/** A whole run through the public doors, with a view each day, as the page plays it. */
function playByDoors(rules: Rules, log: Log): () => unknown {
  const game = prepare(rules);
  const next = seeds();
  return () => {
    let state = begin(game, next());
    let at = 0;
    for (;;) {
      const seen = view(game, state);
      if (seen.awaiting.kind === 'end') return state;
      if (seen.awaiting.kind === 'run') {
        state = advance(game, state).state;
        continue;
      }
      const record = log[at];
      const due =
        record !== undefined && record.at[0] <= seen.day ? record.decision : (silently(game, state) ?? ({ type: 'run-week' } as const));
      if (due === record?.decision) at += 1;
      const taken = decide(game, state, due);
      if (!isProblem(taken)) state = taken;
    }
  };
}

/** Measures everything. `worker` is the balance's built thread; `say` is told what is being measured. */
export async function measureAll(scenarioFile: string, worker: string, say: (text: string) => void): Promise<Measured> {
  const compiled = compileScenario(readFileSync(scenarioFile, 'utf8'), scenarioFile);
  if (!compiled.ok) throw new Error(`${scenarioFile} does not compile`);
  // Every mechanism is in play, whatever the scenario names: that is the dearest that a week can be.
  const rules: Rules = { ...compiled.rules, mechanisms: MECHANISMS };
  const game = prepare(rules);
  const log = busyLog(game, SEED);
  const load = countLoad(game, SEED, log);
  const fresh = seeds();

  say('a week of the core and the plain loop');
  const core = (): State => run(game, fresh(), log, { keep: true }).state;
  const week = compare(core, () => plainRun(fresh(), load));

  say('the same rules in boardgame.io');
  const same = hashState(playInBoardGame(game, SEED, log)) === hashState(run(game, SEED, log).state);
  if (!same) throw new Error('boardgame.io plays another game than the core');
  const hosted = compare(() => playInBoardGame(game, fresh(), log), core, { turns: 11 });

  say('the core through its doors, a day and a view at a time');
  const doors = compare(playByDoors(rules, log), core, { turns: 7 });

  say('a bot and its core');
  const bot = botCost(game);

  say('how often events come');
  const counting = countingCost(game);

  say('the balance on one thread and on two');
  const threads = await twoThreads(rules, worker);
  const shared = threads.balance / threads.plain;

  say('the debrief of a long run');
  const long = prepare({ ...rules, weeks: DEBRIEF_WEEKS });
  const debrief = debriefCost(long, SEED, busyLog(long, SEED));

  say('the check of a file of a thousand lines, and the YAML parser alone');
  const thousand = grownText(path.join(path.dirname(scenarioFile), '..', 'tests', 'scenario', 'fixtures', 'small.yaml'));
  const check = checkCost(thousand);

  say('the studio after a change');
  const studio = studioCost(rules, thousand);

  const growth: Record<string, Ratio> = {};
  for (const direction of DIRECTIONS) {
    say(`twice the ${direction}`);
    growth[`twice-the-${direction}`] = gate(doubling(rules, direction), DOUBLING_BAR);
  }
  const bytes = largestState(rules, log);

  return {
    ratios: {
      'week-to-plain-loop': gate(week.ratio, WEEK_BAR),
      'state-to-64-kB': gate(bytes / STATE_BYTES, 1),
      ...growth,
      'check-to-yaml-parser': gate(check.ratio, CHECK_BAR),
      'debrief-to-plain-runs': gate(debrief.toRuns, DEBRIEF_BAR),
      'studio-diagnostics-to-150-ms': gate(studio.diagnostics / DIAGNOSTICS_WITHIN, 1),
      'studio-replay-to-100-ms': gate(studio.replay / REPLAY_WITHIN, 1),
      'bot-run-to-core': gate(bot.toCore, BOT_BAR),
      'counted-runs-to-runs': gate(counting.toRuns, COUNTING_BAR),
      // With one core there is nothing to share.
      'two-threads-to-plain-work-on-two':
        availableParallelism() > 1 ? gate(shared, THREADS_BAR) : { value: shared, bar: null, holds: true },
      'bot-run-to-fast-path': { value: bot.toFastPath, bar: null, holds: true },
      'boardgame-io-to-core': { value: hosted.ratio, bar: null, holds: true },
      'doors-to-fast-path': { value: doors.ratio, bar: null, holds: true },
    },
    timings: {
      'core, microseconds a week': week.first / rules.weeks,
      'plain loop, microseconds a week': week.second / rules.weeks,
      'boardgame.io, microseconds a week': hosted.first / rules.weeks,
      'doors and views, microseconds a week': doors.first / rules.weeks,
      'planner, microseconds a week': bot.run / rules.weeks,
      'a counted run, microseconds': counting.run,
      'balance on two threads, of the time on one': threads.balance,
      'plain work on two threads, of the time on one': threads.plain,
      'check of a thousand lines, milliseconds': check.first / 1000,
      'YAML parser alone, milliseconds': check.second / 1000,
      'debrief, milliseconds to the first screen': debrief.firstScreen,
      'debrief, milliseconds to the first finding': debrief.firstFinding,
      'debrief, milliseconds': debrief.whole,
      'debrief, longest step in milliseconds': debrief.longestStep,
      'debrief, other worlds for luck': debrief.worlds,
      'studio, milliseconds from a pause to the diagnostics': studio.diagnostics,
      'studio, milliseconds to play 26 weeks again': studio.replay,
      'largest state, bytes': bytes,
      'draws a week': load.draws.length / rules.weeks,
      'streams a run': new Set(load.draws.map(([purpose, subject]) => `${purpose}|${subject}`)).size,
      'stock changes a week': load.changes.length / rules.weeks,
    },
  };
}
