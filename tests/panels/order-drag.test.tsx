// @vitest-environment happy-dom
// A list ordered by dragging, on a machine so busy that nothing is drawn between one input and the next.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useOrderDrag } from '../../src/panels/shared/use-order-drag.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const ROWS = ['server', 'wifi', 'phones'] as const;
const HEIGHT = 40;
let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

function List({ reorder }: { readonly reorder: (order: readonly string[]) => void }) {
  const { list, gripOf, markOf } = useOrderDrag<string>(ROWS, reorder);
  return (
    <ul ref={list}>
      {ROWS.map((row) => (
        <li key={row} data-mark={markOf(row)}>
          <span {...gripOf(row)} />
        </li>
      ))}
    </ul>
  );
}

function shown(): { readonly reorder: ReturnType<typeof vi.fn>; readonly grips: readonly HTMLElement[]; readonly marks: () => unknown[] } {
  const reorder = vi.fn();
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = createRoot(host);
  act(() => root?.render(<List reorder={reorder} />));
  const rows = [...host.querySelectorAll('li')];
  rows.forEach((row, index) => {
    row.getBoundingClientRect = () => new DOMRect(0, index * HEIGHT, 200, HEIGHT);
    row.scrollIntoView = () => undefined;
  });
  const grips = [...host.querySelectorAll('span')];
  for (const grip of grips) grip.setPointerCapture = () => undefined;
  return { reorder, grips, marks: () => rows.map((row) => row.dataset['mark']) };
}

function point(grip: HTMLElement | undefined, type: string, clientY: number): void {
  grip?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true, button: 0, clientY }));
}

/** Escape, as the page hears it; answers whether anybody behind the list heard it, too. */
function escape(): boolean {
  const behind = vi.fn();
  document.addEventListener('keydown', behind);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  document.removeEventListener('keydown', behind);
  return behind.mock.calls.length > 0;
}

describe('a row dragged by its grip', () => {
  it('is dropped where the pointer is, though no movement was drawn yet', () => {
    const { reorder, grips } = shown();
    act(() => {
      point(grips[1], 'pointerdown', 60);
      point(grips[1], 'pointermove', 10);
      point(grips[1], 'pointerup', 10);
    });
    expect(reorder.mock.calls).toEqual([[['wifi', 'server', 'phones']]]);
  });

  it('is put back by Esc, though nothing was drawn between', () => {
    const { reorder, grips } = shown();
    act(() => {
      point(grips[1], 'pointerdown', 60);
      point(grips[1], 'pointermove', 10);
      expect(escape()).toBe(false);
      point(grips[1], 'pointermove', 9);
      point(grips[1], 'pointerup', 9);
    });
    expect(reorder).not.toHaveBeenCalled();
    expect(escape()).toBe(true);
  });

  it('stays where it is when its pointer is taken away', () => {
    for (const end of ['pointercancel', 'lostpointercapture']) {
      const { reorder, grips } = shown();
      act(() => {
        point(grips[1], 'pointerdown', 60);
        point(grips[1], 'pointermove', 10);
        point(grips[1], end, 10);
        point(grips[1], 'pointerup', 10);
      });
      expect(reorder).not.toHaveBeenCalled();
      act(() => root?.unmount());
    }
  });

  it('shows what is moved, and where it would go', () => {
    const { grips, marks } = shown();
    act(() => {
      point(grips[1], 'pointerdown', 60);
      point(grips[1], 'pointermove', 110);
    });
    expect(marks()).toEqual([undefined, 'moved', 'after']);
    act(() => void escape());
    expect(marks()).toEqual([undefined, undefined, undefined]);
  });
});
