// How long a newcomer takes, computed and not measured: a machine's own pace would tell nothing. A press takes its time, sentences and
// headings are read, facts in rows are glanced at, and a week plays.

import type { Page } from '@playwright/test';

/** Seconds from one press to the next, for finding and pressing; generous for people who do not play (calibration). */
export const SECONDS_A_PRESS = 2.5;
/** Words of prose a minute on a screen, well below the mean of 238 for adults (Brysbaert 2019). */
export const WORDS_A_MINUTE = 200;
/** Seconds for a row of facts, of which only what matters now is taken in (calibration). */
export const SECONDS_A_ROW = 0.5;
/** Seconds in which a week plays, at most (design: 6 to 10). */
export const SECONDS_A_WEEK = 10;

export interface Shown {
  /** Words of sentences, headings and labels, without those on buttons and of facts. */
  readonly words: number;
  /** Rows of facts: of tables and of lists of names and values. */
  readonly rows: number;
}

/** What there is to read in an element of the page. */
export const shownIn = (page: Page, selector: string): Promise<Shown> =>
  page
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((parts) => {
      let words = 0;
      let rows = 0;
      for (const part of parts) {
        rows += part.querySelectorAll('dt, tbody tr').length;
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (parent === null || parent.closest('dl, table, button, [hidden], [aria-hidden="true"], .unseen') !== null) continue;
          words += (walker.currentNode.textContent ?? '').split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
        }
      }
      return { words, rows };
    });

export const secondsFor = ({ words, rows }: Shown): number => (words / WORDS_A_MINUTE) * 60 + rows * SECONDS_A_ROW;
