// What the test command tells at its end of the tests that failed, from the reports of Vitest and Playwright.

import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from '../scripts/failures.mjs';

describe('the failures of a report', () => {
  it('of Vitest: file, titles and message without colors, and a file that did not load', () => {
    const passed = { status: 'passed', fullName: 'is', failureMessages: [] };
    const failed = {
      status: 'failed',
      fullName: 'adds 1 and 1',
      failureMessages: ['\u001b[31mAssertionError\u001b[39m: expected 3 to be 2'],
    };
    const report = {
      testResults: [
        { name: '/here/tests/a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
        { name: '/here/tests/b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
        { name: '/here/tests/c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
      ],
    };
    expect(vitestFailures(report, '/here')).toStrictEqual([
      { name: 'tests/a.test.ts › adds 1 and 1', message: 'AssertionError: expected 3 to be 2' },
      { name: 'tests/b.test.ts', message: 'Cannot find module' },
    ]);
  });

  it('of Playwright: failed tests, those that passed at a second try, and what went wrong around them', () => {
    const spec = (title: string, status: string, said: string) => ({
      title,
      tests: [{ status, results: [{ errors: said === '' ? [] : [{ message: said }] }] }],
    });
    const report = {
      errors: [{ message: 'No server' }],
      suites: [
        {
          title: 'week.spec.ts',
          specs: [spec('goes by', 'expected', ''), spec('stops', 'flaky', 'Timeout')],
          suites: [
            {
              title: 'on a phone',
              specs: [spec('fits', 'unexpected', Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n'))],
            },
          ],
        },
      ],
    };
    const told = playwrightFailures(report);
    expect(told.map(({ name }) => name)).toStrictEqual([
      'Playwright',
      'week.spec.ts › on a phone › fits',
      'week.spec.ts › stops (passed at the second try)',
    ]);
    expect(told[1]?.message.split('\n')).toHaveLength(26);
    expect(told[1]?.message).toMatch(/line 24\n… 5 lines more$/);
  });

  it('of a runner that left no report: none', () => {
    expect(vitestFailures(undefined, '/here')).toStrictEqual([]);
    expect(playwrightFailures(undefined)).toStrictEqual([]);
  });
});
