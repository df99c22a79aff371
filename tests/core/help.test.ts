// M18 by hand: a block of the manager's own hands is 120 minutes at their pace in the skill that the work needs now,
// .35 + .95 of the skill; .35 where the scenario does not name that skill, .7 in all where it names none.

import { describe, expect, it } from 'vitest';
import { asId, type SkillId } from '../../src/core/index.ts';
import { blocks, order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const skill = (name: string, level: number) => ({ skill: asId<SkillId>(name), level });
const efforts = [
  { skill: 'cabling', minutes: 60 },
  { skill: 'servers', minutes: 9000 },
];

/** Work done by one block in week 2, on a project that nobody else works on. */
const helped = (mySkills: readonly { readonly skill: SkillId; readonly level: number }[], first = efforts): number => {
  const run = play(
    tinyRules({ mySkills, team: [aPerson({ works: [0, 0, 0, 0, 0] })], projects: [aProject({ options: [anOption({ effort: first })] })] }),
  );
  run
    .decide(order())
    .weeks(1)
    .decide(blocks({ activity: 'help', project: 'server' }))
    .weeks(1);
  return run.posted('work-done', 'worked');
};

describe('two hours of the manager’s hands', () => {
  const mine = [skill('servers', 8000), skill('cabling', 2000)];

  it('go at the pace of the skill that the work needs now, not of the first one named', () => {
    // Cables first: .35 + .95 × .2 = .54, × 120 = 64.8. Servers first: .35 + .95 × .8 = 1.11, × 120 = 133.2.
    expect(helped(mine)).toBe(65);
    expect(helped(mine, efforts.slice(1))).toBe(133);
  });

  it('go at the unskilled pace where that skill is not among the manager’s', () => {
    // .35 × 120 = 42.
    expect(helped([skill('servers', 8000)])).toBe(42);
  });

  it('go at .7 where the scenario says nothing of the manager’s skills', () => {
    // .35 + .95 × .7 = 1.015, × 120 = 121.8.
    expect(helped([])).toBe(122);
  });
});
