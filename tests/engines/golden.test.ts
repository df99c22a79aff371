// The same games give the same hashes, week by week, in Node, QuickJS and Chromium: played at random, busily, and not at all.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { prepare } from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import type { Course, Courses } from './course.ts';
import { hashes } from './course.ts';
import { ENGINES, inNode } from './engines.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const RUNS = times(100, 2_000);

function courses(): Courses {
  const file = path.join(root, 'scenarios', 'harbor-relief.yaml');
  const compiled = compileScenario(readFileSync(file, 'utf8'), file);
  if (!compiled.ok) throw new Error('the shipped scenario does not compile');
  const game = prepare(compiled.rules);
  // A log can be replayed in any world, so thirty of them serve for all seeds; one game in ten is not played at all.
  const logs = Array.from({ length: 30 }, (_, index) => randomLog(game, `player-${index}`));
  const made = Array.from({ length: RUNS }, (_, index): Course => ({
    seed: `golden-${index}`,
    log: index % 10 === 0 ? [] : (logs[index % logs.length] ?? []),
  }));
  return { rules: compiled.rules, courses: made };
}

describe(`${RUNS} games`, () => {
  let script = '';
  let input = '';
  let expected = '';

  beforeAll(async () => {
    input = JSON.stringify(courses());
    script = await bundle(path.join(here, 'course.ts'), { name: 'course' });
    // Straight from the sources, without the bundle.
    expected = hashes(input);
  });

  it('are games: each has its own course, of a hash for every week', () => {
    const lines = expected.split('\n');
    expect(lines).toHaveLength(RUNS);
    expect(new Set(lines).size).toBe(RUNS);
    for (const line of lines) expect(line).toMatch(/^([0-9a-f]{16} ){13}[0-9a-f]{16}$/);
  });

  it.each(Object.entries(ENGINES))('give the same hashes in %s', async (_name, engine) => {
    const lines = (await engine(script, `course.hashes(${JSON.stringify(input)})`)).split('\n');
    const wanted = expected.split('\n');
    expect(lines).toHaveLength(RUNS);
    const different = wanted.flatMap((line, index) => {
      const weeks = lines[index]?.split(' ') ?? [];
      const week = line.split(' ').findIndex((hash, at) => hash !== weeks[at]);
      return week < 0 ? [] : [`game ${index}: first different on the Monday of week ${week + 1}`];
    });
    expect(different).toEqual([]);
  });

  it('would show an engine whose square root is off by a thousandth', async () => {
    const faulty = `{ const exact = Math.sqrt; Math.sqrt = (x) => exact(x) * 1.001; }\n${script}`;
    expect(await inNode(faulty, `course.hashes(${JSON.stringify(input)})`)).not.toBe(expected);
  });
});
