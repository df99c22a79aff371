// The page's side of playing offline, in a browser of which only the worker is there: when a new version is offered.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOffline } from '../../src/session/offline.ts';

/** A worker that keeps the files of `version`, or answers nothing. `say` is how what it says comes to the page. */
function workerOf(version: string | undefined, say: (source: object, version: string) => void) {
  const asked: unknown[] = [];
  const one = Object.assign(new EventTarget(), {
    asked,
    postMessage(message: unknown) {
      asked.push(message);
      if (message === 'settle' && version !== undefined) say(one, version);
    },
  });
  return one;
}
type Kept = ReturnType<typeof workerOf>;

interface Given {
  /** The version of the worker that is there. */
  readonly answer?: string;
  /** That of one that waits. */
  readonly waits?: string;
  /** The page came from the server, past its worker. */
  readonly isPast?: boolean;
  /** No worker was there yet when the page came. */
  readonly isFirst?: boolean;
}

/** A page of version `one`. */
function pageWith({ answer, waits, isPast = false, isFirst = false }: Given) {
  const say = (source: object, data: string): void => void container.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  const active: Kept = workerOf(answer, say);
  const workers = {
    active,
    waiting: waits === undefined ? null : workerOf(waits, say),
    installing: null as Kept | null,
    update: vi.fn(async () => undefined),
  };
  const registration = Object.assign(new EventTarget(), workers);
  const container = Object.assign(new EventTarget(), {
    controller: isPast || isFirst ? null : active,
    register: async () => registration,
    getRegistration: async () => (isFirst ? undefined : registration),
    ready: Promise.resolve(registration),
  });
  /** The version that waits, or another one, takes over. */
  const takesOver = (version?: string): void => {
    registration.active = version === undefined ? (registration.waiting ?? active) : workerOf(version, say);
    registration.waiting = null;
    container.dispatchEvent(new Event('controllerchange'));
  };
  /** The browser has found a new version. */
  const finds = (version: string): Kept => {
    const found = workerOf(version, say);
    registration.installing = found;
    registration.dispatchEvent(new Event('updatefound'));
    Object.assign(registration, { installing: null, waiting: found });
    found.dispatchEvent(new Event('statechange'));
    return found;
  };
  vi.stubGlobal('document', { querySelector: () => ({ content: 'one' }) });
  vi.stubGlobal('location', { protocol: 'https:', reload: vi.fn() });
  vi.stubGlobal('navigator', { serviceWorker: container, locks: undefined });
  const heard: string[] = [];
  const offline = browserOffline(() => 'worker.js');
  offline.start({ onReady: () => void heard.push('ready'), onUpdate: () => void heard.push('update') });
  return { heard, asked: active.asked, registration, container, offline, takesOver, finds };
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
    const { heard, takesOver, offline } = pageWith({ answer: 'one' });
    await vi.waitFor(() => expect(heard).toEqual(['ready']));
    takesOver('two');
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
    const { heard, offline, container, registration } = pageWith({ answer: 'one', waits: 'two' });
    await vi.waitFor(() => expect(heard).toContain('update'));
    expect(registration.waiting?.asked).toEqual(['settle']);
    offline.change();
    expect(registration.waiting?.asked).toEqual(['settle', 'take-over']);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(location.reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(location.reload).toHaveBeenCalledOnce();
  });

  it('loads anew after fifteen seconds where the version that waits does not come', async () => {
    const { heard, offline } = pageWith({ answer: 'one', waits: 'two' });
    await vi.waitFor(() => expect(heard).toContain('update'));
    offline.change();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(location.reload).toHaveBeenCalledOnce();
  });

  describe('that was loaded past its worker, and is newer', () => {
    const past = async (given: Given) => {
      const page = pageWith({ ...given, isPast: true });
      await vi.advanceTimersByTimeAsync(3_000);
      return page;
    };

    it('is not offered the older version, and has the next one fetched', async () => {
      const { heard, asked, registration } = await past({ answer: 'nought' });
      expect(asked).toEqual(['settle']);
      expect(heard).toEqual(['ready']);
      expect(registration.update).toHaveBeenCalledOnce();
    });

    it('lets its own version in without a word as soon as it is there, and stays as it is', async () => {
      const { heard, finds, takesOver } = await past({ answer: 'nought' });
      const own = finds('one');
      expect(own.asked).toEqual(['settle', 'take-over']);
      takesOver();
      expect(own.asked).toEqual(['settle', 'take-over', 'settle']);
      expect(heard).toEqual(['ready']);
      expect(location.reload).not.toHaveBeenCalled();
    });

    it('lets its own version in that was waiting already', async () => {
      const { heard, registration } = await past({ answer: 'nought', waits: 'one' });
      expect(registration.waiting?.asked).toEqual(['settle', 'take-over']);
      expect(heard).toEqual(['ready']);
    });

    it('is offered neither of two older ones, and neither where another page lets the second in', async () => {
      const { heard, takesOver, registration } = await past({ answer: 'nought', waits: 'half' });
      expect(registration.waiting?.asked).toEqual(['settle']);
      takesOver();
      expect(heard).toEqual(['ready']);
    });

    it('is offered one that comes after it', async () => {
      const { heard, finds, offline } = await past({ answer: 'nought' });
      const later = finds('two');
      expect(later.asked).toEqual(['settle']);
      expect(heard).toEqual(['ready', 'update']);
      offline.change();
      expect(later.asked).toEqual(['settle', 'take-over']);
    });
  });

  it('is offered a version that was published while a first visit began', async () => {
    const { heard } = pageWith({ answer: 'two', isFirst: true });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(heard).toContain('update');
  });
});
