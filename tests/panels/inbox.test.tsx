// @vitest-environment happy-dom
// Answering one message while another waits: the reply stays to be read, and a button leads on.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { InboxPanel } from '../../src/panels/inbox/inbox-panel.tsx';
import { primaryOf, runPrimary } from '../../src/panels/office/primary.ts';
import { SessionProvider } from '../../src/panels/session.tsx';
import type { Session } from '../../src/session/types.ts';

const message = (event: string, from: string) => ({
  event,
  from,
  arrived: 0,
  mustAnswer: true,
  ifSilent: 'yes',
  concerns: [from],
  choices: [{ id: 'yes', minutes: 0, money: 0, monthly: 0, team: [], promises: [] }],
});
const prose = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const words = (title: string) => ({
  title,
  message: prose(`${title}, in full`),
  choices: { yes: { label: 'Yes', because: '', reply: prose(`Thank you for ${title}`) } },
});
const person = (name: string) => ({ name, short: name, role: '', about: '' });

function game() {
  const view = (messages: readonly object[], awaiting: object) => ({
    day: 0,
    week: 1,
    weeks: 13,
    awaiting,
    messages,
    manager: { minutes: 2400, standing: [], blocks: [], blockMinutes: 120, blocksAllowed: 3, answerMinutes: 0, answers: 0 },
    requests: [],
    stakeholders: [],
    projects: [],
    team: [],
  });
  const [roof, lift] = [message('roof', 'ruth'), message('lift', 'emil')];
  const texts = {
    events: { roof: words('the roof'), lift: words('the lift') },
    stakeholders: { ruth: person('Ruth'), emil: person('Emil') },
    team: {},
    projects: {},
  };
  return createStore<Session>(
    (set) =>
      ({
        screen: 'office',
        panel: 'inbox',
        runId: 'r',
        playing: false,
        log: [],
        days: [],
        settings: { keys: {} },
        texts,
        view: view([roof, lift], { kind: 'answer', event: 'roof' }),
        openMessage: 'roof',
        openPanel: (panel: string) => set({ panel } as Partial<Session>),
        // The core takes it, and the next message of the same day is due at once.
        decide: () => {
          const answered = { ...roof, answer: { choice: 'yes', silent: false } };
          set({ view: view([answered, lift], { kind: 'answer', event: 'lift' }), openMessage: 'lift' } as unknown as Partial<Session>);
          return true;
        },
      }) as unknown as Session,
  );
}

describe('the inbox with two messages', () => {
  const host = document.createElement('main');
  host.id = 'panel';
  let root: Root;
  let store: StoreApi<Session>;
  const button = (name: RegExp) =>
    [...host.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent));
  const title = () => host.querySelector('#letter-title')?.textContent;

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    document.body.append(host);
    store = game();
    root = createRoot(host);
    act(() =>
      root.render(
        <SessionProvider store={store}>
          <InboxPanel />
        </SessionProvider>,
      ),
    );
  });
  afterEach(() => {
    act(() => root.unmount());
    host.remove();
    vi.unstubAllGlobals();
  });

  it('shows the reply, and the next message on request, from its top', () => {
    expect(title()).toBe('the roof');
    expect(button(/^Next message/)).toBeUndefined();
    act(() => button(/^Choose: Yes/)?.click());
    expect(title()).toBe('the roof');
    expect(host.textContent).toContain('Ruth replies');
    expect(host.textContent).toContain('Thank you for the roof');
    host.scrollTop = 300;
    act(() => button(/^Next message/)?.click());
    expect(title()).toBe('the lift');
    expect(host.scrollTop).toBe(0);
  });

  it('goes to the next message by the primary button, too', () => {
    act(() => button(/^Choose: Yes/)?.click());
    const primary = primaryOf(store.getState());
    expect(primary?.values).toEqual({ name: 'Emil' });
    act(() => void (primary !== undefined && runPrimary(primary, store.getState())));
    expect(title()).toBe('the lift');
  });
});
