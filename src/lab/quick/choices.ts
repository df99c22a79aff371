// What a quick balance finds about answers and options: the same player with the same luck does one thing in each way, and what is best in
// every run, or in none, leaves nothing to weigh. Where a few runs show that it is not so, no more are played.

import type { ChoiceId, EventRule, Game, ProjectRule } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { plannerWithOption } from '../bots/planner.ts';
import type { BalanceFinding } from './finding.ts';
import { botOf, keep, type Kept } from './players.ts';
import type { Seat } from './events.ts';

/** Runs after which it is plain whether more are needed, and the least that are told of. */
const FIRST_RUNS = 4;
const LEAST_RUNS = 6;
/** Points of the total that make no difference. */
const EVEN = 0.1;

/** Which ways were the best alone, and which were among the best, run by run. */
class Contest {
  readonly ways: readonly string[];
  readonly alone = new Map<string, number>();
  readonly among = new Map<string, number>();
  runs = 0;

  constructor(ways: readonly string[]) {
    this.ways = ways;
  }

  add(totals: ReadonlyMap<string, number>): void {
    const best = Math.max(...totals.values());
    const near = this.ways.filter((way) => (totals.get(way) ?? -Infinity) >= best - EVEN);
    for (const way of near) this.among.set(way, (this.among.get(way) ?? 0) + 1);
    const [only] = near;
    if (only !== undefined && near.length === 1) this.alone.set(only, (this.alone.get(only) ?? 0) + 1);
    this.runs += 1;
  }

  get always(): string | undefined {
    return this.ways.find((way) => this.alone.get(way) === this.runs);
  }

  get never(): readonly string[] {
    return this.ways.filter((way) => (this.among.get(way) ?? 0) === 0);
  }

  /** Whether nothing can be found any more. */
  get isOpen(): boolean {
    return this.runs >= FIRST_RUNS && this.always === undefined && this.never.length === 0;
  }

  get isTold(): boolean {
    return this.runs >= LEAST_RUNS;
  }
}

const answering = (bot: Bot, event: EventRule, choice: ChoiceId): Bot => ({
  name: bot.name,
  plan: (view) => bot.plan(view),
  answer: (view, message) =>
    message.event === event.id
      ? (message.choices.find(({ id }) => id === choice)?.id ?? bot.answer(view, message))
      : bot.answer(view, message),
});

/** Each answer to one event, by those to whom it came. */
export function* aboutAnswers(game: Game, event: EventRule, seats: readonly Seat[]): Generator<void, readonly BalanceFinding[], void> {
  if (event.choices.length < 2) return [];
  const contest = new Contest(event.choices.map(({ id }) => id));
  for (const { bot, seed } of seats) {
    const totals = new Map<string, number>();
    for (const { id } of event.choices) {
      totals.set(id, keep(game, answering(botOf(bot, seed), event, id), seed).total);
      yield;
    }
    contest.add(totals);
    if (contest.isOpen) return [];
  }
  if (!contest.isTold) return [];
  const runs = (count: number) => ({ of: contest.runs, count });
  const { always } = contest;
  if (always !== undefined)
    return [{ code: 'answer-always-best', level: 'problem', event: event.id, choice: always, runs: runs(contest.runs) }];
  return contest.never.map((choice): BalanceFinding => ({
    code: 'answer-never-best',
    level: 'hint',
    event: event.id,
    choice,
    runs: runs(0),
  }));
}

export const NOT_NOW = 'not-now';

export interface OptionsPlayed {
  readonly findings: readonly BalanceFinding[];
  /** The runs, for whoever asks how early the need can be met. */
  readonly runs: readonly Kept[];
}

/** Each option of one need, and leaving it. Bridges are judged with what follows them, so not here. */
export function* aboutOptions(game: Game, project: ProjectRule, seeds: readonly string[]): Generator<void, OptionsPlayed, void> {
  const options = project.options.filter(({ bridge }) => bridge !== true);
  const contest = new Contest([NOT_NOW, ...options.map(({ id }) => id)]);
  const runs: Kept[] = [];
  for (const seed of seeds) {
    const totals = new Map<string, number>();
    for (const way of contest.ways) {
      const played = keep(game, plannerWithOption(project.id, way === NOT_NOW ? [] : [way]), seed);
      totals.set(way, played.total);
      runs.push(played);
      yield;
    }
    contest.add(totals);
    if (contest.isOpen) break;
  }
  if (!contest.isTold) return { findings: [], runs };
  const count = (of: number) => ({ of: contest.runs, count: of });
  const { always } = contest;
  const isTrap = (id: string): boolean => options.some((one) => one.id === id && one.lure);
  const findings: readonly BalanceFinding[] =
    always !== undefined && always !== NOT_NOW
      ? [{ code: 'option-always-best', level: 'hint', project: project.id, option: always, runs: count(contest.runs) }]
      : contest.never
          // What is meant as a trap says so, and leaving a need alone is no option of the file.
          .filter((way) => way !== NOT_NOW && !isTrap(way))
          .map((option): BalanceFinding => ({ code: 'option-never-best', level: 'hint', project: project.id, option, runs: count(0) }));
  return { findings, runs };
}
