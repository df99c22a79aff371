// The page has one polite and one assertive live region, and no panel has another: a second would be spoken over the first.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const panels = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/panels');
/** What makes an element speak by itself; `output` does without saying so. */
const LIVE = /aria-live|role=["'{]+(?:status|alert|log|timer|marquee)\b|<output\b/g;

const found = readdirSync(panels, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((name) =>
    (readFileSync(path.join(panels, name), 'utf8').match(LIVE) ?? []).map((one) => `${name.split(path.sep).join('/')}: ${one}`),
  );

it('live regions stand in one component only: a polite and an assertive one', () => {
  expect(found).toEqual([
    'app/live-regions.tsx: role="status',
    'app/live-regions.tsx: aria-live',
    'app/live-regions.tsx: role="alert',
    'app/live-regions.tsx: aria-live',
  ]);
});
