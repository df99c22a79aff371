// The lesson of harbor-relief, in 60 seeds: a claim fails only where its whole interval of 95 % lies beyond its bar, so that luck alone
// seldom says anything. What is refuted today stands in `not-yet.ts`; neither more nor less may be refuted. The whole balance, on 500 seeds
// and without widening, is `rollout balance harbor-relief`.

import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { playSeeds } from '../../src/cli/balance-pool.ts';
import { reportOf, WAITING, type BalancePlan, type Claim } from '../../src/lab/index.ts';
import { root } from '../helpers/build-cli.ts';
import { harborRules } from '../helpers/harbor.ts';
import { NOT_YET } from './not-yet.ts';

const PLAN: BalancePlan = { runs: 60, seed: 'short', claimsOnly: true };
const THREADS = 2;
/** Milliseconds. The machine may be busy with the other tests. */
const PATIENCE = 1_200_000;

describe('harbor-relief', () => {
  let claims: readonly Claim[] = [];
  beforeAll(async () => {
    const seeds = Array.from({ length: PLAN.runs }, (_, seed) => seed);
    const worker = pathToFileURL(path.join(root, 'build', 'cli', 'balance-worker.mjs'));
    const facts = await playSeeds({ rules: harborRules, plan: PLAN }, seeds, THREADS, () => undefined, worker);
    claims = reportOf(harborRules, PLAN, facts, 'widened').claims;
  }, PATIENCE);

  it('teaches what the model claims, but for what is listed', () => {
    const refuted = claims.filter((claim) => !claim.holds).map(({ id, figure, interval, note }) => ({ id, figure, interval, note }));
    const listed = new Set(NOT_YET.map(({ id }) => id));
    expect(
      refuted.filter(({ id }) => !listed.has(id)),
      'refuted and not listed',
    ).toEqual([]);
    expect(
      [...listed].filter((id) => !refuted.some((one) => one.id === id)),
      'listed and no longer refuted',
    ).toEqual([]);
  });

  it('measures every claim of the model or says why not', () => {
    const parts = new Set(claims.map(({ id }) => id.split('/')[0]));
    expect([...parts].sort()).toEqual(
      [
        'ahead',
        'beats',
        'binds',
        'choices',
        'competency',
        'edge',
        'exploit',
        'forecast',
        'goal',
        'habit',
        'luck',
        'must',
        'options',
        'rules',
      ].sort(),
    );
    expect(WAITING).toEqual([]);
  });
});

describe('what is not yet so', () => {
  it('is listed once each, with a reason', () => {
    expect(new Set(NOT_YET.map(({ id }) => id)).size).toBe(NOT_YET.length);
    for (const { reason } of NOT_YET) expect(reason.length).toBeGreaterThan(20);
  });
});
