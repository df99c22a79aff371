// What the card of a floor says of waiting: a wait that is felt longer than it is, and none that is too short to feel.

import { describe, expect, it } from 'vitest';
import { saysOfDepartment } from '../../src/panels/building/department-says.ts';
import { play } from '../helpers/play.ts';
import { aDepartment, tinyRules } from '../helpers/tiny-rules.ts';

const RULES = tinyRules({ mechanisms: ['expectations', 'waiting'], departments: [aDepartment({})] });

/** What is said where each request waits so many minutes. */
function says(wait: number): readonly string[] {
  const { view } = play(RULES).alter((state) => {
    state.tickets.wait = wait;
  });
  const [department] = view.departments;
  if (department === undefined) throw new Error('no department');
  return saysOfDepartment(department, view);
}

describe('a wait', () => {
  it('that is felt says how long it is, how long it feels, and why', () => {
    // 240 minutes · (1 + .3 + .25 + .2) = 420.
    expect(says(240)).toEqual([expect.stringMatching(/^A request waits 4 h\. It feels like 7 h: /)]);
  });

  it('of a minute, and none at all, are not spoken of', () => {
    expect(says(1)).toEqual([]);
    expect(says(0)).toEqual([]);
  });
});
