// M48 worked by hand: 1.3 times the price with a tenth of the budget free, twice without (research §1.1).

import { describe, expect, it } from 'vitest';
import { hurriedPrice } from '../../src/core/systems/contingency.ts';
import { play } from '../helpers/play.ts';
import { aChoice, anEvent, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

describe('a purchase in a hurry', () => {
  it.each([
    [100_000, 500_000, 2_000_000, 130_000],
    [100_000, 200_000, 2_000_000, 130_000],
    [100_000, 199_999, 2_000_000, 200_000],
    [0, 0, 2_000_000, 0],
  ])('of %i with %i left of %i: %i', (price, left, budget, cost) => expect(hurriedPrice(price, left, budget)).toBe(cost));

  it('is paid when an event replaces what broke', () => {
    const event = anEvent({
      when: inWeek(1),
      effects: [
        { kind: 'fail', asset: 'old-server', unlessProtected: false },
        { kind: 'replace', asset: 'old-server', price: 100_000 },
      ],
      choices: [aChoice('yes'), aChoice('no')],
    });
    const money = (mechanisms: readonly 'contingency'[]): number =>
      play(tinyRules({ mechanisms, events: [event] }))
        .weeks(1)
        .stock('capital');
    expect(money(['contingency'])).toBe(2_000_000 - 130_000);
    expect(money([])).toBe(2_000_000 - 100_000);
  });
});
