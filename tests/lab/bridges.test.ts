// Ways to meet a need, a bridge and then the main option among them: their codes, a planner who takes each, and when a sensible manager bridges.

import { describe, expect, it } from 'vitest';
import {
  asId,
  prepare,
  type Happening,
  type OptionView,
  type OutcomeView,
  type ProjectView,
  type Rules,
  type View,
} from '../../src/core/index.ts';
import { MarkCounter } from '../../src/lab/balance/marks.ts';
import { watch } from '../../src/lab/balance/play-facts.ts';
import { optionVariants } from '../../src/lab/balance/variants.ts';
import { codeOf, wayOf, waysOf } from '../../src/lab/balance/ways.ts';
import { plannerWithOption } from '../../src/lab/bots/planner.ts';
import { bridgeTo, weeksUntilLive, worthOf } from '../../src/lab/sense/worth.ts';
import { harborRules } from '../helpers/harbor.ts';
import { play } from '../helpers/play.ts';
import { anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const need = aProject({
  options: [anOption({ id: 'shelf', bridge: true }), anOption({ id: 'small' }), anOption({ id: 'array' })],
});
const bridgedServer: Rules = {
  ...harborRules,
  projects: harborRules.projects.map((project) =>
    project.id === 'server' ? { ...project, options: project.options.map((o, i) => (i === 0 ? { ...o, bridge: true } : o)) } : project,
  ),
};

describe('ways to meet a need', () => {
  it('are not now, each option, and each bridge with each main option', () => {
    expect(waysOf(need).map((way) => way.id)).toEqual(['not-now', 'shelf', 'small', 'array', 'shelf+small', 'shelf+array']);
    expect(waysOf(aProject()).map((way) => way.id)).toEqual(['not-now', 'plain']);
  });

  it('have a letter each, by what was ordered', () => {
    expect([[], ['shelf'], ['array'], ['shelf', 'array']].map((ordered) => codeOf(need, ordered))).toEqual(['0', '1', '3', '5']);
    // Stopped and ordered anew: what came last.
    expect(codeOf(need, ['small', 'array'])).toBe('3');
    expect(['0', '1', '3', '5', undefined].map((code) => wayOf(need, code))).toEqual([
      'not-now',
      'shelf',
      'array',
      'shelf+array',
      'not-now',
    ]);
  });

  it('are each taken by a planner who is told so', () => {
    const game = prepare(bridgedServer);
    const [project] = bridgedServer.projects.filter((p) => p.id === 'server');
    const [bridge, main] = (project?.options ?? []).map((o) => o.id as string);
    if (project === undefined || bridge === undefined || main === undefined) throw new Error('no server');
    const index = bridgedServer.projects.indexOf(project);
    const code = (options: readonly string[]): string | undefined =>
      watch(game, plannerWithOption('server', options), 'a').facts.options[index];
    expect(wayOf(project, code([]))).toBe('not-now');
    expect(wayOf(project, code([bridge]))).toBe(bridge);
    expect(wayOf(project, code([main]))).toBe(main);
    expect(wayOf(project, code([bridge, main]))).toBe(`${bridge}+${main}`);
    const planned = watch(game, plannerWithOption('server', [bridge, main]), 'a').facts;
    const { totals } = optionVariants(game, project, index, 'a', planned);
    expect(Object.keys(totals)).toEqual(waysOf(project).map((way) => way.id));
    expect(totals[`${bridge}+${main}`]).toBe(planned.total);
  });
});

describe('marks', () => {
  const game = prepare(tinyRules({ projects: [{ ...need, wanted: 1 }] }));
  const server = need.id;
  const counted = (...days: readonly (readonly Happening[])[]): Readonly<Record<string, number>> => {
    const counter = new MarkCounter(game);
    days.forEach((happenings, day) => counter.hear(day * 7, happenings));
    return counter.end({ measures: { team: 90 } } as OutcomeView);
  };
  const ordered = (option: string): Happening => ({ type: 'ordered', project: server, option: asId(option), quotedWeek: 1 });
  const live = (option: string): Happening => ({ type: 'live', project: server, option: asId(option) });

  it('take a bridge for what it is: neither left lying nor late, and the main option counts for itself', () => {
    expect(counted([ordered('shelf'), live('shelf')], [ordered('array'), live('array')])).toEqual({});
    expect(counted([ordered('shelf'), live('shelf')], [ordered('array')])).toEqual({ unfinished: 1 });
  });
});

describe('a sensible manager', () => {
  /** Lead of 8 weeks and two days of work: 8 + 960 × 1.4 ÷ 480 ÷ 2.5 + 1 = 10.12 weeks. The bridge: 2.12 weeks. */
  const main = { id: 'array', price: 500_000, leadMin: 56, leadMax: 56 };
  const bridge = { id: 'shelf', bridge: true, price: 100_000, benefit: 6000 };
  const sight = (wanted: number, own: object = {}, of: object = {}): { readonly view: View; readonly project: ProjectView } => {
    const { view } = play(
      tinyRules({ weeks: 20, projects: [aProject({ wanted, options: [anOption({ ...bridge, ...own }), anOption({ ...main, ...of })] })] }),
    );
    const [project] = view.projects;
    if (project === undefined) throw new Error('no need');
    return { view, project };
  };
  const choice = ({ view, project }: ReturnType<typeof sight>): string | undefined => {
    const meant = project.options[1] as OptionView;
    return bridgeTo(view, project, meant, project.options)?.id;
  };

  it('bridges where what is meant cannot come in time and the bridge is cheap beside it', () => {
    const { view, project } = sight(8);
    expect(project.options.map((o) => Math.round(weeksUntilLive(view, o) * 100))).toEqual([212, 1012]);
    // 8 weeks at 60 % of 2 % of 20,000 = 1,920, for 1,000 × .35.
    expect(choice(sight(8))).toBe('shelf');
    // In time: week 1 + 10.12 is not beyond week 12.
    expect(choice(sight(12))).toBeUndefined();
    // 36 % of the main option's price is not cheap.
    expect(choice(sight(8, { price: 180_000 }))).toBeUndefined();
    expect(choice(sight(8, { leadMin: 56, leadMax: 56 }))).toBeUndefined();
  });

  it('counts of the main option after a bridge only what the bridge leaves open', () => {
    const { view, project } = sight(8);
    const after = { ...project, bridge: { option: asId<never>('shelf'), since: 5 } };
    const [, array] = project.options;
    if (array === undefined) throw new Error('no main option');
    // Nobody has looked: both are thought to meet six tenths, so that nothing is left to win.
    expect(worthOf(view, after, array)).toBeLessThan(0);
    const known = { ...array, benefit: 10_000 };
    expect(worthOf(view, project, known) - worthOf(view, after, known)).toBeCloseTo(
      // Six tenths of 400 a week for 20 + 8 − 1 − 10.12 weeks.
      0.6 * 40_000 * (27 - weeksUntilLive(view, array)),
      5,
    );
  });
});
