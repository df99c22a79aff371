// Looks at a screen that is shown in the language of testers: words that no catalogue says, and words that do not fit. That language
// puts every message of the catalogue into brackets and makes it longer by a third and more.

import type { Page } from '@playwright/test';

export interface Seen {
  /** Words outside all brackets, texts and names of controls alike. */
  readonly bare: readonly string[];
  /** What is wider than its room, and how much. */
  readonly tight: readonly string[];
}

/** What of the page comes from the scenario, or is no word: left out, longest first. */
export const seen = (page: Page, allowed: readonly string[]): Promise<Seen> =>
  page.evaluate((known) => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('[hidden]') === null;
    /** Left to screen readers, a pixel large. */
    const isForEars = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath.startsWith('inset(50%') || isForEars(element.parentElement));
    const inOrder = [...new Set(known)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
    /** What stands outside brackets, brackets in brackets included. */
    const outside = (text: string): string => {
      let depth = 0;
      let rest = '';
      for (const letter of text) {
        if (letter === '⟦') depth += 1;
        else if (letter === '⟧') depth -= 1;
        else if (depth === 0) rest += letter;
      }
      return rest;
    };
    const bareIn = (text: string): string => {
      let rest = outside(text).replaceAll(/\s+/g, ' ');
      for (const one of inOrder) rest = rest.replaceAll(one, ' ');
      return /\p{L}{2}/u.test(rest) ? rest.trim() : '';
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    const tight: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent === null || text.trim() === '' || !isSeen(parent) || parent.closest('script, style, noscript') !== null) continue;
      parts.push(text);
      // What lies in the building is placed over it, and shortened, by itself.
      if (parent.closest('.unseen, svg, [role="toolbar"]') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 1 || isForEars(parent)) continue;
      const name = text.trim().slice(0, 50);
      if (box.left < -1 || box.right > window.innerWidth + 1) {
        // Inside something that scrolls by itself it can be reached.
        let scroller: Element | null = parent;
        while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowX)) scroller = scroller.parentElement;
        if (scroller === null || scroller.scrollWidth <= scroller.clientWidth) tight.push(`outside the window: ${name}`);
      }
      for (let around: Element | null = parent; around !== null && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (frame.width <= 1 || style.display === 'contents') break;
        const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const isBox = style.display !== 'inline';
        const over = Math.max(box.right - frame.right, frame.left - box.left);
        if (over > 2 && (clips || (isBox && (around.matches('button, label, td, th, dd, dt, li, p, h1, h2, h3') || around === parent))))
          tight.push(`${Math.round(over)} px wider than its ${around.tagName.toLowerCase()}: ${name}`);
        const below = Math.max(box.bottom - frame.bottom, frame.top - box.top);
        if (below > 2 && (style.overflowY === 'hidden' || style.overflowY === 'clip'))
          tight.push(`${Math.round(below)} px cut below or above: ${name}`);
        if (/auto|scroll/.test(style.overflowX) || /auto|scroll/.test(style.overflowY)) break;
      }
    }
    for (const element of [document.documentElement, ...document.querySelectorAll('main, [role="dialog"]')])
      if (element.scrollWidth > element.clientWidth + 1) tight.push(`${element.tagName.toLowerCase()} scrolls sideways`);

    const bare = new Set<string>();
    // A message with a bold part is several texts: brackets are counted over all of them.
    for (const piece of outside(parts.join('\n')).split('\n')) {
      const rest = bareIn(piece);
      if (rest !== '') bare.add(rest);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]'))
      for (const attribute of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        if (isSeen(element) && bareIn(element.getAttribute(attribute) ?? '') !== '')
          bare.add(`${attribute}: ${bareIn(element.getAttribute(attribute) ?? '')}`);
    const told = bareIn(document.title.replace(/Rollout$/, ''));
    if (told !== '') bare.add(`title: ${told}`);
    return { bare: [...bare], tight: [...new Set(tight)] };
  }, allowed);
