// A check out of a run: its decisions as an author would write them, week by week. Played again they are the same decisions in the same
// order, so that the run ends in the same state.

import { DAYS_PER_WEEK, promiseIdOf, type DecisionRecord, type Log, type PromiseId, type Rules } from '../core/index.ts';
import type { DateOf } from './plan-blocks.ts';
import type { Written } from './part-of-plan.ts';
import { PLAN_PARTS } from './plan-parts.ts';

/** A date may be given to somebody for a project so many times. */
const MOST_DATES = 20;
const SEED_NUMBER = /^(0|[1-9]\d{0,8})$/;

type People = Pick<Rules, 'projects' | 'stakeholders'>;

function dateIn({ projects, stakeholders }: People): DateOf {
  const known = new Map<PromiseId, ReturnType<DateOf>>();
  for (const project of projects)
    for (const who of stakeholders)
      for (let before = 0; before < MOST_DATES; before += 1) {
        const id = promiseIdOf(project.id, who.id, before);
        if (!known.has(id)) known.set(id, { to: who.id, for: project.id, ...(before === 0 ? {} : { nth: before + 1 }) });
      }
  return (promise) => {
    const date = known.get(promise);
    if (date === undefined) throw new Error(`no date is called ${promise}`);
    return date;
  };
}

/** The decisions of one Monday as steps: a new one wherever what comes next is decided earlier in a plan, or is decided again. */
function stepsOf(records: readonly DecisionRecord[], dateOf: DateOf): readonly Written[] {
  const steps: Written[] = [];
  let [step, from]: [Written, number] = [{}, 0];
  for (const { decision } of records) {
    let [place, next] = [-1, step];
    for (let i = from; i < PLAN_PARTS.length && place < 0; i += 1) {
      const tried = structuredClone(step);
      if (PLAN_PARTS[i]?.write(decision, tried, dateOf) === true) [place, next] = [i, tried];
    }
    if (place < 0) {
      steps.push(step);
      next = {};
      place = PLAN_PARTS.findIndex(({ write }) => write(decision, next, dateOf));
      if (place < 0) throw new Error(`a check has no words for ${JSON.stringify(decision)}`);
    }
    [step, from] = [next, place];
  }
  return [...steps, step];
}

export interface CheckAsked {
  readonly seed: string;
  /** What must hold at the end, as a condition of a check. */
  readonly expect: string;
}

/**
 * A check as it stands in a file, plain JSON. Answers of a Monday stand with its decisions, those that stopped a week beside them. A run in
 * which nothing was decided is played by nobody.
 */
export function checkOf(rules: People, log: Log, { seed, expect }: CheckAsked): Readonly<Record<string, unknown>> {
  const dateOf = dateIn(rules);
  const byWeek = new Map<number, DecisionRecord[]>();
  const answers: Record<string, string> = {};
  for (const record of log) {
    const { at, decision } = record;
    if (decision.type === 'run-week') continue;
    if (at[0] % DAYS_PER_WEEK === 0) {
      const week = at[0] / DAYS_PER_WEEK + 1;
      byWeek.set(week, [...(byWeek.get(week) ?? []), record]);
    } else if (decision.type === 'answer') answers[decision.event] = decision.choice;
  }
  const decisions = Object.fromEntries(
    [...byWeek].map(([week, records]) => {
      const [first = {}, ...next] = stepsOf(records, dateOf);
      return [String(week), next.length === 0 ? first : { ...first, next }];
    }),
  );
  const isIdle = byWeek.size === 0 && Object.keys(answers).length === 0;
  const check = {
    seed: SEED_NUMBER.test(seed) ? Number(seed) : seed,
    ...(isIdle ? { bot: 'idle' } : {}),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
    ...(byWeek.size === 0 ? {} : { decisions }),
    expect,
  };
  // Its own through and through: what shares a list with the log would be written as an alias.
  return JSON.parse(JSON.stringify(check)) as Readonly<Record<string, unknown>>;
}
