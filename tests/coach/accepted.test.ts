// A risk that somebody accepted in plain words clears the rules about it, as long as it stands and is theirs; nothing less does.

import { describe, expect, it } from 'vitest';
import { deferringTheBoring } from '../../src/coach/rules/deferring-the-boring.ts';
import { greenBackup } from '../../src/coach/rules/green-backup.ts';
import { lateOrdering } from '../../src/coach/rules/late-ordering.ts';
import type { Rule } from '../../src/coach/rules/rule.ts';
import { asId, type RiskView } from '../../src/core/index.ts';
import { order } from '../helpers/play.ts';
import { found, told, type Change } from '../helpers/told.ts';

const paper = (own: Partial<RiskView>): RiskView => ({
  risk: 'untested',
  thing: asId<never>('stick'),
  by: asId('ruth'),
  until: 26,
  wording: 'plain',
  day: 0,
  signed: true,
  standing: true,
  theirs: true,
  ...own,
});

const old = { facts: { value: { ageWeeks: 500, yearlyFailure: 500, supportEnds: 0 } } };
const late: Change = { projects: { server: { stage: 'chosen', chosen: asId('plain'), hasBeenCompared: true, orderBy: 16 } } };
const CASES: readonly (readonly [rule: Rule, own: Partial<RiskView>, change: Change])[] = [
  [greenBackup, {}, {}],
  [deferringTheBoring, { risk: 'unsupported', thing: asId<never>('old-server') }, { assets: { 'old-server': old } }],
  [deferringTheBoring, { risk: 'unmet', thing: asId<never>('server') }, { assets: { 'old-server': old } }],
  [lateOrdering, { risk: 'unmet', thing: asId<never>('server') }, late],
];

describe.each(CASES)('$id', (rule, own, change) => {
  const seen = (risks: readonly RiskView[]) =>
    found(rule, told({ weeks: 6, decided: { 3: [order('wifi')] }, seen: () => ({ ...change, view: { risks } }) }));

  it('is cleared by a paper', () => {
    expect(seen([])).not.toEqual([]);
    expect(seen([paper(own)])).toEqual([]);
  });

  it.each([
    ['soft words', { wording: 'soft' }],
    ['one that has run out, or is not signed yet', { standing: false }],
    ['a signature of somebody who cannot judge it', { theirs: false }],
    ['one about something else', { thing: asId<never>('power') }],
  ] as const)('is not cleared by %s', (_, less) => expect(seen([paper({ ...own, ...less })])).toEqual(seen([])));
});
