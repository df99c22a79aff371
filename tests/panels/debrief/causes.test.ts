// Why, to the root, as the debrief tells it: from a broken promise to the decision that gave the date, each step in words with its principle.

import { describe, expect, it } from 'vitest';
import { causesOf } from '../../../src/coach/index.ts';
import { prepare } from '../../../src/core/index.ts';
import { botNamed, playBot } from '../../../src/lab/index.ts';
import { layersOf } from '../../../src/panels/debrief/causes-layers.ts';
import { treesOf, type CauseTree, type ToldStep } from '../../../src/panels/debrief/causes-tree.ts';
import { isMisfit, replay } from '../../../src/run/index.ts';
import { compileScenario } from '../../../src/scenario/index.ts';
import { harborRules, harborText } from '../../helpers/harbor.ts';

const compiled = compileScenario(harborText, 'harbor-relief.yaml');
if (!compiled.ok) throw new Error('harbor-relief does not compile');
const { texts } = compiled;
const game = prepare(harborRules);
const { log } = playBot(game, botNamed('promise-farmer', 'causes'), 'causes');
const course = replay(game, 'causes', log);
if (isMisfit(course)) throw new Error('the log does not replay');
const asked = { days: course.days, log, texts, view: course.view };
const trees = treesOf('trust', asked);

const behind = (tree: CauseTree, step: ToldStep): readonly ToldStep[] => step.from.flatMap((key) => tree.steps.get(key) ?? []);

describe('the causes of trust in a run that promises much', () => {
  it('add up to the change of each person', () => {
    expect(trees.length).toBeGreaterThan(2);
    for (const tree of trees) expect(tree.causes.reduce((sum, { delta }) => sum + delta, 0)).toBe(tree.delta);
  });

  it('are told in whole points, a tenth below one, and hours without minutes', () => {
    for (const tree of trees)
      for (const { delta, written } of tree.causes) expect(written).toMatch(Math.abs(delta) < 95 ? /^[+−]?0(\.\d)?$/ : /^[+−]\d+$/);
    for (const tree of treesOf('minutes-lost', asked)) for (const { written } of tree.causes) expect(written).toMatch(/^[+−]?[\d,.]+ h$/);
  });

  it('lead from a broken date to the promise, and from it to the decision that gave it', () => {
    const found = trees.flatMap((tree) =>
      tree.causes.filter(({ key }) => key.includes(' promise-broken-silently ')).map((cause) => ({ tree, cause })),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { tree, cause } of found) {
      expect(cause.principle).toBe('Bad news early costs little. The same news on the day costs the trust.');
      const [promise] = behind(tree, cause);
      expect(promise?.kind).toBe('promise');
      expect(promise?.text).toMatch(/ promised to .+ for week \d+(, with a range|, without an estimate): broken$/);
      const roots = promise === undefined ? [] : behind(tree, promise);
      expect(roots.some(({ kind }) => kind === 'decision' || kind === 'event')).toBe(true);
      for (const root of roots) expect(root.text).not.toBe('');
    }
  });

  it('have a sentence for every principle that the coach names', () => {
    const named = new Set<string>();
    for (const stock of ['trust', 'satisfaction', 'minutes-lost', 'fatigue', 'capital'] as const)
      for (const { principle } of causesOf(course.days, log, stock, { from: 0, to: course.days.length - 1 }).steps)
        if (principle !== undefined) named.add(principle);
    const told = new Set(
      (['trust', 'satisfaction', 'minutes-lost', 'fatigue', 'capital'] as const)
        .flatMap((stock) => treesOf(stock, asked))
        .flatMap((tree) => [...tree.steps.values()].flatMap(({ principle }) => principle ?? [])),
    );
    expect(named.size).toBeGreaterThan(4);
    expect(told.size).toBe(named.size);
  });
});

describe('the picture of causes', () => {
  it('puts each step in a column after all that it led to, and draws every way', () => {
    for (const tree of trees) {
      const { steps, edges } = layersOf(tree, 6);
      const column = new Map(steps.map(({ step, column: at }) => [step.key, at]));
      expect(edges.filter(({ from }) => from === undefined)).toHaveLength(Math.min(6, tree.causes.length));
      for (const { from, to } of edges) expect(column.get(to) ?? 0).toBeGreaterThan(from === undefined ? 0 : (column.get(from) ?? 99));
    }
  });

  it('ends where ways run in a circle', () => {
    const step = (key: string, from: readonly string[]): ToldStep => ({ key, kind: 'happening', text: key, from });
    const tree: CauseTree = {
      subject: 'ruth',
      name: 'Ruth',
      delta: -1,
      written: '−1',
      causes: [{ ...step('a', ['b']), kind: 'cause', delta: -1, written: '−1', gain: false, weeks: [1] }],
      steps: new Map([
        ['b', step('b', ['c'])],
        ['c', step('c', ['b'])],
      ]),
    };
    expect(layersOf(tree, 6).steps.map(({ step: { key }, column }) => [key, column])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});
