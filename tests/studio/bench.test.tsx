// @vitest-environment happy-dom
// The workbench as it is used: files that are dropped on it, versions, problems, and the buttons that put one where an event comes.

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { asId, prepare, type EventId, type Rules } from '../../src/core/index.ts';
import { isMisfit, replay } from '../../src/run/index.ts';
import { PAGES, readTree, shownExample } from '../../src/scenario/index.ts';
import { Workbench } from '../helpers/workbench.tsx';

const SMALL = readFileSync('tests/scenario/fixtures/small.yaml', 'utf8');
const ONE = readFileSync('scenarios/templates/one-project.yaml', 'utf8');
const yaml = (text: string, name = 'mine.yaml'): File => new File([text], name);

let bench: Workbench;
afterEach(() => bench.close());
const open = async (text: string, name: string): Promise<void> => {
  bench = await Workbench.open(text, name);
};
const rules = (): Rules => {
  const { good } = bench.studio.store.getState();
  if (good === undefined) throw new Error('the text has errors');
  return good.rules;
};
const alert = (): string => document.querySelector('[role="alert"]')?.textContent ?? '';

describe('a file that is dropped on the workbench', () => {
  it('is opened with what is wrong in it told, and what was open is a version', async () => {
    await open(SMALL, 'small.yaml');
    const broken = ONE.replace('sponsor: amara', 'sponsor: amarax');
    expect(await bench.drop(yaml(broken, 'one-project.yaml'))).toContain('Drop it here to open it');
    expect(bench.draft.text).toBe(broken);
    expect(bench.studio.store.getState()).toMatchObject({ name: 'one-project.yaml', canUndo: false });
    expect(bench.side).toContain('No stakeholder is called amarax');
    expect((await bench.snapshots.list()).map(({ kind, name, text }) => [kind, name, text])).toEqual([['before', 'small.yaml', SMALL]]);
  });

  it('that is no scenario is refused by what it is, and the work stays; the next good one takes the refusal away', async () => {
    await open(SMALL, 'small.yaml');
    await bench.drop(yaml('a picture', 'mine.png'));
    expect(alert()).toBe('“mine.png” is not a scenario. The name of a scenario ends in “.yaml” or “.yml”.');
    await bench.drop(yaml('{}', 'mine.rollout.json'));
    expect(alert()).toContain('is a run that was played, not a scenario');
    expect(bench.draft.text).toBe(SMALL);
    expect(await bench.snapshots.list()).toEqual([]);
    await bench.drop(yaml(ONE, 'one-project.yaml'), yaml('second', 'second.yaml'));
    expect(alert()).toBe('');
    expect(bench.draft.text).toBe(ONE);
  });
});

describe('versions', () => {
  const title = (text: string): string => SMALL.replace('Six weeks at the shelter', text);
  const write = async (text: string): Promise<void> => bench.rest(() => bench.draft.become(text));
  const rows = (): readonly string[] =>
    [...document.querySelectorAll('[aria-labelledby="tab-title"] li')].map((row) => row.querySelector('span')?.textContent ?? '');
  const keepAs = async (label: string): Promise<void> => {
    const [field] = document.querySelectorAll<HTMLInputElement>('[aria-labelledby="tab-title"] form input');
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    await bench.rest(() => {
      setter?.call(field, label);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await bench.press('Keep this version');
  };

  it('are kept under a name, brought back, and the bringing back is undone', async () => {
    await open(SMALL, 'small.yaml');
    await bench.tab('Versions');
    expect(bench.side).toContain('No version has been kept yet.');
    await keepAs('before the talk');
    expect(bench.side).toContain('Kept.');
    expect(rows()).toEqual([expect.stringMatching(/^before the talk.*Six weeks at the shelter$/)]);
    await write(title('Six weeks at the clinic'));
    await bench.press(/^Bring back the version of /);
    expect(bench.draft.text).toBe(SMALL);
    expect(bench.side).toContain('Brought back. Undo takes you to where you were.');
    // What stood there before is a version of its own, the newest.
    expect(rows()).toEqual([
      expect.stringMatching(/^kept before a large change.*Six weeks at the clinic$/),
      expect.stringMatching(/^before the talk/),
    ]);
    await bench.press('Undo');
    expect(bench.draft.text).toBe(title('Six weeks at the clinic'));
    await bench.press('Redo');
    expect(bench.draft.text).toBe(SMALL);
    await bench.press(/^Delete the version of /);
    expect(rows()).toEqual([expect.stringMatching(/^before the talk/)]);
  });
});

describe('the problems', () => {
  /** Two slips that are safe to mend, and one that may mean something else. */
  const SLIPS = ONE.replace('sponsor: amara', 'sponsor: amarax').replace('weeks: 6', 'weeks: "6"').replace('price: 2900', 'price: 2.900 ');

  it('are mended all at once where that is safe, as one step that can be undone', async () => {
    await open(SLIPS, 'one-project.yaml');
    await bench.press('Mend all that is safe to mend (2)');
    expect(bench.draft.text).toBe(ONE.replace('price: 2900', 'price: 2.900 '));
    expect(bench.studio.store.getState().diagnostics.map(({ code }) => code)).toEqual(['E0109']);
    expect(bench.named(/^Mend all/)).toEqual([]);
    await bench.press('Undo');
    expect(bench.draft.text).toBe(SLIPS);
    expect(bench.named('Mend all that is safe to mend (2)')).toHaveLength(1);
  });

  it('each lead to the page of their code, which has the focus, and back', async () => {
    await open(SLIPS, 'one-project.yaml');
    await bench.press('Why? E0222');
    expect(document.activeElement?.textContent).toBe('What E0222 means');
    const { means, why, wrong } = PAGES.E0222;
    for (const part of [means, why, shownExample(wrong)]) expect(bench.side).toContain(part);
    await bench.press('Back to the problems');
    expect(bench.side).toContain('No stakeholder is called amarax');
  });

  it('lead to the form that they are in', async () => {
    await open(SLIPS, 'one-project.yaml');
    const [, sponsor] = bench.named(/^Show it: line \d+$/);
    await bench.rest(() => sponsor?.click());
    expect(bench.studio.store.getState()).toMatchObject({ view: 'form', path: ['projects', 'server'], pane: 'write' });
    expect(document.querySelector('main')?.textContent).toContain('No stakeholder is called amarax');
  });
});

describe('a value that must be there and is not', () => {
  const fields = (): readonly Element[] => [...document.querySelectorAll('main [aria-invalid="true"]')];

  it.each<[what: string, line: RegExp, told: string]>([
    ['of the file', /^title: .*\n/m, 'the scenario has no title'],
    ['of a person', /^ {4}role: head librarian\n/m, 'amara has no role'],
  ])('is told at its field: %s', async (_what, line, told) => {
    const without = ONE.replace(line, '');
    expect(without).not.toBe(ONE);
    await open(without, 'one-project.yaml');
    const [problem] = bench.studio.store.getState().diagnostics;
    if (problem === undefined) throw new Error('it is missing');
    // What the file itself lacks is told at its first letter, which is in the text; its form is the one that is opened first.
    if (line.source.includes('role')) await bench.rest(() => bench.studio.goToProblem(problem));
    expect(document.querySelector('main')?.textContent?.toLowerCase()).toContain(told);
    expect(fields()).toHaveLength(1);
  });
});

describe('what is to be read over', () => {
  const TITLE = ['title'];
  const SUMMARY = ['summary'];

  it('is a list of exactly those texts: one is ticked off when it is changed or confirmed, and it is kept', async () => {
    await open(ONE, 'one-project.yaml');
    const tree = readTree(ONE);
    const toRead = [TITLE, SUMMARY].map((path) => ({ path, was: String(tree?.at(path)?.plain) }));
    await bench.rest(() => bench.studio.open(ONE, 'one-project.yaml', toRead));
    await bench.tab('Texts');
    const ticks = (): readonly boolean[] =>
      [...document.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')].map(({ checked }) => checked);
    const left = (): string => document.querySelector('[aria-labelledby="to-read-title"] [role="status"]')?.textContent ?? '';
    expect(ticks()).toEqual([false, false]);
    expect(left()).toBe('2 of 2 are left.');
    await bench.rest(() => bench.draft.become(ONE.replace('Six weeks at the library', 'Six weeks at the clinic')));
    expect(ticks()).toEqual([true, false]);
    expect(left()).toBe('1 of 2 is left.');
    await bench.rest(() => document.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')[1]?.click());
    expect(ticks()).toEqual([true, true]);
    expect(left()).toBe('All of them are read over.');
    await bench.rest(() => bench.desk.keeping.flush());
    expect((await bench.snapshots.last())?.toRead?.map(({ isRead }) => isRead)).toEqual([undefined, true]);
    // It leads to the place, and its text can be changed where it is told.
    await bench.press(/^Show it: /);
    expect(bench.studio.store.getState()).toMatchObject({ path: [], pane: 'write' });
    await bench.press(/^Change it here: /);
    expect(document.querySelectorAll('li :is(input:not([type="checkbox"]), textarea)')).toHaveLength(1);
    // Another file has none.
    await bench.rest(() => bench.studio.open(SMALL, 'small.yaml'));
    expect(ticks()).toEqual([]);
  });
});

describe('play from here', () => {
  const come = (week: string): RegExp => new RegExp(`Week ${week}: “It stopped again” has come\\. Someone played this far for you\\.`);

  it('stands beside the form of an event, and puts the writer where it comes', async () => {
    await open(ONE, 'one-project.yaml');
    await bench.rest(() => bench.studio.go(['projects', 'server']));
    expect(bench.named(/^Play from here/)).toEqual([]);
    await bench.rest(() => bench.studio.go(['events', 'it-stopped']));
    await bench.press('Play from here: “It stopped again”');
    expect(bench.studio.store.getState()).toMatchObject({ tab: 'play', pane: 'side' });
    expect(bench.side).toMatch(come('\\d'));
    expect(document.querySelectorAll('iframe[title="The game, as the text makes it"]')).toHaveLength(1);
    const { seed, shownLog } = bench.desk.play.store.getState();
    const course = replay(prepare(rules()), seed, shownLog);
    if (isMisfit(course)) throw new Error('what is shown does not play');
    expect(course.view.messages.filter(({ event, answer }) => event === 'it-stopped' && answer === undefined)).toHaveLength(1);
  });

  it('is one of the ways to begin a play', async () => {
    await open(ONE, 'one-project.yaml');
    await bench.tab('Play');
    const [event] = [...document.querySelectorAll('select')].filter(({ textContent }) => textContent?.includes('It stopped again'));
    await bench.rest(() => {
      if (event !== undefined) event.value = 'it-stopped';
      event?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await bench.press('Play from here');
    expect(bench.side).toMatch(come('\\d'));
  });

  it('says where a change of the text has called it off, politely, with a button to begin again; where the event is gone, without', async () => {
    await open(ONE, 'one-project.yaml');
    const calledOff = { kind: 'seek', event: asId<EventId>('it-stopped') } as const;
    await bench.tab('Play');
    await bench.rest(() => bench.desk.play.store.setState({ calledOff }));
    const polite = (): string => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');
    expect(polite()).toContain('The text has changed: the search was called off.');
    await bench.press('Begin again with the new text');
    expect(bench.side).toMatch(come('\\d'));
    expect(polite()).not.toContain('called off');
    await bench.rest(() => bench.desk.play.store.setState({ calledOff: { ...calledOff, event: asId<EventId>('gone') } }));
    expect(polite()).toContain('The text has changed: the search was called off. Its event is no longer there.');
    expect(bench.named('Begin again with the new text')).toEqual([]);
  });

  it('says so where there is no way to the event, by its title and not its id', async () => {
    const never = ONE.replace('when: week >= 3 and not done(server) and working(old-server)', 'when: week >= 2 and promises.made > 90');
    await open(never, 'one-project.yaml');
    await bench.rest(() => bench.studio.go(['events', 'it-stopped']));
    await bench.press('Play from here: “It stopped again”');
    expect(bench.side).toContain(
      'No way to “It stopped again” was found: it came in none of 96 runs. True in none of them: promises.made > 90',
    );
  });
});
