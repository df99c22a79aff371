// Browser tests play the built game (`npm run build` first), served by Vite on a free port. Two workers: much of a test is waiting for
// a week to be performed, so two browsers take two thirds of one's time even on two cores; a third only makes the others late.

import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './scripts/browser.mjs';

/** A port that is free now. Workers load this file too: the first one's choice is handed on. */
async function freePort(): Promise<number> {
  const chosen = process.env['ROLLOUT_E2E_PORT'];
  if (chosen !== undefined) return Number(chosen);
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
  process.env['ROLLOUT_E2E_PORT'] = String(port);
  return port;
}

const port = await freePort();
const executablePath = await ensureBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // Once more, in a fresh browser, tells a slow moment of the machine from a fault; `scripts/test.mjs` names what needed it, and allows one.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    // Five megabytes kept for every single test would be the slowest part of it; `offline.spec.ts` lets it run.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // A trace of every test costs a second each; ROLLOUT_TRACE=1 keeps those of the ones that fail.
    trace: process.env['ROLLOUT_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: BROWSER_ARGS },
  },
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
