// Every claim can hold and can fail: over facts in which all hold, one thing is spoilt, and exactly the claims about it fail.

import { describe, expect, it } from 'vitest';
import { judged, type Bar } from '../../src/lab/balance/claim.ts';
import type { RunFacts, SeedFacts } from '../../src/lab/balance/facts.ts';
import { reportOf, type Judging } from '../../src/lab/index.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { COUNT, idealFacts, idealPlan, withRun } from './ideal-facts.ts';

const report = (facts: readonly SeedFacts[], judging: Judging = 'exact') => reportOf(smallRules, idealPlan, facts, judging);
const failing = (facts: readonly SeedFacts[], judging: Judging = 'exact'): readonly string[] =>
  report(facts, judging)
    .claims.filter((claim) => !claim.holds)
    .map((claim) => claim.id);
const better = (by: number) => (run: RunFacts) => ({ ...run, total: run.total + by });
const always = (run: RunFacts): RunFacts => ({ ...run, goals: '1' });
const without = 'planner-without-slack';

const SPOILT: readonly (readonly [what: string, facts: SeedFacts[], fails: readonly string[]])[] = [
  ['a bad bot that comes near', withRun('hero', better(32)), ['ahead/hero']],
  [
    'a bad bot that is better in a fifth of the seeds',
    withRun('hero', (run, s) => (s % 5 === 1 ? { ...run, total: 99 } : run)),
    ['beats/hero'],
  ],
  [
    'a gamer that is better in half of the seeds',
    withRun('sandbagger', (run, s) => (s % 2 === 0 ? { ...run, total: 99 } : run)),
    ['beats/sandbagger'],
  ],
  ['a bad bot that meets the goals', withRun('idle', (run, s) => (s % 5 === 0 ? always(run) : run)), ['must/idle']],
  ['a gamer that meets the goals', withRun('talker', always), ['must/talker']],
  ['half-way managers that always meet them', withRun('halfway', always), ['must/halfway']],
  ['a planner that always meets them', withRun('planner', always), ['must/planner']],
  ['a habit that is worth little', withRun(without, better(2.5)), ['habit/slack/total']],
  [
    'a habit that pays in half of its situations',
    withRun(without, (run, s) => better(s % 2 === 0 ? -2 : 3.5)(run)),
    ['habit/slack/where-it-matters'],
  ],
  [
    'a situation that never arises',
    withRun(without, (run) => ({ ...run, marks: {} })),
    ['habit/slack/where-it-matters', 'habit/slack/arises', 'habit/slack/harm'],
  ],
  ['a fifth of the time that nobody misses', withRun('planner, a fifth less time', better(3)), ['binds/attention']],
  ['a fifth of the money that nobody misses', withRun('planner, a fifth less money', better(3)), ['binds/money']],
  ['hoarding that pays', withRun('planner-with-hoard', better(3)), ['binds/hoarding']],
  ['an exploit that works', withRun('planner-with-spam-notes', better(6)), ['exploit/spam-notes']],
  [
    'a threshold on an edge',
    idealFacts().map((one) => ({ ...one, edges: { done: [1, one.seed % 3 === 0 ? 0 : 1] as const } })),
    ['edge/done'],
  ],
  [
    'one option that always wins',
    idealFacts().map((one) => ({ ...one, projects: { server: { bot: 'planner', totals: { 'not-now': 70, used: 90, new: 81 } } } })),
    ['options/server/second-best', 'options/server/best'],
  ],
  [
    'one answer that always wins',
    idealFacts().map((one) => ({ ...one, events: { ...one.events, letter: { bot: 'planner', totals: { yes: 80, no: 81 } } } })),
    ['choices/letter/best'],
  ],
  [
    'an answer that changes nothing',
    idealFacts().map((one) => ({ ...one, events: { ...one.events, crash: { bot: 'planner', totals: { yes: 80, no: 80 } } } })),
    ['choices/crash/matters'],
  ],
  [
    'dots that promise too much',
    idealFacts().map((one) => ({
      ...one,
      shown: one.shown.map((dates) =>
        dates.map(([dots, held, played]) => [dots, dots > 15 ? ((one.seed % 4 === 0 ? 0 : 1) as 0 | 1) : held, played] as const),
      ),
    })),
    ['forecast/17-20-of-20'],
  ],
  [
    'a habit that harms in profiles',
    idealFacts().map((one) => ({ ...one, inProfiles: { ...one.inProfiles, slack: { profile: 1, change: 1 } } })),
    ['habit/slack/in-profiles'],
  ],
  [
    'profiles that only luck tells apart',
    idealFacts().map((one) => ({
      ...one,
      runs: Object.fromEntries(
        Object.entries(one.runs).map(([bot, run]) => [bot, bot.startsWith('profile-') ? { ...run, total: 50 + (one.seed % 10) } : run]),
      ),
    })),
    ['luck/share'],
  ],
  [
    'profiles that swing wildly',
    idealFacts().map((one) => ({
      ...one,
      runs: Object.fromEntries(
        Object.entries(one.runs).map(([bot, run], i) => [
          bot,
          bot.startsWith('profile-') ? { ...run, total: i + (one.seed % 2) * 14 } : run,
        ]),
      ),
    })),
    ['luck/within-profile'],
  ],
];

describe('claims', () => {
  it('all hold where leading well wins', () => {
    expect(failing(idealFacts())).toEqual([]);
    expect(report(idealFacts()).claims.length).toBeGreaterThan(80);
  });

  it.each(SPOILT)('see %s', (_, facts, fails) => {
    const failed = failing(facts);
    for (const id of fails) expect(failed).toContain(id);
    // Profiles in disorder are also no longer beaten as they were.
    if (!fails.some((id) => id.startsWith('luck/'))) expect(failed).toEqual(fails);
  });

  it('have each an id of its own', () => {
    const ids = report(idealFacts()).claims.map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('judging', () => {
  const claim = (figure: number, interval: readonly [number, number], bar: Bar, judging: Judging): boolean =>
    judged(judging, { id: 'x', figure, interval, bar, of: 60, unit: 'share' }).holds;

  it('goes by the figure on many seeds', () => {
    expect(claim(0.89, [0.8, 0.95], { least: 0.9 }, 'exact')).toBe(false);
    expect(claim(0.9, [0.8, 0.95], { least: 0.9 }, 'exact')).toBe(true);
    expect(claim(0.96, [0.9, 0.99], { least: 0.7, most: 0.95 }, 'exact')).toBe(false);
  });

  it('goes by the interval on few: only what lies wholly beyond the bar fails', () => {
    expect(claim(0.85, [0.74, 0.91], { least: 0.9 }, 'widened')).toBe(true);
    expect(claim(0.8, [0.68, 0.88], { least: 0.9 }, 'widened')).toBe(false);
    expect(claim(0.97, [0.93, 0.99], { least: 0.7, most: 0.95 }, 'widened')).toBe(true);
    expect(claim(0.99, [0.96, 1], { least: 0.7, most: 0.95 }, 'widened')).toBe(false);
  });
});

describe('a report', () => {
  it('is the same whatever order the seeds come in', () => {
    expect(JSON.stringify(report(idealFacts().reverse()))).toBe(JSON.stringify(report(idealFacts())));
  });

  it('tells shares, bots and decisions', () => {
    const { bots, events, options, idleDecisions, luckShare, runs } = report(idealFacts());
    expect(runs).toBe(COUNT);
    // Of 100 seeds ten are bad for the goal; totals 78 to 82, twenty of each.
    expect(bots['planner']).toEqual({ mustGoals: 0.9, total: { p10: 78, p50: 80, p90: 82 } });
    expect(events).toEqual({ letter: 1, crash: 1 });
    expect(options['server']?.ordered).toEqual({ used: 1, new: 0 });
    // In every third seed, from the first on, the used one is best: 34 of 100.
    expect(options['server']?.best).toEqual({ 'not-now': 0, used: 0.34, new: 0.66 });
    expect(idleDecisions).toEqual(['choose-option']);
    expect(luckShare).toBeGreaterThan(0);
  });

  it('makes no claims where only some bots have played', () => {
    const only = idealFacts().map((one) => ({
      ...one,
      runs: { planner: one.runs['planner'] as RunFacts },
      projects: {},
      events: {},
      edges: {},
    }));
    const { claims, bots, luckShare } = report(only);
    expect(claims).toEqual([]);
    expect(luckShare).toBeNull();
    expect(Object.keys(bots)).toEqual(['planner']);
  });
});
