// `rollout test FILE…`: plays an author's checks and says which hold.

import { prepare } from '../core/index.ts';
import { tryCheck, type Tried } from '../lab/index.ts';
import { printExpression, excerptOf, type AuthorCheck } from '../scenario/index.ts';
import { BrokenScenario, brokenJson, tellComplaint } from './broken-scenario.ts';
import { CLAIM_FAILED, Complaint, FINE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { loadScenario } from './load.ts';
import { answer, answerJson, complain, count, excerptWidth, outPaint, paint } from './output.ts';
import { progressTo } from './progress.ts';

interface Tested {
  readonly file: string;
  readonly text: string;
  readonly checks: readonly AuthorCheck[];
  readonly tried: readonly Tried[];
}

function testFile(given: string): Tested {
  const { rules, checks } = loadScenario(given);
  const file = scenarioPath(given);
  const game = prepare(rules);
  const progress = progressTo(
    checks.reduce((sum, { seeds }) => sum + seeds.length, 0),
    'checks',
  );
  try {
    const tried = checks.flatMap((check) =>
      check.seeds.map((seed) => {
        const found = tryCheck(game, check, seed, printExpression);
        progress.step();
        return found;
      }),
    );
    return { file, text: readText(file), checks, tried };
  } finally {
    progress.end();
  }
}

function tell({ file, text, checks, tried }: Tested): void {
  if (checks.length === 0) complain(`${file} has no checks`);
  for (const { check, seed, holds: ok, because } of tried) {
    if (ok) {
      answer(`${outPaint.good('holds')}   ${check} · seed ${seed}`);
      continue;
    }
    const place = checks.find(({ id }) => id === check);
    const { line, column, expected } = place ?? { line: 1, column: 1, expected: '' };
    const { shown: row } = excerptOf({ line, column, length: expected.length }, text, excerptWidth());
    const margin = ' '.repeat(String(line).length);
    complain(`${paint.error('failed')}${paint.strong(`: ${check} · seed ${seed}`)}`);
    complain(`${margin} ${paint.place(`${file}:${line}:${column}`)}\n${paint.faint(`${line} |`)} ${row}`);
    for (const reason of because) complain(`${paint.faint(`${margin} =`)} ${reason}`);
  }
}

const forJson = ({ file, tried }: Tested): object => ({
  file,
  ok: tried.every((one) => one.holds),
  checks: tried.map(({ check, seed, holds: ok, because }) => ({ check, seed, holds: ok, ...(ok ? {} : { because }) })),
});

/** Plays the checks of all files and returns the exit code: the worst of them. */
export function test(files: readonly string[], options: { readonly json?: true }): number {
  const tested: Tested[] = [];
  /** For programs, in the order in which they were given. */
  const told: object[] = [];
  let worst: number = FINE;
  for (const file of files) {
    try {
      const one = testFile(file);
      tested.push(one);
      told.push(forJson(one));
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      tellComplaint(error, options.json === true);
      if (error instanceof BrokenScenario) told.push(...brokenJson(error).files);
      worst = Math.max(worst, error.code);
    }
  }
  const tried = tested.flatMap((one) => one.tried);
  const failed = tried.filter((one) => !one.holds).length;
  if (options.json === true) answerJson({ files: told });
  else {
    for (const one of tested) tell(one);
    const summary = `${count(tried.length, 'check')} in ${count(tested.length, 'file')}: ${failed === 0 ? 'all hold' : `${failed} failed`}.`;
    if (tried.length > 0) (failed === 0 ? answer : complain)(summary);
  }
  return Math.max(worst, failed === 0 ? FINE : CLAIM_FAILED);
}
