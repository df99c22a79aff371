// The graph of causes: a broken promise walked to the decision that gave it and to what kept it from being done; known answers in the shipped
// scenario, and the properties that make it no guess.

import { describe, expect, it } from 'vitest';
import { causesOf, wayFrom, type CauseGraph, type CauseStep } from '../../src/coach/index.ts';
import { readingOf } from '../../src/lab/balance/coached.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { harbor } from '../helpers/harbor.ts';

const whole = { from: 0, to: 90 };
const loudest = readingOf(harbor, 'a', playBot(harbor, botNamed('loudest-first', 'a'), 'a').log);

const must = (graph: CauseGraph, test: (step: CauseStep) => boolean): CauseStep => {
  const step = graph.steps.find(test);
  if (step === undefined) throw new Error('no such step');
  return step;
};
const kinds = (steps: readonly CauseStep[]): readonly string[] => steps.map(({ fact }) => fact.kind);

describe('the causes of trust lost', () => {
  const graph = causesOf(loudest.days, loudest.log, 'trust', whole, 'emilio');
  const broken = must(graph, ({ fact }) => fact.kind === 'cause' && fact.code === 'promise-broken-silently');

  it('walk from the broken promise to the date given in week 1 without a range, and to the vendor who was late twice', () => {
    const way = wayFrom(graph, broken.id);
    expect(broken.principle).toBe('early-warnings');
    expect(kinds(way)).toEqual(['cause', 'promise', 'decision', 'happening', 'happening', 'happening', 'decision']);
    const [, promise, given, ordered, late, again, order] = way;
    expect(promise?.fact).toMatchObject({
      promise: { project: 'server', made: 0, firstWeek: 5, estimated: false, state: 'broken', warnings: [] },
    });
    expect(promise?.principle).toBe('estimates');
    expect(given?.fact).toMatchObject({ decision: { type: 'promise', to: 'emilio', project: 'server', week: 5 } });
    expect(ordered?.fact).toMatchObject({ day: 0, happening: { type: 'ordered', project: 'server', quotedWeek: 4 } });
    expect([late, again].map((step) => step?.fact)).toMatchObject([
      { day: 25, happening: { type: 'delivery-late' } },
      { day: 32, happening: { type: 'delivery-late' } },
    ]);
    expect(order?.fact).toMatchObject({ decision: { type: 'order', project: 'server', option: 'new' } });
  });

  it('an answer is a step between its message and what came of it', () => {
    const choice = must(graph, ({ fact }) => fact.kind === 'cause' && fact.code === 'choice');
    const way = wayFrom(graph, choice.id);
    expect(kinds(way)).toEqual(['cause', 'event', 'decision', 'event']);
    expect(way[1]?.fact).toMatchObject({ event: 'who-is-next', choice: 'sit-with-both', day: 20 });
  });

  it('a date given by nobody’s order names that nothing was ordered', () => {
    const days = loudest.days.map((day) => ({ ...day, happenings: day.happenings.filter((one) => one.type !== 'ordered') }));
    const other = causesOf(days, loudest.log, 'trust', whole, 'emilio');
    expect(wayFrom(other, broken.id).at(-1)?.fact).toEqual({ kind: 'not-ordered', project: 'server', day: 32 });
  });
});

it('hours lost lead to the thing that failed, found by the services that it stopped', () => {
  const graph = causesOf(loudest.days, loudest.log, 'minutes-lost', whole, 'hotline');
  const down = must(graph, ({ fact }) => fact.kind === 'cause' && fact.code === 'service-down');
  const [, failed] = wayFrom(graph, down.id);
  expect(failed?.fact).toMatchObject({ day: 59, happening: { type: 'asset-failed', asset: 'dsl' } });
  expect(failed?.principle).toBe('ageing');
});

describe.each(['idle', 'random', 'yes-to-all', 'planner'] as const)('in a run of %s', (bot) => {
  const { days, log } = readingOf(harbor, 'b', playBot(harbor, botNamed(bot, 'b'), 'b').log);
  it.each(['trust', 'satisfaction', 'minutes-lost', 'fatigue', 'capital'] as const)(
    '%s: every step stands in the record, and the first ones add up',
    (stock) => {
      const graph = causesOf(days, log, stock, whole);
      const ids = new Set(graph.steps.map(({ id }) => id));
      expect(ids.size).toBe(graph.steps.length);
      for (const { fact, from } of graph.steps) {
        expect(from.filter((id) => !ids.has(id))).toEqual([]);
        if (fact.kind === 'decision')
          expect(log.some(({ at, decision }) => at.join() === fact.at.join() && decision === fact.decision)).toBe(true);
        if (fact.kind === 'happening') expect(days[fact.day]?.happenings).toContain(fact.happening);
      }
      const [root] = graph.steps;
      if (root?.fact.kind !== 'change') throw new Error('the root is the change');
      const sum = graph.steps.reduce((all, { fact }) => all + (fact.kind === 'cause' ? fact.delta : 0), 0);
      expect(sum).toBe(root.fact.delta);
      const posted = days.flatMap(({ postings }) => postings).filter((one) => one.stock === stock);
      expect(sum).toBe(posted.reduce((all, { delta }) => all + delta, 0));
    },
  );
});
