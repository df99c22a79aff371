// Two sets of tests: `node` needs no browser and no build; `engines` runs the core in other JavaScript engines.
// A file that needs a page asks for one in its first line: `// @vitest-environment happy-dom`.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/engines/**', 'tests/e2e/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
