// Where the coach's rules found nothing, praise goes to those alone who have met what had to be met: doing nothing is no mistake of a kind.

import { beforeAll, describe, expect, it } from 'vitest';
import type { OutcomeView } from '../../../src/core/index.ts';
import { noMistake } from '../../../src/panels/debrief/finding-words.ts';
import { debriefWords } from '../../../src/words/index.ts';

const outcome = (...goals: readonly { readonly must: boolean; readonly met: boolean }[]) => ({ goals }) as unknown as OutcomeView;

describe('a run without a mistake that stands out', () => {
  beforeAll(() => debriefWords());

  it('is called rare where every goal that had to be met was', () => {
    expect(noMistake(outcome({ must: true, met: true }, { must: false, met: false }))).toBe('No mistake stood out. That is rare.');
  });

  it('is told of what was left undone where one was not', () => {
    expect(noMistake(outcome({ must: true, met: true }, { must: true, met: false }))).toMatch(
      /^No single mistake stood out\. What was not done/,
    );
  });
});
