// Conditions of a scenario as plain trees, the functions they may call, and their evaluation with a trace per clause.
// The text form (`done(storage) and week > 3`) is parsed and type-checked in `scenario/expressions.ts`.

/** Kinds of ids that a function's argument may name. `member` is a person of the team or one who can be asked to join it. */
export type ArgumentKind =
  'project' | 'option' | 'stakeholder' | 'person' | 'member' | 'department' | 'service' | 'asset' | 'event' | 'choice' | 'flag' | 'skill';
export type ResultKind = 'number' | 'boolean';

interface FunctionRule {
  /** `choice` must be a choice of the event named before it; `option` an option of the project before it. */
  readonly takes: readonly ArgumentKind[];
  readonly gives: ResultKind;
  /** For the reference page and for completion. */
  readonly tells: string;
}

/** Functions and names that a condition may use. Names without arguments are written without parentheses. */
export const FUNCTIONS = {
  week: { takes: [], gives: 'number', tells: 'the week that is being planned or run; the first is 1' },
  weeks: { takes: [], gives: 'number', tells: 'how many weeks the scenario has' },
  capital: { takes: [], gives: 'number', tells: 'money left to spend, in whole units of the currency' },
  committed: { takes: [], gives: 'number', tells: 'money ordered so far, in whole units' },
  unopened: { takes: [], gives: 'number', tells: 'price of what was ordered and is not live, in whole units' },
  monthly: { takes: [], gives: 'number', tells: 'running cost agreed so far, in whole units a month' },
  'monthly-limit': { takes: [], gives: 'number', tells: 'running cost the budget allows, in whole units a month' },
  'people-hours-lost': { takes: [], gives: 'number', tells: 'working hours lost by users to outages and slow service' },
  'team-mood': { takes: [], gives: 'number', tells: 'mean mood of the team, 0 to 100' },
  'team-energy': { takes: [], gives: 'number', tells: 'mean energy of the team, 0 to 100' },
  safety: { takes: [], gives: 'number', tells: 'how safe the team feels to bring bad news, 0 to 100' },
  'active-projects': { takes: [], gives: 'number', tells: 'projects that the team works on' },
  'open-tickets-hours': { takes: [], gives: 'number', tells: 'hours of support work that wait' },
  'promises.made': { takes: [], gives: 'number', tells: 'promises made' },
  'promises.kept': { takes: [], gives: 'number', tells: 'promises kept, renegotiated ones included' },
  'promises.broken': { takes: [], gives: 'number', tells: 'promises broken' },
  'promises.broken-silently': { takes: [], gives: 'number', tells: 'promises broken without a warning of the date that stood' },
  'promises.warned': { takes: [], gives: 'number', tells: 'promises that were warned or renegotiated before their date' },
  'promises.without-estimate': { takes: [], gives: 'number', tells: 'promises made without an estimate' },
  'promises.near': {
    takes: [],
    gives: 'number',
    tells: 'promises to somebody to whom the need matters, at first for at most three weeks after the week they wished',
  },
  'promises.open': { takes: [], gives: 'number', tells: 'promises still open' },
  'contact-gap': { takes: [], gives: 'number', tells: 'the longest time, in weeks, since a stakeholder heard from you' },
  known: { takes: ['project'], gives: 'boolean', tells: 'the need is known' },
  'cause-known': { takes: ['project'], gives: 'boolean', tells: 'the cause behind the need was found' },
  estimated: { takes: ['project'], gives: 'boolean', tells: 'an estimate was made' },
  ordered: { takes: ['project'], gives: 'boolean', tells: 'an option was ordered' },
  'ordered-option': { takes: ['project', 'option'], gives: 'boolean', tells: 'this option was ordered' },
  delivered: { takes: ['project'], gives: 'boolean', tells: 'the kit has arrived' },
  done: { takes: ['project'], gives: 'boolean', tells: 'the project is live' },
  'done-share': { takes: ['project'], gives: 'number', tells: 'share of the work done, 0 to 100' },
  'week-done': { takes: ['project'], gives: 'number', tells: 'the week it went live; 999 when it has not' },
  promised: { takes: ['stakeholder'], gives: 'boolean', tells: 'a promise was made to them' },
  'promised-project': { takes: ['project'], gives: 'boolean', tells: 'a promise was made for this project' },
  'talked-to': { takes: ['stakeholder'], gives: 'boolean', tells: 'you had a talk with them' },
  'weeks-since-contact': { takes: ['stakeholder'], gives: 'number', tells: 'weeks since they heard from you' },
  trust: { takes: ['stakeholder'], gives: 'number', tells: 'their trust in you, 0 to 100' },
  satisfaction: { takes: ['department'], gives: 'number', tells: 'the department’s satisfaction, 0 to 100' },
  'hours-lost': { takes: ['department'], gives: 'number', tells: 'working hours the department lost to outages and slow service' },
  mood: { takes: ['person'], gives: 'number', tells: 'a team member’s mood, 0 to 100' },
  energy: { takes: ['person'], gives: 'number', tells: 'a team member’s energy, 0 to 100' },
  skill: { takes: ['person', 'skill'], gives: 'number', tells: 'how good a team member is at a skill, 0 to 100; 0 once they have left' },
  'in-team': { takes: ['member'], gives: 'boolean', tells: 'they have begun and have not left, though they may have given notice' },
  leaving: { takes: ['member'], gives: 'boolean', tells: 'they have given notice, or have left' },
  hired: { takes: ['member'], gives: 'boolean', tells: 'they were asked to join and have come' },
  'one-to-ones': { takes: ['person'], gives: 'number', tells: 'one-to-ones held with a team member' },
  working: { takes: ['asset'], gives: 'boolean', tells: 'the asset works' },
  'failed-once': { takes: ['asset'], gives: 'boolean', tells: 'the asset has failed at least once' },
  audited: { takes: ['asset'], gives: 'boolean', tells: 'the asset was looked at' },
  'service-up': { takes: ['service'], gives: 'boolean', tells: 'the service works' },
  'outage-hours': { takes: ['service'], gives: 'number', tells: 'hours the service was down in working time' },
  load: { takes: ['service'], gives: 'number', tells: 'demand as a share of capacity, in percent' },
  accepted: {
    takes: ['asset'],
    gives: 'boolean',
    tells: 'somebody who can judge it has signed for a weakness of it until now; of a project, that its need stays open',
  },
  restored: { takes: ['service'], gives: 'boolean', tells: 'a restore of the service’s data was seen to work' },
  'week-of-restore': { takes: ['service'], gives: 'number', tells: 'the week of the last restore seen to work; 999 when there was none' },
  'weeks-since-restore': {
    takes: ['service'],
    gives: 'number',
    tells: 'weeks since the last restore seen to work; 999 when there was none',
  },
  fired: { takes: ['event'], gives: 'boolean', tells: 'the event has happened' },
  'weeks-since': { takes: ['event'], gives: 'number', tells: 'weeks since the event; 999 when it has not happened' },
  chose: { takes: ['event', 'choice'], gives: 'boolean', tells: 'the event was answered so, by the player or by silence' },
  flag: { takes: ['flag'], gives: 'boolean', tells: 'an effect has set this flag' },
} as const satisfies Record<string, FunctionRule>;

export type FunctionName = keyof typeof FUNCTIONS;

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';
export type Arithmetic = '+' | '-' | '*' | '/';

/**
 * A compiled condition. Types are checked before: `and/or/not` hold booleans, comparisons hold numbers (= and != also booleans).
 * `Name` is what it may call: the functions above, or more where whoever evaluates it knows more.
 */
export type Expr<Name extends string = FunctionName> =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'boolean'; readonly value: boolean }
  | { readonly op: 'call'; readonly name: Name; readonly ids: readonly string[] }
  | { readonly op: 'compare'; readonly how: Comparison; readonly left: Expr<Name>; readonly right: Expr<Name> }
  | { readonly op: 'arithmetic'; readonly how: Arithmetic; readonly left: Expr<Name>; readonly right: Expr<Name> }
  | { readonly op: 'negate'; readonly of: Expr<Name> }
  | { readonly op: 'not'; readonly of: Expr<Name> }
  | { readonly op: 'and' | 'or'; readonly all: readonly Expr<Name>[] };

/** What a clause came to: for *why did this (not) fire?* */
export interface ClauseTrace<Name extends string = FunctionName> {
  readonly expr: Expr<Name>;
  readonly value: number | boolean;
  readonly parts: readonly ClauseTrace<Name>[];
}

/** Looks up one function's value. The core gives the true one; see `facts.ts`. */
export type Lookup<Name extends string = FunctionName> = (name: Name, ids: readonly string[]) => number | boolean;

function arithmetic(how: Arithmetic, left: number, right: number): number {
  switch (how) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    // A division by zero is 0: a condition must have a value in every run.
    case '/':
      return right === 0 ? 0 : left / right;
  }
}

function compare(how: Comparison, left: number | boolean, right: number | boolean): boolean {
  switch (how) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
}

/** The value of a condition. Clauses of `and`/`or` are evaluated left to right and stop early. */
export function evaluate<Name extends string = FunctionName>(expr: Expr<Name>, lookup: Lookup<Name>): number | boolean {
  switch (expr.op) {
    case 'number':
    case 'boolean':
      return expr.value;
    case 'call':
      return lookup(expr.name, expr.ids);
    case 'compare':
      return compare(expr.how, evaluate(expr.left, lookup), evaluate(expr.right, lookup));
    case 'arithmetic':
      return arithmetic(expr.how, Number(evaluate(expr.left, lookup)), Number(evaluate(expr.right, lookup)));
    case 'negate':
      return -Number(evaluate(expr.of, lookup));
    case 'not':
      return evaluate(expr.of, lookup) !== true;
    // By hand: a closure for each would be made thousands of times a run.
    case 'and':
      for (let i = 0; i < expr.all.length; i += 1) if (!holds(expr.all[i] as Expr<Name>, lookup)) return false;
      return true;
    case 'or':
      for (let i = 0; i < expr.all.length; i += 1) if (holds(expr.all[i] as Expr<Name>, lookup)) return true;
      return false;
  }
}

/** Whether a condition holds. */
export const holds = <Name extends string = FunctionName>(expr: Expr<Name>, lookup: Lookup<Name>): boolean =>
  evaluate(expr, lookup) === true;

/** The value with those of all parts, none skipped: the answer to *why did this (not) fire?* */
export function trace<Name extends string = FunctionName>(expr: Expr<Name>, lookup: Lookup<Name>): ClauseTrace<Name> {
  const parts: readonly Expr<Name>[] =
    expr.op === 'compare' || expr.op === 'arithmetic'
      ? [expr.left, expr.right]
      : expr.op === 'not' || expr.op === 'negate'
        ? [expr.of]
        : expr.op === 'and' || expr.op === 'or'
          ? expr.all
          : [];
  return { expr, value: evaluate(expr, lookup), parts: parts.map((part) => trace(part, lookup)) };
}
