// The worker that reads the text for the forms, and the page that asks it: changes one after the other, each made of the text as it then
// stands; the tree of the last text until the next is read; of a text that is no YAML none.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../src/studio/document/draft.ts';
import { readTree } from '../../src/scenario/index.ts';
import { createStudio } from '../../src/studio/document/store.ts';
import type { FormTask } from '../../src/studio/forms/messages.ts';
import { treesOf, type FormPort } from '../../src/studio/forms/trees.ts';
import { pack, unpack } from '../../src/studio/forms/packed.ts';
import { formTask } from '../../src/studio/forms/work.ts';

const TEXT = readFileSync('scenarios/templates/one-project.yaml', 'utf8');

/** A studio whose worker answers when it is told to. */
function desk() {
  const tasks: FormTask[] = [];
  let receive: Parameters<FormPort['listen']>[0] = () => undefined;
  let starts = 0;
  let timers: (() => void)[] = [];
  const draft = new Draft();
  const never = { send: () => undefined, listen: () => undefined, stop: () => undefined };
  const studio = createStudio({ draft, startChecker: () => never, after: () => () => undefined });
  const start = (): FormPort => {
    starts += 1;
    return { send: (task) => tasks.push(task), listen: (hear) => (receive = hear), stop: () => tasks.splice(0) };
  };
  const trees = treesOf(studio, start, (_milliseconds, then) => {
    timers.push(then);
    return () => (timers = timers.filter((one) => one !== then));
  });
  const answer = (): void => {
    const task = tasks.shift();
    // As a message between two threads is: a copy.
    if (task !== undefined) receive(structuredClone(formTask(structuredClone(task))));
  };
  studio.open(TEXT, 'one-project.yaml');
  return { studio, draft, trees, tasks, answer, starts: () => starts, late: () => timers.splice(0).forEach((then) => then()) };
}

const titleIn = ({ trees }: ReturnType<typeof desk>): unknown => trees.store.getState().tree?.at(['title'])?.plain;

describe('the tree of the text', () => {
  it('is read while somebody looks, and follows what is typed', () => {
    const own = desk();
    expect(own.tasks).toHaveLength(0);
    const stop = own.trees.watch();
    own.answer();
    expect(titleIn(own)).toBe('Six weeks at the library');
    own.draft.become(TEXT.replace('Six weeks at the library', 'Eight weeks'));
    expect(titleIn(own)).toBe('Six weeks at the library');
    own.answer();
    expect(titleIn(own)).toBe('Eight weeks');
    // What stood there when it was opened is kept beside it.
    expect(own.trees.store.getState().opened?.at(['title'])?.plain).toBe('Six weeks at the library');
    own.draft.become('title: [');
    own.answer();
    expect(own.trees.store.getState()).toMatchObject({ tree: undefined, text: 'title: [' });
    stop();
    own.draft.become(TEXT);
    expect(own.tasks).toHaveLength(0);
  });

  it('is changed one after the other, and is that of the new text when the change is done', async () => {
    const own = desk();
    own.trees.watch();
    own.answer();
    const first = own.trees.change({ kind: 'set', path: ['title'], value: 'Eight weeks' });
    const second = own.trees.change({ kind: 'add', path: ['events'], wish: 'it-stopped' });
    expect(own.tasks).toHaveLength(1);
    own.answer();
    expect(await first).toEqual({ isDone: true });
    expect(titleIn(own)).toBe('Eight weeks');
    own.answer();
    expect(await second).toEqual({ isDone: true, name: 'it-stopped-2' });
    expect(own.draft.text).toContain('title: Eight weeks\n');
    expect(own.trees.store.getState().text).toBe(own.draft.text);
    expect(own.tasks).toHaveLength(0);
    own.draft.undo();
    own.draft.undo();
    expect(own.draft.text).toBe(TEXT);
  });

  it('is changed as it stands now, where the text became another meanwhile', async () => {
    const own = desk();
    own.trees.watch();
    own.answer();
    const renamed = own.trees.change({ kind: 'rename', path: ['stakeholders', 'amara'], wish: 'Ada Obi' });
    own.draft.dispatch({ changes: { from: 0, insert: '# a remark\n' }, userEvent: 'input.type' });
    own.answer();
    expect(own.draft.text).toBe(`# a remark\n${TEXT}`);
    own.answer();
    expect(await renamed).toEqual({ isDone: true, name: 'ada-obi' });
    expect(own.draft.text).toMatch(/^# a remark\n/);
    expect(own.draft.text).not.toMatch(/\bamara\b(?! Obi)/);
  });

  it('refuses what cannot be written, and what its worker does not answer', async () => {
    const own = desk();
    const refused = own.trees.change({ kind: 'rename', path: ['stakeholders', 'amara'], wish: '!' });
    own.answer();
    expect(await refused).toEqual({ isDone: false });
    const hung = own.trees.change({ kind: 'remove', path: ['events'] });
    own.late();
    expect(await hung).toEqual({ isDone: false });
    const next = own.trees.change({ kind: 'remove', path: ['checks'] });
    expect(own.starts()).toBe(2);
    own.answer();
    expect((await next).isDone).toBe(TEXT.includes('\nchecks:'));
  });
});

describe('a tree on its way to the page', () => {
  const ODD = [
    'a: {b: [1, "two", {c: }]}',
    '__proto__: x',
    'prose: |',
    '  One.',
    '  Two.',
    'list:',
    '  - - 1',
    '  -',
    '  - yes: true',
    'none:',
    '',
  ];

  it.each([
    ['a file', TEXT],
    ['a file of odd values', ODD.join('\n')],
    ['nothing', ''],
  ])('says of %s what was read of it', (_what, text) => {
    const root = readTree(text)?.root;
    if (root === undefined) throw new Error('no tree was read');
    expect(unpack(structuredClone(pack(root)))).toEqual(structuredClone(root));
  });
});
