// Runs side by side: what is better or worse than the run that all are held against, by known answers; and made-up names.

import { describe, expect, it } from 'vitest';
import { asId, type FiguresView, type GoalId, type Measures } from '../../src/core/index.ts';
import { compare, commonWeek } from '../../src/panels/branches/compare.ts';
import { letterOf, runName } from '../../src/panels/branches/labels.ts';
import { pseudonym } from '../../src/panels/branches/pseudonym.ts';
import type { Branch } from '../../src/session/types.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import '../helpers/words.ts';

const measures: Measures = { value: 60, promises: 50, satisfaction: 58.4, hoursLost: 100, money: 90, team: 70, resilience: 40 };
const figures = (trust: number): FiguresView => ({
  capital: 1_000_000,
  trust,
  promisesOpen: 0,
  promisesKept: 1,
  promisesBroken: 0,
  minutesLost: 600,
  satisfaction: 5000,
  energy: 9000,
});
const run = (id: string, more: Partial<Branch>): Branch => ({
  run: id,
  depth: 0,
  mode: 'own',
  ran: 2,
  weeks: 4,
  finished: false,
  savedAt: 0,
  bookmarks: [],
  figures: [figures(5000), figures(6000)],
  ...more,
});
const over = (id: string, change: Partial<Measures>, met: boolean): Branch =>
  run(id, {
    finished: true,
    outcome: {
      verdict: undefined,
      goals: [{ id: asId<GoalId>('works'), must: true, met }],
      objectives: [],
      measures: { ...measures, ...change },
    },
  });

describe('side by side', () => {
  const told = (runs: readonly Branch[], base: number, part: string, row: string) =>
    compare(runs, base, sampleTexts)
      .find(({ key }) => key === part)
      ?.rows.find(({ key }) => key === row)?.cells;

  it('measures tell a gain, a loss and what looks the same, and fewer hours are a gain', () => {
    const runs = [over('a', {}, true), over('b', { value: 72, team: 61, satisfaction: 57.6, hoursLost: 80 }, false)];
    expect(told(runs, 0, 'measures', 'value')).toEqual([{ shown: '60' }, { shown: '72', against: { difference: '+12', is: 'better' } }]);
    expect(told(runs, 0, 'measures', 'team')?.[1]).toEqual({ shown: '61', against: { difference: '−9', is: 'worse' } });
    // 58.4 and 57.6 both stand there as 58.
    expect(told(runs, 0, 'measures', 'satisfaction')?.[1]).toEqual({ shown: '58', against: { difference: 'same', is: 'same' } });
    expect(told(runs, 0, 'measures', 'hoursLost')?.[1]).toEqual({ shown: '80', against: { difference: '−20', is: 'better' } });
    expect(told(runs, 1, 'measures', 'value')?.[0]).toEqual({ shown: '60', against: { difference: '−12', is: 'worse' } });
    expect(told(runs, 0, 'goals', 'works')?.map(({ shown }) => shown)).toEqual(['met', 'not met']);
  });

  it('of one run that is over there are no measures to compare, and figures stand after the week that all have run', () => {
    const runs = [over('a', {}, true), run('b', { ran: 1, figures: [figures(5200)] })];
    expect(commonWeek(runs)).toBe(1);
    expect(compare(runs, 0, sampleTexts).map(({ key }) => key)).toEqual(['figures']);
    expect(told(runs, 0, 'figures', 'trust')).toEqual([{ shown: '50' }, { shown: '52', against: { difference: '+2', is: 'better' } }]);
  });

  it('nothing stands where one has run no week', () => {
    expect(compare([run('a', {}), run('b', { ran: 0, figures: [] })], 0, sampleTexts)).toEqual([]);
  });
});

it('runs have letters and names', () => {
  expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', 'A1']);
  expect(runName(run('a', {}))).toBe('First run');
  expect(runName(run('a', { origin: { week: 3, luck: 'new' } }))).toBe('From week 3, new luck');
  expect(runName(run('a', { name: 'Mine', origin: { week: 3, luck: 'new' } }))).toBe('Mine');
});

it('a made-up name is the same for a run, another for the next turn, and no part of the id', () => {
  expect(pseudonym('run-1', 0)).toBe(pseudonym('run-1', 0));
  const names = new Set(Array.from({ length: 12 }, (_, turn) => pseudonym('abcdefgh', turn)));
  expect(names.size).toBe(12);
  for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
});
