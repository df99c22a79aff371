// The causes of a change as a tree: the figure, what moved it, and the decision or event at the root of each. From postings alone. Pure.

import { why, type WhyLine } from '../../coach/index.ts';
import type { Log, Stock, View, Week } from '../../core/index.ts';
import { weekOf, type DayRecord, type Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { causeText, subjectOf } from '../ledger/causes.ts';
import { writtenChange, type Unit } from '../ledger/units.ts';
import { eventTitle } from '../names.ts';
import { deedName } from './change-words.ts';

export const EXPLAINED = ['trust', 'satisfaction', 'minutes-lost', 'fatigue', 'capital'] as const satisfies readonly Stock[];
export type Explained = (typeof EXPLAINED)[number];

export interface Root {
  readonly key: string;
  readonly kind: 'decision' | 'event' | 'mechanism';
  readonly text: string;
  /** Where it can be gone to. */
  readonly week?: Week;
}

export interface CauseBranch {
  readonly text: string;
  readonly delta: number;
  readonly written: string;
  /** Good news for the figure as it is read. */
  readonly gain: boolean;
  readonly weeks: readonly Week[];
  readonly root: Root;
}

export interface CauseTree {
  readonly subject: string;
  readonly name: string;
  readonly delta: number;
  readonly written: string;
  /** The biggest first. */
  readonly causes: readonly CauseBranch[];
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
  return why(days, log, stock, { from: 0, to: days.length - 1 }).groups.map((group): CauseTree => {
    const causes = [...group.lines]
      .filter(({ delta }) => delta !== 0)
      .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
      .map((line): CauseBranch => ({
        text: causeText(line, group.subject, texts, view),
        delta: sign * line.delta,
        written: writtenChange(unit, sign * line.delta, texts.currency),
        gain: stock === 'minutes-lost' ? line.delta < 0 : sign * line.delta > 0,
        weeks: [...new Set(line.days.map(weekOf))],
        root: rootOf(line, texts, view),
      }));
    const delta = sign * group.delta;
    return {
      subject: group.subject,
      name: subjectOf(group.subject, texts),
      delta,
      written: writtenChange(unit, delta, texts.currency),
      causes,
    };
  });
}

function rootOf({ root }: WhyLine, texts: Texts, view: View): Root {
  switch (root.kind) {
    case 'decision': {
      const week = weekOf(root.at[0]);
      return {
        key: `d${root.at[0]}.${root.at[1]}`,
        kind: 'decision',
        week,
        text: t('debrief.causes.decision', { week, text: deedName(root.decision, texts, view) }),
      };
    }
    case 'event':
      return { key: `e${root.event}`, kind: 'event', text: eventTitle(texts, root.event) };
    case 'mechanism':
      return { key: 'm', kind: 'mechanism', text: t('debrief.causes.mechanism') };
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
