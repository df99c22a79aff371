// What the balance counts and changes: marks of a run, edges of goals, numbers of a scenario, decisions left out, ways done otherwise.

import { describe, expect, it } from 'vitest';
import { asId, prepare, type Happening, type OutcomeView, type Rules, type View } from '../../src/core/index.ts';
import { kindsOf, weigh } from '../../src/lab/balance/decisions.ts';
import { judges } from '../../src/lab/balance/edges.ts';
import { MarkCounter } from '../../src/lab/balance/marks.ts';
import { numbersOf, withNumber } from '../../src/lab/balance/numbers.ts';
import { benchOf, longestFirst, seedFacts } from '../../src/lab/balance/seed-facts.ts';
import { anyBot } from '../../src/lab/index.ts';
import { watch } from '../../src/lab/balance/play-facts.ts';
import { harbor, harborRules } from '../helpers/harbor.ts';
import { play } from '../helpers/play.ts';
import { smallRules } from '../helpers/small-rules.ts';

const hidden: Rules = {
  ...smallRules,
  projects: smallRules.projects.map((p) => ({ ...p, hasHiddenCause: true, revealedBy: [asId('ines')] })),
};
const end = { measures: { team: 79 } } as OutcomeView;
const server = asId<never>('server');

function counted(...days: readonly (readonly Happening[])[]): Readonly<Record<string, number>> {
  const counter = new MarkCounter(prepare(hidden));
  days.forEach((happenings, day) => counter.hear(day, happenings));
  return counter.end(end);
}

describe('marks', () => {
  it('count what a run without much luck brings', () => {
    const marks = counted(
      [{ type: 'revealed', what: { kind: 'need', project: server } }],
      [{ type: 'ordered', project: server, option: asId('used'), quotedWeek: 2 }],
      [
        { type: 'warned', promise: asId('p1') },
        { type: 'promise-broken', promise: asId('p1'), warned: true },
        { type: 'promise-broken', promise: asId('p2'), warned: false },
        { type: 'restored', service: asId('files'), worked: true },
        { type: 'restored', service: asId('files'), worked: false },
        { type: 'block-lost', activity: 'talk', subject: 'ines', to: 'interruption' },
        { type: 'question-waits', project: server, person: asId('dana') },
      ],
    );
    expect(marks).toEqual({
      'kept-waiting': 1,
      slipped: 2,
      broken: 2,
      silent: 1,
      restores: 2,
      'data-lost': 1,
      unfinished: 1,
      'blocks-lost': 1,
      'worn-team': 1,
      'blind-orders': 1,
    });
  });

  it('count the hours that users lose where nobody came by', () => {
    const counter = new MarkCounter(prepare(hidden));
    const view = {
      day: 72,
      team: [],
      projects: [],
      departments: [{ people: 10, around: {} }, { people: 5, around: { seen: 9 } }, { people: 7 }],
    };
    counter.see(view as unknown as View);
    // Ten people × two hours and a half where nobody ever came; five × 150 × (.1 + .9 ÷ 2) minutes nine weeks after a walk; not in play in the third.
    expect(counter.end(end)['worked-round']).toBeCloseTo(25 + 6.875, 9);
  });

  it('count the weeks with three projects or more in hand', () => {
    const counter = new MarkCounter(prepare(hidden));
    const here = { order: { arrived: 9 }, stage: 'installing' };
    const week = (...projects: readonly object[]): View => ({ day: 7, departments: [], projects }) as unknown as View;
    counter.see(week(here, here));
    counter.see(week(here, here, here));
    counter.see(week(here, here, here, here));
    // On its way, live, or only wished for: in nobody's hands.
    counter.see(week(here, here, { order: {}, stage: 'ordered' }, { order: { arrived: 2 }, stage: 'live' }, { stage: 'need' }));
    expect(counter.end(end)['crowded']).toBe(2);
  });

  it('count nothing of what went well', () => {
    const marks = counted(
      [
        { type: 'revealed', what: { kind: 'need', project: server }, by: 'ines' },
        { type: 'revealed', what: { kind: 'cause', project: server } },
      ],
      [{ type: 'ordered', project: server, option: asId('used'), quotedWeek: 2 }],
      [{ type: 'live', project: server, option: asId('used') }],
    );
    expect(marks).toEqual({ 'worn-team': 1 });
  });
});

describe('edges', () => {
  const goal = (value: number): Rules => ({
    ...smallRules,
    goals: [
      {
        id: asId('g'),
        must: true,
        if: { op: 'compare', how: '>=', left: { op: 'call', name: 'team-mood', ids: [] }, right: { op: 'number', value } },
      },
    ],
  });
  const thresholds = (value: number): readonly unknown[] => {
    const { lowered, raised } = judges(prepare(goal(value)));
    return [lowered, raised].map((game) => (game.rules.goals[0]?.if as { right: { value: number } } | undefined)?.right.value);
  };

  it('move a threshold by a twentieth', () => {
    expect(thresholds(60)).toEqual([57, 63]);
    expect(thresholds(12_000)).toEqual([11_400, 12_600]);
  });

  it('hold a count of a few to whole things', () => {
    expect(thresholds(2)).toEqual([2, 2]);
    expect(thresholds(0.5)).toEqual([0.475, 0.525]);
  });
});

describe('numbers', () => {
  const changed = (path: string, factor: number): Rules => withNumber(smallRules, path, factor);

  it('are found by their paths, and only quantities', () => {
    const found = numbersOf(smallRules);
    expect(found).toContain('capital');
    expect(found).toContain('stakeholders.ines.costOfDelay.server.perWeek');
    expect(found).toContain('projects.server.options.new.price');
    expect(found).toContain('projects.server.options.new.effort');
    expect(found).toContain('team.dana.works');
    expect(found).toContain('events.letter.choices.yes.effects.0.delta');
    for (const none of ['version', 'weeks', 'changeWindow', 'events.letter.weekday', 'floors.ground.level'])
      expect(found).not.toContain(none);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are moved alone', () => {
    expect(changed('projects.server.options.new.price', 0.8)).toEqual({
      ...smallRules,
      projects: smallRules.projects.map((p) => ({ ...p, options: p.options.map((o) => (o.id === 'new' ? { ...o, price: 520_000 } : o)) })),
    });
    expect(changed('team.dana.works', 1.2).team[0]?.works).toEqual([432, 432, 432, 432, 432]);
  });

  it('move by one at least, stay whole, and stay on their scales', () => {
    expect(changed('projects.server.options.used.leadMin', 1.2).projects[0]?.options[0]?.leadMin).toBe(3);
    expect(changed('projects.server.options.used.complexity', 0.8).projects[0]?.options[0]?.complexity).toBe(1);
    expect(changed('projects.server.options.used.benefit', 1.2).projects[0]?.options[0]?.benefit).toBe(10_000);
    expect(changed('events.letter.choices.no.effects.0.delta', 1.2).events[0]?.choices[1]?.effects[0]).toMatchObject({ delta: -240 });
  });

  it('of the shipped scenario all change it and nothing else', () => {
    for (const path of numbersOf(harborRules).filter((one) => !one.endsWith('.complexity'))) {
      const text = JSON.stringify(withNumber(harborRules, path, 0.8));
      expect(text, path).not.toBe(JSON.stringify(harborRules));
    }
  });
});

describe('decisions', () => {
  it('are named by what they are', () => {
    expect(kindsOf({ type: 'set-blocks', blocks: [{ activity: 'walk', floor: 'ground' }] })).toEqual(['set-blocks:walk']);
    expect(kindsOf({ type: 'set-standing', habit: 'status-note', rhythm: 'off' })).toEqual(['set-standing:status-note']);
    expect(kindsOf({ type: 'run-week' })).toEqual([]);
  });

  it('that buy something change a figure; that only note a choice change none', () => {
    const { game, log } = play(smallRules)
      .decide({ type: 'choose-option', project: 'server', option: 'used' }, { type: 'order', project: 'server', option: 'used' })
      .toEnd();
    const weighed = weigh(game, 'one', log);
    expect(weighed.get('choose-option')).toEqual([1, 0]);
    expect(weighed.get('order')).toEqual([1, 1]);
  });
});

describe('facts of a seed', () => {
  const plan = { runs: 1, seed: 'facts', claimsOnly: true } as const;
  const facts = seedFacts(benchOf(harborRules), plan, 0);
  const { server: wanted } = facts.projects;

  it('hold every answer and every option', () => {
    expect(Object.keys(facts.events['done-by-gala']?.totals ?? {})).toEqual(['yes-now', 'range', 'meaning']);
    expect(Object.keys(wanted?.totals ?? {})).toEqual(['not-now', 'refurbished', 'new', 'hosted']);
    expect(wanted?.totals['not-now']).toBeLessThan(wanted?.totals['refurbished'] ?? 0);
  });

  it('give what was chosen its own run’s total', () => {
    const planner = facts.runs['planner'];
    const chosen = ['not-now', 'refurbished', 'new', 'hosted'][Number(planner?.options[0])] ?? '';
    expect(wanted?.totals[chosen]).toBe(planner?.total);
  });

  it('are the same whenever they are made', () => {
    expect(seedFacts(benchOf(harborRules), plan, 0)).toEqual(facts);
  });

  it('tell of a run what happened in it', () => {
    const bot = anyBot('idle', 'x');
    if (bot === undefined) throw new Error('no bot');
    const { facts: idle, played } = watch(harbor, bot, 'x');
    expect(idle.total).toBe(played.total);
    expect(idle.goals).toBe(played.outcome.goals.map((goal) => Number(goal.met)).join(''));
    expect(idle.options.replaceAll('0', '').length).toBeLessThanOrEqual(1);
  });
});

describe('seeds for threads', () => {
  it('begin with those that take longest: whose numbers are moved, then those that the coach reads', () => {
    const seeds = Array.from({ length: 10 }, (_, seed) => seed);
    expect(longestFirst({ runs: 20, seed: 'x' }, seeds)).toEqual([0, 1, 4, 8, 2, 3, 5, 6, 7, 9]);
    expect(longestFirst({ runs: 20, seed: 'x', claimsOnly: true }, seeds)).toEqual([0, 4, 8, 1, 2, 3, 5, 6, 7, 9]);
    expect(longestFirst({ runs: 20, seed: 'x', claimsOnly: true, bots: ['planner'] }, seeds)).toEqual(seeds);
  });
});
