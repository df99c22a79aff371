// @vitest-environment happy-dom
// What was asked for on the side: each answer that can be given is a button, none stands out, and what was chosen is said.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Requests } from '../../src/panels/inbox/requests.tsx';
import { SessionProvider } from '../../src/panels/session.tsx';
import type { Decision } from '../../src/core/index.ts';
import type { Session } from '../../src/session/types.ts';

const host = document.createElement('main');
const decided: Decision[] = [];
const request = (own: object) => ({
  id: 'shelf',
  from: 'ines',
  project: 'server',
  came: 7,
  adds: 240,
  hasDate: true,
  deferred: false,
  isOpen: true,
  ...own,
});

function show(own: object): () => void {
  const store = createStore<Session>(
    () =>
      ({
        screen: 'office',
        playing: false,
        log: [],
        days: [],
        settings: { keys: {} },
        texts: {
          requests: { shelf: { title: 'A shelf', asks: [] } },
          stakeholders: { ines: { name: 'Ines', short: 'Ines', role: '', about: '' } },
          team: {},
          projects: { server: { short: 'Server' } },
        },
        view: { awaiting: { kind: 'plan', week: 2 }, requests: [request(own)] },
        decide: (decision: Decision) => {
          decided.push(decision);
          return true;
        },
      }) as unknown as Session,
  );
  const root = createRoot(host);
  act(() =>
    root.render(
      <SessionProvider store={store}>
        <Requests />
      </SessionProvider>,
    ),
  );
  return () => act(() => root.unmount());
}
const answers = (): readonly string[] => [...host.querySelectorAll('button:not([aria-label])')].map((one) => one.textContent);

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  decided.length = 0;
});
afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
});

it('offers the answers that can be given, and takes one', () => {
  const close = show({});
  expect(host.textContent).toContain('Ines, for Server · 4 h more work for the team');
  expect(answers()).toHaveLength(6);
  act(() => [...host.querySelectorAll('button')].find((one) => one.textContent === 'Yes, and something else leaves')?.click());
  expect(decided).toEqual([{ type: 'rule-request', request: 'shelf', ruling: 'swap' }]);
  close();
});

it('leaves out a date that is not there, and a second delay', () => {
  const close = show({ hasDate: false, deferred: true });
  expect(answers()).toEqual(['Yes', 'Yes, and something else leaves', 'No, but this would work', 'No']);
  close();
});

it('says what became of it', () => {
  const close = show({ isOpen: false, answer: { day: 7, silent: false, ruling: 'options' } });
  expect(answers()).toEqual([]);
  expect(host.textContent).toContain('No, but this would work');
  close();
  const silent = show({ isOpen: false, answer: { day: 11, silent: true } });
  expect(host.textContent).toContain('Nobody answered.');
  silent();
});
