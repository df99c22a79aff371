// An author's check: who plays, on which luck, and what must hold at the end. `rollout test` runs them; a game never does.

import type { ChoiceId, Decision, EventId, Expr, FunctionName, ResultKind, Week } from '../core/index.ts';

/** Bots that a check may name. A test holds the list and the laboratory's together. */
export const BOT_WORDS = [
  'idle',
  'random',
  'loudest-first',
  'yes-to-all',
  'start-everything',
  'cruncher',
  'hero',
  'never-promises',
  'sandbagger',
  'promise-farmer',
  'talker',
  'planner',
  'halfway',
  'planner-without-early-warnings',
  'planner-without-one-to-ones',
  'planner-without-estimates',
  'planner-without-restore-tests',
  'planner-without-wip-limit',
  'planner-without-early-ordering',
  'planner-without-floor-walks',
  'planner-without-slack',
  'planner-without-finding-causes',
] as const;
export type BotWord = (typeof BOT_WORDS)[number];

/** Rules of the coach that a check may ask for. A test holds the list and the coach's together. */
export const RULE_WORDS = [
  'hero-technician',
  'delegation-misfit',
  'promise-on-the-spot',
  'no-reserve',
  'start-everything',
  'squeaky-wheel',
  'late-ordering',
  'green-backup',
  'cowboy-change',
  'big-bang',
  'silent-slip',
  'only-upward',
  'yes-to-all',
  'silent-scope-creep',
  'crunch-as-plan',
  'cavalry-too-late',
  'key-person',
  'false-economy',
  'deferring-the-boring',
  'gold-plating',
  'ready-fire-aim',
  'cancelled-one-to-ones',
  'avoided-hard-talk',
  'blame',
  'not-managing-up',
  'sunk-cost-march',
  'firefighting',
  'single-vendor',
] as const;

interface CheckFunction {
  readonly takes: readonly ['rule' | 'verdict'];
  readonly gives: ResultKind;
  /** For the reference page. */
  readonly tells: string;
}

/** What `expect` may ask for beyond what any condition may. */
export const CHECK_FUNCTIONS = {
  finding: { takes: ['rule'], gives: 'boolean', tells: 'the coach saw this mistake, be it only to hint at it' },
  scored: { takes: ['rule'], gives: 'boolean', tells: 'the coach saw this mistake again after the hint' },
  strength: { takes: ['rule'], gives: 'boolean', tells: 'the coach saw the strength that is the mistake’s twin' },
  verdict: { takes: ['verdict'], gives: 'boolean', tells: 'the run ended with this verdict' },
} as const satisfies Record<string, CheckFunction>;
export type CheckFunctionName = keyof typeof CHECK_FUNCTIONS;

/** What must hold at the end of a check. */
export type Expectation = Expr<FunctionName | CheckFunctionName>;

export interface AuthorCheck {
  readonly id: string;
  /** Played with each of them. */
  readonly seeds: readonly string[];
  /** Who plays; without one, the plans below. */
  readonly bot?: BotWord;
  /** Decisions of the Monday of a week. */
  readonly plans: ReadonlyMap<Week, readonly Decision[]>;
  /** Answers to messages, whenever they come; also in place of the bot's. */
  readonly answers: ReadonlyMap<EventId, ChoiceId>;
  readonly expect: Expectation;
  /** `expect` as it stands in the file. */
  readonly expected: string;
  /** Where it stands, for whoever reads that it failed. */
  readonly line: number;
  readonly column: number;
}
