// The same decisions in another version of a scenario: what still applies, what no longer does, and the first difference.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, isProblem, prepare, type EventId, type Log, type Rules } from '../../src/core/index.ts';
import { isMisfit, replay, take } from '../../src/run/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { playAgain } from '../../src/studio/play/again.ts';
import { firstDifference, type Difference } from '../../src/studio/play/difference.ts';
import { playTask } from '../../src/studio/play/work.ts';
import type { PlayAnswer, Seeking } from '../../src/studio/play/messages.ts';

const TEXT = readFileSync('scenarios/templates/one-project.yaml', 'utf8');

function rulesOf(text: string): Rules {
  const compiled = compileScenario(text, 'one-project.yaml');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  return compiled.rules;
}
const rules = rulesOf(TEXT);
const changed = (from: string, to: string): Rules => {
  expect(TEXT.split(from).length - 1, from).toBe(1);
  return rulesOf(TEXT.replace(from, to));
};

const isKind = <K extends PlayAnswer['kind']>(answer: PlayAnswer, kind: K): Extract<PlayAnswer, { kind: K }> => {
  if (answer.kind !== kind) throw new Error(answer.kind);
  return answer as Extract<PlayAnswer, { kind: K }>;
};

/** A careful manager's decisions, to the end. */
const { log } = isKind(playTask({ kind: 'bot', id: 1, rules, seed: '1', bot: 'planner', until: 99 }), 'found');
const play = (of: Rules, decisions: Log = log) => playAgain(prepare(of), '1', decisions);
const differ = (of: Rules): Difference | undefined => firstDifference(play(rules), play(of));

describe('the same decisions', () => {
  it('lead to the same run in the same version, whatever its texts say', () => {
    const again = play(rules);
    expect(again.leftOut).toEqual([]);
    expect(again.log).toEqual(log);
    expect(again.end.awaiting).toBe('end');
    expect(differ(changed('title: When will it work?', 'title: When?'))).toBeUndefined();
  });

  it('of which one is refused now: it is named with its reason, and the others go on', () => {
    const dear = changed('price: 2900', 'price: 4900000');
    const found = differ(dear);
    expect(found?.what).toMatchObject({
      kind: 'left-out',
      leftOut: { record: { decision: { type: 'order', option: 'new' } }, problem: { problem: 'not-enough-money' } },
    });
    expect(play(dear).end.awaiting).toBe('end');
    expect(play(dear).end.figures.capital).toBeGreaterThan(0);
  });

  it('where a message comes a week later: that it does not come is the difference, of its week', () => {
    const later = changed('when: week = 2 and not promised(amara)', 'when: week = 3 and not promised(amara)');
    const found = differ(later);
    expect(found?.week).toBe(2);
    expect(found?.what).toMatchObject({ kind: 'happened', before: { type: 'message', event: 'when-will-it-work' }, after: undefined });
    // Its answer has nothing to answer in week 2.
    expect(play(later).leftOut[0]).toMatchObject({ record: { at: [7, 0], decision: { type: 'answer' } } });
  });

  it('with a figure that stands otherwise from the first day on', () => {
    const found = differ(changed('money: { capital: 5000, monthly: 100 }', 'money: { capital: 5100, monthly: 100 }'));
    expect(found).toMatchObject({ week: 1, day: 0, what: { kind: 'figure', name: 'capital', after: 510_000 } });
  });

  it('stop where they end, and a shorter run leaves out the rest', () => {
    const first = log.slice(0, 4);
    expect(play(rules, first).log).toEqual(first);
    const short = changed('  weeks: 6\n', '  weeks: 5\n');
    const again = play(short);
    expect(again.days).toHaveLength(35);
    // Nothing of the last week is left, and all of it is told.
    const last = log.filter(({ at }) => at[0] >= 35).map(({ at }) => at);
    expect(last.length).toBeGreaterThan(0);
    expect(again.leftOut.map(({ record }) => record.at)).toEqual(expect.arrayContaining(last));
  });
});

describe('the worker', () => {
  it('compares with the version in which the decisions were taken, and hands over what applies', () => {
    const dear = changed('price: 2900', 'price: 4900000');
    const answer = isKind(playTask({ kind: 'again', id: 7, base: 1, baseRules: rules, rules: dear, seed: '1', log }), 'again');
    expect(answer).toMatchObject({ id: 7, isOver: true });
    expect(answer.leftOut.length).toBeGreaterThan(0);
    expect(play(dear, answer.log).leftOut).toEqual([]);
    expect(answer.weeks).toBe((answer.difference?.week ?? 0) - 1);
    const same = isKind(playTask({ kind: 'again', id: 8, base: 1, baseRules: rules, rules, seed: '1', log }), 'again');
    expect(same.difference).toBeUndefined();
    expect(same.weeks).toBe(6);
  });

  it('lets a bot play up to a Monday', () => {
    const { log: some, week } = isKind(playTask({ kind: 'bot', id: 1, rules, seed: '1', bot: 'planner', until: 3 }), 'found');
    expect(week).toBe(3);
    expect(play(rules, some).end).toMatchObject({ day: 14, awaiting: 'plan' });
  });

  const event = asId<EventId>('it-stopped');
  const WHEN = 'when: week >= 3 and not done(server) and working(old-server)';

  it('finds a run in which an event comes and stands before it', () => {
    const found = isKind(playTask({ kind: 'seek', id: 1, rules, event }), 'found');
    const course = replay(prepare(rules), found.seed, found.log);
    if (isMisfit(course)) throw new Error('what was found does not play');
    const message = course.view.messages.find((one) => one.event === event);
    expect(message?.answer).toBeUndefined();
    expect(course.view.week).toBe(found.week);
    // It waits, or comes in the week that runs next.
    const next = message === undefined ? take(course, { type: 'run-week' }) : course;
    expect(isProblem(next) ? [] : next.view.messages.map((one) => one.event)).toContain(event);
    expect(found.needs).toBeUndefined();
  });

  it('searches for the decisions that lead to an event where no bot gets there, and says how far it is', () => {
    const far = changed(WHEN, 'when: promises.made >= 3');
    const told: Seeking[] = [];
    const found = isKind(
      playTask({ kind: 'seek', id: 1, rules: far, event }, (step) => told.push(step)),
      'found',
    );
    // Three promises, and nothing else.
    expect(found.needs).toBe(3);
    expect(found.log.filter(({ decision }) => decision.type === 'promise')).toHaveLength(3);
    const course = replay(prepare(far), found.seed, found.log);
    if (isMisfit(course)) throw new Error('what was found does not play');
    const next = course.view.messages.some((one) => one.event === event) ? course : take(course, { type: 'run-week' });
    expect(isProblem(next) ? [] : next.view.messages.map((one) => one.event)).toContain(event);
    // Seven bots on twelve kinds of luck come first.
    expect(told[0]).toMatchObject({ part: 'bots', done: 1, of: 84 });
    expect([...new Set(told.map(({ part }) => part))]).toEqual(['bots', 'searching', 'shortening']);
  });

  it('says how often it looked, and which part of the condition was never true, where there is no way', () => {
    const never = changed(WHEN, 'when: week >= 2 and promises.made > 90');
    expect(playTask({ kind: 'seek', id: 1, rules: never, event, runs: 12 })).toMatchObject({
      kind: 'not-found',
      tried: 84 + 12,
      held: 0,
      never: ['promises.made > 90'],
    });
  });
});
