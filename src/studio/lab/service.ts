// What the laboratory worker does: one task, told in steps. It brings the compiler, the rules and the bots along, so that only the worker
// imports it.

import { prepare, type Game } from '../../core/index.ts';
import { findingsOf, type RuleId } from '../../coach/index.ts';
import { anyBot, eventFrequencies, playBot, whyNot, type BalanceFinding, type Clause, type Frequencies } from '../../lab/index.ts';
import { isMisfit, replay } from '../../run/index.ts';
import { compileScenario, hasErrors, printExpression, setValue } from '../../scenario/index.ts';
import { adapt } from '../adapt/adapt.ts';
import { factsOf } from '../adapt/facts.ts';
import type { Mistakes } from '../publish/pack.ts';
import type { Broken, CompiledScenario, FromLab, Steps, Task, ToldFinding, ToldWhy } from './tasks.ts';

type Tell = (percent: number, known: Steps[keyof Steps]) => void;

const ALL = 100;

const clauseText = ({ expr, denied }: Clause): string => (denied ? `not (${printExpression(expr)})` : printExpression(expr));

function compiled(text: string, name: string): CompiledScenario | Broken {
  const result = compileScenario(text, name);
  if (!result.ok) return { errors: result.diagnostics.filter(({ severity }) => severity === 'error').length };
  const { rules, texts, translations } = result;
  return { rules, texts, translations };
}

function frequencies(game: Game, titles: Readonly<Record<string, string>>, runs: number, tell: Tell): Steps['frequencies'] {
  let last: Frequencies | undefined;
  for (const { done, of, frequencies: known } of eventFrequencies(game, { runs })) {
    last = known;
    tell((done / of) * ALL, { ...known, titles });
  }
  return { ...(last ?? { runs: 0, weeks: game.rules.weeks, events: [], ends: [] }), titles };
}

function told(finding: BalanceFinding, text: string): ToldFinding {
  const clause = 'clause' in finding && finding.clause !== undefined ? { clause: clauseText(finding.clause) } : {};
  const { edit } = finding;
  if (edit === undefined) return { finding, ...clause };
  const value = typeof edit.value === 'number' ? edit.value : printExpression(edit.value.condition);
  return { finding, ...clause, value: String(value), edits: setValue(text, edit.path, value) };
}

function balance(game: Game, text: string, tell: Tell): readonly ToldFinding[] {
  let known: readonly ToldFinding[] = [];
  for (const { percent, findings } of quickBalance(game)) {
    known = findings.map((finding) => told(finding, text));
    tell(percent, known);
  }
  return known;
}

// PLACEHOLDER
function* quickBalance(_game: Game): Generator<{ percent: number; findings: readonly BalanceFinding[] }> {
  yield { percent: 100, findings: [] };
}

/** Whom an author sees where nobody has played: somebody careful. */
const CAREFUL = 'planner';

function why(game: Game, event: string, run: Extract<Task, { kind: 'why' }>['run']): ToldWhy {
  const id = game.rules.events.find((one) => one.id === event)?.id;
  if (id === undefined) throw new Error(`there is no event ${event}`);
  const bot = anyBot(CAREFUL, CAREFUL);
  if (bot === undefined) throw new Error('there is no planner');
  const played = run ?? { seed: CAREFUL, log: playBot(game, bot, CAREFUL).log };
  const { chance, came, days, never } = whyNot(game, played, id);
  return {
    chance: chance / ALL,
    ...(came === undefined ? {} : { came: { week: came.week } }),
    days: days.map(({ clauses, ...day }) => ({
      ...day,
      clauses: clauses.map(({ clause, holds, figures }) => ({
        text: clauseText(clause),
        holds,
        figures: figures.map(({ expr, value }) => ({ text: printExpression(expr), value })),
      })),
    })),
    never: never.map(clauseText),
  };
}

/** Players who lead as many do: by halves, by mistakes of one kind, and well. */
const CLASS: readonly string[] = ['halfway', 'profile-1', 'profile-2', 'profile-3', 'yes-to-all', 'loudest-first'];
/** Seeds of each. *Calibration*: two make a page within seconds. */
const CLASS_SEEDS: readonly string[] = ['class-1', 'class-2'];

function mistakes(game: Game, tell: Tell): Mistakes {
  const found = new Map<RuleId, number>();
  let runs = 0;
  const soFar = (): Mistakes => ({ runs, found: [...found].map(([rule, count]) => ({ rule, runs: count })) });
  for (const seed of CLASS_SEEDS) {
    for (const name of CLASS) {
      const bot = anyBot(name, seed);
      if (bot === undefined) continue;
      const course = replay(game, seed, playBot(game, bot, seed).log);
      if (isMisfit(course)) continue;
      const rules = new Set(findingsOf(course).flatMap(({ rule, kind }) => (kind === 'mistake' ? [rule] : [])));
      for (const rule of rules) found.set(rule, (found.get(rule) ?? 0) + 1);
      runs += 1;
      tell((runs / (CLASS.length * CLASS_SEEDS.length)) * ALL, soFar());
    }
  }
  return soFar();
}

function work(task: Task, tell: Tell): Extract<FromLab, { kind: 'done' }>['result'] {
  switch (task.kind) {
    case 'facts':
      return factsOf(task.text);
    case 'adapt': {
      const adapted = adapt(task.text, task.answers);
      if (adapted === undefined) return undefined;
      const result = compileScenario(adapted.text, `${task.answers.id ?? 'scenario'}.yaml`);
      return { ...adapted, errors: result.ok ? 0 : result.diagnostics.filter((one) => hasErrors([one])).length };
    }
    case 'compile':
    case 'frequencies':
    case 'balance':
    case 'why':
    case 'mistakes': {
      const made = compiled(task.text, task.name);
      if (task.kind === 'compile' || 'errors' in made) return made;
      const game = prepare(made.rules);
      switch (task.kind) {
        case 'frequencies': {
          const titles = Object.fromEntries(Object.entries(made.texts.events).map(([id, { title }]) => [id, title]));
          return frequencies(game, titles, task.runs, tell);
        }
        case 'balance':
          return balance(game, task.text, tell);
        case 'why':
          return why(game, task.event, task.run);
        case 'mistakes':
          return mistakes(game, tell);
      }
    }
  }
}

/** Milliseconds between two steps that are told. */
const BREATH = 120;

/** Does a task. Never throws. */
export function serve(task: Task, post: (message: FromLab) => void, now: () => number): void {
  let last = now();
  try {
    const result = work(task, (percent, known) => {
      if (now() - last < BREATH) return;
      last = now();
      post({ kind: 'step', percent, known });
    });
    post({ kind: 'done', result });
  } catch {
    post({ kind: 'failed' });
  }
}
