// Hands that have a keyboard and nothing else, and eyes on what has the focus: after every key something has it, it is drawn with its
// ring, and no bar, sheet or card lies over it (2.4.7, 2.4.11).

import { expect, type Page } from '@playwright/test';

export interface Focus {
  readonly name: string;
  /** What is wrong with how it shows, if anything. */
  readonly faults: readonly string[];
  /** A mark of the element itself, so that going round is noticed. */
  readonly id: number;
}

/** What has the focus now. */
export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const marks = ((window as unknown as { marks?: WeakMap<Element, number> }).marks ??= new WeakMap<Element, number>());
    const counter = window as unknown as { counted?: number };
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused === document.documentElement)
      return { name: '', faults: ['nothing has the focus'], id: 0 };
    const id = marks.get(focused) ?? (counter.counted = (counter.counted ?? 0) + 1);
    marks.set(focused, id);
    // What is drawn for a switch, a radio or a slider is its label; the input itself lies hidden in it.
    const shown = (focused instanceof HTMLInputElement ? focused.closest('label, [data-rac]') : undefined) ?? focused;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    const name = (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const faults: string[] = [];
    const box = shown.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) faults.push('has no size');
    const rings = [shown, ...shown.querySelectorAll('*'), shown.parentElement ?? shown].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!rings) faults.push('shows no ring');
    // Nine points of the part that a window of this size can show: what lies on them is the control, in it, or round it.
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, window.innerWidth);
    const bottom = Math.min(box.bottom, window.innerHeight);
    let seen = 0;
    for (const across of [0.1, 0.5, 0.9])
      for (const down of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        if (hit !== null && (shown.contains(hit) || hit.contains(shown) || focused.contains(hit))) seen += 1;
      }
    if (right <= left || bottom <= top || seen < 3) faults.push(`is covered or out of sight (${seen} of 9 points are seen)`);
    return { name, faults, id };
  });

export class Keys {
  /** Everything that was seen to be wrong with the focus. */
  readonly faults: string[] = [];
  presses = 0;

  constructor(readonly page: Page) {}

  async press(key: string): Promise<Focus> {
    this.presses += 1;
    await this.page.keyboard.press(key);
    return this.look(key);
  }

  /** Where the focus moves by itself, it may take two frames. */
  private async look(key: string): Promise<Focus> {
    let focus = await focusOf(this.page);
    for (let turn = 0; turn < 20 && focus.faults.length > 0; turn += 1) {
      await this.page.waitForTimeout(25);
      focus = await focusOf(this.page);
    }
    this.faults.push(...focus.faults.map((fault) => `after ${key}, “${focus.name.slice(0, 50)}” ${fault}`));
    return focus;
  }

  /** Tabs until something with this name has the focus. */
  async tabTo(name: RegExp, most = 90): Promise<void> {
    const seen: string[] = [];
    for (let turn = 0; turn < most; turn += 1) {
      this.presses += 1;
      await this.page.keyboard.press('Tab');
      // Past the last stop the browser's own controls have the focus.
      if ((await focusOf(this.page)).id === 0) continue;
      const now = await this.look('Tab');
      if (name.test(now.name)) return;
      seen.push(now.name.slice(0, 40));
    }
    throw new Error(`Tab never reached ${String(name)}: ${seen.join(' | ')}`);
  }

  /** Goes through all stops from where the focus is until it comes round. Returns how many there are. */
  async round(most = 150): Promise<number> {
    const met = new Set<number>();
    for (let turn = 0; turn < most; turn += 1) {
      this.presses += 1;
      await this.page.keyboard.press('Tab');
      const now = await focusOf(this.page);
      // Past the last stop the browser's own controls have the focus.
      if (now.id === 0 && met.size > 0) continue;
      if (met.has(now.id)) return met.size;
      met.add(now.id);
      this.faults.push(...now.faults.map((fault) => `going round, “${now.name.slice(0, 50)}” ${fault}`));
    }
    throw new Error(`Tab did not come round in ${most} presses`);
  }

  expectNoFault(): void {
    expect([...new Set(this.faults)]).toEqual([]);
  }
}
