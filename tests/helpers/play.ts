// A run in a test's hand: it decides and advances through the core's public door and keeps what came out. `truth` looks behind the
// view, which only tests may do.

import {
  advance,
  begin,
  decide,
  isProblem,
  prepare,
  silently,
  view,
  type Decision,
  type DecisionRecord,
  type Game,
  type Happening,
  type HappeningType,
  type Posting,
  type ProblemCode,
  type Rules,
  type State,
  type Stock,
  type View,
} from '../../src/core/index.ts';
import { copyState, open, seal, type RunState } from '../../src/core/state.ts';

/** A decision with its ids as plain text. */
export type LooseDecision = { readonly type: Decision['type'] } & Readonly<Record<string, unknown>>;

export class Play {
  readonly game: Game;
  state: State;
  readonly postings: Posting[] = [];
  readonly happenings: (Happening & { readonly day: number })[] = [];
  readonly log: DecisionRecord[] = [];
  #sequence = 0;

  constructor(rules: Rules | Game, seed = 'one') {
    this.game = 'rules' in rules ? rules : prepare(rules);
    this.state = begin(this.game, seed);
  }

  get view(): View {
    return view(this.game, this.state);
  }

  /** What is true now. To change it for a test, use `alter`. */
  get truth(): RunState {
    return open(this.state);
  }

  /** Changes the hidden state of this run, on a copy. */
  alter(change: (state: RunState) => void): this {
    const own = copyState(open(this.state));
    change(own);
    this.state = seal(own);
    return this;
  }

  /** Takes decisions; throws when one is refused. */
  decide(...decisions: readonly LooseDecision[]): this {
    for (const loose of decisions) {
      const problem = this.attempt(loose as unknown as Decision);
      if (problem !== undefined) throw new Error(`refused: ${problem} for ${JSON.stringify(loose)}`);
    }
    return this;
  }

  /** Takes a decision or tells why not. */
  attempt(decision: Decision): ProblemCode | undefined {
    const next = decide(this.game, this.state, decision);
    if (isProblem(next)) return next.problem;
    this.log.push({ at: [this.truth.day, this.#sequence], decision });
    this.#sequence += 1;
    this.state = next;
    return undefined;
  }

  /** The code of a refusal; throws when the decision was taken. */
  refusal(loose: LooseDecision): ProblemCode {
    const next = decide(this.game, this.state, loose as unknown as Decision);
    if (!isProblem(next)) throw new Error(`not refused: ${JSON.stringify(loose)}`);
    return next.problem;
  }

  /** Runs days, starting the week where one is planned; questions are answered by silence. */
  days(count: number): this {
    for (let i = 0; i < count; i += 1) {
      this.proceed();
      const done = advance(this.game, this.state);
      for (const happening of done.happenings) this.happenings.push({ ...happening, day: this.truth.day });
      this.postings.push(...done.postings);
      this.state = done.state;
      this.#sequence = 0;
    }
    return this;
  }

  weeks(count: number): this {
    return this.days(count * 7);
  }

  /** Runs until the run waits for an answer or a plan, or ends. */
  toNextStop(): this {
    do this.days(1);
    while (this.view.awaiting.kind === 'run');
    return this;
  }

  toEnd(): this {
    while (this.view.awaiting.kind !== 'end') this.days(1);
    return this;
  }

  private proceed(): void {
    for (let answer = silently(this.game, this.state); answer !== undefined; answer = silently(this.game, this.state)) {
      const problem = this.attempt(answer);
      if (problem !== undefined) throw new Error(`silence was refused: ${problem}`);
    }
    if (open(this.state).awaiting.kind === 'plan') this.decide({ type: 'run-week' });
  }

  stock(name: Stock, subject = 0): number {
    return open(this.state).stocks[name]?.[subject] ?? Number.NaN;
  }

  /** Sum of postings of a stock, of one cause where named. */
  posted(stock: Stock, code?: string, subject?: string): number {
    return this.postings
      .filter((p) => p.stock === stock && (code === undefined || p.cause.code === code) && (subject === undefined || p.subject === subject))
      .reduce((sum, p) => sum + p.delta, 0);
  }

  happened<T extends HappeningType>(type: T): readonly (Extract<Happening, { type: T }> & { readonly day: number })[] {
    return this.happenings.filter((h) => h.type === type) as never;
  }
}

export const play = (rules: Rules | Game, seed?: string): Play => new Play(rules, seed);

/** Orders an option and, with `more`, what goes with it. */
export const order = (project = 'server', option = 'plain'): LooseDecision => ({ type: 'order', project, option });
export const promise = (week: number, project = 'server', to = 'ines'): LooseDecision => ({ type: 'promise', to, project, week });
export const blocks = (...list: readonly Readonly<Record<string, unknown>>[]): LooseDecision => ({ type: 'set-blocks', blocks: list });

/** A seed for which `fits` holds: how a test asks for good or bad luck without touching the dice. */
export function seedWhere(fits: (seed: string) => boolean): string {
  for (let i = 0; i < 5000; i += 1) if (fits(`s${i}`)) return `s${i}`;
  throw new Error('no such luck in 5,000 seeds');
}
