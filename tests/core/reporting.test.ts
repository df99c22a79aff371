// M25 worked by hand: hours against the guess, fifteen points greener where safety is below half, never done before it is.

import { describe, expect, it } from 'vitest';
import { reportedShare } from '../../src/core/systems/reporting.ts';

describe('the share reported as done', () => {
  it.each([
    [480, 960, 6000, 5000],
    [480, 960, 4900, 6500],
    [940, 960, 6000, 9500],
    [5000, 960, 6000, 9500],
    [0, 960, 1000, 0],
    [10, 0, 6000, 0],
  ])('%i of %i minutes, safety %i: %i', (believed, needed, safety, share) => expect(reportedShare(believed, needed, safety)).toBe(share));
});
