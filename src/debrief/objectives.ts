// Which rules belong to a scenario's objectives. An objective is a condition over the run; what it asks about says what it is about, so no author has
// to name rules beside it.

import type { RuleId } from '../coach/index.ts';
import type { Expr, FunctionName, Rules } from '../core/index.ts';

/** The rules that speak of what a function of the conditions asks about. */
const ABOUT: Readonly<Partial<Record<FunctionName, readonly RuleId[]>>> = {
  capital: ['no-reserve', 'gold-plating'],
  unopened: ['gold-plating'],
  monthly: ['gold-plating', 'false-economy'],
  'team-mood': ['cancelled-one-to-ones', 'crunch-as-plan'],
  'team-energy': ['crunch-as-plan'],
  safety: ['blame'],
  'active-projects': ['start-everything'],
  'open-tickets-hours': ['firefighting'],
  'promises.made': ['promise-on-the-spot'],
  'promises.kept': ['silent-slip'],
  'promises.broken': ['silent-slip'],
  'promises.broken-silently': ['silent-slip'],
  'promises.warned': ['silent-slip'],
  'promises.without-estimate': ['promise-on-the-spot'],
  'promises.near': ['silent-slip'],
  'contact-gap': ['only-upward', 'not-managing-up'],
  'cause-known': ['ready-fire-aim', 'squeaky-wheel'],
  estimated: ['promise-on-the-spot'],
  ordered: ['late-ordering'],
  'ordered-option': ['late-ordering', 'false-economy'],
  delivered: ['late-ordering'],
  'week-done': ['start-everything'],
  promised: ['promise-on-the-spot'],
  'talked-to': ['squeaky-wheel', 'only-upward'],
  'weeks-since-contact': ['only-upward', 'not-managing-up'],
  mood: ['cancelled-one-to-ones'],
  energy: ['crunch-as-plan'],
  skill: ['key-person'],
  'one-to-ones': ['cancelled-one-to-ones'],
  audited: ['deferring-the-boring'],
  load: ['deferring-the-boring'],
  restored: ['green-backup'],
  'week-of-restore': ['green-backup'],
  'weeks-since-restore': ['green-backup'],
};

function* calls(expr: Expr): Generator<FunctionName> {
  switch (expr.op) {
    case 'number':
    case 'boolean':
      return;
    case 'call':
      yield expr.name;
      return;
    case 'compare':
    case 'arithmetic':
      yield* calls(expr.left);
      yield* calls(expr.right);
      return;
    case 'negate':
    case 'not':
      yield* calls(expr.of);
      return;
    case 'and':
    case 'or':
      for (const one of expr.all) yield* calls(one);
  }
}

/** All rules that one of the objectives is about. */
export const rulesOfObjectives = ({ objectives }: Pick<Rules, 'objectives'>): ReadonlySet<RuleId> =>
  new Set(objectives.flatMap(({ showsWhen }) => [...calls(showsWhen)].flatMap((name) => ABOUT[name] ?? [])));
