// Weeks that go by on their own: from week 4, at most four, each a decision as if run by hand; begun again, watched again, looked at again.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, prepare, type Decision } from '../../src/core/index.ts';
import { beginCourse, take, type Course } from '../../src/run/index.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

/** Fourteen weeks in which nothing happens but what is decided; the server is wanted beyond them. */
const quiet = {
  ...smallRules,
  weeks: 14,
  events: [],
  projects: smallRules.projects.map((project) => ({ ...project, wanted: 14 })),
};
/** Known to be true in one week: the condition of a scenario's event. */
const inWeek = (value: number): (typeof smallRules.events)[number]['when'] => ({
  op: 'compare',
  how: '=',
  left: { op: 'call', name: 'week', ids: [] },
  right: { op: 'number', value },
});
const server = asId<never>('server');
const promise: Decision = { type: 'promise', to: asId('ines'), project: server, week: 6 };

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();
const weeksIn = ({ log }: Session): number => log.filter(({ decision }) => decision.type === 'run-week').length;

async function toWeek(week: number): Promise<void> {
  await now().start(SMALL, 'own', 'blue');
  now().show('office');
  await settle();
  for (let one = 1; one < week; one += 1) {
    await runWeek(page);
    now().planNext();
  }
}
async function goOn(): Promise<void> {
  now().runOn();
  await settle();
  now().skipPlayback();
  await settle();
}

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser, { rules: quiet });
});

describe('running until something needs the player', () => {
  it('is not possible in the first three weeks', async () => {
    await toWeek(3);
    await goOn();
    expect(weeksIn(now())).toBe(2);
    expect(now().ranOn).toBeUndefined();
  });

  it('runs four weeks at most, and comes to the ledger of the last', async () => {
    await toWeek(4);
    await goOn();
    // Three weeks by hand, then weeks 4, 5, 6 and 7.
    expect(weeksIn(now())).toBe(7);
    expect(now()).toMatchObject({ screen: 'ledger', shownDay: 6 * 7 + 4, ranOn: { from: 4, to: 7, reasons: [{ kind: 'enough' }] } });
  });

  it('leaves the same log and the same states as weeks run by hand', async () => {
    await toWeek(4);
    await goOn();
    let course: Course = beginCourse(prepare(quiet), 'blue');
    for (let week = 1; week <= 7; week += 1) course = take(course, { type: 'run-week' }) as Course;
    expect(now().log).toEqual(course.log);
    expect(now().view).toEqual(course.view);
    const reloaded = await page.reload();
    expect(now(reloaded).log).toEqual(course.log);
    expect(now(reloaded)).toMatchObject({ screen: 'ledger', shownDay: 46 });
  });

  it('stops in the week in which a promise is due', async () => {
    await toWeek(4);
    now().decide(promise);
    await goOn();
    // Week 4 goes by. With nothing ordered the promise is not at risk by what is known; week 5 goes by; in week 6 it is due.
    expect(now().ranOn).toMatchObject({ from: 4, to: 5, reasons: [{ kind: 'promise', state: 'due' }] });
    expect(weeksIn(now())).toBe(5);
  });

  it('stops in the middle of a week for a question', async () => {
    page = await openPage(newBrowser(), {
      rules: { ...quiet, events: smallRules.events.flatMap((event) => (event.id === 'crash' ? [{ ...event, when: inWeek(5) }] : [])) },
    });
    await toWeek(4);
    await goOn();
    expect(now()).toMatchObject({ screen: 'office', panel: 'inbox', openMessage: 'crash', ranOn: { from: 4, to: 5 } });
    expect(now().ranOn?.reasons[0]).toEqual({ kind: 'message', event: 'crash', from: 'ines' });
  });

  it('is told until the next week runs, and not after', async () => {
    await toWeek(4);
    await goOn();
    now().planNext();
    expect(now().ranOn).toBeDefined();
    await runWeek(page);
    expect(now().ranOn).toBeUndefined();
  });

  it('is told after a reload, too, with what stopped it', async () => {
    await toWeek(4);
    now().decide(promise);
    await goOn();
    const { ranOn } = now();
    expect(ranOn).toMatchObject({ from: 4, to: 5, reasons: [{ kind: 'promise', state: 'due' }] });
    page = await page.reload();
    expect(now().ranOn).toEqual(ranOn);
    now().planNext();
    await settle();
    page = await page.reload();
    expect(now()).toMatchObject({ screen: 'office', panel: 'plan', ranOn });
    await runWeek(page);
    page = await page.reload();
    expect(now().ranOn).toBeUndefined();
  });
});

describe('weeks that have run', () => {
  it('keep their ledgers', async () => {
    await toWeek(4);
    await goOn();
    now().lookAtWeek(5);
    expect(now()).toMatchObject({ screen: 'ledger', shownDay: 4 * 7 + 4 });
    now().lookAtWeek(8);
    now().lookAtWeek(0);
    expect(now()).toMatchObject({ shownDay: 4 * 7 + 4 });
    now().planNext();
    expect(now()).toMatchObject({ screen: 'office', panel: 'plan' });
    expect(now().shownDay).toBeUndefined();
  });

  it('can be watched again, which changes nothing', async () => {
    await toWeek(4);
    const { log, view } = now();
    now().watchWeek(2);
    await settle();
    expect(now()).toMatchObject({ screen: 'office', shownDay: 7, playing: true });
    expect(now().decide(promise)).toBe(false);
    now().skipPlayback();
    await settle();
    expect(now()).toMatchObject({ screen: 'ledger', shownDay: 7 + 4, playing: false, log, view });
  });
});

describe('the last week', () => {
  it('can be begun again once, with its plan, under the same luck', async () => {
    await toWeek(2);
    now().decide(promise);
    const planned = now().view;
    await runWeek(page);
    const after = now().view;
    expect(now().replaysLeft).toBe(1);
    now().replayWeek();
    expect(now()).toMatchObject({ screen: 'office', panel: 'plan', replaysLeft: 0, undoable: promise });
    expect(now().view).toEqual(planned);
    await runWeek(page);
    expect(now().view).toEqual(after);
    now().replayWeek();
    expect(now().view).toEqual(after);
  });

  it('stays begun again after a reload, and the count with it', async () => {
    await toWeek(2);
    await runWeek(page);
    now().replayWeek();
    const { log, view } = now();
    await settle();
    const reloaded = await page.reload();
    expect(now(reloaded)).toMatchObject({ log, view, replaysLeft: 0 });
    expect(now(reloaded).view?.week).toBe(2);
  });

  it('is final in a run to hand in, unless the link says otherwise', async () => {
    await now().start(SMALL, 'hand-in', 'blue');
    await runWeek(page);
    expect(now().replaysLeft).toBe(0);
    page = await openPage(newBrowser(), { rules: quiet, search: '?scenario=small&seed=x&mode=hand-in&replays=2' });
    await runWeek(page);
    expect(now().replaysLeft).toBe(2);
    now().replayWeek();
    await settle();
    expect(now(await page.reload())).toMatchObject({ replaysLeft: 1 });
  });
});
