// The competencies' scores by hand, from the formula of research §5.2.

import { describe, expect, it } from 'vitest';
import { COMPETENCIES, competenciesOf, type Competency } from '../../src/coach/competencies.ts';
import type { Finding } from '../../src/coach/findings.ts';
import { canFire } from '../../src/coach/rules/index.ts';
import { RULE_IDS, type RuleId } from '../../src/coach/rules/rule.ts';
import { COUNTS_FOR } from '../../src/coach/competencies.ts';

const MEASURES = { value: 80, promises: 50, satisfaction: 60, hoursLost: 12, money: 70, team: 90, resilience: 40 };
const finding = (rule: RuleId, kind: Finding['kind'], weight: Finding['weight'] = 'scored', to = 5): Finding => ({
  rule,
  kind,
  weight,
  weeks: { from: to, to },
  evidence: {},
  severity: 1,
  remedy: [],
});
const scoreOf = (name: Competency, findings: readonly Finding[], weeks = 13) => {
  const found = competenciesOf(findings, MEASURES, weeks).find((one) => one.competency === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('a competency', () => {
  it('stands in the middle without evidence, and says that it is not enough', () => {
    // Process (4 × ½) ÷ 4 = 50; planning: .6 × 50 + .4 × 50 = 50; people: .6 × 50 + .4 × 90 = 66; learning has no measure: 50.
    expect(scoreOf('planning', [])).toMatchObject({ score: 50, isEnough: false });
    expect(scoreOf('people', []).score).toBeCloseTo(66, 9);
    expect(scoreOf('learning', []).score).toBe(50);
  });

  it('rises with strengths and falls with scored mistakes', () => {
    const strengths = [1, 2, 3, 4].map(() => finding('green-backup', 'strength'));
    // Process 100 × (2 + 4) ÷ 8 = 75; .6 × 75 + .4 × 40 = 61.
    expect(scoreOf('resilience', strengths)).toMatchObject({ score: 61, isEnough: true });
    // Process 100 × 2 ÷ 6 = 33.3; .6 × 33.3 + .4 × 40 = 36.
    expect(
      scoreOf(
        'resilience',
        [1, 2].map(() => finding('cowboy-change', 'mistake')),
      ).score,
    ).toBeCloseTo(36, 9);
  });

  it('takes no hint for a mistake', () => {
    expect(scoreOf('resilience', [finding('cowboy-change', 'mistake', 'hint')])).toMatchObject({ evidence: [], isEnough: false });
  });

  it('of learning counts hints that were heeded, those that were not, and none that came too late to show', () => {
    const hint = finding('cowboy-change', 'mistake', 'hint', 5);
    expect(scoreOf('learning', [hint]).hints).toEqual({ heeded: 1, ignored: 0 });
    // Process 100 × (2 + 1) ÷ 5.
    expect(scoreOf('learning', [hint]).score).toBe(60);
    expect(scoreOf('learning', [hint, finding('cowboy-change', 'mistake', 'scored', 10)]).hints).toEqual({ heeded: 0, ignored: 1 });
    expect(scoreOf('learning', [hint, finding('cowboy-change', 'mistake', 'scored', 10)]).score).toBe(40);
    expect(scoreOf('learning', [finding('cowboy-change', 'mistake', 'hint', 10)]).hints).toEqual({ heeded: 0, ignored: 0 });
  });

  it('has rules that count for it, and every rule counts for one', () => {
    expect(new Set(Object.values(COUNTS_FOR).flat())).toEqual(new Set(COMPETENCIES));
    expect(Object.keys(COUNTS_FOR).sort()).toEqual([...RULE_IDS].sort());
  });
});

describe('a rule', () => {
  it('can say something only where what it warns of does harm and can be done', () => {
    expect(canFire('big-bang', { mechanisms: ['change-risk'] })).toBe(true);
    expect(canFire('big-bang', { mechanisms: [] })).toBe(false);
    expect(canFire('crunch-as-plan', { mechanisms: ['fatigue'] })).toBe(true);
    expect(canFire('crunch-as-plan', { mechanisms: ['fatigue'], overtime: false })).toBe(false);
    const asks = (...projects: readonly string[]) => ({
      mechanisms: ['scope-creep' as const],
      requests: projects.map((project) => ({ project })),
    });
    expect(canFire('silent-scope-creep', asks('server', 'wifi', 'server'))).toBe(true);
    expect(canFire('silent-scope-creep', asks('server', 'wifi'))).toBe(false);
    expect(canFire('blame', { mechanisms: ['post-mortem'] })).toBe(true);
  });
});
