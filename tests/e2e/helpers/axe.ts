// axe on the screen that is shown, with all rules of WCAG 2.0 to 2.2, A and AA. Nothing is excluded.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Fails with the rule, the elements and the reason when axe finds anything. */
export async function expectNoBarrier(page: Page, screen: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  );
  expect(told, `axe on ${screen}`).toEqual([]);
  // An empty page has no barrier either.
  expect(passes.length, `axe looked at ${screen}`).toBeGreaterThan(5);
}
