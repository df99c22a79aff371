// The rules on whole runs of the shipped scenario: what the bots' runs show, recorded; that a week's findings do not change with what
// comes later; and what a remedy would have changed under the same luck.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, type Finding } from '../../src/coach/findings.ts';
import { priceOf } from '../../src/coach/price.ts';
import type { Reading } from '../../src/coach/reading.ts';
import { RULE_IDS } from '../../src/coach/rules/rule.ts';
import { prepare } from '../../src/core/index.ts';
import { BOT_NAMES, botNamed, playBot, type BotName } from '../../src/lab/index.ts';
import { findingWords } from '../../src/panels/debrief/finding-words.ts';
import { isMisfit, replay, type Course } from '../../src/run/index.ts';
import { harborTexts } from '../helpers/harbor-days.ts';
import { harbor } from '../helpers/harbor.ts';
import { randomLog } from '../helpers/random-log.ts';
import { play, promise } from '../helpers/play.ts';
import { tinyRules } from '../helpers/tiny-rules.ts';

function courseOf(game: typeof harbor, seed: string, log: Course['log']): Course {
  const course = replay(game, seed, log);
  if (isMisfit(course)) throw new Error(`misfit ${course.misfit}`);
  return course;
}
const played = (bot: BotName, seed: string): Course => courseOf(harbor, seed, playBot(harbor, botNamed(bot, seed), seed).log);
const seeds = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `run-${index + 1}`);
const tell = ({ rule, weight, weeks }: Finding): string => `${rule} ${weight} ${weeks.to}`;
const plain = (one: Finding): Finding => ({ ...one, severity: 0 });
const mistakes = (reading: Reading): readonly string[] =>
  findingsOf(reading)
    .filter((one) => one.kind === 'mistake')
    .map(tell);

describe('what the bots’ runs show', () => {
  it('of the planner: no mistake is scored, and many strengths', () => {
    for (const seed of seeds(8)) {
      const all = findingsOf(played('planner', seed));
      expect(all.filter((one) => one.kind === 'mistake' && one.weight === 'scored').map(tell), seed).toEqual([]);
      expect(new Set(all.flatMap((one) => (one.kind === 'strength' ? [one.rule] : []))).size, seed).toBeGreaterThan(9);
    }
  });

  it('of idle: the back-up that nobody tried, every time', () => {
    for (const seed of seeds(6)) {
      const found = mistakes(played('idle', seed));
      expect(found, seed).toContain('green-backup hint 5');
      expect(found, seed).toContain('green-backup scored 9');
    }
  });

  it('can be said in the words of the scenario, each of it', () => {
    for (const one of findingsOf(played('random', 'run-1')))
      for (const sentence of Object.values(findingWords(one, harborTexts)))
        expect(sentence).toMatch(/^(?!.*(undefined|NaN|[{}])).*\p{L}{2}/u);
  });
});

describe('the rules on any run', () => {
  it('say nothing of week 1 where nothing was decided', () => {
    const course = play(tinyRules()).weeks(1);
    expect(findingsOf({ log: [], days: courseOf(course.game, 'one', course.log).days })).toEqual([]);
    expect(findingsOf({ log: [], days: played('idle', 'run-1').days.slice(0, 7) })).toEqual([]);
  });

  it('do not change with what comes later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 12 }), (seed, weeks) => {
        const course = courseOf(harbor, `s${seed}`, randomLog(harbor, `s${seed}`));
        const early = findingsOf({ log: course.log.filter(({ at: [day] }) => day < weeks * 7), days: course.days.slice(0, weeks * 7) });
        const late = findingsOf(course).filter((one) => one.weeks.to <= weeks);
        // The dose of the last one may still grow.
        expect(early.map(plain)).toEqual(late.map(plain));
      }),
      { numRuns: 12 },
    );
  });
});

describe('any run is read fairly', () => {
  const anybody = fc.record({ seed: fc.integer({ min: 1, max: 500 }), bot: fc.constantFrom<BotName>(...BOT_NAMES) });

  it('nothing is a mistake after one week, the first of its kind is a hint, and each later one is scored four weeks on', () => {
    fc.assert(
      fc.property(anybody, ({ seed, bot }) => {
        const all = findingsOf(played(bot, `fair-${seed}`)).filter((one) => one.kind === 'mistake');
        for (const rule of RULE_IDS) {
          const own = all.filter((one) => one.rule === rule);
          expect(own.map(({ weight }) => weight)).toEqual(own.map((_, i) => (i === 0 ? 'hint' : 'scored')));
          own.forEach(({ weeks }, i) => {
            expect(weeks.from, rule).toBeLessThanOrEqual(weeks.to);
            expect(weeks.to, rule).toBeGreaterThan(1);
            expect(weeks.to - (own[i - 1]?.weeks.to ?? -4), rule).toBeGreaterThanOrEqual(4);
          });
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the price of a mistake', () => {
  it('is the change of every measure under the same luck, and what no longer applied is named', () => {
    const course = played('random', 'run-2');
    const priced = findingsOf(course).filter((one) => one.remedy.length > 0);
    expect(priced.length).toBeGreaterThan(3);
    for (const one of priced.slice(0, 4)) {
      const price = priceOf(harbor, course.log, one, 'run-2');
      expect(price).toEqual(priceOf(harbor, course.log, one, 'run-2'));
      expect(Object.keys(price?.change ?? {})).toEqual(['value', 'promises', 'satisfaction', 'hoursLost', 'money', 'team', 'resilience']);
    }
  });

  it('by hand: a date that cannot be kept, taken back, is a promise less to break', () => {
    const game = prepare(tinyRules({ mechanisms: ['promises'] }));
    const run = play(game).decide(promise(1)).toEnd();
    const finding: Finding = {
      rule: 'promise-on-the-spot',
      kind: 'mistake',
      weight: 'hint',
      weeks: { from: 1, to: 2 },
      evidence: {},
      severity: 1,
      remedy: [{ kind: 'remove', at: [0, 0] }],
    };
    // Broken without a word: 0 points. A known need without any date: 20 (measures). The one need is all there is.
    const price = priceOf(game, run.log, finding, 'one');
    expect(price?.change.promises).toBe(20);
    expect(price?.dropped).toEqual([]);
    expect(priceOf(game, run.log, { ...finding, remedy: [] }, 'one')).toBeUndefined();
    // A remedy that does not apply is named, and changes nothing.
    const hollow = priceOf(game, run.log, { ...finding, remedy: [{ kind: 'insert', day: 7, decision: promiseTo(99) }] }, 'one');
    expect(hollow?.dropped.map(({ decision }) => decision)).toEqual([promiseTo(99)]);
    expect(hollow?.change.promises).toBe(0);
  });
});

const promiseTo = (week: number) => promise(week) as unknown as Course['log'][number]['decision'];
