// `rollout balance` from outside: its JSON, its parts that make the whole, its page, its exit codes.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { balance, type BalanceOptions } from '../../src/cli/balance.ts';
import type { Report } from '../../src/lab/index.ts';
import { root } from '../helpers/build-cli.ts';
import { typed, type Ended } from '../helpers/command-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rollout-balance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PATIENCE = { timeout: 600_000 };

const rollout = (...args: readonly string[]): Promise<Ended> => typed(['balance', ...args]);
/** Small enough that every number can be moved, and cut to the shortest run that there may be. */
const small = path.join(folder, 'small.yaml');
writeFileSync(
  small,
  readFileSync(path.join(root, 'tests', 'scenario', 'fixtures', 'small.yaml'), 'utf8')
    .replace('weeks: 6', 'weeks: 4')
    .replaceAll(/\b(week|wanted): [56]\b/g, '$1: 4'),
);

describe('rollout balance', () => {
  it('tells bots and events as one JSON object and nothing else', PATIENCE, async () => {
    const { code, out, err } = await rollout('harbor-relief', '--runs', '3', '--bots', 'idle,planner,profile-2', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out) as Report;
    expect(report.scenario).toBe('harbor-relief');
    expect(report.runs).toBe(3);
    expect(Object.keys(report.bots)).toEqual(['idle', 'planner', 'profile-2']);
    const { mustGoals, total } = report.bots['idle'] ?? { mustGoals: 1, total: { p10: 0, p50: 0, p90: 0 } };
    expect(mustGoals).toBe(0);
    expect(total.p10).toBeLessThanOrEqual(total.p50);
    expect(total.p50).toBeLessThanOrEqual(total.p90);
    expect(report.events['done-by-gala']).toBe(1);
    expect(report).toMatchObject({ luckShare: null, rules: {}, claims: [] });
    // Ten runs a seed are counted for the conditions. Nobody of these promises big in the speech.
    expect(report).toMatchObject({
      conditions: {
        runs: 30,
        never: expect.arrayContaining([{ kind: 'event', id: 'the-number', clause: 'chose(five-minutes, promise-big)' }]) as unknown,
      },
    });
  });

  it('gives the same whatever the number of threads, and another with another seed', PATIENCE, async () => {
    const some = [small, '--runs', '4', '--bots', 'idle,planner,profile-2', '--json'] as const;
    const one = await rollout(...some, '--threads', '1');
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(await rollout(...some, '--threads', '3')).toEqual(one);
    expect((await rollout(...some, '--seed', 'other')).out).not.toBe(one.out);
  });

  it('plays parts that make exactly the whole, claims and all, and exits with 2 where a claim fails', PATIENCE, async () => {
    const files: string[] = [];
    for (const part of [1, 2]) {
      const { code, out } = await rollout(small, '--runs', '2', '--shard', `${part}/2`, '--json');
      expect(code).toBe(0);
      const file = path.join(folder, `part-${part}.json`);
      writeFileSync(file, out);
      files.push(file);
    }
    const page = path.join(folder, 'page.html');
    const whole = await rollout(small, '--runs', '2', '--json', '--html', page);
    const merged = await rollout(small, '--json', '--merge', ...files.slice().reverse());
    expect(merged.out).toBe(whole.out);
    const { claims, numbers, luckShare } = JSON.parse(whole.out) as Report;
    expect(claims.length).toBeGreaterThan(40);
    for (const { id, holds, figure, bar } of claims) {
      expect(typeof id).toBe('string');
      expect(typeof holds).toBe('boolean');
      expect(typeof figure).toBe('number');
      expect(bar.least ?? bar.most).toBeTypeOf('number');
    }
    expect(claims.some((claim) => !claim.holds)).toBe(true);
    expect([whole.code, merged.code]).toEqual([2, 2]);
    expect(numbers.length).toBeGreaterThan(40);
    expect(luckShare).toBeTypeOf('number');

    const html = readFileSync(page, 'utf8');
    for (const { id } of claims) expect(html).toContain(id);
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(|@import/);

    const text = (await rollout(small, '--merge', ...files)).out;
    for (const { id } of claims) expect(text).toContain(id);

    // A part too few, one twice, parts of different balances, and what is no part.
    expect(await rollout(small, '--merge', files[0] ?? '')).toMatchObject({ code: 3, err: 'missing: 2/2\n' });
    expect((await rollout(small, '--merge', files[0] ?? '', files[0] ?? '')).code).toBe(3);
    const other = path.join(folder, 'other.json');
    writeFileSync(
      other,
      readFileSync(files[1] ?? '', 'utf8')
        .replace('"seed": "balance"', '"seed": "luck"')
        .replaceAll('"runs": 2', '"runs": 4'),
    );
    expect((await rollout(small, '--merge', files[0] ?? '', other)).code).toBe(3);
    writeFileSync(other, '{}');
    expect((await rollout(small, '--merge', other)).code).toBe(3);
    // Cut, and changed by hand.
    const part = JSON.parse(readFileSync(files[1] ?? '', 'utf8')) as { shard: { facts: { seed: number }[] } };
    const damaged = async (facts: readonly object[]): Promise<string> => {
      writeFileSync(other, JSON.stringify({ ...part, shard: { ...part.shard, facts } }));
      return (await rollout(small, '--merge', files[0] ?? '', other)).err;
    };
    expect(await damaged([])).toContain('does not hold all seeds of its part 2/2');
    expect(await damaged([{ seed: 1 }])).toContain('is not as rollout balance wrote it');
  });

  it.each([[['nowhere']], [[small, '--quick', '--bots', 'planner']]])('%j ends with 3', PATIENCE, async (args) => {
    const { code, out, err } = await rollout(...args);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  // As the program hands them on; what becomes of a complaint is tried above.
  it.each<[options: BalanceOptions, says: string]>([
    [{ runs: '0' }, '--runs 0: a whole number from 1'],
    [{ runs: 'many' }, '--runs many: a whole number from 1'],
    [{ runs: '2', bots: 'planer' }, 'no bot is called planer'],
    [{ runs: '2', shard: '3/2' }, '3/2'],
    [{ runs: '2', shard: '1/2', merge: ['a.json'] }, '--merge puts shards together; --shard plays one'],
    [{ runs: '2', threads: '0' }, '--threads 0: a whole number from 1'],
    [{ runs: '2', seed: '' }, 'the seed is any text but the empty one'],
    [{ merge: ['nowhere.json'] }, 'nowhere.json: there is no such file'],
  ])('%j is wrong use', async (options, says) => {
    await expect(balance(small, options)).rejects.toMatchObject({ code: 3, message: expect.stringContaining(says) as string });
  });
});
