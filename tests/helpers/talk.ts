// Rules with every technique of communication in play, for properties that must hold with them too.

import type { Mechanism, Rules } from '../../src/core/index.ts';

export const TALK: readonly Mechanism[] = ['messages', 'kick-off', 'clinic', 'demo', 'expectation-reset', 'servqual', 'post-mortem'];

export const withTalk = (rules: Rules): Rules => ({
  ...rules,
  mechanisms: [...rules.mechanisms.filter((one) => !TALK.includes(one)), ...TALK],
});
