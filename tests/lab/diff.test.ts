// Two versions of a scenario compared: a difference that no measure shows is a difference all the same.

import { describe, expect, it } from 'vitest';
import { asId, type Rules } from '../../src/core/index.ts';
import { diffInSteps, type Diff, type DiffPlan } from '../../src/lab/index.ts';
import { smallRules } from '../helpers/small-rules.ts';

const PLAN: DiffPlan = { runs: 2, seed: 'diff', bots: ['idle', 'yes-to-all'] };

function diff(before: Rules, after: Rules): Diff {
  const steps = diffInSteps(before, after, PLAN);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('two versions', () => {
  it('that are the same differ in nothing', () => {
    expect(diff(smallRules, smallRules)).toMatchObject({ differing: 0, capital: { change: 0, shows: false } });
  });

  it('differ in nothing where one has an event that never comes', () => {
    const never = smallRules.events.map(
      (event) => ({ ...event, id: asId(`${event.id}-again`), when: { op: 'boolean', value: false } }) as const,
    );
    expect(diff(smallRules, { ...smallRules, events: [...smallRules.events, ...never] } as Rules).differing).toBe(0);
  });

  it('differ by a single dollar that stays unspent, though every measure is the same', () => {
    const found = diff(smallRules, { ...smallRules, capital: smallRules.capital + 100 });
    expect(Object.values(found.measures).map(({ change }) => change)).toEqual(Object.values(found.measures).map(() => 0));
    expect(found.differing).toBe(PLAN.runs * PLAN.bots.length);
    expect(found.capital).toMatchObject({ change: 100, interval: [100, 100], shows: true });
  });
});
