// What the two policies come to in other worlds, as it was recorded for the shipped scenarios. Recorded figures are as good as played ones only as long
// as rules and policies are the same: where they have changed on purpose, `npm run golden` records them anew,
// before the debriefs, which read them.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare, DAYS_PER_WEEK, type Rules } from '../../src/core/index.ts';
import { playPolicies, playPolicy, POLICIES, type Policies } from '../../src/debrief/policies.ts';
import { otherSeed } from '../../src/debrief/worlds.ts';
import { hashRules } from '../../src/run/index.ts';
import { harborRules } from '../helpers/harbor.ts';
import { lindqvistRules } from '../helpers/lindqvist.ts';
import { ninetyRules } from '../helpers/ninety.ts';
import { times } from '../helpers/scale.ts';

const isRecording = process.env['ROLLOUT_MODE'] === 'golden';
const FILE = new URL('../../src/debrief/known-worlds.json', import.meta.url);
/** Worlds for a dotplot (design). */
const WORLDS = 200;
const SHIPPED: readonly Rules[] = [harborRules, ninetyRules, lindqvistRules];

const days = ({ weeks }: Rules): number => weeks * DAYS_PER_WEEK;
const recorded = (): Readonly<Record<string, Policies>> => JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Policies>;

it.runIf(isRecording)('records what the policies come to', () => {
  const found = Object.fromEntries(SHIPPED.map((rules) => [hashRules(rules), playPolicies(prepare(rules), WORLDS, days(rules))]));
  writeFileSync(FILE, `${JSON.stringify(found, undefined, 2).replaceAll(/\n\s+(?=[\d\]])/g, ' ')}\n`);
  expect(Object.keys(found)).toHaveLength(SHIPPED.length);
}, 600_000);

describe.skipIf(isRecording).each(SHIPPED.map((rules) => [rules.id, rules] as const))('of %s', (_, rules) => {
  const known = recorded()[hashRules(rules)];

  it('there is a record of these very rules', () => {
    for (const policy of POLICIES) expect(known?.[policy].totals, 'where this is meant: npm run golden').toHaveLength(WORLDS);
  });

  it('it is what playing gives', () => {
    const game = prepare(rules);
    const count = times(2, WORLDS);
    for (const policy of POLICIES) {
      const played = Array.from({ length: count }, (_world, index) => playPolicy(game, policy, otherSeed(index), days(rules)).total);
      expect(played, 'where this is meant: npm run golden').toEqual(known?.[policy].totals.slice(0, count));
    }
  });
});
