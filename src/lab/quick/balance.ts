// A quick balance for whoever writes a scenario: some players on some luck, and what is to be said of it, with the number that would mend it.
// A run a step, so that a worker can show how far it is and be called off. The whole balance with its claims stands in `../balance/`.

import type { Game } from '../../core/index.ts';
import { FrequencyCounter } from '../frequencies.ts';
import { aboutAnswers, aboutOptions } from './choices.ts';
import { aboutDates } from './dates.ts';
import { aboutEvents, mendedEvent, type Seat } from './events.ts';
import type { BalanceFinding, BalanceStep, QuickPlan } from './finding.ts';
import { aboutEnds, type Played } from './goals.ts';
import { aboutMoney, enoughMoney, moneyForGoal } from './money.ts';
import { botOf, CAREFUL, CARELESS, keep, type Kept } from './players.ts';

const SEEDS = 10;
/** Where each part ends, in percent of the whole: runs differ too much between scenarios to say it better. */
const ENDS = { players: 35, answers: 65, options: 90, mending: 100 } as const;

/** The careful players of a seed: by the book, and one who leaves out a habit, another in each seed. */
const carefulOf = (i: number): readonly string[] => ['planner', CAREFUL[1 + (i % (CAREFUL.length - 1))] ?? 'planner'];

class Progress {
  readonly findings: BalanceFinding[] = [];
  #part: BalanceStep['part'] = 'players';
  #from = 0;

  /** A part begins where the one before it ends. */
  begin(part: BalanceStep['part']): void {
    const parts = Object.keys(ENDS) as BalanceStep['part'][];
    const before = parts[parts.indexOf(part) - 1];
    this.#from = before === undefined ? 0 : ENDS[before];
    this.#part = part;
  }

  at(share: number): BalanceStep {
    const percent = this.#from + (ENDS[this.#part] - this.#from) * Math.min(1, share);
    return { part: this.#part, percent: Math.floor(percent), findings: [...this.findings] };
  }

  replace(old: BalanceFinding, by: BalanceFinding): void {
    const place = this.findings.indexOf(old);
    if (place >= 0) this.findings[place] = by;
  }
}

/** Steps of a part of which nobody knows how many there will be: they draw nearer to its end, and never reach it. */
function* told<T>(steps: Generator<void, T, void>, progress: Progress, from: number, to: number): Generator<BalanceStep, T, void> {
  let left = 1;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    left *= 0.95;
    yield progress.at(to - (to - from) * left);
  }
}

/** A goal that must be met, that careful players miss, and that no number in its own condition would mend. */
const isGoalWithoutBar = (
  finding: BalanceFinding,
): finding is Extract<BalanceFinding, { readonly code: 'goal-too-hard' | 'goal-nobody-meets' }> =>
  (finding.code === 'goal-too-hard' || (finding.code === 'goal-nobody-meets' && finding.must)) && finding.edit === undefined;

/** Problems first, each kind in the order in which they were found. */
const inOrder = (findings: readonly BalanceFinding[]): readonly BalanceFinding[] => [
  ...findings.filter(({ level }) => level === 'problem'),
  ...findings.filter(({ level }) => level === 'hint'),
];

/** Plays and tells, a run a step. The last step's findings are the answer; what comes before may still get its edit. */
export function* balanceSentences(game: Game, plan: QuickPlan = {}): Generator<BalanceStep, readonly BalanceFinding[], void> {
  const seeds = Array.from({ length: plan.seeds ?? SEEDS }, (_, i) => `${plan.seed ?? 'quick'}-${i}`);
  const progress = new Progress();
  const counter = new FrequencyCounter(game);
  const played = { careful: [] as Kept[], careless: [] as Kept[], idle: [] as Kept[] } satisfies Played;
  const seats: Seat[] = seeds.map((seed, i) => ({ bot: CAREFUL[i % CAREFUL.length] ?? 'planner', seed }));

  const came = new Map<string, Seat[]>();
  for (const [i, seed] of seeds.entries()) {
    const players: readonly (readonly [keyof typeof played, string])[] = [
      ...carefulOf(i).map((bot) => ['careful', bot] as const),
      ...CARELESS.map((bot) => ['careless', bot] as const),
      ['idle', 'idle'],
    ];
    for (const [k, [kind, bot]] of players.entries()) {
      const run = counter.count(bot, (weighed) => keep(game, botOf(bot, seed), seed, weighed));
      played[kind].push(run);
      if (kind === 'careful') for (const event of counter.cameLast()) came.set(event, [...(came.get(event) ?? []), { bot, seed }]);
      yield progress.at((i * players.length + k + 1) / (seeds.length * players.length));
    }
  }
  const often = counter.tell();
  const money = aboutMoney(game, played.careful);
  progress.findings.push(...(money === undefined ? [] : [money]), ...aboutEnds(game.rules, played, often), ...aboutEvents(game, often));

  progress.begin('answers');
  const { events, projects } = game.rules;
  for (const [i, event] of events.entries()) {
    // One run for each seed: two players of one seed have the same luck.
    const asked = [...new Map((came.get(event.id) ?? []).map((seat) => [seat.seed, seat])).values()];
    const found = yield* told(aboutAnswers(game, event, asked), progress, i / events.length, (i + 1) / events.length);
    progress.findings.push(...found);
  }

  progress.begin('options');
  const everybody = [...played.careful, ...played.careless, ...played.idle];
  for (const [i, project] of projects.entries()) {
    const [from, middle, to] = [i, i + 0.8, i + 1].map((at) => at / projects.length) as [number, number, number];
    const { findings, runs } = yield* told(aboutOptions(game, project, seeds), progress, from, middle);
    const dates = yield* told(aboutDates(game, project, [...everybody, ...runs], seeds), progress, middle, to);
    progress.findings.push(...findings, ...dates);
  }

  progress.begin('mending');
  const toMend = progress.findings.filter(
    (one) => one.code === 'money-runs-out' || one.code === 'event-never-came' || isGoalWithoutBar(one),
  );
  for (const [i, finding] of toMend.entries()) {
    const [from, to] = [i / toMend.length, (i + 1) / toMend.length];
    if (finding.code === 'money-runs-out') progress.replace(finding, yield* told(enoughMoney(game, finding, seats), progress, from, to));
    const mending =
      finding.code === 'event-never-came'
        ? mendedEvent(game, finding, seats)
        : isGoalWithoutBar(finding)
          ? moneyForGoal(game, finding.goal, seats)
          : undefined;
    if (mending === undefined) continue;
    const edit = yield* told(mending, progress, from, to);
    if (edit !== undefined) progress.replace(finding, { ...finding, edit });
  }
  const findings = inOrder(progress.findings);
  yield { part: 'mending', percent: ENDS.mending, findings };
  return findings;
}
