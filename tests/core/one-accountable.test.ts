// M52 worked by hand: without a lead work takes 1.25 times as long (research M52).

import { describe, expect, it } from 'vitest';
import { accountablePace } from '../../src/core/systems/one-accountable.ts';
import { order, play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

it('the pace without a lead is four fifths', () => {
  expect(accountablePace(-1)).toBeCloseTo(0.8, 12);
  expect(accountablePace(0)).toBe(1);
});

describe('a day of work', () => {
  const done = (mechanisms: readonly 'one-accountable'[], isLed: boolean): number => {
    const run = play(
      tinyRules({ mechanisms, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 4800 }] })] })] }),
    );
    run.decide(order());
    if (isLed) run.decide({ type: 'set-lead', project: 'server', person: 'dana' });
    return run.days(1).stock('work-done');
  };

  it.each([
    // 480 × (.35 + .95 × .65) = 464; × .8 = 371.5.
    [['one-accountable'] as const, true, 464],
    [['one-accountable'] as const, false, 372],
    [[] as const, false, 464],
  ] as const)('with %o and a lead %s brings %i minutes', (mechanisms, isLed, minutes) => expect(done(mechanisms, isLed)).toBe(minutes));
});
