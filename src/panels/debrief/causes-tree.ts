// The causes of a change as they are told: the figure, what moved it, and behind each the way to its roots, step by step with its principle. All
// of it is what the coach's graph says; here it gets its words. Pure.

import { causesOf, why, type CauseFact, type CauseStep } from '../../coach/index.ts';
import type { Log, Stock, View, Week } from '../../core/index.ts';
import { weekOf, type DayRecord, type Texts } from '../../session/types.ts';
import { isMessageKey, signedExactPoints, signedHours, signedMoney, t } from '../../words/index.ts';
import { causeText, subjectOf } from '../ledger/causes.ts';
import { tell } from '../ledger/tell.ts';
import type { Unit } from '../ledger/units.ts';
import { eventTitle, projectShort, shortName } from '../names.ts';
import { deedName } from './change-words.ts';

export const EXPLAINED = ['trust', 'satisfaction', 'minutes-lost', 'fatigue', 'capital'] as const satisfies readonly Stock[];
export type Explained = (typeof EXPLAINED)[number];

/** A step on the way to a root. */
export interface ToldStep {
  readonly key: string;
  readonly kind: CauseFact['kind'];
  readonly text: string;
  /** Why it works so, in a sentence. */
  readonly principle?: string;
  /** Where it can be gone to. */
  readonly week?: Week;
  /** Keys of the steps that it came from. */
  readonly from: readonly string[];
}

export interface CauseBranch extends ToldStep {
  readonly delta: number;
  readonly written: string;
  /** Good news for the figure as it is read. */
  readonly gain: boolean;
  readonly weeks: readonly Week[];
}

export interface CauseTree {
  readonly subject: string;
  readonly name: string;
  readonly delta: number;
  readonly written: string;
  /** The biggest first. */
  readonly causes: readonly CauseBranch[];
  /** Every step behind a cause, by its key. */
  readonly steps: ReadonlyMap<string, ToldStep>;
}

const UNITS: Readonly<Record<Explained, Unit>> = {
  trust: 'points',
  satisfaction: 'points',
  'minutes-lost': 'time',
  fatigue: 'points',
  capital: 'money',
};
/** Energy is what tiredness leaves: it is told the other way round. */
const SIGN: Readonly<Record<Explained, 1 | -1>> = { trust: 1, satisfaction: 1, 'minutes-lost': 1, fatigue: -1, capital: 1 };

const POINT = 100;
/** As far as it tells anything: whole points, and below one a tenth. The ledger has them exactly, for it adds up. */
function writtenChange(unit: Unit, delta: number, currency: string): string {
  switch (unit) {
    case 'points': {
      const step = Math.abs(delta) < POINT ? POINT / 10 : POINT;
      return signedExactPoints(Math.sign(delta) * Math.round(Math.abs(delta) / step) * step);
    }
    case 'time':
      return signedHours(delta);
    case 'money':
      return signedMoney(delta, currency);
  }
}

interface Asked {
  readonly days: readonly DayRecord[];
  readonly log: Log;
  readonly texts: Texts;
  readonly view: View;
}

/** For each subject of a stock the tree of its causes over the whole run, the one that moved most first. */
export function treesOf(stock: Explained, { days, log, texts, view }: Asked): readonly CauseTree[] {
  const sign = SIGN[stock];
  const unit = UNITS[stock];
  const period = { from: 0, to: days.length - 1 };
  return why(days, log, stock, period).groups.map((group): CauseTree => {
    const graph = causesOf(days, log, stock, period, group.subject);
    const steps = new Map(graph.steps.map((step) => [step.id, step]));
    // The graph begins with a step for each line, in their order.
    const begun = steps.get(graph.root)?.from ?? [];
    const causes = group.lines
      .map((line, index) => ({ line, step: steps.get(begun[index] ?? '') }))
      .filter(({ line }) => line.delta !== 0)
      .sort((a, b) => Math.abs(b.line.delta) - Math.abs(a.line.delta))
      .map(({ line, step }): CauseBranch => ({
        key: step?.id ?? line.code,
        kind: 'cause',
        text: causeText(line, group.subject, texts, view),
        ...principleIn(step),
        delta: sign * line.delta,
        written: writtenChange(unit, sign * line.delta, texts.currency),
        gain: stock === 'minutes-lost' ? line.delta < 0 : sign * line.delta > 0,
        weeks: [...new Set(line.days.map(weekOf))],
        from: step?.from ?? [],
      }));
    const delta = sign * group.delta;
    return {
      subject: group.subject,
      name: subjectOf(group.subject, texts),
      delta,
      written: writtenChange(unit, delta, texts.currency),
      causes,
      steps: new Map([...steps].map(([key, step]) => [key, toldStep(step, texts, view)])),
    };
  });
}

function principleIn(step: CauseStep | undefined): Pick<ToldStep, 'principle'> {
  const key = `debrief.principle.${step?.principle}`;
  return isMessageKey(key) ? { principle: t(key) } : {};
}

function toldStep(step: CauseStep, texts: Texts, view: View): ToldStep {
  return { key: step.id, kind: step.fact.kind, ...said(step.fact, texts, view), ...principleIn(step), from: step.from };
}

function said(fact: CauseFact, texts: Texts, view: View): Pick<ToldStep, 'text' | 'week'> {
  switch (fact.kind) {
    case 'promise': {
      const { to, project, week, made, estimated, state } = fact.promise;
      const values = { project: projectShort(texts, project), name: shortName(texts, to), week, estimated: estimated ? 'yes' : 'no' };
      const text = state === 'open' ? t('debrief.causes.promise', values) : t('debrief.causes.promise-ended', { ...values, state });
      return { text, week: weekOf(made) };
    }
    case 'happening': {
      const week = weekOf(fact.day);
      return { text: t('debrief.causes.happening', { week, text: tell(fact.happening, texts, view) }), week };
    }
    case 'not-ordered': {
      const week = weekOf(fact.day);
      return { text: t('debrief.causes.not-ordered', { week, project: projectShort(texts, fact.project) }), week };
    }
    case 'decision': {
      const week = weekOf(fact.at[0]);
      return { text: t('debrief.causes.decision', { week, text: deedName(fact.decision, texts, view) }), week };
    }
    case 'event': {
      const week = fact.day === undefined ? undefined : weekOf(fact.day);
      const text = t('debrief.causes.event', { week: week ?? 'none', title: eventTitle(texts, fact.event) });
      return week === undefined ? { text } : { text, week };
    }
    case 'mechanism':
      return { text: t('debrief.causes.mechanism') };
    // These two are what the way begins with, and are told by the ledger's words.
    case 'change':
    case 'cause':
      return { text: '' };
  }
}

/** "Trust of Ines fell by 12, most of it by …": the takeaway. */
export function treeTitle(stock: Explained, tree: CauseTree): string {
  const [first] = tree.causes;
  const values = { figure: t(`debrief.causes.figure.${stock}`), name: tree.subject === 'run' ? 'none' : tree.name, change: tree.written };
  return first === undefined
    ? t('debrief.causes.title-none', values)
    : t('debrief.causes.title', { ...values, cause: first.text.replace(/[.!?]$/, ''), amount: first.written });
}
