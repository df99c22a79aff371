// Asking for a debrief from the page: it comes bit by bit, can be stopped and asked again, goes as soon as the run goes on, and is computed in the
// page where workers are refused.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { asId, type ProjectId, type StakeholderId } from '../../src/core/index.ts';
import { debriefEngine, type DebriefPort } from '../../src/session/debrief-engine.ts';
import { debriefService, type FromDebriefer, type ToDebriefer } from '../../src/session/debrief-service.ts';
import type { DebriefEngine } from '../../src/session/doors.ts';
import { newBrowser, openPage, runWeek, SMALL, type Page } from './page.ts';

afterEach(() => vi.restoreAllMocks());

/** A worker in this thread; `hold` keeps its answers back, `break` ends it. */
function worker() {
  let receive: (answer: FromDebriefer) => void = () => undefined;
  let fail: () => void = () => undefined;
  const sent: ToDebriefer[] = [];
  const serve = debriefService({
    post: (answer) => receive(answer),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    now: () => performance.now(),
    breath: 5,
  });
  const port: DebriefPort = {
    send(message) {
      sent.push(message);
      void serve(message);
    },
    listen(hear, broke) {
      receive = hear;
      fail = broke;
    },
    stop: () => undefined,
  };
  return { port, sent, break: () => fail() };
}

const promise = { type: 'promise', to: asId<StakeholderId>('ines'), project: asId<ProjectId>('server'), week: 3 } as const;

async function played(engine: () => Promise<DebriefEngine>, mode: 'coached' | 'hand-in' = 'coached'): Promise<Page> {
  const page = await openPage(newBrowser(), { doors: { debriefs: engine } });
  await page.store.getState().start(SMALL, mode, 'seed');
  page.store.getState().show('office');
  page.store.getState().decide(promise);
  await runWeek(page);
  return page;
}
const until = (page: Page, test: (state: ReturnType<Page['store']['getState']>) => boolean): Promise<void> =>
  vi.waitFor(() => expect(test(page.store.getState())).toBe(true), { timeout: 20_000 });

describe('the debrief of the run on the table', () => {
  it('comes bit by bit, whole in the end, and goes when the run goes on', async () => {
    const { port } = worker();
    const engine = debriefEngine(() => port);
    const page = await played(() => Promise.resolve(engine));
    const percents: number[] = [];
    page.store.subscribe(({ debriefing }) => debriefing !== undefined && percents.push(debriefing.percent));
    page.store.getState().askDebrief();
    await until(page, ({ debrief, debriefing }) => debrief?.luck !== undefined && debriefing === undefined);
    expect(page.store.getState().debrief).toMatchObject({ weeks: 1, finished: false });
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    // Nothing is computed twice.
    page.store.getState().askDebrief();
    await page.store.getState().startFile('nothing');
    expect(page.store.getState().debriefing).toBeUndefined();
    page.store.getState().planNext();
    page.store.getState().decide({ type: 'set-limit', projects: 1 });
    expect(page.store.getState()).not.toHaveProperty('debrief');
  });

  it('answers and if not?, for this world and then for the others', async () => {
    const { port } = worker();
    const engine = debriefEngine(() => port);
    const page = await played(() => Promise.resolve(engine));
    const [record] = page.store.getState().log;
    const worlds: number[] = [];
    page.store.subscribe(
      ({ otherwise }) => otherwise !== undefined && worlds.at(-1) !== otherwise.effect.worlds && worlds.push(otherwise.effect.worlds),
    );
    page.store.getState().tryOtherwise(record?.at ?? [0, 0], [{ kind: 'remove', at: record?.at ?? [0, 0] }]);
    expect(record?.decision.type).toBe('promise');
    await until(page, ({ otherwise, trying }) => otherwise !== undefined && trying === undefined);
    expect(page.store.getState().otherwise?.at).toEqual(record?.at);
    expect(worlds[0]).toBe(0);
    expect(page.store.getState().otherwise?.course.other).toHaveLength(1);
  });

  it('stops when it is called off, and goes on when asked again', async () => {
    const made = worker();
    const engine = debriefEngine(() => made.port);
    const page = await played(() => Promise.resolve(engine));
    // At the first word of it: a quick machine would be done before the next look.
    const off = page.store.subscribe(({ debrief }) => {
      if (debrief === undefined) return;
      off();
      page.store.getState().cancelDebrief();
    });
    page.store.getState().askDebrief();
    await until(page, ({ debrief, debriefing }) => debrief !== undefined && debriefing === undefined);
    expect(made.sent.map(({ kind }) => kind)).toEqual(['run', 'debrief', 'stop']);
    page.store.getState().askDebrief();
    await until(page, ({ debrief, debriefing }) => debrief?.luck !== undefined && debriefing === undefined);
    // The same run is not sent again: what was found of it is still there.
    expect(made.sent.map(({ kind }) => kind)).toEqual(['run', 'debrief', 'stop', 'debrief']);
  });

  it('is computed in the page where workers are refused, or where one breaks', async () => {
    const refusing = debriefEngine(() => {
      throw new Error('no workers here');
    });
    const page = await played(() => Promise.resolve(refusing));
    page.store.getState().askDebrief();
    await until(page, ({ debrief }) => debrief !== undefined);
    page.store.getState().cancelDebrief();

    let listening = false;
    let broke = (): void => undefined;
    const broken: DebriefPort = {
      send: () => undefined,
      listen(_, fail) {
        listening = true;
        broke = fail;
      },
      stop: () => undefined,
    };
    const breaking = debriefEngine(() => broken);
    const other = await played(() => Promise.resolve(breaking));
    other.store.getState().askDebrief();
    await until(other, ({ debriefing }) => debriefing !== undefined);
    await vi.waitFor(() => expect(listening).toBe(true));
    broke();
    // Told twice, it is still one breakdown.
    broke();
    await until(other, ({ debrief }) => debrief !== undefined);
    other.store.getState().cancelDebrief();
  });

  it('says so where it cannot be fetched, and tries again when asked', async () => {
    const { port } = worker();
    const engine = debriefEngine(() => port);
    const fetch = vi.fn<() => Promise<DebriefEngine>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(engine);
    const page = await played(fetch);
    page.store.getState().askDebrief();
    await until(page, ({ debriefFailed }) => debriefFailed === true);
    expect(page.store.getState()).not.toHaveProperty('debriefing');
    page.store.getState().askDebrief();
    await until(page, ({ debrief }) => debrief !== undefined);
    expect(page.store.getState()).not.toHaveProperty('debriefFailed');
  });

  it('a run to hand in says nothing of itself before it is over, and one that has not begun has nothing to say', async () => {
    const engine = vi.fn<() => Promise<DebriefEngine>>();
    const page = await played(engine, 'hand-in');
    page.store.getState().askDebrief();
    page.store.getState().tryOtherwise([0, 0], []);
    const fresh = await openPage(newBrowser(), { doors: { debriefs: engine } });
    await fresh.store.getState().start(SMALL);
    fresh.store.getState().askDebrief();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(engine).not.toHaveBeenCalled();
  });
});
