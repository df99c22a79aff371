// @vitest-environment happy-dom
// The sound part of the settings: four volumes with their names, by keyboard, silence at once, and captions.

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
/** What the slider is called, by the elements that label it. */
const nameOf = (slider: HTMLInputElement): string =>
  (slider.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
const press = (slider: HTMLElement, key: string): void =>
  act(() => {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    slider.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  });

it('has four volumes, each with its name; music is off', () => {
  expect(sliders().map((slider) => [nameOf(slider), slider.value])).toEqual([
    ['Everything', '100'],
    ['Effects', '60'],
    ['The building', '60'],
    ['Music', '0'],
  ]);
  expect([...host.querySelectorAll('output')].map((output) => output.textContent)).toEqual(['100 %', '60 %', '60 %', 'off']);
});

it.each([
  ['master', 0, 'Home', 0],
  ['effects', 1, 'End', 100],
  ['ambience', 2, 'Home', 0],
  ['music', 3, 'End', 100],
] as const)('%s is set by keyboard', (which, place, key, value) => {
  const slider = sliders()[place];
  if (slider === undefined) throw new Error('no such slider');
  act(() => slider.focus());
  press(slider, key);
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
