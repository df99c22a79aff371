// The page's side of playing offline, in a browser of which only the worker is there: when a new version is offered.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserOffline } from '../../src/session/offline.ts';

type Answer = string | undefined | 'never';

/** A page of version `one` whose worker keeps what `answer` says; `waiting` is a newer worker that waits. */
function pageWith({ answer, waiting = null }: { readonly answer: Answer; readonly waiting?: object | null }) {
  const asked: unknown[] = [];
  const active = {
    postMessage(message: unknown, [port]: readonly MessagePort[]) {
      asked.push(message);
      if (answer !== 'never') port?.postMessage(answer);
    },
  };
  const registration = Object.assign(new EventTarget(), { active, waiting, installing: null });
  const container = Object.assign(new EventTarget(), {
    controller: active,
    register: async () => registration,
    ready: Promise.resolve(registration),
  });
  vi.stubGlobal('document', { querySelector: () => ({ content: 'one' }) });
  vi.stubGlobal('location', { protocol: 'https:', reload: vi.fn() });
  vi.stubGlobal('navigator', { serviceWorker: container, locks: undefined });
  const heard: string[] = [];
  const offline = browserOffline(() => 'worker.js');
  offline.start({ onReady: () => void heard.push('ready'), onUpdate: () => void heard.push('update') });
  return { heard, asked, container, offline };
}

afterEach(() => void vi.unstubAllGlobals());

describe('the page’s side of playing offline', () => {
  it('offers a version that took over while the page was on its way from the one before it', async () => {
    const { heard, asked, offline } = pageWith({ answer: 'two' });
    await vi.waitFor(() => expect(heard).toEqual(['ready', 'update']));
    expect(asked).toEqual(['settle']);
    // It has taken over: nothing has to be waited for.
    offline.change();
    expect(location.reload).toHaveBeenCalledOnce();
  });

  it.each<{ readonly answer: Answer }>([{ answer: 'one' }, { answer: undefined }, { answer: 'never' }])(
    'offers nothing where the worker answers $answer',
    async ({ answer }) => {
      const { heard, asked } = pageWith({ answer });
      await vi.waitFor(() => expect(asked).toEqual(['settle']));
      await new Promise((resolve) => void setTimeout(resolve, 20));
      expect(heard).toEqual(['ready']);
    },
  );

  it('offers a version that waits, and asks it to take over when it is wanted', async () => {
    const waiting = { postMessage: vi.fn() };
    const { heard, offline, container } = pageWith({ answer: 'one', waiting });
    await vi.waitFor(() => expect(heard).toContain('update'));
    offline.change();
    expect(waiting.postMessage).toHaveBeenCalledWith('take-over');
    expect(location.reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(location.reload).toHaveBeenCalledOnce();
  });
});
