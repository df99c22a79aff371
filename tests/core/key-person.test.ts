// M17 worked by hand: without a holder three tenths of the pace and twice the errors; shadowing half a day and .05 a week (research M17).

import { describe, expect, it } from 'vitest';
import { asId, truthOf } from '../../src/core/index.ts';
import { shadowGain } from '../../src/core/systems/key-person.ts';
import { order, play } from '../helpers/play.ts';
import { aPerson, anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const kim = aPerson({ id: 'kim', skills: [{ skill: 'servers', level: 3000 }] });
const rules = tinyRules({ mechanisms: ['key-person'], team: [aPerson(), kim], weeks: 10 });
const shadow = { type: 'shadow', person: 'kim', of: 'dana', skill: 'servers' } as const;
const away = (days: number) => (state: { people: { absentUntil: number }[] }) => {
  for (const person of state.people.slice(0, 1)) person.absentUntil = days;
};

describe('a domain whose only holder is away', () => {
  it('moves at three tenths of the pace', () => {
    // 240 minutes of room at .35 + .95 × .3 = .635: 152; × .3 = 45.7.
    expect(play(rules).alter(away(7)).decide(order()).days(1).posted('work-done')).toBe(46);
    expect(
      play({ ...rules, mechanisms: [] })
        .alter(away(7))
        .decide(order())
        .days(1)
        .posted('work-done'),
    ).toBe(152);
  });

  it('errs twice as much: .12 of 46 minutes is wrong', () => {
    const run = play({ ...rules, mechanisms: ['key-person', 'rework'] })
      .alter(away(7))
      .decide(order())
      .days(1);
    expect(run.posted('work-wrong')).toBe(6);
  });

  it('is no worse off where a second colleague holds it, or where nobody ever did', () => {
    const two = { ...rules, team: [aPerson(), aPerson({ id: 'kim', skills: [{ skill: 'servers', level: 5000 }] })] };
    // .35 + .95 × .5 = .825 of 240.
    expect(play(two).alter(away(7)).decide(order()).days(1).posted('work-done')).toBe(198);
    expect(
      play({ ...rules, team: [kim] })
        .decide(order())
        .days(1)
        .posted('work-done'),
    ).toBe(152);
  });
});

describe('shadowing', () => {
  it('adds .05 a week, no more than the colleague has', () => {
    expect(shadowGain(3000, 6500)).toBe(500);
    expect(shadowGain(6400, 6500)).toBe(100);
    expect(shadowGain(6500, 6500)).toBe(0);
  });

  it('costs half a day of the learner and makes a second holder in four weeks', () => {
    const big = { ...rules, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })] };
    const run = play(big).decide(order(), shadow).days(1);
    expect(run.happened('worked').filter((one) => one.person === 'kim')).toMatchObject([{ minutes: 240 }]);
    expect(run.days(27).view.team[1]?.skills).toEqual([{ skill: 'servers', level: 5000 }]);
    expect(run.view.team[1]?.shadows).toEqual({ of: 'dana', skill: 'servers' });
  });

  it('is what a condition asks for: 30, and 5 a week', () => {
    const skill = (run: ReturnType<typeof play>) => truthOf(run.game, run.state)('skill', ['kim', 'servers']);
    const run = play(rules).decide(shadow);
    expect([skill(run), skill(run.weeks(2))]).toEqual([30, 40]);
  });

  it('teaches nothing while the colleague is away, and ends when there is nothing more to see', () => {
    expect(play(rules).alter(away(7)).decide(shadow).weeks(1).view.team[1]?.skills).toEqual(kim.skills);
    const run = play(rules).decide(shadow).weeks(7);
    expect(run.view.team[1]?.skills).toEqual([{ skill: 'servers', level: 6500 }]);
    expect(run.view.team[1]).not.toHaveProperty('shadows');
    expect(run.happened('learnt')).toMatchObject([{ person: 'kim', skill: 'servers' }]);
  });

  it('is refused where there is nothing to learn, of no such skill or person, and where the mechanism is off', () => {
    const run = play(rules);
    expect(run.refusal({ ...shadow, person: 'dana', of: 'kim' })).toBe('nothing-to-learn');
    expect(run.refusal({ ...shadow, of: 'kim' })).toBe('nothing-to-learn');
    expect(run.refusal({ ...shadow, skill: 'cooking' })).toBe('unknown-id');
    expect(run.refusal({ ...shadow, of: 'nobody' })).toBe('unknown-id');
    expect(play(tinyRules({ team: [aPerson(), kim] })).refusal(shadow)).toBe('bad-value');
    expect(run.decide(shadow, { type: 'shadow', person: 'kim' }).view.team[1]).not.toHaveProperty('shadows');
  });
});

describe('a course', () => {
  const course = { type: 'train', person: 'kim', skill: 'servers' } as const;

  it('takes 1,800 and three days, and adds .15', () => {
    const run = play(rules).decide(course);
    expect(run.view.money.pending).toBe(180_000);
    run.weeks(1);
    expect(run.view.money).toMatchObject({ pending: 0, left: 2_000_000 - 180_000, committed: 180_000 });
    expect(run.posted('capital', 'course')).toBe(-180_000);
    expect(run.view.team[1]?.skills).toEqual([{ skill: asId('servers'), level: 4500 }]);
    expect(run.view.team[1]).not.toHaveProperty('course');
  });

  it('can be taken back, and must be paid for', () => {
    expect(play(rules).decide(course, { type: 'train', person: 'kim' }).weeks(1).view.money.left).toBe(2_000_000);
    expect(play({ ...rules, capital: 179_999 }).refusal(course)).toBe('not-enough-money');
    expect(
      play({ ...rules, capital: 180_000 })
        .decide(course)
        .refusal({ ...course, person: 'dana' }),
    ).toBe('not-enough-money');
  });
});
