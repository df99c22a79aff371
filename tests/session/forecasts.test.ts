// Forecasts of the session: only where there is an estimate, twenty dots, computed once after the last edit has rested, and no answer
// that a later edit has overtaken.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { forecastProject } from '../../src/coach/index.ts';
import { asId, prepare, type Decision, type ProjectId, type Rules, type View, type Week } from '../../src/core/index.ts';
import type { ForecastEngine, ForecastTask } from '../../src/session/doors.ts';
import { forecastEngine, type ForecastPort } from '../../src/session/forecast-engine.ts';
import { forecastService, type FromWorker, type ToWorker } from '../../src/session/forecast-service.ts';
import { forecastKey, forecasts, MOST_WANTED, REST, type Forecasts } from '../../src/session/forecasts.ts';
import type { Forecast } from '../../src/session/types.ts';
import { handClock, settle, type HandClock } from '../helpers/hand-clock.ts';
import { blocks, play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';
import { newBrowser, openPage, runWeek, SMALL } from './page.ts';

const ids = Array.from({ length: MOST_WANTED + 2 }, (_, at) => asId<ProjectId>(`plan-${at}`));
const [first = asId<ProjectId>('none'), second = asId<ProjectId>('none')] = ids;
const rules: Rules = tinyRules({
  mechanisms: ['estimates'],
  projects: ids.map((id) => aProject({ id, effortClass: 'middle', options: [anOption(), anOption({ id: 'other' })] })),
});
const bare: View = play(rules).view;
/** The same, with an estimate for each project. */
const estimated: View = { ...bare, projects: bare.projects.map((one) => ({ ...one, estimate: { made: 0, p50: 960, p80: 1400 } })) };

/** An engine that answers when the test says so. */
function slowEngine() {
  const open: {
    readonly task: ForecastTask;
    readonly answer: (weeks: readonly Week[] | undefined) => void;
    readonly fail: (why: Error) => void;
  }[] = [];
  const engine: ForecastEngine = { forecast: (task) => new Promise((answer, fail) => open.push({ task, answer, fail })) };
  return { engine, open };
}

describe('which forecasts are computed', () => {
  let clock: HandClock;
  let slow: ReturnType<typeof slowEngine>;
  let told: Forecasts;
  let view: View;
  let known: Readonly<Record<string, Forecast>>;
  let busy: boolean;
  const asked = (): readonly string[] => slow.open.map(({ task }) => forecastKey(task.project, task.option));

  beforeEach(() => {
    clock = handClock();
    slow = slowEngine();
    view = estimated;
    [known, busy] = [{}, false];
    told = forecasts({
      clock,
      engine: slow.engine,
      now: () => ({ rules, view }),
      onChange: (next, forecasting) => ([known, busy] = [next, forecasting]),
    });
  });

  it('only those of estimated projects', async () => {
    view = bare;
    told.want(first);
    await clock.pass(REST);
    expect([asked(), known, busy]).toEqual([[], {}, false]);
    view = estimated;
    told.refresh();
    await clock.pass(REST);
    expect(asked()).toEqual(['plan-0']);
  });

  it('after a rest, once for however many edits', async () => {
    told.want(first);
    for (let edit = 0; edit < 5; edit += 1) {
      await clock.pass(REST - 1);
      told.refresh();
    }
    expect([asked(), busy]).toEqual([[], true]);
    await clock.pass(REST - 1);
    expect(asked()).toEqual([]);
    await clock.pass(1);
    expect(asked()).toEqual(['plan-0']);
    expect(clock.waiting).toBe(0);
  });

  it('one after the other, each shown when it comes, busy until the last', async () => {
    told.want(first);
    told.want(second, 'other');
    await clock.pass(REST);
    expect(asked()).toEqual(['plan-1/other']);
    slow.open[0]?.answer([2, 3]);
    await settle();
    expect([asked(), busy]).toEqual([['plan-1/other', 'plan-0'], true]);
    expect(known).toEqual({ 'plan-1/other': { project: 'plan-1', option: 'other', weeks: [2, 3] } });
    slow.open[1]?.answer([4]);
    await settle();
    expect([Object.keys(known), busy]).toEqual([['plan-1/other', 'plan-0'], false]);
  });

  it('and an answer that an edit has overtaken is dropped, with all that would have followed it', async () => {
    told.want(first);
    told.want(second);
    await clock.pass(REST);
    told.refresh();
    slow.open[0]?.answer([9]);
    await settle();
    expect([asked(), known, busy]).toEqual([['plan-1'], {}, true]);
    await clock.pass(REST);
    slow.open[1]?.answer([5]);
    await settle();
    expect(known).toMatchObject({ 'plan-1': { weeks: [5] } });
  });

  it('what an engine drops or fails at leaves the others', async () => {
    told.want(first);
    told.want(second);
    told.want(ids[2] ?? first);
    await clock.pass(REST);
    slow.open[0]?.fail(new Error('worker gone'));
    await settle();
    slow.open[1]?.answer(undefined);
    await settle();
    slow.open[2]?.answer([7]);
    await settle();
    expect([Object.keys(known), busy]).toEqual([['plan-0'], false]);
  });

  it('asking again for what is fresh computes nothing', async () => {
    told.want(first);
    await clock.pass(REST);
    slow.open[0]?.answer([3]);
    await settle();
    told.want(first);
    await clock.pass(REST);
    expect([asked(), busy]).toEqual([['plan-0'], false]);
  });

  it('at most six: the longest unasked goes', async () => {
    for (const id of ids) told.want(id);
    await clock.pass(REST);
    for (let at = 0; at < MOST_WANTED; at += 1) {
      slow.open[at]?.answer([at]);
      await settle();
    }
    expect(asked()).toEqual([...ids].reverse().slice(0, MOST_WANTED));
    expect(busy).toBe(false);
  });

  it('and none of another run', async () => {
    told.want(first);
    await clock.pass(REST);
    told.clear();
    slow.open[0]?.answer([3]);
    await settle();
    told.refresh();
    await clock.pass(REST);
    expect([asked(), known, busy, clock.waiting]).toEqual([['plan-0'], {}, false, 0]);
  });
});

const service = (pause: () => Promise<void> = () => Promise.resolve()) => {
  const sent: FromWorker[] = [];
  return { sent, serve: forecastService((answer) => void sent.push(answer), pause) };
};
const task = (id: number, project = first): ToWorker => ({ kind: 'forecast', id, view: estimated, project });

describe('the computing', () => {
  it('gives twenty finish weeks, sorted, the same as the coach at once', async () => {
    const { sent, serve } = service();
    await serve({ kind: 'prepare', rules });
    await serve(task(1));
    expect(sent).toEqual([{ id: 1, weeks: forecastProject(prepare(rules), estimated, first) }]);
    const weeks = sent[0]?.weeks ?? [];
    expect(weeks).toHaveLength(20);
    expect([...weeks]).toEqual([...weeks].sort((a, b) => a - b));
  });

  it('of an option shows that option', async () => {
    const game = prepare(rules);
    const { sent, serve } = service();
    await serve({ kind: 'prepare', rules });
    await serve({ kind: 'forecast', id: 1, view: estimated, project: first, option: asId('other') });
    expect(sent[0]?.weeks).toEqual(forecastProject(game, estimated, first, asId('other')));
    // Nothing is ordered in the view: without an option it is never done.
    expect(new Set(forecastProject(game, estimated, first))).toEqual(new Set([rules.weeks + 1]));
    expect(Math.max(...(sent[0]?.weeks ?? []))).toBeLessThanOrEqual(rules.weeks);
  });

  it('stops between two worlds when a newer task has come', async () => {
    let pauses = 0;
    const { sent, serve } = service(async () => {
      pauses += 1;
      await settle();
    });
    await serve({ kind: 'prepare', rules });
    const older = serve(task(1));
    const newer = serve(task(2, second));
    await Promise.all([older, newer]);
    expect(sent.map(({ id, weeks }) => [id, weeks?.length])).toEqual([
      [1, undefined],
      [2, 20],
    ]);
    expect(pauses).toBe(61);
  });

  it('answers without weeks where there are no rules yet, or a view that is none', async () => {
    const { sent, serve } = service();
    await serve(task(1));
    await serve({ kind: 'prepare', rules });
    await serve({ kind: 'forecast', id: 2, view: {} as View, project: first });
    expect(sent).toEqual([{ id: 1 }, { id: 2 }]);
  });
});

describe('the engine', () => {
  /** A worker of paper. */
  function paperWorker() {
    const sent: ToWorker[] = [];
    let receive: (answer: FromWorker) => void = () => undefined;
    let fail: () => void = () => undefined;
    let stopped = 0;
    const port: ForecastPort = {
      send: (message) => void sent.push(message),
      listen(onAnswer, onFail) {
        receive = onAnswer;
        fail = onFail;
      },
      stop: () => void (stopped += 1),
    };
    return { port, sent, answer: (answer: FromWorker) => receive(answer), fail: () => fail(), stopped: () => stopped };
  }
  const own = (project: ProjectId): ForecastTask => ({ rules, view: estimated, project });
  const weeks = forecastProject(prepare(rules), estimated, first);

  it('hands tasks to one worker and the rules once', async () => {
    const worker = paperWorker();
    let made = 0;
    const engine = forecastEngine(() => {
      made += 1;
      return worker.port;
    });
    const one = engine.forecast(own(first));
    worker.answer({ id: 1, weeks: [3] });
    expect(await one).toEqual([3]);
    const two = engine.forecast(own(second));
    worker.answer({ id: 2 });
    expect(await two).toBeUndefined();
    expect([made, worker.sent.map(({ kind }) => kind)]).toEqual([1, ['prepare', 'forecast', 'forecast']]);
    void engine.forecast({ ...own(first), rules: { ...rules } });
    expect(worker.sent.at(-2)?.kind).toBe('prepare');
  });

  it('lets an older task go as soon as a newer one comes, and hears no late answer to it', async () => {
    const worker = paperWorker();
    const engine = forecastEngine(() => worker.port);
    const older = engine.forecast(own(first));
    const newer = engine.forecast(own(second));
    expect(await older).toBeUndefined();
    worker.answer({ id: 1, weeks: [1] });
    worker.answer({ id: 2, weeks: [2] });
    expect(await newer).toEqual([2]);
  });

  it('computes in the page where workers are refused', async () => {
    const engine = forecastEngine(() => {
      throw new Error('not allowed');
    });
    expect(await engine.forecast(own(first))).toEqual(weeks);
  });

  it('computes in the page what a worker leaves undone when it dies', async () => {
    const worker = paperWorker();
    const engine = forecastEngine(() => worker.port);
    const open = engine.forecast(own(first));
    worker.fail();
    expect(await open).toEqual(weeks);
    expect(worker.stopped()).toBe(1);
    expect(await engine.forecast(own(first))).toEqual(weeks);
    expect(worker.sent.filter(({ kind }) => kind === 'forecast')).toHaveLength(1);
  });
});

describe('in the session', () => {
  it('a forecast is there after an estimate and not before, and follows the plan', async () => {
    const page = await openPage(newBrowser());
    const now = () => page.store.getState();
    const server = asId<ProjectId>('server');
    await now().start(SMALL);
    now().show('office');
    await settle();
    now().forecast(server);
    await page.clock.pass(REST);
    expect([now().forecasts, now().forecasting]).toEqual([{}, false]);
    now().decide(blocks({ activity: 'estimate', project: 'server' }) as unknown as Decision);
    await page.clock.pass(REST);
    expect(now().forecasts).toEqual({});
    await runWeek(page);
    now().planNext();
    await page.clock.pass(REST);
    const unplanned = now().forecasts['server']?.weeks ?? [];
    // Nothing is ordered: by the plan as it is, never.
    expect(unplanned).toEqual(Array.from({ length: 20 }, () => 5));
    now().decide({ type: 'order', project: server, option: asId('used') });
    expect(now().forecasting).toBe(true);
    await page.clock.pass(REST);
    const planned = now().forecasts['server']?.weeks ?? [];
    expect(planned).toHaveLength(20);
    expect(planned[0]).toBeLessThan(5);
    now().undo();
    await page.clock.pass(REST);
    expect(now().forecasts['server']?.weeks).toEqual(unplanned);
    now().show('title');
    await settle();
    expect(now().forecasts).toEqual({});
  });
});
