// @vitest-environment happy-dom
// The sound part of the settings: four volumes with their names, silence at once, and captions. `tests/e2e/sound.spec.ts` sets them by keyboard.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { SessionProvider } from '../../src/panels/session.tsx';
import { SoundPart } from '../../src/panels/settings/sound-part.tsx';
import { DEFAULT_SETTINGS } from '../../src/session/index.ts';
import type { Session, Settings } from '../../src/session/types.ts';

const host = document.createElement('main');
let store = createStore<Session>(() => ({}) as Session);
let close: () => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  store = createStore<Session>(
    (set) =>
      ({
        settings: DEFAULT_SETTINGS,
        changeSettings: (change: Partial<Settings>) => set(({ settings }) => ({ settings: { ...settings, ...change } })),
      }) as unknown as Session,
  );
  const root = createRoot(host);
  act(() =>
    root.render(
      <SessionProvider store={store}>
        <SoundPart />
      </SessionProvider>,
    ),
  );
  close = () => act(() => root.unmount());
});
afterEach(() => {
  close();
  host.remove();
  vi.unstubAllGlobals();
});

const sliders = (): readonly HTMLInputElement[] => [...host.querySelectorAll<HTMLInputElement>('input[type=range]')];
/** What the slider is called, by the label that is its own. */
const nameOf = (slider: HTMLInputElement): string => slider.labels?.[0]?.textContent ?? '';
/** Moves it as a hand or a key does, which is the browser's own doing. */
const move = (slider: HTMLInputElement, value: number): void =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, String(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('has four volumes, each with its name; music is off', () => {
  expect(sliders().map((slider) => [nameOf(slider), slider.value])).toEqual([
    ['Everything', '100'],
    ['Effects', '60'],
    ['The building', '60'],
    ['Music', '0'],
  ]);
  expect(sliders().map((slider) => slider.getAttribute('aria-valuetext'))).toEqual(['100 %', '60 %', '60 %', 'off']);
});

it.each([
  ['master', 0, 5],
  ['effects', 1, 100],
  ['ambience', 2, 0],
  ['music', 3, 35],
] as const)('%s is set', (which, place, value) => {
  const slider = sliders()[place];
  if (slider === undefined) throw new Error('no such slider');
  move(slider, value);
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, [which]: value });
});

it('mutes everything, which leaves the volumes as they were, and turns captions off', () => {
  const [muted, captions] = [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  act(() => muted?.click());
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, muted: true });
  expect(sliders().every((slider) => slider.disabled)).toBe(true);
  act(() => captions?.click());
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, muted: true, captions: false });
});
