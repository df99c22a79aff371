// The page's side of playing offline, in a browser of which only the worker is there: when a new version is offered.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOffline } from '../../src/session/offline.ts';

/** A page of version `one` whose worker keeps the version `answer`, or none; `waiting` is a newer worker that waits. */
function pageWith({ answer, waiting = null }: { readonly answer?: string; readonly waiting?: object | null }) {
  const asked: unknown[] = [];
  let kept = answer;
  const active = {
    postMessage(message: unknown) {
      asked.push(message);
      if (kept !== undefined) container.dispatchEvent(new MessageEvent('message', { data: kept }));
    },
  };
  const registration = Object.assign(new EventTarget(), { active, waiting, installing: null });
  const container = Object.assign(new EventTarget(), {
    controller: active,
    register: async () => registration,
    ready: Promise.resolve(registration),
    becomes(version: string) {
      kept = version;
      container.dispatchEvent(new Event('controllerchange'));
    },
  });
  vi.stubGlobal('document', { querySelector: () => ({ content: 'one' }) });
  vi.stubGlobal('location', { protocol: 'https:', reload: vi.fn() });
  vi.stubGlobal('navigator', { serviceWorker: container, locks: undefined });
  const heard: string[] = [];
  const offline = browserOffline(() => 'worker.js');
  offline.start({ onReady: () => void heard.push('ready'), onUpdate: () => void heard.push('update') });
  return { heard, asked, container, offline };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the page’s side of playing offline', () => {
  it('offers a version that took over while the page was on its way from the one before it', async () => {
    const { heard, asked, offline } = pageWith({ answer: 'two' });
    await vi.waitFor(() => expect(heard).toEqual(['update', 'ready']));
    expect(asked).toEqual(['settle']);
    // It has taken over: nothing has to be waited for.
    offline.change();
    await vi.waitFor(() => expect(location.reload).toHaveBeenCalledOnce());
  });

  it('offers a version that another page let in, and goes on until it is wanted', async () => {
    const { heard, container, offline } = pageWith({ answer: 'one' });
    await vi.waitFor(() => expect(heard).toEqual(['ready']));
    container.becomes('two');
    expect(heard).toEqual(['ready', 'update']);
    expect(location.reload).not.toHaveBeenCalled();
    offline.change();
    await vi.waitFor(() => expect(location.reload).toHaveBeenCalledOnce());
  });

  it.each([{ answer: 'one' }, {}])('offers nothing where the worker answers $answer', async (worker) => {
    const { heard, asked } = pageWith(worker);
    await vi.waitFor(() => expect(asked).toEqual(['settle']));
    expect(heard).toEqual(['ready']);
  });

  it('offers a version that waits, and asks it to take over when it is wanted', async () => {
    const waiting = { postMessage: vi.fn() };
    const { heard, offline, container } = pageWith({ answer: 'one', waiting });
    await vi.waitFor(() => expect(heard).toContain('update'));
    offline.change();
    expect(waiting.postMessage).toHaveBeenCalledWith('take-over');
    await vi.advanceTimersByTimeAsync(14_000);
    expect(location.reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(location.reload).toHaveBeenCalledOnce();
  });

  it('loads anew after fifteen seconds where the version that waits does not come', async () => {
    const { heard, offline } = pageWith({ answer: 'one', waiting: { postMessage: vi.fn() } });
    await vi.waitFor(() => expect(heard).toContain('update'));
    offline.change();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(location.reload).toHaveBeenCalledOnce();
  });
});
