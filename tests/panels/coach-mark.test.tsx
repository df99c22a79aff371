// @vitest-environment happy-dom
// The coach mark in the page: what was followed is remembered at once, in the settings, so that no later run tells it again; and on Friday the
// card stands in the page's flow, in the place that is kept for it.

import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CoachMark } from '../../src/panels/marks/coach-mark.tsx';
import { TipSlot } from '../../src/panels/marks/slot.tsx';
import { SessionProvider } from '../../src/panels/session.tsx';
import { compileScenario } from '../../src/scenario/index.ts';
import type { ChoiceId } from '../../src/core/index.ts';
import { settle } from '../helpers/hand-clock.ts';
import { harborText } from '../helpers/harbor.ts';
import { newBrowser, openPage, runWeek, SMALL } from '../session/page.ts';

const harbor = compileScenario(harborText, 'harbor-relief.yaml');
if (!harbor.ok) throw new Error('harbor-relief does not compile');
const { rules, texts } = harbor;
const host = document.createElement('main');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

async function open() {
  const page = await openPage(newBrowser(), { doors: { loadScenario: async () => ({ rules, texts }) } });
  const now = () => page.store.getState();
  await now().start(SMALL);
  act(() =>
    root.render(
      <SessionProvider store={page.store}>
        <div id="flow">
          <TipSlot />
        </div>
        <CoachMark />
      </SessionProvider>,
    ),
  );
  return { page, now };
}

/** Gives an answer to whoever waits for one. */
function answer(now: Awaited<ReturnType<typeof open>>['now']): void {
  const { openMessage } = now();
  if (openMessage === undefined) throw new Error('nobody waits for an answer');
  const [choice] = Object.keys(texts.events[openMessage]?.choices ?? {});
  act(() => void now().decide({ type: 'answer', event: openMessage, choice: choice as ChoiceId }));
}

it('is remembered as soon as it was followed', async () => {
  const { now } = await open();
  act(() => now().show('office'));
  expect(now().settings.told).not.toContain('mark:answer');
  answer(now);
  expect(now().settings.told).toContain('mark:answer');
  act(() => now().openPanel('plan'));
  expect(now().settings.told).toContain('mark:plan');
});

it('stands in the flow on Friday, and goes when it is put away', async () => {
  const { page, now } = await open();
  act(() => now().show('office'));
  answer(now);
  for (let turn = 0; turn < 10 && now().screen !== 'ledger'; turn += 1) {
    await act(async () => {
      await runWeek(page);
      now().skipPlayback();
      await settle();
    });
    if (now().openMessage !== undefined && now().screen === 'office') answer(now);
  }
  expect(now().screen).toBe('ledger');
  const tip = document.querySelector('#flow aside');
  expect(tip?.textContent).toContain('Why?');
  expect(document.querySelectorAll('aside')).toHaveLength(1);
  act(() => [...(tip?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Not now')?.click());
  expect(document.querySelector('aside')).toBeNull();
  // Put away is not followed: it may come again another Friday.
  expect(now().settings.told).not.toContain('mark:why');
});
