// Messages from outside: any that the core takes comes back the same, nothing else passes; and own words stay with whoever wrote them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, hashState, prepare, run, type DecisionRecord, type Log } from '../../src/core/index.ts';
import { MAX_WORDS, withoutTexts } from '../../src/run/index.ts';
import { messageShape } from '../../src/run/message-shape.ts';
import { recordShape } from '../../src/run/decision-shape.ts';
import { message } from '../helpers/any-decision.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { withTalk } from '../helpers/talk.ts';

describe('the shape of a message', () => {
  it('takes every message as it is', () => {
    fc.assert(
      fc.property(message, (one) => {
        expect(messageShape(JSON.parse(JSON.stringify(one)), 'message')).toEqual({ ok: true, value: JSON.parse(JSON.stringify(one)) });
      }),
    );
  });

  it.each([
    ['a claim of the other kind', { fact: { project: 'server', says: 'down' }, jargon: false }, 'message.fact.says'],
    ['a field that it does not have', { jargon: false, mood: 'fine' }, 'message.mood'],
    ['no word on jargon', { effect: 'money' }, 'message.jargon'],
    ['too many own words', { jargon: false, text: 'a'.repeat(MAX_WORDS + 1) }, 'message.text'],
    ['a week without number', { jargon: false, next: 'soon' }, 'message.next'],
  ])('refuses %s', (_, one, path) => {
    expect(messageShape(one, 'message')).toMatchObject({ ok: false, error: { path } });
  });
});

describe('own words', () => {
  const said = { fact: { project: asId<never>('server'), says: 'late' as const }, jargon: false };
  const log: Log = [
    { at: [0, 0], decision: { type: 'set-note', message: { ...said, text: 'I did not sleep well' } } },
    {
      at: [0, 1],
      decision: {
        type: 'set-blocks',
        blocks: [
          { activity: 'walk', floor: 'ground' },
          { activity: 'send', to: 'all', message: { ...said, text: 'Dear all' } },
        ],
      },
    },
    { at: [0, 2], decision: { type: 'run-week' } },
  ];

  it('can be left out of a log, and the run stays the same', () => {
    const bare = withoutTexts(log);
    expect(JSON.stringify(bare)).not.toMatch(/sleep|Dear/);
    expect(bare[0]).toEqual({ at: [0, 0], decision: { type: 'set-note', message: said } });
    const game = prepare(withTalk(smallRules));
    const end = (of: Log): string => hashState(run(game, 'one', of, { until: 7 }).state);
    expect(end(bare)).toBe(end(log));
    for (const record of bare) {
      const { decision, ...rest } = record;
      expect(recordShape({ ...rest, ...decision }, '')).toEqual({ ok: true, value: record satisfies DecisionRecord });
    }
  });
});
