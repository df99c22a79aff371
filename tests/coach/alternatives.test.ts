// What can be tried in place of a decision, and that trying it means what it says.

import { describe, expect, it } from 'vitest';
import { alternativesOf, type Alternative } from '../../src/coach/index.ts';
import { readingOf } from '../../src/lab/balance/coached.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { patchLog } from '../../src/run/index.ts';
import type { At, Decision } from '../../src/core/index.ts';
import { harbor } from '../helpers/harbor.ts';

const { days, log } = readingOf(harbor, 'a', playBot(harbor, botNamed('loudest-first', 'a'), 'a').log);
const at = (test: (decision: Decision) => boolean): At => {
  const record = log.find(({ decision }) => test(decision));
  if (record === undefined) throw new Error('no such decision');
  return record.at;
};
const hows = (all: readonly Alternative[]): readonly string[] => all.map(({ how }) => how);

describe('alternatives', () => {
  it('of an answer: silence, and each other choice of the message', () => {
    const all = alternativesOf(
      days,
      log,
      at((one) => one.type === 'answer' && one.event === 'who-is-next'),
    );
    const silent = days[20]?.view.messages.find(({ event }) => event === 'who-is-next');
    expect(silent?.choices).toHaveLength(1 + all.filter(({ how }) => how === 'instead').length);
    expect(hows(all).filter((how) => how === 'without')).toHaveLength(silent?.ifSilent === 'sit-with-both' ? 0 : 1);
  });

  it('of an order on the first day: none of it, and the project’s other options', () => {
    const all = alternativesOf(
      days,
      log,
      at((one) => one.type === 'order' && one.project === 'server'),
    );
    const options = harbor.rules.projects.find(({ id }) => id === 'server')?.options ?? [];
    expect(hows(all)).toEqual(['without', ...options.slice(1).map(() => 'instead')]);
  });

  it('of a date: none, and later ones within the run', () => {
    const all = alternativesOf(
      days,
      log,
      at((one) => one.type === 'promise' && one.project === 'server'),
    );
    expect(all.map((one) => (one.how === 'instead' && one.decision.type === 'promise' ? one.decision.week : one.how))).toEqual([
      'without',
      6,
      7,
      9,
    ]);
  });

  it('of two blocks: neither, or one of them', () => {
    const all = alternativesOf(
      days,
      log,
      at((one) => one.type === 'set-blocks'),
    );
    expect(hows(all)).toEqual(['without', 'block', 'block']);
  });

  it('of running the week, or of a moment without a decision: none', () => {
    expect(
      alternativesOf(
        days,
        log,
        at((one) => one.type === 'run-week'),
      ),
    ).toEqual([]);
    expect(alternativesOf(days, log, [3, 7])).toEqual([]);
  });

  it('each changes the log at its moment and nowhere else', () => {
    for (const { at: when } of log) {
      for (const { patches } of alternativesOf(days, log, when)) {
        expect(patches).toHaveLength(1);
        const patched = patchLog(log, patches);
        expect(patched.missed).toEqual([]);
        const changed = patched.log.filter(({ decision }) => !log.some((one) => one.decision === decision));
        expect(changed.length).toBeLessThanOrEqual(1);
      }
    }
  });
});
