// @vitest-environment happy-dom
// The mentor's line on the plan, and what the end report tells of a run: the heaviest in sight, the others behind *More*.

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Finding, Reading } from '../../src/coach/index.ts';
import { MentorHint } from '../../src/panels/plan/mentor-hint.tsx';
import { Findings } from '../../src/panels/report/findings.tsx';
import { byWeight } from '../../src/panels/report/told-findings.ts';
import { DEFAULT_SETTINGS } from '../../src/session/index.ts';
import { SessionProvider } from '../../src/panels/session.tsx';
import type { Mode, Session } from '../../src/session/types.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { told } from '../helpers/told.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

function show(what: ReactNode, reading: Reading, mode: Mode = 'coached'): HTMLElement {
  const view = { awaiting: { kind: 'plan' } };
  const store = createStore<Session>(
    () => ({ ...reading, mode, view, playing: false, texts: sampleTexts, settings: DEFAULT_SETTINGS }) as unknown as Session,
  );
  const place = document.createElement('div');
  root = createRoot(place);
  act(() => root?.render(<SessionProvider store={store}>{what}</SessionProvider>));
  return place;
}

/** Nobody tries the stick: said for the first time in week 5. Everybody else is content. */
const untried = told({ weeks: 5, seen: (day) => ({ stakeholders: { ruth: { lastContact: day } }, manager: { standing: [] } }) });

describe('the hint on the plan', () => {
  it('is one line of the mentor', () => {
    const text = show(<MentorHint />, untried).textContent;
    expect(text).toContain('Copies that nobody has seen come back. stick: for 5 weeks nobody tried whether a copy can be brought back.');
    expect(text).toContain('A hint from ruth');
  });

  it('is not there for who plays on their own, nor where there is nothing to hint', () => {
    expect(show(<MentorHint />, untried, 'own').textContent).toBe('');
    expect(show(<MentorHint />, { ...untried, days: untried.days.slice(0, 21) }).textContent).toBe('');
  });
});

describe('the findings of the report', () => {
  const one = (rule: Finding['rule'], to: number, weight: Finding['weight'], severity = 1): Finding => ({
    rule,
    kind: 'mistake',
    weight,
    weeks: { from: to, to },
    evidence: {},
    severity,
    remedy: [],
  });

  it('tell each rule once, the heaviest of it, with all its weeks; what counts comes first', () => {
    const all = [
      one('big-bang', 3, 'hint', 9),
      one('green-backup', 5, 'hint'),
      one('green-backup', 9, 'scored', 2),
      one('late-ordering', 8, 'hint', 4),
    ];
    expect(byWeight(all).map(({ finding, weeks }) => [finding.rule, finding.weight, weeks])).toEqual([
      ['green-backup', 'scored', '5, 9'],
      ['big-bang', 'hint', '3'],
      ['late-ordering', 'hint', '8'],
    ]);
  });

  it('say what happened, what to try, and the lesson', () => {
    const text = show(<Findings />, untried).textContent;
    expect(text).toContain('Copies that nobody has seen come back a hint in week 5');
    expect(text).toContain('A back-up is a hope. A restore is a fact. (GitLab');
    expect(text).toContain('Nothing of it stood out this time.');
  });
});
