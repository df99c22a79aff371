// People from outside, worked by hand: a contractor of 900 a week for at least two weeks, two weeks to find; a hire of 300 a month, six.

import { describe, expect, it } from 'vitest';
import { imagine, view, type PersonRule, type Rules, type View } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const lee: PersonRule = {
  ...aPerson({ id: 'lee', rampWeeks: 4 }),
  hire: { kind: 'contractor', leadWeeks: 2, weekly: 90_000, leastWeeks: 2, monthly: 0 },
};
const noor: PersonRule = {
  ...aPerson({ id: 'noor', mood: 9000 }),
  hire: { kind: 'hire', leadWeeks: 6, weekly: 0, leastWeeks: 1, monthly: 30_000 },
};
const big = [aProject({ options: [anOption({ price: 0, effort: [{ skill: 'servers', minutes: 96_000 }] })] })];
const rules = (own: Partial<Rules> = {}): Rules => tinyRules({ weeks: 12, projects: big, team: [aPerson(), lee, noor], ...own });
const ask = (person: string) => ({ type: 'hire', person }) as const;
const end = (person: string) => ({ type: 'end-contract', person }) as const;
const worked = (run: Play, person: string): number =>
  run.postings.filter((p) => p.stock === 'work-done' && p.cause.about === person).reduce((sum, p) => sum + p.delta, 0);

describe('somebody outside', () => {
  it('is not in the team, works nothing, costs nothing and moves no figure about it', () => {
    const run = play(rules()).decide(order()).weeks(3);
    expect(run.view.team.map((p) => p.id)).toEqual(['dana']);
    expect(run.view.hires?.map((p) => p.id)).toEqual(['lee', 'noor']);
    expect(worked(run, 'lee') + worked(run, 'noor')).toBe(0);
    expect(run.view.money.left).toBe(2_000_000);
    const alone = play(rules({ team: [aPerson()] }))
      .decide(order())
      .weeks(3);
    expect(run.view.figures).toEqual(alone.view.figures);
    expect(run.view.tickets).toEqual(alone.view.tickets);
    expect(alone.view).not.toHaveProperty('hires');
  });

  it('cannot lead, be pinned, learn or be talked to before the first day', () => {
    const run = play(rules()).decide(ask('lee'));
    expect(run.refusal({ type: 'set-lead', project: 'server', person: 'lee' })).toBe('not-in-team');
    expect(run.refusal({ type: 'pin', person: 'lee', project: 'server' })).toBe('not-in-team');
    expect(run.refusal({ type: 'set-blocks', blocks: [{ activity: 'coach', person: 'lee' }] })).toBe('not-in-team');
    expect(run.view.offers.some((block) => 'person' in block && block.person === 'lee')).toBe(false);
  });
});

describe('a contractor', () => {
  it('comes on the Monday two weeks on, and is paid by the week from the capital', () => {
    const run = play(rules()).decide(order(), ask('lee'));
    expect(run.view.hires?.[0]?.asked).toEqual({ day: 0, comes: 14, isOpen: true });
    expect(run.view.money).toMatchObject({ left: 2_000_000, pending: 180_000 });
    run.weeks(2);
    expect(run.happened('hiring')).toMatchObject([{ day: 0, person: 'lee', week: 3 }]);
    expect(run.view.team).toHaveLength(1);
    expect(worked(run, 'lee')).toBe(0);
    run.days(1);
    expect(run.happened('joined')).toMatchObject([{ day: 14, person: 'lee' }]);
    expect(run.view.money).toMatchObject({ left: 1_910_000, pending: 90_000, committed: 90_000 });
    // 480 minutes at .35 + .95 × .65 = .9675: 464.
    expect(worked(run, 'lee')).toBe(464);
    expect(run.view.team.map((p) => p.id)).toEqual(['dana', 'lee']);
    run.weeks(3);
    expect(run.posted('capital', 'contractor')).toBe(-4 * 90_000);
    expect(run.view.money.pending).toBe(0);
  });

  it('takes a quarter of the mentor’s pace and starts at three tenths where newcomers ramp up', () => {
    const run = play(rules({ mechanisms: ['ramp-up'] }))
      .decide(order(), ask('lee'))
      .weeks(2);
    const before = worked(run, 'dana');
    run.days(1);
    // 480 × .9675 × .3 = 139.3; the mentor 480 × .9675 × .75 = 348.3.
    expect(worked(run, 'lee')).toBe(139);
    expect(worked(run, 'dana') - before).toBe(348);
    // Four weeks on with τ = 4: .3 + .7 (1 − e^−1) = .7425, and the mentor is free: 480 × .9675 = 464.4.
    run.days(27);
    const [lees, danas] = [worked(run, 'lee'), worked(run, 'dana')];
    run.days(1);
    expect(worked(run, 'lee') - lees).toBe(345); // 464.4 × .7425 = 344.8
    expect(worked(run, 'dana') - danas).toBe(464);
  });

  it('goes on the Sunday after the weeks that are paid anyway, and leaves no empty place', () => {
    const run = play(rules()).decide(order(), ask('lee')).weeks(2).decide(end('lee')).weeks(1);
    expect(run.view.team[1]?.leaves).toBe(27);
    run.decide({ type: 'set-lead', project: 'server', person: 'lee' }).weeks(1);
    const done = worked(run, 'lee');
    run.weeks(2);
    expect(run.happened('contract-ended')).toMatchObject([{ day: 28, person: 'lee' }]);
    expect(worked(run, 'lee')).toBe(done);
    expect(run.posted('capital', 'contractor')).toBe(-2 * 90_000);
    expect(run.view.projects[0]).not.toHaveProperty('lead');
    expect(run.refusal({ type: 'pin', person: 'lee' })).toBe('has-left');
    expect(run.refusal(end('lee'))).toBe('no-contract');
    expect(run.view.figures.energy).toBe(10_000);
  });

  it('stops coming where the money is gone', () => {
    // 2,700 pays for three weeks, the fourth finds nothing left.
    const run = play(rules({ capital: 270_000 }))
      .decide(ask('lee'))
      .weeks(8);
    expect(run.posted('capital', 'contractor')).toBe(-270_000);
    expect(run.happened('contract-ended')).toMatchObject([{ day: 35, person: 'lee' }]);
  });
});

describe('a hire', () => {
  it('takes a salary each month from the running budget, from the first day on', () => {
    const run = play(rules()).decide(ask('noor'));
    expect(run.view.money.monthly).toBe(30_000);
    expect(run.refusal(ask('noor'))).toBe('already-hired');
    run.weeks(6);
    expect(run.stock('monthly')).toBe(0);
    run.days(1);
    expect(run.stock('monthly')).toBe(30_000);
    expect(run.posted('monthly', 'salary')).toBe(30_000);
    expect(run.view.money).toMatchObject({ monthly: 30_000, left: 2_000_000 });
    expect(run.view.team[1]).toMatchObject({ id: 'noor', here: true, joined: { kind: 'hire', since: 42 } });
    run.days(6);
    expect(run.refusal(end('noor'))).toBe('no-contract');
  });

  it('can be taken back before the week runs', () => {
    const run = play(rules()).decide(ask('noor'), end('noor'));
    expect(run.view.hires?.[1]).not.toHaveProperty('asked');
    expect(run.weeks(8).view.team).toHaveLength(1);
  });

  it('is refused where the money or the time is not there', () => {
    expect(play(rules({ monthly: 29_999 })).refusal(ask('noor'))).toBe('running-budget-exceeded');
    expect(play(rules({ capital: 179_999 })).refusal(ask('lee'))).toBe('not-enough-money');
    expect(play(rules({ weeks: 6 })).refusal(ask('noor'))).toBe('week-out-of-range');
    expect(play(rules()).refusal(ask('dana'))).toBe('bad-value');
    expect(play(rules()).refusal(ask('nobody'))).toBe('unknown-id');
    expect(play(rules()).refusal(end('dana'))).toBe('bad-value');
    expect(play(rules()).refusal(end('lee'))).toBe('no-contract');
  });
});

describe('imagined worlds', () => {
  it('know who was asked, who came, on what terms, and who goes', () => {
    const told = (seen: View): unknown => [seen.team, seen.hires, seen.money];
    const same = (run: Play): void => {
      const seen = run.view;
      expect(told(view(run.game, imagine(run.game, seen, 'dice')))).toEqual(told(seen));
    };
    const run = play(rules()).decide(ask('noor'), ask('lee'));
    same(run);
    same(run.weeks(1));
    same(run.weeks(2));
    same(run.decide(end('lee')).weeks(2));
    same(run.weeks(3));
    expect(open(imagine(run.game, run.view, 'dice')).people[2]?.hired).toMatchObject({ comes: 42, came: true });
  });
});
