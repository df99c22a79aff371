// The causes of a change as a graph that can be walked to its roots, across days: from a figure to its postings, from the broken promise in one of them
// to the decision that gave the date and to what kept the work from being done, from lost hours to the switch that failed. Every step is
// recorded: a posting's cause, a promise of the ledger, something that happened in public, a decision of the log. Where the record ends, the
// graph ends.

import {
  fridayOf,
  type At,
  type CauseCode,
  type ChoiceId,
  type Day,
  type Decision,
  type DecisionRecord,
  type EventId,
  type Happening,
  type Log,
  type Mechanism,
  type ProjectId,
  type PromiseView,
  type Stock,
} from '../core/index.ts';
import { principleOf } from './principles.ts';
import type { SeenDay } from './reading.ts';
import { why, type Period, type Root, type WhyLine } from './why.ts';

export type CauseFact =
  /** What is asked about: `subject` absent = all of them together. */
  | { readonly kind: 'change'; readonly stock: Stock; readonly subject?: string; readonly delta: number; readonly period: Period }
  /** Postings with the same cause, in the stock's unit. */
  | {
      readonly kind: 'cause';
      readonly code: CauseCode;
      readonly about?: string;
      readonly subject: string;
      readonly delta: number;
      readonly days: readonly Day[];
    }
  | { readonly kind: 'promise'; readonly promise: PromiseView }
  | { readonly kind: 'happening'; readonly day: Day; readonly happening: Happening }
  /** By the day on which a date was broken, nothing had been ordered for it. */
  | { readonly kind: 'not-ordered'; readonly project: ProjectId; readonly day: Day }
  | { readonly kind: 'decision'; readonly at: At; readonly decision: Decision }
  /** `day`: on which its message came. */
  | { readonly kind: 'event'; readonly event: EventId; readonly choice?: ChoiceId; readonly day?: Day }
  /** The course of the world: no decision of the player stands behind it. */
  | { readonly kind: 'mechanism' };

export interface CauseStep {
  readonly id: string;
  readonly fact: CauseFact;
  /** The mechanism of the model by which it works so. */
  readonly principle?: Mechanism;
  /** The steps that it came from. */
  readonly from: readonly string[];
}

export interface CauseGraph {
  /** The id of what was asked about. */
  readonly root: string;
  /** Each step once, the root first. */
  readonly steps: readonly CauseStep[];
}

/** Why a stock changed in a period, for one subject or for all, down to where it began. `days[i]` is day i. */
export function causesOf(days: readonly SeenDay[], log: Log, stock: Stock, period: Period, subject?: string): CauseGraph {
  const told = why(days, log, stock, period, subject);
  const graph = new Growing(days, log);
  const root: CauseFact = { kind: 'change', stock, ...(subject === undefined ? {} : { subject }), delta: told.delta, period };
  const lines = told.groups.flatMap((group) => group.lines.map((line) => ({ line, subject: group.subject })));
  graph.add('change', root, undefined, () => lines.map(({ line, subject: whose }) => graph.line(line, whose)));
  return { root: 'change', steps: graph.steps() };
}

/** All steps that a step came from, itself first, each once: the way to its roots. */
export function wayFrom(graph: CauseGraph, id: string): readonly CauseStep[] {
  const steps = new Map(graph.steps.map((step) => [step.id, step]));
  const way = new Map<string, CauseStep>();
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const step = steps.get(next);
    if (step === undefined || way.has(next)) continue;
    way.set(next, step);
    waiting.push(...step.from);
  }
  return [...way.values()];
}

class Growing {
  readonly #days: readonly SeenDay[];
  readonly #log: Log;
  readonly #steps = new Map<string, CauseStep>();

  constructor(days: readonly SeenDay[], log: Log) {
    this.#days = days;
    this.#log = log;
  }

  steps(): readonly CauseStep[] {
    return [...this.#steps.values()];
  }

  /** A step and, the first time, all that it came from. */
  add(id: string, fact: CauseFact, principle: Mechanism | undefined, from: () => readonly string[]): string {
    if (this.#steps.has(id)) return id;
    const named = principle === undefined ? {} : { principle };
    // Its place is taken before its causes are: they may be asked for again on the way.
    this.#steps.set(id, { id, fact, ...named, from: [] });
    this.#steps.set(id, { id, fact, ...named, from: [...new Set(from())] });
    return id;
  }

  line(line: WhyLine, subject: string): string {
    const { code, about, delta, days } = line;
    const id = `cause ${subject} ${code} ${about ?? ''} ${rootKey(line.root)}`;
    const fact: CauseFact = { kind: 'cause', code, ...(about === undefined ? {} : { about }), subject, delta, days };
    return this.add(id, fact, principleOf(code), () => {
      const promise = about === undefined ? undefined : this.#promise(about, days);
      if (promise !== undefined) return [this.#promiseStep(promise, line.root)];
      const outages = about !== undefined && code === 'service-down' ? days.flatMap((day) => this.#outage(about, day)) : [];
      return outages.length > 0 ? outages : [this.#rootStep(line.root)];
    });
  }

  #rootStep(root: Root): string {
    switch (root.kind) {
      case 'decision':
        return this.#decisionStep(root);
      case 'event':
        return this.#eventStep(root.event, root.choice);
      case 'mechanism':
        return this.add('mechanism', { kind: 'mechanism' }, undefined, () => []);
    }
  }

  #decisionStep({ at, decision }: DecisionRecord): string {
    return this.add(`decision ${at.join('.')}`, { kind: 'decision', at, decision }, undefined, () =>
      decision.type === 'answer' ? [this.#eventStep(decision.event, undefined)] : [],
    );
  }

  /** An event; where the change came from how it was answered, the answer comes first. */
  #eventStep(event: EventId, choice: ChoiceId | undefined): string {
    const day = this.#days.findIndex(({ happenings }) => happenings.some((one) => one.type === 'message' && one.event === event));
    const came = day < 0 ? {} : { day };
    const fact: CauseFact = { kind: 'event', event, ...(choice === undefined ? {} : { choice }), ...came };
    return this.add(`event ${event} ${choice ?? ''}`, fact, undefined, () => {
      const answer = this.#log.find(({ decision }) => decision.type === 'answer' && decision.event === event && decision.choice === choice);
      return choice === undefined || answer === undefined ? [] : [this.#decisionStep(answer)];
    });
  }

  /** The promise of an id, as it stood when the last of these days was over. */
  #promise(id: string, days: readonly Day[]): PromiseView | undefined {
    const last = Math.max(...days);
    return this.#days[last]?.view.promises.find((one) => (one.id as string) === id);
  }

  #promiseStep(promise: PromiseView, root: Root): string {
    const principle: Mechanism = promise.estimated ? 'promises' : 'estimates';
    return this.add(`promise ${promise.id} ${promise.state}`, { kind: 'promise', promise }, principle, () => [
      this.#givenBy(promise, root),
      ...(promise.state === 'broken' ? this.#whyNotDone(promise) : []),
    ]);
  }

  /** The decision that gave a date, or else the answer or the course of the world that did. */
  #givenBy({ to, project, made }: PromiseView, root: Root): string {
    const given = this.#log.find(
      ({ at, decision }) => at[0] === made && decision.type === 'promise' && decision.to === to && decision.project === project,
    );
    return given === undefined ? this.#rootStep(root) : this.#decisionStep(given);
  }

  /** What had to happen for a date to be kept, and had not by then: an order, its delivery, a switch-over that held. */
  #whyNotDone({ project, ended, week }: PromiseView): readonly string[] {
    const until = ended ?? fridayOf(week);
    const own = this.#days
      .slice(0, until + 1)
      .flatMap(({ happenings }, day) =>
        happenings.flatMap((one, index) => ('project' in one && one.project === project ? [{ day, one, index }] : [])),
      );
    const last = <T extends Happening['type']>(type: T) => own.filter(({ one }) => one.type === type).at(-1);
    const order = last('ordered');
    if (order === undefined)
      return [this.add(`not-ordered ${project} ${until}`, { kind: 'not-ordered', project, day: until }, 'lead-times', () => [])];
    const delivered = last('delivered');
    const failed = own.filter(({ one }) => one.type === 'cutover' && !one.succeeded);
    const late =
      delivered === undefined || delivered.day < order.day
        ? [order, ...own.filter(({ one, day }) => one.type === 'delivery-late' && day >= order.day)]
        : [];
    return [...late, ...failed].map(({ day, one, index }) => this.#happeningStep(day, one, index));
  }

  #happeningStep(day: Day, happening: Happening, index: number): string {
    return this.add(`happening ${day}.${index}`, { kind: 'happening', day, happening }, PRINCIPLE_OF[happening.type], () => {
      const record = this.#decidedBy(day, happening);
      return record === undefined ? [] : [this.#decisionStep(record)];
    });
  }

  /** The decision that a happening carried out. */
  #decidedBy(day: Day, happening: Happening): DecisionRecord | undefined {
    const last = (fits: (decision: Decision) => boolean): DecisionRecord | undefined =>
      this.#log.filter(({ at, decision }) => at[0] <= day && fits(decision)).at(-1);
    if (happening.type === 'ordered')
      return last((one) => one.type === 'order' && one.project === happening.project && one.option === happening.option);
    if (happening.type === 'cutover') return last((one) => one.type === 'plan-cutover' && one.project === happening.project);
    return undefined;
  }

  /** What had failed when a service stood still on a day: the last kit that stopped it, or nothing that was told. */
  #outage(service: string, day: Day): readonly string[] {
    for (let at = day; at >= 0; at -= 1) {
      const { happenings } = this.#days[at] ?? { happenings: [] };
      const found = happenings.flatMap((one, index) =>
        one.type === 'asset-failed' && one.services.some((id) => (id as string) === service) ? [this.#happeningStep(at, one, index)] : [],
      );
      if (found.length > 0) return found;
      // It began here, and nothing was told of what began it.
      if (happenings.some((one) => one.type === 'service-down' && (one.service as string) === service)) return [];
    }
    return [];
  }
}

const PRINCIPLE_OF: Partial<Record<Happening['type'], Mechanism>> = {
  ordered: 'lead-times',
  'delivery-late': 'lead-times',
  cutover: 'change-risk',
  'asset-failed': 'ageing',
};

function rootKey(root: Root): string {
  switch (root.kind) {
    case 'decision':
      return root.at.join('.');
    case 'event':
      return `${root.event}/${root.choice ?? ''}`;
    case 'mechanism':
      return '';
  }
}
