// axe on the screen that is shown, with all rules of WCAG 2.0 to 2.2, A and AA, in the normal theme, and with those that ask how something
// looks in that of high contrast. Nothing is excluded. axe comes into the page once and stays, which halves the time of a screen.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { ownFaults } from './own-rules.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules that ask how something looks; the themes differ in nothing else, so the second is looked at by these alone. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  readonly found: readonly string[];
  readonly passes: number;
}

interface Axe {
  readonly run: (
    context: string,
    options: object,
  ) => Promise<{ readonly violations: readonly Violation[]; readonly passes: readonly object[] }>;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

async function look(page: Page, part: string, runOnly: readonly string[]): Promise<Result> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(
    async ([only, within]) => {
      const { axe } = window as unknown as { readonly axe: Axe };
      const { violations, passes } = await axe.run(within, { runOnly: only, resultTypes: ['violations'] });
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
      );
      return { found, passes: passes.length };
    },
    [runOnly, part] as const,
  );
}

/** The theme follows the system's wish; it takes a moment to be drawn. */
async function wish(page: Page, contrast: 'no-preference' | 'more'): Promise<void> {
  await page.emulateMedia({ contrast, reducedMotion: 'reduce' });
  await page.waitForFunction((more) => {
    const { contrast: shown, motion } = document.documentElement.dataset;
    return motion === 'reduced' && (shown === undefined || (shown === 'more') === more);
  }, contrast === 'more');
}

/**
 * Fails with the rule, the elements and the reason when axe finds anything. `part`: where the rest of the screen was looked at before, what
 * is new of it, by a selector.
 */
export async function expectNoBarrier(page: Page, screen: string, part = ':root'): Promise<void> {
  expect.soft(await ownFaults(page), `own rules on ${screen}`).toEqual([]);
  for (const [contrast, rules, least] of [
    ['no-preference', TAGS, 6],
    ['more', OF_LOOKS, 1],
  ] as const) {
    await wish(page, contrast);
    const { found, passes } = await look(page, part, rules);
    expect(found, `axe on ${screen}, contrast ${contrast}`).toEqual([]);
    // An empty page has no barrier either.
    expect(passes, `axe looked at ${screen}`).toBeGreaterThanOrEqual(least);
  }
}
