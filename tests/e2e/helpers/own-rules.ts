// Rules that axe does not hold: targets of 24 px or with room round them (2.5.8), what is seen of a name is in it (2.5.3), and text of
// 16 px, badges 13.5 (the design's own rule).

import type { Page } from '@playwright/test';

/** What is wrong on the page as it is shown. `target` is the least side of what is pressed, in CSS pixels. */
export const ownFaults = (page: Page, target = 24): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found = new Set<string>();
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
    const told = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40)}`;

    const controls = [
      ...document.querySelectorAll('button:not(:disabled), a[href], summary, input:not(:disabled), textarea, [role="menuitem"]'),
    ];
    const targets = controls.flatMap((control) => {
      // What is pressed of a hidden input is its label.
      const pressed = control.matches('input') ? (control.closest('label') ?? control) : control;
      const box = pressed.getBoundingClientRect();
      return isShown(pressed) && box.width > 1 && box.height > 1 ? [{ pressed, box }] : [];
    });
    for (const { pressed, box } of targets) {
      if (Math.min(box.width, box.height) >= least - 0.5) continue;
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const isCrowded = targets.some((other) => {
        if (other.pressed === pressed || other.pressed.contains(pressed)) return false;
        const across = Math.max(other.box.left - x, 0, x - other.box.right);
        const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(across, down) < least / 2;
      });
      if (isCrowded) found.add(`${told(pressed)} is ${Math.round(box.width)}×${Math.round(box.height)} px and crowded`);
    }

    const bare = (text: string): string =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    for (const control of document.querySelectorAll<HTMLElement>('button[aria-label], a[aria-label], [role="menuitem"][aria-label]')) {
      if (!isShown(control)) continue;
      const name = bare(control.getAttribute('aria-label') ?? '');
      const seen = control.innerText.split('\n').map(bare);
      for (const words of seen) if (!name.includes(words)) found.add(`${told(control)} shows “${words}”, which is not in its name`);
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent === null || !/[\p{L}\p{N}]/u.test(walker.currentNode.textContent ?? '') || !isShown(parent)) continue;
      const { width, height } = parent.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const { fontSize, fontWeight } = getComputedStyle(parent);
      const size = Number.parseFloat(fontSize);
      const isBadge = size >= 13.49 && Number(fontWeight) >= 600;
      if (size < 15.99 && !isBadge) found.add(`${told(parent)} is ${size} px`);
    }
    return [...found];
  }, target);
