// The laboratory's door: bots, playing them, the total for comparing them, the balance of a scenario.

export type { Bot, Step } from './bot.ts';
export { anyBot, botNamed } from './bots/by-name.ts';
export { BAD_BOTS, BOT_NAMES, GAMERS, PROFILES, type BotName } from './bots/names.ts';
export { scripted, type Script } from './bots/scripted.ts';
export { HABIT_NAMES, type HabitName } from './habits/index.ts';
export { EXPLOITS, VICE_NAMES, type ViceName } from './vices/index.ts';
export { playBot, playHashed, type Played, type PlayOptions } from './play.ts';
export { mostHours, totalOf } from './total.ts';
export { benchOf, longestFirst, seedFacts, type Bench } from './balance/seed-facts.ts';
export { reportOf, type Report } from './balance/report.ts';
export { WAITING } from './balance/claims.ts';
export type { Bar, Claim, Judging } from './balance/claim.ts';
export type { BalancePlan, SeedFacts } from './balance/facts.ts';
export { clausesOf, inTheWay, type Clause, type ClauseNow, type ClauseTally, type Figure } from './clauses.ts';
export {
  ALL_KINDS,
  eventFrequencies,
  neverTrue,
  type BotShare,
  type EndFrequency,
  type EventFrequency,
  type Frequencies,
  type FrequencyPlan,
  type FrequencyStep,
  type NeverTrue,
} from './frequencies.ts';
export {
  isShortest,
  reach,
  shorten,
  type Reached,
  type ReachFound,
  type ReachMissed,
  type ReachPlan,
  type ReachStep,
  type ReachTarget,
} from './reach.ts';
export { whyNot, type RunToExplain, type WeighedDay, type Why } from './why-not.ts';
export type { BalanceCode, BalanceFinding, BalanceStep, Level, ProposedEdit, QuickPlan, CountOf } from './quick/finding.ts';
export { balanceSentences } from './quick/balance.ts';
export { DIFF_BOTS, diffInSteps, type Diff, type Difference, type DiffPlan, type DiffStep } from './diff.ts';
export { tryCheck, type Reason, type Tried } from './try-check.ts';
