// M18 worked by hand: a question at the door is answered at once where the week has room, and costs three days and a block where it has none.

import { describe, expect, it } from 'vitest';
import type { Rules } from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import { freeMinutes } from '../../src/core/systems/questions.ts';
import { blocks, order, play, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (myMinutes: number, mechanisms: Rules['mechanisms'] = ['attention', 'questions']): Rules =>
  tinyRules({
    mechanisms,
    myMinutes,
    standing: [],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })],
  });
const lead = { type: 'set-lead', project: 'server', person: 'dana' } as const;
const level = (to: string) => ({ type: 'set-delegation', project: 'server', level: to }) as const;
const walk = { activity: 'walk', floor: 'ground' };
const talk = { activity: 'talk', with: 'ines' };

/** Draws of the first days: a question comes where the chance is larger. */
const draws = (seed: string): readonly number[] => [0, 1, 2, 3, 4].map((day) => new Luck(seed).draw('question', 'server', day));
/** A seed in which the lead, asked for reports (.35), has a question on Tuesday and on no other day of the first four. */
const TUESDAY = ((): string => {
  for (let i = 0; ; i += 1) {
    const days = draws(`door-${i}`).map((draw) => draw < 0.35);
    if (days.slice(0, 4).join() === [false, true, false, false].join()) return `door-${i}`;
  }
})();

const run = (minutes: number, ...planned: readonly object[]): Play =>
  play(rules(minutes), TUESDAY).decide(order(), lead, level('report'), blocks(...(planned as never[])));

describe('a question', () => {
  it('is answered at once where half an hour is free, and takes it', () => {
    // 300 minutes, one block of 120: 180 are free.
    const own = run(300, walk);
    expect(freeMinutes({ game: own.game, state: own.truth })).toBe(180);
    own.days(3);
    expect(own.happened('question-waits')).toEqual([]);
    expect(own.view.manager.interrupted).toBe(30);
    expect(own.view.projects[0]).not.toHaveProperty('stopped');
  });

  it('waits for four working days where every hour is planned, and takes the block placed last', () => {
    // 240 minutes, two blocks of 120: nothing is free. 240 − 30 hold one block; Wednesday's is lost.
    const own = run(240, walk, talk);
    expect(freeMinutes({ game: own.game, state: own.truth })).toBe(0);
    own.days(2);
    expect(own.happened('question-waits')).toEqual([{ type: 'question-waits', project: 'server', person: 'dana', day: 1 }]);
    // Tuesday to Friday.
    expect(own.view.projects[0]?.stopped).toBe(4);
    const before = own.stock('work-done');
    own.days(3);
    expect(own.stock('work-done')).toBe(before);
    expect(own.happened('block-lost').map(({ activity }) => activity)).toEqual(['talk']);
    own.weeks(1);
    expect(own.stock('work-done')).toBeGreaterThan(before);
  });

  it('puts off whom the lost block was with: three points', () => {
    expect(run(240, walk, talk).days(5).posted('trust', 'put-off')).toBe(-300);
    expect(run(240, talk, walk).days(5).posted('satisfaction', 'put-off')).toBe(-300);
    expect(run(240, talk, { activity: 'coach', person: 'dana' }).days(5).posted('mood', 'put-off')).toBe(-300);
    expect(
      run(240, talk, { activity: 'audit', asset: 'old-server' })
        .days(5)
        .postings.filter((p) => p.cause.code === 'put-off'),
    ).toEqual([]);
  });

  it('is asked by a lead only, about work that goes on, and less by those who are freer', () => {
    const nobody = play(rules(300), TUESDAY).decide(order(), level('report')).weeks(1);
    expect(nobody.truth.manager.interrupted).toBe(0);
    const asked = (to: string): number => {
      let sum = 0;
      for (let i = 0; i < 40; i += 1) {
        const own = play(rules(2400), `level-${i}`).decide(order(), lead, level(to)).days(5);
        sum += own.view.manager.interrupted - (to === 'tell' ? 60 : 0);
      }
      return sum;
    };
    expect(asked('yours')).toBeLessThan(asked('ask'));
  });

  it('is not there where a scenario leaves it out', () => {
    const own = play(rules(240, ['attention']), TUESDAY)
      .decide(order(), lead, level('report'), blocks(walk as never, talk as never))
      .weeks(1);
    expect(own.happened('block-lost')).toEqual([]);
    expect(own.happened('question-waits')).toEqual([]);
  });
});
