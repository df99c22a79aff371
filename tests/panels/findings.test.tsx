// @vitest-environment happy-dom
// The mentor's line on the plan.

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { RULE_IDS } from '../../src/coach/rules/rule.ts';
import type { Finding, Reading } from '../../src/coach/index.ts';
import type { View } from '../../src/core/index.ts';
import { hintPlace } from '../../src/panels/plan/hint-place.ts';
import { MentorHint } from '../../src/panels/plan/mentor-hint.tsx';
import { DEFAULT_SETTINGS } from '../../src/session/index.ts';
import { SessionProvider } from '../../src/panels/session.tsx';
import { PANELS, type Mode, type Session } from '../../src/session/types.ts';
import { t } from '../../src/words/index.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { told } from '../helpers/told.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
/** What was opened and selected. */
const opened: unknown[] = [];
let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

function show(what: ReactNode, reading: Reading, mode: Mode = 'coached'): HTMLElement {
  const view = { awaiting: { kind: 'plan' }, assets: [{ id: 'stick' }] };
  opened.length = 0;
  const open = (one: unknown): void => void opened.push(one);
  const store = createStore<Session>(
    () =>
      ({
        ...reading,
        mode,
        view,
        playing: false,
        texts: sampleTexts,
        settings: DEFAULT_SETTINGS,
        openPanel: open,
        select: open,
      }) as unknown as Session,
  );
  const place = document.createElement('div');
  root = createRoot(place);
  act(() => root?.render(<SessionProvider store={store}>{what}</SessionProvider>));
  return place;
}

/** Nobody tries the stick: said for the first time in week 5. Everybody else is content. */
const untried = told({ weeks: 5, seen: (day) => ({ stakeholders: { ruth: { lastContact: day } }, manager: { standing: [] } }) });

describe('the hint on the plan', () => {
  it('asks first, says why when it is asked back, and shows the place when it is asked for', async () => {
    const place = show(<MentorHint />, untried);
    const buttons = (): readonly HTMLButtonElement[] => [...place.querySelectorAll('button')];
    expect(place.textContent).toContain('A hint from ruth');
    expect(place.textContent).toContain('When did somebody last see a copy come back?');
    expect(place.textContent).not.toContain('nobody tried');
    expect(buttons()).toHaveLength(1);
    // The reason is told in the debrief's words, which are fetched for it.
    await act(async () => {
      buttons()[0]?.click();
      await vi.dynamicImportSettled();
    });
    expect(place.textContent).toContain('stick: for 5 weeks nobody tried whether a copy can be brought back.');
    expect(place.textContent).toContain('A back-up is a hope. A restore is a fact.');
    expect(opened).toEqual([]);
    act(() => buttons()[1]?.click());
    expect(opened).toEqual(['estate', { kind: 'asset', id: 'stick' }]);
  });

  it('leads to a place for every rule, and to a thing only while it is there', () => {
    const view = { projects: [{ id: 'server' }], team: [], assets: [], stakeholders: [] } as unknown as View;
    for (const rule of RULE_IDS) {
      expect(t(`hints.nudge.${rule}`)).toMatch(/\?$/);
      expect(PANELS).toContain(hintPlace({ rule, evidence: {} }, view).panel);
    }
    const evidence = {
      project: { kind: 'project', id: 'server' },
      person: { kind: 'person', id: 'gone' },
    } as unknown as Finding['evidence'];
    expect(hintPlace({ rule: 'late-ordering', evidence }, view)).toEqual({
      panel: 'projects',
      mark: 'title',
      thing: { kind: 'project', id: 'server' },
    });
    expect(hintPlace({ rule: 'key-person', evidence }, view)).toEqual({ panel: 'team', mark: 'title' });
  });

  it('is not there for who plays on their own, nor where there is nothing to hint', () => {
    expect(show(<MentorHint />, untried, 'own').textContent).toBe('');
    expect(show(<MentorHint />, { ...untried, days: untried.days.slice(0, 21) }).textContent).toBe('');
  });
});
