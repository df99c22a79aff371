// The running game: deciding, taking back, running the week, playing it, and coming back to the very decision.

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, isProblem, prepare, type Decision } from '../../src/core/index.ts';
import { beginCourse, take, type Course } from '../../src/run/index.ts';
import { DAY_TIME } from '../../src/session/playback.ts';
import { indexedDbSaves } from '../../src/session/saves.ts';
import type { Session } from '../../src/session/types.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { settle } from '../helpers/hand-clock.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

const server = asId<never>('server');
const estimate: Decision = { type: 'set-blocks', blocks: [{ activity: 'estimate', project: server }] };
const order: Decision = { type: 'order', project: server, option: asId('used') };
const letter: Decision = { type: 'answer', event: asId('letter'), choice: asId('yes') };
const crash: Decision = { type: 'answer', event: asId('crash'), choice: asId('no') };

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();
/** What a reload must bring back. */
const standing = ({ screen, panel, log, view, days, shownDay, undoable, openMessage, seed, mode, runId, save, playing }: Session) => ({
  screen,
  panel,
  log,
  view,
  days,
  shownDay,
  undoable,
  openMessage,
  seed,
  mode,
  runId,
  save,
  playing,
});

async function office(): Promise<void> {
  await now().start(SMALL);
  now().show('office');
  await settle();
}

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
});

describe('a new run', () => {
  it('shows the brief of the scenario in its first week', async () => {
    await now().start(SMALL, 'own', 'blue');
    expect(now()).toMatchObject({ screen: 'brief', mode: 'own', seed: 'blue', log: [], days: [], playing: false });
    expect(now().view?.awaiting).toEqual({ kind: 'plan', week: 1 });
  });

  it('takes decisions and says which day they were taken', async () => {
    await office();
    expect(now().decide(estimate)).toBe(true);
    expect(now().decide(order)).toBe(true);
    expect(now().log).toEqual([
      { at: [0, 0], decision: estimate },
      { at: [0, 1], decision: order },
    ]);
    expect(now().view?.manager.blocks).toHaveLength(1);
    expect(now().undoable).toEqual(order);
  });

  it('says why a decision was refused, and forgets it with the next that is taken', async () => {
    await office();
    expect(now().decide({ type: 'order', project: server, option: asId('golden') })).toBe(false);
    expect(now().problem).toMatchObject({ problem: 'unknown-id' });
    expect(now().log).toEqual([]);
    now().decide(estimate);
    expect(now().problem).toBeUndefined();
  });

  it('says what cannot be loaded and stays at the menu', async () => {
    const broken = await openPage(browser, { doors: { loadScenario: () => Promise.reject(new Error('offline')) } });
    await now(broken).start(SMALL);
    expect(now(broken)).toMatchObject({ screen: 'title', notice: { key: 'notice.scenario-not-loaded', values: { scenario: 'small' } } });
    await now(broken).start(asId('nowhere'));
    expect(now(broken)).toMatchObject({ screen: 'title', notice: { key: 'notice.unknown-scenario' } });
  });
});

describe('undo', () => {
  it('goes back to the week’s start and not beyond', async () => {
    await office();
    const start = now().view;
    now().decide(estimate);
    now().decide(order);
    now().undo();
    expect(now().undoable).toEqual(estimate);
    now().undo();
    expect([now().log, now().undoable]).toEqual([[], undefined]);
    expect(now().view).toEqual(start);
    now().undo();
    expect(now().log).toEqual([]);
  });

  it('and deciding the same again gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyDecision.filter((one) => one.type !== 'run-week'),
          { minLength: 1, maxLength: 12 },
        ),
        async (decisions) => {
          browser = newBrowser();
          page = await openPage(browser);
          await office();
          const taken = decisions.filter((decision) => now().decide(decision));
          const [view, log] = [now().view, now().log];
          while (now().undoable !== undefined) now().undo();
          expect(now().log).toEqual([]);
          for (const decision of taken) expect(now().decide(decision)).toBe(true);
          expect([now().view, now().log]).toEqual([view, log]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('takes back an answer given on Monday, but not one that set the days running', async () => {
    await office();
    await runWeek(page);
    now().planNext();
    expect(now().openMessage).toBe('letter');
    now().decide(letter);
    expect([now().undoable, now().openMessage]).toEqual([letter, undefined]);
    now().undo();
    expect([now().undoable, now().openMessage]).toEqual([undefined, 'letter']);
    now().decide(letter);
    await runWeek(page);
    expect(now().openMessage).toBe('crash');
    expect(now().undoable).toBeUndefined();
    now().decide(crash);
    await settle();
    now().skipPlayback();
    await settle();
    now().undo();
    expect(now().log.at(-1)?.decision).toEqual(crash);
  });
});

describe('running the week', () => {
  it('is saved before anything is shown', async () => {
    const saves = indexedDbSaves();
    let allow = (): void => undefined;
    const gate = new Promise<void>((resolve) => (allow = resolve));
    page = await openPage(browser, {
      doors: { saves: { ...saves, append: (row, entries) => gate.then(() => saves.append(row, entries)) } },
    });
    await office();
    const plan = now().view;
    now().runWeek();
    await settle();
    expect(now()).toMatchObject({ playing: true, save: 'saving', days: [] });
    expect([now().view, now().shownDay]).toEqual([plan, undefined]);
    allow();
    await settle();
    expect(now()).toMatchObject({ playing: true, save: 'saved', shownDay: 0 });
    expect(now().days).toHaveLength(7);
  });

  it('plays Monday to Friday and ends at the ledger', async () => {
    await office();
    now().runWeek();
    const shown: (number | undefined)[] = [];
    for (let day = 0; day < 5; day += 1) {
      await page.clock.pass(day === 0 ? 0 : DAY_TIME);
      shown.push(now().shownDay);
    }
    expect(shown).toEqual([0, 1, 2, 3, 4]);
    expect(now().screen).toBe('office');
    await page.clock.pass(DAY_TIME);
    expect(now()).toMatchObject({ screen: 'ledger', playing: false, shownDay: 4 });
    expect(now().view?.awaiting).toEqual({ kind: 'plan', week: 2 });
    now().planNext();
    expect(now()).toMatchObject({ screen: 'office', panel: 'inbox', openMessage: 'letter' });
    expect(now().shownDay).toBeUndefined();
  });

  it('asks the world to perform each day, and waits for it', async () => {
    const performed: number[] = [];
    page = await openPage(browser, { doors: { perform: async (day) => void performed.push(day) } });
    await office();
    now().runWeek();
    await page.clock.pass(DAY_TIME * 5);
    expect(performed).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes no decision while the days play', async () => {
    await office();
    now().runWeek();
    expect(now().decide(estimate)).toBe(false);
    await settle();
    expect(now().decide(estimate)).toBe(false);
    now().undo();
    now().runWeek();
    await page.clock.pass(DAY_TIME * 5);
    expect(now().log.map((record) => record.decision.type)).toEqual(['run-week']);
    expect(now().days).toHaveLength(7);
  });

  it('can be held and let go on', async () => {
    await office();
    now().runWeek();
    await page.clock.pass(DAY_TIME);
    now().togglePause();
    await page.clock.pass(DAY_TIME * 9);
    expect(now()).toMatchObject({ playing: false, shownDay: 1, screen: 'office' });
    now().togglePause();
    await page.clock.pass(DAY_TIME * 4);
    expect(now().screen).toBe('ledger');
  });

  it('stops at a question with its message open, and goes on after the answer', async () => {
    await office();
    await runWeek(page);
    now().planNext();
    now().decide(letter);
    now().runWeek();
    await page.clock.pass(DAY_TIME * 2);
    expect(now()).toMatchObject({ screen: 'office', panel: 'inbox', openMessage: 'crash', playing: false });
    expect(now().shownDay).toBeUndefined();
    const daysThen = now().days.length;
    expect(daysThen).toBe(9);
    now().decide(crash);
    await page.clock.pass(0);
    expect(now()).toMatchObject({ playing: true, shownDay: daysThen });
    await page.clock.pass(DAY_TIME * 3);
    expect(now()).toMatchObject({ screen: 'ledger', shownDay: 11 });
  });

  it('ends in the report after the last week', async () => {
    await office();
    for (let week = 1; week <= smallRules.weeks; week += 1) {
      if (week === 2) now().decide(letter);
      await runWeek(page);
      if (week === 2) {
        now().decide(crash);
        await settle();
        now().skipPlayback();
        await settle();
      }
      expect(now().screen).toBe('ledger');
      now().planNext();
    }
    expect(now().screen).toBe('report');
    expect(now().view?.outcome?.verdict).toBe('end');
    expect(now().days).toHaveLength(28);
  });

  it('moves the cursor only to days that have run', async () => {
    await office();
    await runWeek(page);
    now().showDay(2);
    expect(now().shownDay).toBe(2);
    for (const day of [-1, 7, 1.5, Number.NaN]) now().showDay(day);
    expect(now().shownDay).toBe(2);
    now().showDay(undefined);
    expect(now().shownDay).toBeUndefined();
  });
});

describe('coming back', () => {
  /** Random play: any decisions, weeks run now and then, undo now and then, questions answered. */
  const steps = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: anyDecision },
      { weight: 2, arbitrary: fc.constant('undo' as const) },
      { weight: 2, arbitrary: fc.constant('week' as const) },
    ),
    { maxLength: 14 },
  );

  async function step(on: Page, what: Decision | 'undo' | 'week'): Promise<void> {
    if (what === 'undo') now(on).undo();
    else if (what === 'week') {
      if (now(on).openMessage === 'letter') now(on).decide(letter);
      if (now(on).openMessage === 'crash') now(on).decide(crash);
      else now(on).runWeek();
    } else now(on).decide(what);
    await settle();
    now(on).skipPlayback();
    await settle();
    if (now(on).screen === 'ledger') now(on).planNext();
    await settle();
  }

  it('after every decision leads back to it, as if nothing had been', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (play) => {
        browser = newBrowser();
        page = await openPage(browser);
        await office();
        for (const what of play) {
          await step(page, what);
          const before = standing(now());
          page = await page.reload();
          expect(standing(now())).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('gives the same as playing without ever leaving', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (play) => {
        browser = newBrowser();
        page = await openPage(browser);
        await office();
        let control: Course = beginCourse(prepare(smallRules), 'seed');
        for (const what of play) {
          await step(page, what);
          page = await page.reload();
        }
        for (const { decision } of now().log) {
          const next = take(control, decision);
          if (isProblem(next)) throw new Error(next.problem);
          control = next;
        }
        expect(now().view).toEqual(control.view);
        expect(now().days).toEqual(control.days);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('leads to the ledger when the page goes while the week plays', async () => {
    await office();
    now().runWeek();
    await page.clock.pass(DAY_TIME);
    page = await page.reload();
    expect(now()).toMatchObject({ screen: 'ledger', shownDay: 4, playing: false });
    expect(now().days).toHaveLength(7);
  });

  it('leads to the ledger, the brief and the panel that were open', async () => {
    await now().start(SMALL);
    await settle();
    page = await page.reload();
    expect(now().screen).toBe('brief');
    now().show('office');
    now().openPanel('money');
    await settle();
    page = await page.reload();
    expect(now()).toMatchObject({ screen: 'office', panel: 'money' });
  });

  it('lists a run at the menu and opens it from there', async () => {
    await office();
    now().decide(estimate);
    now().show('title');
    await settle();
    expect(now()).toMatchObject({
      screen: 'title',
      log: [],
      savedRuns: [{ run: 'run-1', scenario: 'small', week: 1, weeks: 4, finished: false }],
    });
    expect(now().view).toBeUndefined();
    page = await page.reload();
    expect(now().screen).toBe('title');
    await now().resume('run-1');
    expect(now().log).toEqual([{ at: [0, 0], decision: estimate }]);
  });

  it('leaves no trace of a run in which nothing was decided', async () => {
    await office();
    now().show('title');
    await settle();
    expect(await indexedDbSaves().list()).toEqual([]);
  });

  it('asks once that the browser keeps what is saved', async () => {
    await office();
    now().decide(estimate);
    now().decide(order);
    await settle();
    expect(page.persisted()).toBe(1);
  });
});
