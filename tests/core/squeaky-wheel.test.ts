// M30 worked by hand: half an hour of the manager's week at full loudness while a need is open; five points louder after getting their way.

import { describe, expect, it } from 'vitest';
import { imagine, prepare, view, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { blocks, order, play, type Play } from '../helpers/play.ts';
import { aProject, aStakeholder, anOption, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const endless = (id: string, sponsor: string) =>
  aProject({ id, sponsor, options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] });
/** Ines is quiet and comes first, Omar is loud and second. Waiting costs Ines 400 a week, Omar `omar`. */
const rules = (omar = 20_000, own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['squeaky-wheel'],
    stakeholders: [
      aStakeholder({ loudness: 1000 }),
      aStakeholder({ id: 'omar', loudness: 9500, costOfDelay: [{ project: 'wifi', perWeek: omar }] }),
    ],
    projects: [endless('server', 'ines'), endless('wifi', 'omar')],
    ...own,
  });
const first = (...projects: string[]) => ({ type: 'set-order', projects }) as const;
const voices = (run: Play) => run.view.stakeholders.map((s) => [s.voice?.level, s.voice?.asks]);
const talks = (...who: string[]) => blocks(...who.map((one) => ({ activity: 'talk', with: one })));

describe('asking', () => {
  it('takes half an hour at full loudness, each week that a need is open, before it is planned', () => {
    // 30 × .1 = 3 and 30 × .95 = 28.5, rounded 29.
    const run = play(rules());
    expect(voices(run)).toEqual([
      [1000, 3],
      [9500, 29],
    ]);
    expect(run.view.manager.interrupted).toBe(32);
    expect(run.weeks(1).view.manager.interrupted).toBe(32);
  });

  it('ends with the wait', () => {
    const quick = rules(20_000, { projects: [aProject(), endless('wifi', 'omar')] });
    const run = play(quick).decide(order()).weeks(2);
    expect(run).toBeLive('server');
    expect(run.view.manager.interrupted).toBe(29);
  });

  it('has nothing to do with what waiting costs', () => {
    for (const cost of [0, 20_000, 9_000_000]) expect(play(rules(cost)).view.manager.interrupted).toBe(32);
  });

  it('is not there where the mechanism is off', () => {
    const run = play(rules(20_000, { mechanisms: [] }));
    expect(run.view.manager.interrupted).toBe(0);
    expect(run.view.stakeholders[1]?.voice).toBeUndefined();
  });
});

describe('getting their way', () => {
  it('makes the loud louder, once for each time, and never beyond the most', () => {
    const run = play(rules()).decide(first('wifi', 'server')).weeks(1);
    expect(run.happened('louder')).toMatchObject([{ stakeholder: 'omar', day: 4 }]);
    expect(voices(run)[1]).toEqual([10_000, 30]);
    expect(run.weeks(2).happened('louder')).toHaveLength(1);
    run.decide(first('server', 'wifi')).weeks(1).decide(first('wifi', 'server')).weeks(1);
    expect(run.happened('louder')).toHaveLength(2);
    expect(voices(run)[1]).toEqual([10_000, 30]);
  });

  it('does not where the manager knows that it costs more', () => {
    const dear = () => play(rules(50_000));
    expect(dear().decide(talks('ines', 'omar')).weeks(1).decide(first('wifi')).weeks(1).happened('louder')).toEqual([]);
    // Known of Omar alone it is reason enough; known of Ines alone it is none, nor where both cost the same.
    expect(dear().decide(talks('omar')).weeks(1).decide(first('wifi')).weeks(1).happened('louder')).toEqual([]);
    expect(dear().decide(talks('ines')).weeks(1).decide(first('wifi')).weeks(1).happened('louder')).toHaveLength(1);
    const same = play(rules(40_000)).decide(talks('ines', 'omar')).weeks(1).decide(first('wifi')).weeks(1);
    expect(same.happened('louder')).toHaveLength(1);
  });

  it('means nothing for the quiet, nor for who was first before', () => {
    const run = play(rules()).decide(first('wifi', 'server')).weeks(1).decide(first('server', 'wifi')).weeks(1);
    expect(run.happened('louder').map((h) => h.stakeholder)).toEqual(['omar']);
    expect(voices(run)[0]).toEqual([1000, 3]);
    expect(play(rules()).decide(first('server', 'wifi')).weeks(3).happened('louder')).toEqual([]);
  });
});

it('an imagined world has the voices that are heard', () => {
  const of = rules();
  const run = play(of).decide(first('wifi', 'server')).weeks(1);
  const world = imagine(prepare(of), run.view, 'd');
  expect(open(world).expect?.loud).toEqual({ level: [1000, 10_000], order: [1, 0] });
  expect(view(prepare(of), world).manager.interrupted).toBe(33);
});
