// The laboratory's short way to what the coach reads finds what the long way finds.

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/coach/index.ts';
import { MECHANISMS, prepare } from '../../src/core/index.ts';
import { readingOf } from '../../src/lab/balance/coached.ts';
import { anyBot, botNamed, playBot } from '../../src/lab/index.ts';
import { isMisfit, replay } from '../../src/run/index.ts';
import { harborRules } from '../helpers/harbor.ts';
import { ninetyRules } from '../helpers/ninety.ts';

const BOTS = ['planner', 'profile-3', 'start-everything', 'random', 'planner-with-name-culprits'];
const WORLDS = [harborRules, { ...ninetyRules, mechanisms: MECHANISMS }];

describe('a run of the laboratory', () => {
  it.each(BOTS)('is read like the course that the page shows (%s)', (name) => {
    for (const rules of WORLDS) {
      const game = prepare(rules);
      const bot = anyBot(name, 'read');
      if (bot === undefined) throw new Error(`no bot is called ${name}`);
      const { log } = playBot(game, bot, 'read');
      const course = replay(game, 'read', log);
      if (isMisfit(course)) throw new Error('the log fits its own run');
      const reading = readingOf(game, 'read', log);
      expect(reading.days.map(({ happenings, postings }) => ({ happenings, postings }))).toEqual(
        course.days.map(({ happenings, postings }) => ({ happenings, postings })),
      );
      expect(findingsOf(reading)).toEqual(findingsOf(course));
    }
  });

  it('that is not the log of its seed is told', () => {
    const game = prepare(harborRules);
    const { log } = playBot(game, botNamed('planner', 'one'), 'one');
    const wrong = log.map((record) =>
      record.decision.type === 'order' ? { ...record, decision: { ...record.decision, project: 'none' } } : record,
    );
    expect(() => readingOf(game, 'one', wrong as typeof log)).toThrow('does not fit');
  });
});
