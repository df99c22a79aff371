// Live play with a worker of paper: what is asked of it, what of its answers counts, and what the game in the frame is told.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type EventId, type Log } from '../../src/core/index.ts';
import { checkText } from '../../src/studio/check/check.ts';
import type { Checked, CheckTask } from '../../src/studio/check/messages.ts';
import { Draft } from '../../src/studio/document/draft.ts';
import { createStudio, type Studio } from '../../src/studio/document/store.ts';
import type { FromFrame, ToFrame } from '../../src/studio/play/frame-messages.ts';
import { livePlay, type LivePlay, type LiveState } from '../../src/studio/play/live-play.ts';
import type { PlayAnswer, PlayTask, Seeking } from '../../src/studio/play/messages.ts';
import { playTask } from '../../src/studio/play/work.ts';
import { handClock, type HandClock } from '../helpers/hand-clock.ts';
import { inPlace } from '../helpers/in-place.ts';

const TEXT = readFileSync('scenarios/templates/one-project.yaml', 'utf8');
const DEAR = TEXT.replace('price: 2900', 'price: 29000');
const EVENT = asId<EventId>('it-stopped');
const LOOK = { textSize: 'large', font: 'inter', contrast: 'system', motion: 'system' } as never;
/** Some decisions; nobody plays them here. */
const DECIDED: Log = [
  { at: [0, 0], decision: { type: 'run-week' } },
  { at: [7, 0], decision: { type: 'answer', event: asId('when-will-it-work'), choice: asId('look-first') } },
] as never;

/** Each text is read once: what is tested comes after that. */
const known = new Map<string, Checked>();
function check(task: CheckTask): Checked {
  const checked = known.get(task.text) ?? checkText(task);
  known.set(task.text, checked);
  return { ...checked, id: task.id };
}

let clock: HandClock;
let draft: Draft;
let studio: Studio;
let play: LivePlay;
/** What was asked of the worker, and how often one was started and ended. */
let asked: PlayTask[];
let [started, stopped] = [0, 0];
let told: ToFrame[];
let answer: (message: { readonly kind: 'ready' } | PlayAnswer | Seeking) => void;
let fail: () => void;
let isRefused: boolean;

const state = (): LiveState => play.store.getState();
const last = (): PlayTask => {
  const task = asked.at(-1);
  if (task === undefined) throw new Error('nothing was asked');
  return task;
};
const isKind = <K extends PlayTask['kind']>(kind: K): Extract<PlayTask, { kind: K }> => {
  const task = last();
  if (task.kind !== kind) throw new Error(`${task.kind} was asked`);
  return task as Extract<PlayTask, { kind: K }>;
};
/** Does what was asked last, as the worker does it. */
const work = (task = last()): void => answer(playTask(task));
/** What a careful manager decides up to a week in the version on the screen. */
function planned(until: number): Log {
  const { shown } = state();
  const played = shown === undefined ? undefined : playTask({ kind: 'bot', id: 0, rules: shown.rules, seed: '1', bot: 'planner', until });
  if (played?.kind !== 'found') throw new Error('nothing could be played');
  return played.log;
}
const write = (text: string): void => draft.become(text);
const decide = (log: Log, seed = state().seed): void => play.hear({ kind: 'decided', seed, log } satisfies FromFrame);

beforeEach(() => {
  clock = handClock();
  draft = new Draft();
  [asked, told, started, stopped, isRefused] = [[], [], 0, 0, false];
  studio = createStudio({ draft, startChecker: () => inPlace(check), after: clock.after });
  play = livePlay(
    studio,
    () => {
      if (isRefused) throw new Error('no workers here');
      started += 1;
      return {
        send: (task) => asked.push(task),
        listen: (then, failed) => void ([answer, fail] = [then, failed]),
        stop: () => void (stopped += 1),
      };
    },
    LOOK,
    clock.after,
  );
  studio.open(TEXT, 'one-project.yaml');
  play.connect((message) => told.push(message));
});

describe('a play that is begun', () => {
  it('stands on the first Monday, and is told to the game with how the reader has set it', () => {
    play.begin('blue');
    expect(last()).toMatchObject({ kind: 'bot', bot: 'idle', until: 1, seed: 'blue' });
    expect(state().busy).toBe('bot');
    work();
    expect(state()).toMatchObject({ busy: undefined, seed: 'blue', log: [], shownLog: [] });
    expect(state().shown?.text).toBe(TEXT);
    expect(told).toEqual([expect.objectContaining({ kind: 'play', look: LOOK, texts: state().shown?.texts })]);
    expect(JSON.parse(told[0]?.run ?? '')).toMatchObject({ scenario: { id: 'one-project' }, seed: 'blue' });
  });

  it('is not begun of a text that has errors from the start', () => {
    studio.open(TEXT.replace('sponsor: amara', 'sponsor: nobody'), 'one-project.yaml');
    for (const begin of [() => play.begin(), () => play.playFrom(EVENT), () => play.letPlay('planner', 3, '1')]) begin();
    expect(asked).toEqual([]);
  });

  it('says that it failed where no worker can be had, where it breaks, and where it takes too long', async () => {
    isRefused = true;
    play.begin();
    expect(state()).toMatchObject({ busy: undefined, trouble: { kind: 'failed' } });
    isRefused = false;
    play.begin();
    expect(state().trouble).toBeUndefined();
    fail();
    expect(state()).toMatchObject({ busy: undefined, trouble: { kind: 'failed' } });
    play.begin();
    await clock.pass(60_000);
    expect(state()).toMatchObject({ busy: undefined, trouble: { kind: 'failed' } });
    // Each with a worker of its own: the one before may hang.
    expect([started, stopped]).toEqual([2, 2]);
    play.begin();
    work({ ...last(), rules: { weeks: 0 } } as never);
    expect(state()).toMatchObject({ busy: undefined, trouble: { kind: 'failed' } });
  });
});

describe('play from an event', () => {
  it('tells how far the search is, then puts the writer there', () => {
    play.playFrom(EVENT);
    const { id } = isKind('seek');
    expect(last()).toMatchObject({ event: EVENT });
    answer({ kind: 'seeking', id, part: 'bots', done: 3, of: 84 });
    expect(state()).toMatchObject({ busy: 'seek', seeking: { done: 3, of: 84 } });
    work();
    const { log, reached } = state();
    expect(reached).toMatchObject({ event: EVENT });
    expect(log.length).toBeGreaterThan(0);
    expect(state()).toMatchObject({ busy: undefined, seeking: undefined, shownLog: log });
    expect(told).toHaveLength(1);
    // A bot that plays afterwards has come to no event.
    play.letPlay('planner', 3, '');
    expect(state().reached).toBeUndefined();
    expect(last()).toMatchObject({ kind: 'bot', seed: '1' });
    work();
    expect(state().reached).toBeUndefined();
  });

  it('leaves what is played as it is where no way is found, and says why', () => {
    play.begin();
    work();
    decide(DECIDED);
    play.playFrom(EVENT);
    answer({ kind: 'not-found', id: last().id, tried: 484, held: 2, never: ['week > 90'] });
    expect(state().trouble).toMatchObject({ kind: 'not-found', event: EVENT, found: { tried: 484, held: 2, never: ['week > 90'] } });
    expect(state().log).toBe(DECIDED);
    expect(told).toHaveLength(1);
  });

  it('is called off at once: the worker ends, and what it still says is not heard', () => {
    play.begin();
    work();
    play.playFrom(EVENT);
    const sought = isKind('seek');
    play.stop();
    expect(stopped).toBe(1);
    expect(state()).toMatchObject({ busy: undefined, seeking: undefined, log: [] });
    work(sought);
    answer({ kind: 'seeking', id: sought.id, part: 'bots', done: 9, of: 84 });
    expect(state()).toMatchObject({ log: [], reached: undefined, seeking: undefined });
    // Nothing is to be called off any more.
    play.stop();
    expect(stopped).toBe(1);
    play.begin();
    expect(started).toBe(2);
  });

  it('may take ten minutes, where everything else has one', async () => {
    play.playFrom(EVENT);
    await clock.pass(599_999);
    expect(state().busy).toBe('seek');
    await clock.pass(1);
    expect(state()).toMatchObject({ busy: undefined, trouble: { kind: 'failed' } });
  });

  it.each([
    ['a search', () => play.playFrom(EVENT), { kind: 'seek', event: EVENT }],
    ['a bot', () => play.letPlay('hero', 4, 'blue'), { kind: 'bot', bot: 'hero', until: 4, seed: 'blue' }],
  ])('%s that a change of the text calls off is kept in mind, and begins again with the new text', (_what, begin, was) => {
    play.begin();
    work();
    begin();
    write(DEAR);
    expect(last().kind).toBe('again');
    expect(state()).toMatchObject({ busy: 'again', calledOff: was });
    work();
    expect(state()).toMatchObject({ busy: undefined, calledOff: was });
    // What follows from the next change by itself takes nothing of it back.
    write(TEXT);
    work();
    expect(state().calledOff).toEqual(was);
    play.beginAgain();
    expect(last()).toMatchObject({ ...was, rules: studio.store.getState().good?.rules });
    expect(state()).toMatchObject({ busy: was.kind, calledOff: undefined });
  });

  it('is not said to be called off where nothing was at work but the decisions played again', () => {
    play.begin();
    work();
    write(DEAR);
    expect(state().busy).toBe('again');
    write(TEXT);
    expect(state().calledOff).toBeUndefined();
  });

  it('that was found in an older version is played again in the one that is written by now', () => {
    play.playFrom(EVENT);
    const sought = last();
    write(DEAR);
    work(sought);
    expect(isKind('again').rules).toBe(studio.store.getState().good?.rules);
    work();
    expect(state().shown?.text).toBe(DEAR);
  });
});

describe('a change of the text', () => {
  beforeEach(() => {
    play.letPlay('planner', 4, '1');
    work();
  });

  it('has the same decisions played again in the new version, which the game then shows', () => {
    const { base, log } = state();
    write(DEAR);
    expect(isKind('again')).toMatchObject({ seed: '1', log, baseRules: base?.rules, rules: studio.store.getState().good?.rules });
    expect(state().busy).toBe('again');
    work();
    expect(state().result?.difference).toMatchObject({ week: 2 });
    expect(state().shown?.text).toBe(DEAR);
    // All that was decided is kept for the next change; the game has what applies.
    expect(state().log).toBe(log);
    expect(state().shownLog).not.toEqual(log);
    expect(told.at(-1)?.rules).toBe(state().shown?.rules);
    write(TEXT);
    work();
    expect(state().result?.difference).toBeUndefined();
    expect(state().shownLog).toEqual(log);
  });

  it('that has errors, or says the same, asks nothing; of two the newer counts', () => {
    const before = asked.length;
    write(TEXT.replace('sponsor: amara', 'sponsor: nobody'));
    expect(asked).toHaveLength(before);
    write(DEAR);
    const old = last();
    write(TEXT.replace('price: 2900', 'price: 2800'));
    expect(asked).toHaveLength(before + 2);
    work(old);
    expect(state().busy).toBe('again');
    work();
    expect(state().shown?.text).toContain('price: 2800');
  });

  it('is compared with the version that was accepted', () => {
    write(DEAR);
    const { base: number } = isKind('again');
    work();
    const { shown, shownLog } = state();
    play.accept();
    expect(state()).toMatchObject({ base: shown, log: shownLog, result: undefined });
    write(`${DEAR}# a remark\n`);
    expect(isKind('again')).toMatchObject({ baseRules: shown?.rules, log: shownLog });
    expect(isKind('again').base).not.toBe(number);
    work();
    expect(state().result?.difference).toBeUndefined();
  });

  it('goes away with the scenario: another one begins without a play', () => {
    studio.open(DEAR, 'one-project.yaml');
    expect(state()).toMatchObject({ base: undefined, shown: undefined, log: [], shownLog: [], busy: undefined });
    write(TEXT);
    expect(last().kind).toBe('bot');
    play.begin();
    work();
    studio.show({ screen: 'begin' });
    expect(state()).toMatchObject({ base: undefined, shown: undefined });
  });
});

describe('the game in the frame', () => {
  it('says what was decided in it, and nothing of what it was told', () => {
    decide(DECIDED);
    expect(state().log).toEqual([]);
    play.letPlay('planner', 3, '1');
    work();
    write(DEAR);
    work();
    decide(structuredClone(state().shownLog));
    expect(state().result).toBeDefined();
    decide(DECIDED);
    // Who goes on playing takes the version on the screen for theirs.
    expect(state()).toMatchObject({ log: DECIDED, shownLog: DECIDED, result: undefined });
    expect(state().base?.text).toBe(DEAR);
  });

  it('that comes anew is told where it stood, with what was decided since', () => {
    play.begin();
    work();
    play.connect(undefined);
    play.connect((message) => told.push(message));
    expect(told).toHaveLength(2);
    expect(told[1]?.run).toBe(told[0]?.run);
    const log = planned(3);
    decide(log);
    play.connect(undefined);
    play.connect((message) => told.push(message));
    work();
    expect(told).toHaveLength(3);
    expect(JSON.parse(told[2]?.run ?? '').decisions).not.toEqual(JSON.parse(told[0]?.run ?? '').decisions);
  });

  it('in which somebody decides while an older run is played again keeps that decision', () => {
    play.letPlay('planner', 3, '1');
    work();
    const log = planned(4);
    write(`${TEXT}# a remark\n`);
    const old = last();
    decide(log);
    work(old);
    expect(isKind('again').log).toEqual(log);
    work();
    expect(state().shownLog).toEqual(log);
    expect(state().shown?.text).toBe(`${TEXT}# a remark\n`);
  });
});
