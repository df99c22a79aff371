// @vitest-environment happy-dom
// The glossary: every word that the catalogue explains has its name and stands in the list, can be found, and says more than its name;
// and a term in the page opens its meaning with the way to all of them.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useDialogs } from '../../src/panels/office/dialogs.ts';
import { Term } from '../../src/panels/shared/term.tsx';
import { TERMS, glossary, lookUp } from '../../src/panels/shared/terms.ts';
import { en } from '../helpers/catalogues.ts';

describe('the glossary', () => {
  it('has every word that is explained anywhere, once', () => {
    const explained = Object.keys(en).flatMap((key) => (key.startsWith('terms.') ? [key.replace('terms.', '')] : []));
    expect([...TERMS].sort()).toEqual(explained.sort());
    expect(new Set(TERMS).size).toBe(TERMS.length);
  });

  it('explains each in one or two sentences, or three short ones', () => {
    for (const { name, meaning } of glossary()) {
      const sentences = meaning.split(/(?<=[.?!])\s/).length;
      expect(sentences, name).toBeLessThanOrEqual(3);
      expect(meaning.split(' ').length, name).toBeGreaterThan(5);
      expect(meaning.split(' ').length, name).toBeLessThanOrEqual(50);
    }
  });

  it('stands in the order of its names', () => {
    const names = glossary().map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  });

  it('finds by name before by meaning, in any case, and nothing for what it does not know', () => {
    const found = lookUp(glossary(), ' BACK ').map(({ of }) => of);
    expect(found.slice(0, 2)).toEqual(['back-up', 'way-back']);
    expect(found).toContain('restore-test');
    expect(lookUp(glossary(), 'total cost')[0]?.of).toBe('three-year-cost');
    expect(lookUp(glossary(), 'zebra')).toEqual([]);
    expect(lookUp(glossary(), '')).toHaveLength(TERMS.length);
  });
});

describe('a term', () => {
  const host = document.createElement('main');
  afterEach(() => {
    host.remove();
    vi.unstubAllGlobals();
  });

  it('says what it is called, opens at a press, and leads to all words', () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    document.body.append(host);
    const root = createRoot(host);
    act(() => root.render(<Term of="slack">Slack</Term>));
    const button = host.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Slack: what is this?');
    act(() => button?.click());
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain(en['terms.slack']);
    const all = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].find(
      (one) => one.textContent === en['glossary.open'],
    );
    act(() => all?.click());
    expect(useDialogs.getState().shown).toBe('glossary');
    act(() => root.unmount());
  });
});
