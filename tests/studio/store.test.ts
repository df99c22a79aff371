// The text that is written: one history for what is typed and what forms and fixes do; and the studio's store over it.

import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/studio/check/check.ts';
import type { CheckTask } from '../../src/studio/check/messages.ts';
import { LONGEST, LONGEST_AGAIN, PAUSE, type CheckPort } from '../../src/studio/check/service.ts';
import { Draft } from '../../src/studio/document/draft.ts';
import { createStudio, problemsOf } from '../../src/studio/document/store.ts';
import { partsOf } from '../../src/studio/text/lines.ts';
import { readFileSync } from 'node:fs';

const SMALL = readFileSync('tests/scenario/fixtures/small.yaml', 'utf8');

describe('a draft', () => {
  it('undoes what was typed and what was applied, each as a step, in turn', () => {
    const draft = new Draft();
    draft.open('a: 1\nb: 2\n');
    expect(draft.canUndo).toBe(false);
    draft.dispatch({ changes: { from: 3, to: 4, insert: '5' }, userEvent: 'input.type' });
    draft.apply([
      { from: 8, to: 9, insert: '6' },
      { from: 0, to: 1, insert: 'c' },
    ]);
    draft.dispatch({ changes: { from: 3, to: 4, insert: '7' }, userEvent: 'input.type' });
    expect(draft.text).toBe('c: 7\nb: 6\n');
    draft.undo();
    expect(draft.text).toBe('c: 5\nb: 6\n');
    draft.undo();
    expect(draft.text).toBe('a: 5\nb: 2\n');
    draft.undo();
    expect(draft.text).toBe('a: 1\nb: 2\n');
    draft.redo();
    draft.redo();
    expect(draft.text).toBe('c: 5\nb: 6\n');
    expect(draft.canRedo).toBe(true);
  });

  it('leaves out a change that overlaps an earlier one, and what lies outside', () => {
    const draft = new Draft();
    draft.open('abcdef');
    draft.apply([
      { from: 0, to: 3, insert: 'x' },
      { from: 2, to: 4, insert: 'y' },
      { from: 90, to: 99, insert: 'z' },
    ]);
    expect(draft.text).toBe('xdef');
  });

  it('begins anew with another text: nothing can be undone into it', () => {
    const draft = new Draft();
    draft.open('one');
    draft.become('two');
    draft.open('three\r\nfour');
    draft.undo();
    expect(draft.text).toBe('three\nfour');
  });
});

/** A studio with a clock moved by hand and a checker that answers when it is told to; `hang` never does. */
function bench() {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const after = (milliseconds: number, then: () => void): (() => void) => {
    const timer = { at: now + milliseconds, run: then };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (let due = timers.find(({ at }) => at <= now); due !== undefined; due = timers.find(({ at }) => at <= now)) {
      const next = due;
      timers = timers.filter((one) => one !== next);
      next.run();
    }
  };
  const log: string[] = [];
  const world = { isHanging: false };
  const startChecker = (): CheckPort => {
    log.push('start');
    let receive: Parameters<CheckPort['listen']>[0] = () => undefined;
    return {
      send(task: CheckTask) {
        log.push('check');
        if (!world.isHanging) receive(checkText(task));
      },
      listen(then) {
        receive = then;
        then({ kind: 'ready' });
      },
      stop: () => log.push('stop'),
    };
  };
  const draft = new Draft();
  return { studio: createStudio({ draft, startChecker, after }), draft, pass, log, world };
}

describe('the studio', () => {
  it('checks a moment after the last key, once', () => {
    const { studio, draft, pass, log } = bench();
    studio.open(SMALL, 'small.yaml');
    expect(studio.store.getState()).toMatchObject({ checking: 'quiet', diagnostics: [] });
    expect(studio.store.getState().good?.rules.id).toBe('small');
    const before = log.length;
    for (const letter of ['x', 'y']) {
      draft.dispatch({ changes: { from: draft.text.indexOf('sponsor: sam') + 12, insert: letter }, userEvent: 'input.type' });
      pass(PAUSE - 1);
    }
    expect(log.length).toBe(before);
    expect(studio.store.getState().checking).toBe('busy');
    pass(PAUSE);
    expect(log.slice(before)).toEqual(['check']);
    const { diagnostics, good } = studio.store.getState();
    expect(diagnostics.map(({ code }) => code)).toEqual(['E0222']);
    // The last text without errors goes on playing.
    expect(good?.rules.id).toBe('small');
    const projects = partsOf(draft.text).find(({ path }) => path.length === 1 && path[0] === 'projects');
    if (projects === undefined) throw new Error('no projects');
    expect(problemsOf(projects, draft.text, diagnostics)).toEqual({ errors: 1, warnings: 0 });
  });

  it('ends a checker that hangs after a second, and checks again', () => {
    const { studio, draft, pass, log, world } = bench();
    world.isHanging = true;
    studio.open(SMALL, 'small.yaml');
    pass(LONGEST - 1);
    expect(studio.store.getState().checking).toBe('busy');
    pass(1);
    // It is tried once more, for the machine may have been busy, and said to take long; a newer text does not wait for that.
    expect(studio.store.getState().checking).toBe('slow');
    expect(log).toEqual(['start', 'check', 'stop', 'start', 'check']);
    world.isHanging = false;
    draft.become(`${SMALL}# mended\n`);
    expect(studio.store.getState()).toMatchObject({ checking: 'quiet', diagnostics: [] });
    expect(log.slice(5)).toEqual(['stop', 'start', 'check']);
  });

  it('tries a text that hung once more, with more time, then says so, and tries no more', () => {
    const { studio, pass, log, world } = bench();
    world.isHanging = true;
    studio.open(SMALL, 'small.yaml');
    pass(LONGEST);
    pass(LONGEST_AGAIN - 1);
    expect(log).toEqual(['start', 'check', 'stop', 'start', 'check']);
    expect(studio.store.getState().checking).toBe('slow');
    pass(1);
    expect(studio.store.getState().checking).toBe('hung');
    expect(log.slice(5)).toEqual(['stop']);
    const slow = bench();
    slow.world.isHanging = true;
    slow.studio.open(SMALL, 'small.yaml');
    slow.world.isHanging = false;
    slow.pass(LONGEST);
    expect(slow.studio.store.getState()).toMatchObject({ checking: 'quiet', diagnostics: [] });
    expect(slow.studio.store.getState().good?.rules.id).toBe('small');
  });

  it('says of a text that takes long that it is still being read, until it is read or another is', () => {
    const { studio, draft, pass, world } = bench();
    world.isHanging = true;
    studio.open(SMALL, 'small.yaml');
    pass(LONGEST);
    expect(studio.store.getState().checking).toBe('slow');
    draft.become(`${SMALL}# more\n`);
    expect(studio.store.getState().checking).toBe('busy');
    pass(LONGEST);
    expect(studio.store.getState().checking).toBe('slow');
  });

  it('never says of a text that it hung the checker when an older one did', () => {
    const { studio, draft, pass, world } = bench();
    world.isHanging = true;
    studio.open(SMALL, 'small.yaml');
    pass(LONGEST);
    pass(LONGEST_AGAIN - 1);
    world.isHanging = false;
    draft.dispatch({ changes: { from: draft.text.length, insert: '#' }, userEvent: 'input.type' });
    pass(1);
    expect(studio.store.getState().checking).toBe('busy');
    pass(PAUSE);
    expect(studio.store.getState()).toMatchObject({ checking: 'quiet', diagnostics: [] });
  });

  it('names a file after its id while it went by its id before', () => {
    const { studio, draft } = bench();
    studio.open('id: one\n', 'one.yaml');
    draft.become('id: two\n');
    expect(studio.store.getState().name).toBe('two.yaml');
    studio.open('id: one\n', 'other.yaml');
    draft.become('id: two\n');
    expect(studio.store.getState().name).toBe('other.yaml');
  });

  it('leads to a problem in the form that is open, and to the text where there is no form', () => {
    const { studio } = bench();
    const problem = (line: number, code = 'E0222') => ({ code, severity: 'error', message: '', line, column: 5 }) as never;
    const row = (words: string): number => SMALL.slice(0, SMALL.indexOf(words)).split('\n').length;
    studio.open(SMALL, 'small.yaml');
    studio.goToProblem(problem(row('sponsor: sam')));
    expect(studio.store.getState()).toMatchObject({ view: 'form', path: ['projects', 'aps'] });
    studio.goToProblem(problem(row('title:')));
    expect(studio.store.getState()).toMatchObject({ view: 'form', path: [] });
    studio.goToProblem(problem(row('sponsor: sam'), 'E0105'));
    expect(studio.store.getState().view).toBe('text');
  });
});
