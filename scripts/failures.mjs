// What failed, read from the reports of Vitest and Playwright: told once more at the very end, where somebody who has only the last lines
// still finds it.

import path from 'node:path';

const MOST_LINES = 25;
const COLOR = /\u001b\[[\d;]*m/g;

const short = (message) => {
  const lines = message.replaceAll(COLOR, '').trim().split('\n');
  return lines.length <= MOST_LINES
    ? lines.join('\n')
    : [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} lines more`].join('\n');
};

/** The failures in a JSON report of Vitest; a file that could not be loaded is one. */
export function vitestFailures(report, root) {
  return (report?.testResults ?? []).flatMap((file) => {
    const where = path.relative(root, file.name).split(path.sep).join('/');
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [{ name: where, message: short(file.message) }];
    return failed.map((test) => ({ name: `${where} › ${test.fullName}`, message: short((test.failureMessages ?? []).join('\n')) }));
  });
}

/** The tests in a JSON report of Playwright that failed at least once, those that passed at a second try, too. */
export function playwrightFailures(report) {
  const below = (suite, titles) => [
    ...(suite.suites ?? []).flatMap((inner) => below(inner, [...titles, inner.title])),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests
        .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
        .map((test) => ({
          name: `${[...titles, spec.title].join(' › ')}${test.status === 'flaky' ? ' (passed at the second try)' : ''}`,
          message: short(
            test.results.flatMap((result) => (result.errors ?? []).map((error) => error.stack ?? error.message ?? '')).join('\n'),
          ),
        })),
    ),
  ];
  const alone = (report?.errors ?? []).map((error) => ({ name: 'Playwright', message: short(error.stack ?? error.message ?? '') }));
  return [...alone, ...(report?.suites ?? []).flatMap((suite) => below(suite, [suite.title]))];
}
