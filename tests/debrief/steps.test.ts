// The debrief step by step: what is there when, that stopping and going on come to the same, that a run given up is told for what it is.

import { describe, expect, it } from 'vitest';
import { outcome, run, type Log } from '../../src/core/index.ts';
import {
  debriefInSteps,
  inquiryOf,
  knownPolicies,
  otherwiseInSteps,
  sizesFor,
  type Debrief,
  type Otherwise,
} from '../../src/debrief/index.ts';
import { botNamed, playBot, type BotName } from '../../src/lab/index.ts';
import { patchLog } from '../../src/run/index.ts';
import { harbor } from '../helpers/harbor.ts';

const logOf = (bot: BotName, seed: string): Log => playBot(harbor, botNamed(bot, seed), seed).log;
const hero = { seed: 'a', log: logOf('hero', 'a'), days: 91, mode: 'coached' } as const;
const SMALL = { ...sizesFor(3), chances: 4 };

function last(asked: Parameters<typeof inquiryOf>[1], sizes = SMALL): Debrief {
  const told = [...debriefInSteps(inquiryOf(harbor, asked, knownPolicies(harbor.rules), sizes))].flatMap(({ debrief }) => debrief ?? []);
  const debrief = told.at(-1);
  if (debrief === undefined) throw new Error('nothing was told');
  return debrief;
}

describe('a debrief in steps', () => {
  const steps = [...debriefInSteps(inquiryOf(harbor, hero, knownPolicies(harbor.rules), SMALL))];
  const told = steps.flatMap(({ debrief }) => debrief ?? []);

  it('never goes back, and comes to the end', () => {
    const percents = steps.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect([...new Set(steps.map(({ step }) => step))]).toEqual(['reading', 'effects', 'luck', 'chances']);
  });

  it('tells the first screen first, then other worlds, luck last', () => {
    const [first, second] = told;
    expect(first?.first).toEqual(told.at(-1)?.first);
    expect(first?.findings.every(({ effect }) => effect?.elsewhere === undefined)).toBe(true);
    expect(first?.luck).toBeUndefined();
    const known = second?.findings.filter(({ effect }) => effect?.elsewhere !== undefined).map(({ finding }) => finding.rule);
    const open = first?.findings.find(({ effect }) => effect?.matters === true)?.finding.rule;
    expect(known).toEqual([open]);
    expect(told.at(-1)?.luck?.chances.length).toBeGreaterThan(0);
  });

  it('tries in other worlds what did something here, and nothing else', () => {
    for (const { effect } of told.at(-1)?.findings ?? []) {
      if (effect === undefined) continue;
      expect(effect.worlds).toBe(effect.matters ? 3 : 0);
      expect(effect.matters).toBe(Object.values(effect.here).some((change) => change !== 0));
    }
  });

  it('stopped and asked again it goes on with what it has, and comes to the same', () => {
    const inquiry = inquiryOf(harbor, hero, knownPolicies(harbor.rules), SMALL);
    for (const { step } of debriefInSteps(inquiry)) if (step === 'luck') break;
    const spent = inquiry.spent;
    const again = [...debriefInSteps(inquiry)].flatMap(({ debrief }) => debrief ?? []);
    expect(again.at(-1)).toEqual(told.at(-1));
    expect(spent).toBeGreaterThan(12);
    expect(again[0]?.findings).toEqual(told.at(-1)?.findings);
  });

  it('is the same data each time', () => {
    expect(JSON.stringify(last(hero))).toBe(JSON.stringify(told.at(-1)));
  });
});

describe('a run given up', () => {
  const log = hero.log.filter(({ at: [day] }) => day < 21);
  const debrief = last({ ...hero, log, days: 21 });

  it('after three weeks is told for three weeks, and judged against others as long', () => {
    expect(debrief).toMatchObject({ weeks: 3, finished: false });
    expect(debrief.course).toHaveLength(3);
    expect(debrief.outcome.measures).toEqual(outcome(harbor, run(harbor, 'a', log, { until: 21 }).state).measures);
    expect(debrief.findings.every(({ finding }) => finding.weeks.to <= 3)).toBe(true);
    expect(debrief.luck?.planner.others).toHaveLength(3);
    expect(debrief.competencies.every(({ isEnough }) => !isEnough)).toBe(true);
  });

  it('in the middle of a week counts its days', () => {
    const middle = last({ ...hero, days: 17 }, sizesFor(0));
    expect(middle.weeks).toBe(3);
    expect(middle.luck).toBeUndefined();
    expect(middle.outcome.measures).toEqual(outcome(harbor, run(harbor, 'a', hero.log, { until: 17 }).state).measures);
  });
});

describe('and if not?', () => {
  const inquiry = inquiryOf(harbor, hero, undefined, SMALL);
  const record = hero.log.find(({ decision }) => decision.type === 'order');
  if (record === undefined) throw new Error('the hero orders something');
  const patches = [{ kind: 'remove', at: record.at }] as const;
  const answers = [...otherwiseInSteps(inquiry, record.at, patches)].flatMap((one): Otherwise[] => (one === undefined ? [] : [one]));

  it('is answered for this world at once, then with the others', () => {
    expect(answers.map(({ effect }) => effect.worlds)).toEqual([0, 3]);
    expect(answers[1]?.effect.here).toEqual(answers[0]?.effect.here);
  });

  it('shows both courses, which part where the decision was and end as the effect says', () => {
    const { course, effect } = answers[0] ?? { course: { run: [], other: [] }, effect: undefined };
    expect(course.other).toHaveLength(13);
    expect(course.run.at(-1)).toEqual(outcome(harbor, run(harbor, 'a', hero.log).state).measures);
    expect(course.other.at(-1)).toEqual(outcome(harbor, run(harbor, 'a', patchLog(hero.log, patches).log).state).measures);
    expect((course.other.at(-1)?.money ?? 0) - (course.run.at(-1)?.money ?? 0)).toBeCloseTo(effect?.here.money ?? Number.NaN, 5);
  });

  it('is not tried elsewhere where it changes nothing here', () => {
    const nothing = [
      ...otherwiseInSteps(inquiry, [0, 0], [{ kind: 'insert', day: 0, decision: { type: 'set-limit', projects: 9 } }]),
    ].flatMap((one) => one ?? []);
    expect(nothing.map(({ effect }) => effect.matters)).toEqual([false]);
  });
});

it('a run whose luck was turned on the way is told with the luck that it had, from both sides of the turn', () => {
  const luck = [{ from: 42, seed: 'another' }];
  const turned = last({ ...hero, luck });
  const plain = run(harbor, hero.seed, hero.log, { luck });
  expect(turned.outcome.measures).toEqual(outcome(harbor, plain.state).measures);
  expect(turned.course.slice(0, 6)).toEqual(last(hero, sizesFor(0)).course.slice(0, 6));
  for (const { finding, effect } of turned.findings) {
    if (effect === undefined) continue;
    const other = outcome(harbor, run(harbor, hero.seed, patchLog(hero.log, finding.remedy).log, { luck }).state).measures;
    expect(other.money - turned.outcome.measures.money, finding.rule).toBeCloseTo(effect.here.money, 5);
    expect(other.hoursLost - turned.outcome.measures.hoursLost, finding.rule).toBeCloseTo(effect.here.hoursLost, 5);
  }
});
