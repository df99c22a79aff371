// The checker's worker: started for a file, kept a while for the next one, ended when its time is over.

import { describe, expect, it } from 'vitest';
import type { FromChecker, ToChecker } from '../../src/session/file-check.ts';
import { fileCompiler, LONGEST_CHECK, LONGEST_CHECK_AGAIN, LONGEST_LOADING, LONGEST_IDLE } from '../../src/session/file-compiler.ts';
import { handClock, settle } from '../helpers/hand-clock.ts';

function bench() {
  const clock = handClock();
  const sent: ToChecker[] = [];
  let [started, stopped] = [0, 0];
  let say: ((message: FromChecker) => void) | undefined;
  let fail: (() => void) | undefined;
  const compiler = fileCompiler(() => {
    started += 1;
    return {
      send: (message) => void sent.push(message),
      listen(receive, failed) {
        [say, fail] = [receive, failed];
      },
      stop: () => void (stopped += 1),
    };
  }, clock);
  const answers: string[] = [];
  const compile = (): void => void compiler.compile('text', 'a.yaml').then(({ kind }) => answers.push(kind));
  return {
    clock,
    sent,
    answers,
    compile,
    say: (message: FromChecker) => say?.(message),
    fail: () => fail?.(),
    counts: () => ({ started, stopped, timers: clock.waiting }),
  };
}

const broken: FromChecker = { kind: 'broken', report: { name: 'a.yaml', problems: [], count: 1, isCut: false } };

describe('the file compiler', () => {
  it('sends the file when the worker is ready, hands on its answer, and ends it when no other file comes', async () => {
    const { clock, compile, say, sent, answers, counts } = bench();
    compile();
    await settle();
    expect(sent).toEqual([]);
    say({ kind: 'ready' });
    expect(sent).toEqual([{ text: 'text', name: 'a.yaml' }]);
    say(broken);
    await settle();
    expect(answers).toEqual(['broken']);
    await clock.pass(LONGEST_IDLE - 1);
    expect(counts()).toEqual({ started: 1, stopped: 0, timers: 1 });
    await clock.pass(1);
    expect(counts()).toEqual({ started: 1, stopped: 1, timers: 0 });
    compile();
    expect(counts().started).toBe(2);
  });

  it('has the next file checked by the same worker, at once; two at a time by two, of which one is kept', async () => {
    const { compile, say, sent, answers, counts } = bench();
    compile();
    say({ kind: 'ready' });
    say(broken);
    await settle();
    compile();
    expect(sent).toHaveLength(2);
    say(broken);
    await settle();
    expect(answers).toEqual(['broken', 'broken']);
    expect(counts()).toEqual({ started: 1, stopped: 0, timers: 1 });
    compile();
    compile();
    expect(counts()).toEqual({ started: 2, stopped: 0, timers: 2 });
    say({ kind: 'ready' });
    say(broken);
    await settle();
    expect(counts()).toMatchObject({ started: 2, stopped: 0 });
  });

  it('does not keep a worker that failed while it waited, nor one whose time was over', async () => {
    const { clock, compile, say, fail, counts } = bench();
    compile();
    say({ kind: 'ready' });
    say(broken);
    await settle();
    fail();
    expect(counts()).toEqual({ started: 1, stopped: 1, timers: 0 });
    compile();
    say({ kind: 'ready' });
    say(broken);
    await settle();
    compile();
    await clock.pass(LONGEST_CHECK);
    expect(counts()).toEqual({ started: 3, stopped: 2, timers: 1 });
  });

  it('does not refuse a good file because the machine is busy: what takes longer than a second is tried once more', async () => {
    const { clock, compile, say, sent, answers, counts } = bench();
    compile();
    await clock.pass(5_000);
    say({ kind: 'ready' });
    await clock.pass(LONGEST_CHECK - 1);
    expect(counts()).toEqual({ started: 1, stopped: 0, timers: 1 });
    await clock.pass(1);
    expect(LONGEST_CHECK).toBe(1_000);
    expect(answers).toEqual([]);
    expect(counts()).toEqual({ started: 2, stopped: 1, timers: 1 });
    say({ kind: 'ready' });
    await clock.pass(LONGEST_CHECK_AGAIN - 1);
    say(broken);
    await settle();
    expect(answers).toEqual(['broken']);
    expect(sent).toHaveLength(2);
    expect(counts()).toEqual({ started: 2, stopped: 1, timers: 1 });
  });

  it('ends a file that hangs, and counts from when the worker was ready', async () => {
    const { clock, compile, say, answers, counts } = bench();
    compile();
    say({ kind: 'ready' });
    await clock.pass(LONGEST_CHECK);
    await clock.pass(5_000);
    say({ kind: 'ready' });
    await clock.pass(LONGEST_CHECK_AGAIN - 1);
    expect(answers).toEqual([]);
    await clock.pass(1);
    expect(answers).toEqual(['too-slow']);
    expect(counts()).toEqual({ started: 2, stopped: 2, timers: 0 });
  });

  it('says that it did not start when it does not load, fails, or is refused', async () => {
    const slow = bench();
    slow.compile();
    await slow.clock.pass(LONGEST_LOADING);
    expect(slow.answers).toEqual(['not-started']);

    const failing = bench();
    failing.compile();
    failing.fail();
    await settle();
    expect(failing.answers).toEqual(['not-started']);
    expect(failing.counts()).toEqual({ started: 1, stopped: 1, timers: 0 });

    const refused = fileCompiler(() => {
      throw new Error('no workers here');
    }, handClock());
    expect(await refused.compile('text', 'a.yaml')).toEqual({ kind: 'not-started' });
  });
});
