// What a change of the log does: worked by hand in the smallest scenario, and the same by playing the whole changed log from the start.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../src/coach/index.ts';
import {
  asId,
  outcome,
  prepare,
  run,
  type DecisionRecord,
  type OptionId,
  type ProjectId,
  type PromiseId,
  type StakeholderId,
} from '../../src/core/index.ts';
import { changeOf, elsewhereOf, hereOf, withElsewhere } from '../../src/debrief/effect.ts';
import { less, MEASURE_NAMES, mostOf, percentileOf, quantile, spreadOf } from '../../src/debrief/measures.ts';
import { firstDay, isMisfit, mondayBefore, otherSeed, playWorld, type Played } from '../../src/debrief/worlds.ts';
import { readingOf } from '../../src/lab/balance/coached.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { patchLog, type Patch } from '../../src/run/index.ts';
import { harbor } from '../helpers/harbor.ts';
import { times } from '../helpers/scale.ts';
import { tinyRules } from '../helpers/tiny-rules.ts';

const ines = asId<StakeholderId>('ines');
const server = asId<ProjectId>('server');

/** In week 1 a date for week 3, which nothing is done for; in week 2 a warning. */
const log: readonly DecisionRecord[] = [
  { at: [0, 0], decision: { type: 'promise', to: ines, project: server, week: 3 } },
  { at: [0, 1], decision: { type: 'run-week' } },
  { at: [7, 0], decision: { type: 'set-blocks', blocks: [{ activity: 'warn', promise: asId<PromiseId>('server-ines') }] } },
  { at: [7, 1], decision: { type: 'run-week' } },
];
const tiny = prepare(tinyRules());
const played: Played = { game: tiny, seed: 'one', log, days: 56 };
const home = playWorld(played, 'one', new Set([0, 7, 14]));
const remove = (...at: readonly [number, number]): Patch => ({ kind: 'remove', at });

describe('a counterfactual worked by hand', () => {
  // Measure *promises*, one need of one person. Broken after a warning in the week before: 25 points. Broken without one: 0.
  // No date at all, and nothing delivered: 20. The warning takes 200 points of Ines' trust, of which a fifth counts as satisfaction (0.4), and
  // 100 of her department's satisfaction, of which four fifths count (0.8). No mechanism is on, so nothing else moves.
  it('without the warning the promise is broken in silence: 25 less 25', () => {
    expect(home.measures.promises).toBe(25);
    const effect = hereOf(played, changeOf(log, [remove(7, 0)]), home);
    expect(effect).toEqual({
      here: { value: 0, promises: -25, satisfaction: 1.2, hoursLost: 0, money: 0, team: 0, resilience: 0 },
      worlds: 0,
      misfits: 0,
      dropped: [],
      matters: true,
      most: 'promises',
    });
  });

  it('without the date: 20 less 25, and the warning of it is named as dropped, by its place in the log that was played', () => {
    const effect = hereOf(played, changeOf(log, [remove(0, 0)]), home);
    expect(effect.here.promises).toBe(-5);
    expect(effect.dropped).toEqual([log[2]]);
  });

  it('a change that the core refuses is told, and claims nothing', () => {
    const order = { type: 'order', project: server, option: asId<OptionId>('no-such-option') } as const;
    const effect = hereOf(played, changeOf(log, [{ kind: 'insert', day: 7, decision: order }]), home);
    expect(effect).toMatchObject({ refused: [order], matters: false, dropped: [] });
    expect(effect.most).toBeUndefined();
  });

  it('where there is no luck, every other world says the same', () => {
    const change = changeOf(log, [remove(7, 0)]);
    const changes = [0, 1, 2].map((index) =>
      elsewhereOf(played, change, otherSeed(index), playWorld(played, otherSeed(index), new Set([7]))),
    );
    const effect = withElsewhere(hereOf(played, change, home), changes);
    expect(effect).toMatchObject({
      worlds: 3,
      misfits: 0,
      elsewhere: { promises: { p10: -25, p50: -25, p90: -25 }, value: { p10: 0, p50: 0, p90: 0 } },
    });
  });
});

describe('the same as playing it from the start', () => {
  const seed = 'same';
  const own = playBot(harbor, botNamed('random', seed), seed).log;
  const whole: Played = { game: harbor, seed, log: own, days: 91 };
  const { days } = readingOf(harbor, seed, own);
  const alternatives = own.flatMap(({ at }) => alternativesOf(days, own, at));

  it('for any own decision, here and in another world', () => {
    fc.assert(
      fc.property(fc.nat(alternatives.length - 1), fc.constantFrom(seed, 'elsewhere'), (index, world) => {
        const patches = alternatives[index]?.patches ?? [];
        const change = changeOf(own, patches);
        const base = playWorld(whole, world, new Set([mondayBefore(firstDay(patches))]));
        const plain = run(harbor, world, patchLog(own, patches).log);
        const before = outcome(harbor, run(harbor, world, own).state).measures;
        const expected = less(outcome(harbor, plain.state).measures, before);
        const found = world === seed ? hereOf(whole, change, base).here : elsewhereOf(whole, change, world, base);
        if (found !== undefined) expect(found).toEqual(expected);
        else expect(isMisfit(whole, base.dropped) || isMisfit({ log: change.log }, plain.dropped)).toBe(true);
      }),
      { numRuns: times(40, 1000) },
    );
  });
});

describe('measures', () => {
  const none = { value: 0, promises: 0, satisfaction: 0, hoursLost: 0, money: 0, team: 0, resilience: 0 };

  it('hours count as the share of those that would take all of availability', () => {
    // A department of the tiny scenario for eight weeks, at four hours each and week.
    const all = 4 * 8 * (tiny.rules.departments[0]?.people ?? 0);
    expect(mostOf(tiny.rules, { ...none, hoursLost: all / 10, value: 9.9 })).toBe('hoursLost');
    expect(mostOf(tiny.rules, { ...none, hoursLost: all / 10, value: -10.1 })).toBe('value');
    expect(mostOf(tiny.rules, none)).toBeUndefined();
  });

  it('quantiles lie between their neighbours, percentiles count equals half', () => {
    expect(quantile([0, 10], 0.5)).toBe(5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.1)).toBe(2);
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((value) => ({ ...none, value }))).value).toEqual({ p10: 2, p50: 6, p90: 10 });
    expect(percentileOf([1, 2, 3, 4], 3)).toBe(63);
    expect(MEASURE_NAMES).toHaveLength(7);
  });

  it('a log is a misfit where more than a quarter of its decisions did not apply', () => {
    const decisions = Array.from({ length: 8 }, (_, index): DecisionRecord => ({
      at: [0, index],
      decision: { type: 'set-limit', projects: index },
    }));
    expect(isMisfit({ log: decisions }, decisions.slice(0, 2))).toBe(false);
    expect(isMisfit({ log: decisions }, decisions.slice(0, 3))).toBe(true);
    expect(isMisfit({ log }, [])).toBe(false);
  });
});
