// @vitest-environment happy-dom
// What the page shows when a screen breaks: a plain sentence, Reload, and a way to the menu that works.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Guard } from '../../src/panels/app/guard.tsx';
import { SessionProvider } from '../../src/panels/session.tsx';
import type { Session } from '../../src/session/types.ts';

function Broken(): never {
  throw new Error('planted');
}

describe('the guard around the screens', () => {
  const show = vi.fn();
  const store = createStore<Session>(() => ({ show }) as unknown as Session);
  const host = document.createElement('div');
  const root = createRoot(host, { onCaughtError: () => undefined });

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    document.body.append(host);
  });
  afterEach(() => {
    act(() => root.unmount());
    host.remove();
    vi.unstubAllGlobals();
  });

  it('shows a sentence instead of an empty page, and leads to the menu', () => {
    const screen = (name: string) => (
      <SessionProvider store={store}>
        <Guard key={name}>{name === 'menu' ? <p>the menu</p> : <Broken />}</Guard>
      </SessionProvider>
    );
    act(() => root.render(screen('office')));
    expect(host.querySelector('h1')?.textContent).toBe('Something of ours broke. Your week is saved.');
    const [reload, menu] = [...host.querySelectorAll('button')];
    expect([reload?.textContent, menu?.textContent]).toEqual(['Reload', 'To the menu']);
    act(() => menu?.click());
    expect(show).toHaveBeenCalledExactlyOnceWith('title');
    act(() => root.render(screen('menu')));
    expect(host.textContent).toBe('the menu');
  });
});
