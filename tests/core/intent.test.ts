// M53 worked by hand: who knows purpose, end and limits adapts; without them a tight lead stops and asks, a free one goes astray.

import { describe, expect, it } from 'vitest';
import { imagine, INTENT_LINES, view } from '../../src/core/index.ts';
import { briefMinutes, missingShare, stopDays, wentAstray } from '../../src/core/systems/intent.ts';
import { order, play, type LooseDecision, type Play } from '../helpers/play.ts';
import { anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const rules = tinyRules({ mechanisms: ['intent', 'estimates'], projects: [aProject({ options: [anOption()] })] });
const lead = { type: 'set-lead', project: 'server', person: 'dana' } as const;
const brief = (level: string, intent: readonly string[]) => ({ type: 'set-delegation', project: 'server', level, intent }) as const;

/** 960 minutes were guessed, 1,440 it takes. 240 minutes of room a day at .9675: 232 a day, so 1,160 are done by Friday. */
const heavy = (...first: readonly LooseDecision[]): Play =>
  play(rules)
    .alter((state) => {
      for (const project of state.projects) project.effortFactor = [15_000];
    })
    .decide(order(), ...first)
    .weeks(1);

describe('a brief', () => {
  it('takes ten minutes a line, once', () => {
    expect(briefMinutes(INTENT_LINES, [])).toBe(30);
    expect(briefMinutes(INTENT_LINES, ['purpose'])).toBe(20);
    const run = play(rules).decide(brief('report', INTENT_LINES));
    expect(run.view.manager.interrupted).toBe(30);
    expect(run.decide(brief('report', ['limits'])).view.manager.interrupted).toBe(10);
    run.decide(order(), lead).weeks(1).decide(brief('ask', []));
    expect(run.view.projects[0]).toMatchObject({ delegation: 'ask', intent: { lines: ['limits'], told: ['limits'] } });
    expect(run.view.manager.interrupted).toBe(0);
  });

  it('stays as it is where only the level changes', () => {
    const run = play(rules).decide(brief('report', ['purpose']), { type: 'set-delegation', project: 'server', level: 'yours' });
    expect(run.view.projects[0]).toMatchObject({ delegation: 'yours', intent: { lines: ['purpose'] } });
  });

  it('is refused where it is off, or has a line that nobody knows', () => {
    expect(play(rules).refusal(brief('report', ['budget']))).toBe('bad-value');
    expect(play({ ...rules, mechanisms: [] }).refusal(brief('report', ['purpose']))).toBe('bad-value');
    expect(play({ ...rules, mechanisms: [] }).view.projects[0]).not.toHaveProperty('intent');
  });
});

describe('what a missing line costs', () => {
  it('three days or fifteen hundredths where all three are missing, a third of that for each', () => {
    expect(INTENT_LINES.map((_, i) => stopDays(missingShare(INTENT_LINES.slice(0, i))))).toEqual([3, 2, 1]);
    expect(wentAstray(1160, 1)).toBe(174);
    expect(wentAstray(1160, missingShare(['purpose', 'limits']))).toBe(58);
    expect(missingShare(INTENT_LINES)).toBe(0);
  });
});

describe('more work than anybody guessed', () => {
  it('makes a free lead without a brief go astray, which nobody sees yet', () => {
    const run = heavy(lead);
    expect(run.stock('work-done')).toBe(1160);
    run.days(1);
    expect(run.posted('work-wrong', 'went-astray')).toBe(174);
    expect(run.posted('work-done', 'went-astray')).toBe(-174);
    expect(run.happened('adapted')).toEqual([]);
    expect(run.happened('stopped-to-ask')).toEqual([]);
  });

  it('makes a tight lead without a brief stop for three days, and ask', () => {
    const run = heavy(lead, brief('ask', [])).days(1);
    expect(run.happened('stopped-to-ask')).toMatchObject([{ day: 7, person: 'dana', surprise: 'more-work' }]);
    expect(run.view.projects[0]?.stopped).toBe(9);
    expect(run.view.manager.interrupted).toBe(30);
    run.days(2);
    expect(run.stock('work-done')).toBe(1160);
    run.days(1);
    expect(run.stock('work-done')).toBe(1392);
    expect(run.view.projects[0]).not.toHaveProperty('stopped');
  });

  it('costs neither whoever was told all three lines', () => {
    for (const level of ['ask', 'yours']) {
      const run = heavy(lead, brief(level, INTENT_LINES)).days(1);
      expect(run.happened('adapted')).toMatchObject([{ day: 7, project: 'server', person: 'dana', surprise: 'more-work' }]);
      expect(run.stock('work-done')).toBe(1392);
      expect(run.stock('work-wrong')).toBe(0);
    }
  });

  it('is nobody’s surprise where nobody leads', () => {
    expect(heavy().days(1).posted('work-wrong', 'went-astray')).toBe(0);
  });

  it('happens once', () => {
    const run = heavy(lead, brief('ask', INTENT_LINES)).weeks(2);
    expect(run.happened('adapted')).toHaveLength(1);
  });
});

it('kit that does not come on the quoted day is a surprise too: a quarter of the work, 240, is done by then', () => {
  const slow = { ...rules, mechanisms: ['intent'] as const, projects: [aProject({ options: [anOption({ leadMin: 7, leadMax: 7 })] })] };
  const run = play(slow).decide(order(), lead).weeks(1);
  run.alter((state) => {
    for (const { order: one } of state.projects) if (one !== undefined) one.arrives = 28;
  });
  run.days(2);
  expect(run.posted('work-wrong', 'went-astray')).toBe(36); // 240 × .15
  expect(run.view.projects[0]?.intent?.met).toEqual(['late-kit']);
});

it('imagined worlds know the brief, what was met and who waits', () => {
  const run = heavy(lead, brief('ask', ['purpose'])).days(1);
  const [seen] = run.view.projects;
  const [again] = view(run.game, imagine(run.game, run.view, 'dice')).projects;
  expect(seen?.stopped).toBe(8);
  expect([again?.intent, again?.stopped]).toEqual([seen?.intent, seen?.stopped]);
});
