// The lesson of the shipped scenarios, in forty seeds that were recorded: playing them takes minutes, so every run of the tests plays two of them
// again, and what came of them must be the same. A claim fails only where its whole interval of 95 % lies beyond its bar, so that luck
// alone seldom says anything. What is refuted today stands in `not-yet.ts`; neither more nor less may be refuted. The whole balance, on 500
// seeds and without widening, is `rollout balance`.

import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { playSeeds } from '../../src/cli/balance-pool.ts';
import type { Rules } from '../../src/core/index.ts';
import { reportOf, WAITING, type BalancePlan, type Claim, type SeedFacts } from '../../src/lab/index.ts';
import { hashRules } from '../../src/run/index.ts';
import { harborRules } from '../helpers/harbor.ts';
import { lindqvistRules } from '../helpers/lindqvist.ts';
import { ninetyRules } from '../helpers/ninety.ts';
import { times } from '../helpers/scale.ts';
import { NOT_YET, NOT_YET_LINDQVIST, NOT_YET_NINETY } from './not-yet.ts';

const isRecording = process.env['ROLLOUT_MODE'] === 'golden';
const THREADS = 2;
/** Seeds of each scenario. With any number of seeds luck alone refutes a claim now and then: of ninety with 24 to 45 one habit’s harm, with 60 none. */
const RUNS = 40;
const PLAN: BalancePlan = { runs: RUNS, seed: 'short', claimsOnly: true };
/** Seeds that are played again in every run of the tests; the coach reads the first of them. `npm run test:long` plays all. */
const AGAIN = times(2, RUNS);
/** Milliseconds. The machine may be busy with the other tests. */
const PATIENCE = 1_200_000;
const MEANT = 'where this is meant: npm run golden:balance';

interface Recorded {
  /** Hash of the rules that were played. */
  readonly rules: string;
  readonly plan: BalancePlan;
  readonly facts: readonly SeedFacts[];
}

const fileOf = (id: string): URL => new URL(`../golden/balance/${id}.json`, import.meta.url);
const recordedOf = (id: string): Recorded => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Recorded;

function play(rules: Rules, count: number): Promise<readonly SeedFacts[]> {
  const seeds = Array.from({ length: count }, (_, seed) => seed);
  return playSeeds({ rules, plan: PLAN }, seeds, THREADS, () => undefined);
}

const SHIPPED = [
  { name: 'harbor-relief', rules: harborRules, notYet: NOT_YET },
  { name: 'first-ninety-days', rules: ninetyRules, notYet: NOT_YET_NINETY },
  { name: 'lindqvist-rowe', rules: lindqvistRules, notYet: NOT_YET_LINDQVIST },
] as const;

it.runIf(isRecording).each(SHIPPED)(
  'records $name',
  async ({ name, rules }) => {
    const facts = await play(rules, RUNS);
    const lines = facts.map((one) => JSON.stringify(one)).join(',\n');
    writeFileSync(fileOf(name), `{"rules":${JSON.stringify(hashRules(rules))},"plan":${JSON.stringify(PLAN)},"facts":[\n${lines}\n]}\n`);
    expect(facts).toHaveLength(RUNS);
  },
  PATIENCE,
);

describe.skipIf(isRecording).each(SHIPPED)('$name', ({ name, rules, notYet }) => {
  let recorded: Recorded;
  let claims: readonly Claim[];
  beforeAll(() => {
    recorded = recordedOf(name);
    claims = reportOf(rules, PLAN, recorded.facts, 'widened').claims;
  });

  it('was recorded of these very rules', () => {
    expect(recorded.rules, MEANT).toBe(hashRules(rules));
    expect(recorded.plan, MEANT).toEqual(PLAN);
    expect(recorded.facts.map(({ seed }) => seed)).toEqual(Array.from({ length: RUNS }, (_, seed) => seed));
  });

  it(
    'is what playing gives',
    async () => {
      const played = await play(rules, AGAIN);
      expect(JSON.parse(JSON.stringify(played)), MEANT).toEqual(recorded.facts.slice(0, AGAIN));
    },
    PATIENCE,
  );

  it('teaches what the model claims, but for what is listed', () => {
    const refuted = claims.filter((claim) => !claim.holds).map(({ id, figure, interval, note }) => ({ id, figure, interval, note }));
    const listed = new Set(notYet.map(({ id }) => id));
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
  it.each([NOT_YET, NOT_YET_NINETY, NOT_YET_LINDQVIST])('is listed once each, with a reason', (...list) => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { reason } of list) expect(reason.length).toBeGreaterThan(20);
  });
});
