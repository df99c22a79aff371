// @vitest-environment happy-dom
// The game in the studio's frame: whom it hears, what it opens, and that nothing that goes wrong with one play keeps the next one away.

import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Session, SessionHandle } from '../../src/session/index.ts';
import { openFramed } from '../../src/studio/play/frame.ts';
import type { ToFrame } from '../../src/studio/play/frame-messages.ts';
import { settle } from '../helpers/hand-clock.ts';

const opened: string[] = [];
let refuse: string | undefined;
const { focus } = HTMLElement.prototype;

const message = (run: string): ToFrame =>
  ({ kind: 'play', rules: { id: 'small', weeks: 6 }, texts: { title: run }, translations: {}, run, look: { textSize: 'normal' } }) as never;

/** As the window around the frame says it; here that is the frame's own. */
async function say(data: unknown, from: Partial<MessageEventInit> = {}): Promise<void> {
  window.dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: window, ...from }));
  await settle();
}

beforeAll(async () => {
  const store = createStore<Session>(
    () =>
      ({
        changeSettings: ({ textSize }: ToFrame['look']) => expect(textSize).toBe('normal'),
        openRunFile: async (run: string) => {
          if (run === refuse) throw new Error('cannot be opened');
          opened.push(run);
        },
      }) as unknown as Session,
  );
  await openFramed({ store, open: () => Promise.resolve() } as unknown as SessionHandle);
});
beforeEach(() => {
  opened.length = 0;
  refuse = undefined;
});
afterAll(() => {
  HTMLElement.prototype.focus = focus;
});

it('opens the newest play that it is told, and hears nobody else', async () => {
  await say(message('one'));
  await say(message('another site’s'), { origin: 'https://elsewhere.example' });
  await say(message('nobody’s'), { source: null });
  expect(opened).toEqual(['one']);
  void say(message('two'));
  void say(message('three'));
  await say(message('four'));
  expect(opened).toEqual(['one', 'two', 'four']);
});

it('lets pass what extensions of a browser say to every frame, and opens what comes after it', async () => {
  for (const strange of ['{"topic":"start"}', undefined, null, 7, {}, { kind: 'decided' }, { kind: 'hello' }]) await say(strange);
  await say(message('one'));
  expect(opened).toEqual(['one']);
});

it('opens the next play where one could not be opened', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  refuse = 'one';
  await say(message('one'));
  await say(message('two'));
  expect(opened).toEqual(['two']);
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error('cannot be opened'));
  vi.unstubAllGlobals();
});
