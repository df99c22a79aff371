// What the laboratory worker does: one task, told in steps. It brings the compiler, the rules and the bots along, so that only the worker
// imports it.

import { prepare, type Game } from '../../core/index.ts';
import { findingsOf, type RuleId } from '../../coach/index.ts';
import {
  anyBot,
  balanceSentences,
  eventFrequencies,
  playBot,
  whyNot,
  type BalanceFinding,
  type Clause,
  type Frequencies,
} from '../../lab/index.ts';
import { isMisfit, replay } from '../../run/index.ts';
import { compileScenario, hasErrors, printExpression, setValue, type Texts } from '../../scenario/index.ts';
import { adapt } from '../adapt/adapt.ts';
import { factsOf } from '../adapt/facts.ts';
import { clauseText } from './clause-text.ts';
import type { Mistakes } from '../publish/pack.ts';
import type { Broken, CompiledScenario, FromLab, Steps, Task, ToldBalance, ToldFinding, ToldPart, ToldWhy } from './tasks.ts';

type Tell = (percent: number, known: Steps[keyof Steps]) => void;

const ALL = 100;

const partOf = (clause: Clause): ToldPart => ({ text: clauseText(clause), clause });

function compiled(text: string, name: string): CompiledScenario | Broken {
  const result = compileScenario(text, name);
  if (!result.ok) return { errors: result.diagnostics.filter(({ severity }) => severity === 'error').length };
  const { rules, texts, translations } = result;
  return { rules, texts, translations };
}

/** What the timeline needs to be read: titles, and parts of conditions that no run has seen true. */
function named(known: Frequencies, texts: Texts): Steps['frequencies'] {
  const titles: Record<string, string> = {};
  for (const [id, { title, choices }] of Object.entries(texts.events)) {
    titles[id] = title;
    for (const [choice, { label }] of Object.entries(choices)) titles[`${id}.${choice}`] = label;
  }
  const nevers = Object.fromEntries(
    known.events.map(({ event, clauses }) => [event, clauses.filter(({ runs }) => runs === 0).map(({ clause }) => partOf(clause))]),
  );
  return { ...known, titles, nevers, texts };
}

function frequencies(game: Game, texts: Texts, runs: number, tell: Tell): Steps['frequencies'] {
  const steps = eventFrequencies(game, { runs });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return named(step.value, texts);
    const { done, of, frequencies: known } = step.value;
    tell((done / of) * ALL, named(known, texts));
  }
}

function told(finding: BalanceFinding): ToldFinding {
  const { edit } = finding;
  if (edit === undefined) return { finding };
  return { finding, value: typeof edit.value === 'object' ? printExpression(edit.value.condition) : edit.value };
}

function balance(game: Game, texts: Texts, tell: Tell): ToldBalance {
  let known: ToldBalance = { findings: [], texts, part: 'players' };
  const steps = balanceSentences(game);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...known, findings: step.value.map(told) };
    const { percent, part, findings } = step.value;
    known = { findings: findings.map(told), texts, part };
    tell(percent, known);
  }
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
        ...partOf(clause),
        holds,
        figures: figures.map(({ expr, value }) => ({ text: printExpression(expr), expr, value })),
      })),
    })),
    never: never.map(partOf),
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
    case 'edit':
      return setValue(task.text, task.path, task.value);
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
        case 'frequencies':
          return frequencies(game, made.texts, task.runs, tell);
        case 'balance':
          return balance(game, made.texts, tell);
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
