// @vitest-environment happy-dom
// The marks of the timeline: none is left out without a sign.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { axisOf } from '../../../src/panels/debrief/axis.ts';
import { MarkRow } from '../../../src/panels/debrief/mark-row.tsx';
import type { Mark } from '../../../src/panels/debrief/timeline-marks.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

it('tells in the last row how many more a week has, and shows the week', () => {
  const weeks = [1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3];
  const marks = weeks.map((week, index): Mark => ({ week, sign: String(index + 1), kind: 'decision', text: `What ${index + 1}` }) as Mark);
  const shown: number[] = [];
  const host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() =>
    root?.render(<MarkRow axis={axisOf(1_000, 13)} marks={marks} onPointed={() => undefined} onShow={(week) => shown.push(week)} />),
  );
  const buttons = [...host.querySelectorAll('button')];
  // Week 2 has just as many as there are rows; of the six of week 3 three stand there, and three are told of.
  expect(buttons.map((one) => one.textContent)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '+3']);
  expect(buttons.at(-1)?.getAttribute('aria-label')).toBe('3 more in week 3. Show this week');
  expect(new Set(buttons.map((one) => `${one.style.left} ${one.style.top}`)).size).toBe(buttons.length);
  act(() => buttons.at(-1)?.click());
  expect(shown).toEqual([3]);
});
