// `rollout reach FILE EVENT[.CHOICE]`: a shortest list of decisions that makes an event come, and an answer to it be given; or why nobody
// got there.

import { prepare, weekOf, type ChoiceId, type EventId, type Rules } from '../core/index.ts';
import { inTheWay, reach as search, type Reached, type ReachFound, type ReachMissed, type ReachTarget } from '../lab/index.ts';
import { flatRecord } from '../run/index.ts';
import { applyEdits, checkOf, compileScenario, insertEntry, isId, type JsonValue, type Texts } from '../scenario/index.ts';
import { printClause } from './clause-words.ts';
import { sayLog } from './decision-words.ts';
import { CLAIM_FAILED, Complaint, FINE } from './exit-codes.ts';
import { named, seedText, wholeNumber } from './arguments.ts';
import { readText, scenarioPath } from './files.ts';
import { loadScenario } from './load.ts';
import { answer, answerJson, complain, count, outPaint } from './output.ts';
import { progressTo, type Progress } from './progress.ts';
import { replaceText } from './write-file.ts';

export interface ReachOptions {
  readonly runs: string;
  readonly seed?: string;
  readonly save?: string;
  readonly json?: true;
}

const MOST_RUNS = 100_000;

function targetOf(rules: Rules, given: string): ReachTarget {
  const [name = '', choice, ...more] = given.split('.');
  if (more.length > 0) throw new Complaint(`${given}: an event, or an event and one of its answers with a full stop between`);
  const event = named(name, rules.events, 'no event is', 'events');
  return choice === undefined
    ? { event: event.id }
    : { event: event.id, choice: named(choice, event.choices, `no answer to ${name} is`, 'answers').id };
}

/** Searches, with a bar for each of its two parts. */
function searched(rules: Rules, target: ReachTarget, runs: number, seed: string | undefined): Reached {
  const steps = search(prepare(rules), target, { runs, ...(seed === undefined ? {} : { seed }) });
  let bar: Progress = progressTo(runs, 'runs');
  let isShortening = false;
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (step.value.part === 'shortening' && !isShortening) {
        bar.end();
        [bar, isShortening] = [progressTo(undefined, 'runs to shorten it'), true];
      }
      bar.step();
    }
  } finally {
    bar.end();
  }
}

const expectOf = ({ event, choice }: ReachTarget): string => (choice === undefined ? `fired(${event})` : `chose(${event}, ${choice})`);

/** Writes what was found into the file, and makes sure that it still compiles. */
function save(file: string, name: string, check: object): void {
  const text = readText(file);
  const edited = applyEdits(text, insertEntry(text, ['checks'], name, check as JsonValue));
  const compiled = compileScenario(edited, file);
  if (edited === text || !compiled.ok || !compiled.checks.some(({ id }) => id === name))
    throw new Complaint(`${file}: the check could not be written into it; take it from --json`);
  replaceText(file, text, edited);
}

const titled = (texts: Texts, { event, choice }: { readonly event: EventId; readonly choice?: ChoiceId }): string => {
  const own = texts.events[event];
  const title = `“${own?.title ?? event}”`;
  return choice === undefined ? `${title} comes` : `${title} is answered with “${own?.choices[choice]?.label ?? choice}”`;
};

function tellFound({ seed, log, week, runs }: ReachFound, target: ReachTarget, texts: Texts): void {
  const where = `in week ${week} with seed ${seed}`;
  if (log.length === 0) {
    answer(`${outPaint.good(titled(texts, target))} by itself, ${where}: nothing has to be decided.`);
    return;
  }
  answer(`${outPaint.good(titled(texts, target))} ${where}, where this is decided and nothing else:\n`);
  answer(sayLog(log, texts).join('\n'));
  answer(outPaint.faint(`\nNone of it can be left out: each was tried. ${count(runs, 'run')} in all.`));
}

/** What stood in the way, in sentences. */
function whyMissed({ held, came, clauses, never, refused, runs }: ReachMissed): readonly string[] {
  if (came > 0)
    return [
      `it came in ${count(came, 'run')}, and the answer was ${refused.length === 0 ? 'never given' : `always refused (${refused.join(', ')})`}`,
    ];
  if (never.length > 0) return never.map((clause) => `${printClause(clause)} was true in no run`);
  if (held > 0)
    return [`its condition held in ${count(held, 'run')} of ${runs}; chance, a full Monday or a writer who had left stood in the way`];
  const most = inTheWay(clauses);
  return [
    'each clause was true in some run, but never all of them at once',
    ...(most === undefined ? [] : [`most often only ${printClause(most.clause)} was missing`]),
  ];
}

const clauseJson = (missed: ReachMissed): object => ({
  held: missed.held,
  came: missed.came,
  refused: missed.refused,
  clauses: missed.clauses.map(({ clause, runs, alone }) => ({ clause: printClause(clause), runs, alone })),
  never: missed.never.map(printClause),
});

/** Searches and returns the exit code. */
export function reach(file: string, given: string, options: ReachOptions): number {
  const { rules, texts, checks } = loadScenario(file);
  const target = targetOf(rules, given);
  const runs = wholeNumber(options.runs, '--runs', MOST_RUNS);
  const { save: name } = options;
  if (name !== undefined && !isId(name)) throw new Complaint(`--save ${name}: a name of small letters, digits and hyphens`);
  if (checks.some(({ id }) => id === name)) throw new Complaint(`--save ${name}: there is a check of that name already`);
  const result = searched(rules, target, runs, options.seed === undefined ? undefined : seedText(options.seed));
  const check = result.reached ? checkOf(rules, result.log, { seed: result.seed, expect: expectOf(target) }) : undefined;
  if (check !== undefined && name !== undefined) save(scenarioPath(file), name, check);
  const told = { scenario: rules.id, event: target.event, choice: target.choice ?? null, reached: result.reached, runs: result.runs };
  if (options.json === true)
    answerJson(
      result.reached
        ? {
            ...told,
            seed: result.seed,
            week: result.week,
            decisions: result.log.map((record) => ({ week: weekOf(record.at[0]), ...flatRecord(record) })),
            check,
          }
        : { ...told, ...clauseJson(result) },
    );
  else if (result.reached) {
    tellFound(result, target, texts);
    if (name !== undefined) complain(`Written into ${scenarioPath(file)} as the check ${name}.`);
  } else {
    complain(`Not reached in ${count(result.runs, 'run')}: ${titled(texts, target).replace(/ comes$/, '')}`);
    for (const reason of whyMissed(result)) complain(`  = ${reason}`);
  }
  return result.reached ? FINE : CLAIM_FAILED;
}
