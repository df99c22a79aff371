// Two sets of tests: `node` needs no browser and no build; `engines` runs the core in other JavaScript engines.
// A file that needs a page asks for one in its first line: `// @vitest-environment happy-dom`.

import { defineConfig } from 'vitest/config';
import { TestOrder } from './scripts/test-order.ts';

/** `--mode long` tries more, `--mode golden` records; projects do not hear of the mode by themselves, so it goes to them as a variable. */
export default defineConfig(({ mode }) => ({
  test: {
    passWithNoTests: false,
    // Every processor: by itself it leaves one idle, which of two is half.
    maxWorkers: '100%',
    sequence: { sequencer: TestOrder },
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/engines/**', 'tests/e2e/**'],
          environment: 'node',
          // What a file imports is kept for the next one: nothing of ours remembers a test, and fetching it anew for each took half of all time.
          isolate: false,
          // Megabytes for what is young: with the usual sixteen a sixth of the processor's time went into moving it (measured on damaged scenarios: 42 against 35 s).
          execArgv: ['--max-semi-space-size=64'],
          globalSetup: 'tests/helpers/build-cli.ts',
          setupFiles: ['tests/helpers/words.ts', 'tests/helpers/luck.ts'],
          env: { ROLLOUT_MODE: mode },
          // A busy machine of two cores must not fail what is only slow.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          env: { ROLLOUT_MODE: mode },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
