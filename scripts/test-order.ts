// Which file of tests comes when. A worker whose next file wants a page where the last wanted none (or the other way round) is ended, and its
// successor fetches all modules anew, which takes as long as the tests do: so files with a page come one after the other, on one worker, while
// the other does the longest without; then the long ones, so that none is left at the end with an idle processor beside it.

import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest without a page, longest first: *calibration*, of the times that a whole run tells. */
const LONG = [
  'lab/balance',
  'scenario/fuzz',
  'scenario/fuzz-odd',
  'cli/built',
  'docs',
  'coach/bot-findings',
  'core/properties',
  'cli/balance',
  'scenario/dangling',
  'core/kept-views',
  'golden/debriefs',
  'sound/levels',
  'scenario/guard',
  'core/bridges-in-play',
  'scenario/codes',
  'lab/habits',
];

const wantsPage = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment happy-dom');

/** Its place among the long ones; behind them all where it is none. */
function length({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
}

export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = await super.sort(files);
    const others = known.filter(({ project }) => project.name !== 'node');
    const ours = known.filter(({ project }) => project.name === 'node');
    const [page, ...pages] = ours.filter(wantsPage);
    const [longest, ...rest] = ours.filter((file) => !wantsPage(file)).toSorted((a, b) => length(a) - length(b));
    return [...others, ...(page ? [page] : []), ...(longest ? [longest] : []), ...pages, ...rest];
  }
}
