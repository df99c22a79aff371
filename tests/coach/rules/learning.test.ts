// Rules about what is learnt from what broke: one that fires, one that nearly does, one that is exonerated, one that could not be known; and
// the twin.

import { describe, expect, it } from 'vitest';
import { findingsBy } from '../../../src/coach/findings.ts';
import { weeksOf } from '../../../src/coach/reading.ts';
import { blame } from '../../../src/coach/rules/blame.ts';
import { asId, type RiskView, type View } from '../../../src/core/index.ts';
import { didBlock, found, house, told } from '../../helpers/told.ts';

/** The old server breaks on the Tuesday of week 2 (day 8), takes the files away for so many minutes, and works again on the Thursday (day 10). */
const BROKE = 8;
const MENDED = 10;

interface Own {
  readonly weeks?: number;
  readonly minutes?: number;
  readonly reviewed?: number;
  readonly blames?: boolean;
  readonly lost?: number;
  readonly signed?: boolean;
  readonly again?: number;
}

const signature: RiskView = {
  risk: 'unsupported',
  thing: asId('old-server'),
  by: asId('ines'),
  standing: true,
  theirs: true,
  wording: 'plain',
} as unknown as RiskView;

function broke({ weeks = 5, minutes = 240, reviewed = -1, blames = false, lost = -1, signed = false, again = 999 }: Own = {}) {
  const services = (day: number): View['services'] =>
    house.services.map((one) => (one.id === 'files' && day >= BROKE ? { ...one, downMinutes: minutes } : one));
  return told({
    weeks,
    ...(blames ? { decided: { 3: [{ type: 'set-blocks', blocks: [{ activity: 'review', asset: 'old-server', blames: true }] }] } } : {}),
    seen: (day) => ({
      view: {
        services: services(day),
        ...(signed ? { risks: [signature] } : {}),
        talk: { reviews: { open: [], learnt: [], ...(blames && day >= reviewed ? { blamed: reviewed } : {}) } },
      },
      assets: { 'old-server': { up: day < again } },
    }),
    happened: (day) => [
      ...(day === BROKE ? [{ type: 'asset-failed', asset: 'old-server', services: ['files'] }] : []),
      ...(day === MENDED ? [{ type: 'asset-repaired', asset: 'old-server' }] : []),
      ...(day === reviewed ? [didBlock('review', 'old-server')] : []),
      ...(day === lost ? [{ type: 'block-lost', activity: 'review', subject: 'old-server', to: 'interruption' }] : []),
    ],
  });
}

describe('blame', () => {
  it('fires where nobody looked into half a day’s outage for two weeks, and would have done it in the first of them', () => {
    // Day 10 and two weeks are day 24, in week 4: its Sunday is the first on which it can be said.
    const reading = broke();
    expect(found(blame, reading)).toEqual(['hint 4']);
    const [finding] = findingsBy(blame, weeksOf(reading));
    expect(finding?.weeks).toEqual({ from: 2, to: 4 });
    expect(finding?.remedy).toMatchObject([
      { kind: 'insert', day: 14, decision: { type: 'set-blocks', blocks: [{ activity: 'review', asset: 'old-server' }] } },
    ]);
  });

  it('fires on a report that names a culprit, and would have left the name out', () => {
    const reading = broke({ reviewed: 15, blames: true });
    expect(found(blame, reading)).toEqual(['hint 3']);
    expect(findingsBy(blame, weeksOf(reading))[0]?.remedy).toMatchObject([
      { kind: 'replace', at: [14, 0], decision: { blocks: [{ activity: 'review', blames: false }] } },
    ]);
  });

  it('does not below half a day, nor where it was looked into, on the last day too', () => {
    expect(found(blame, broke({ minutes: 239 }))).toEqual([]);
    expect(found(blame, broke({ reviewed: 11 }))).toEqual([]);
    expect(found(blame, broke({ reviewed: 24 }))).toEqual([]);
    expect(found(blame, broke({ weeks: 6, reviewed: 29 }))).toEqual(['hint 4']);
  });

  it('is cleared by a signature, by a review that an interruption took, and where it is broken again', () => {
    expect(found(blame, broke({ signed: true }))).toEqual([]);
    expect(found(blame, broke({ lost: 18 }))).toEqual([]);
    expect(found(blame, broke({ again: 23 }))).toEqual([]);
  });

  it('cannot be known before two weeks', () => {
    expect(found(blame, broke({ weeks: 3 }))).toEqual([]);
  });

  it('sees a review without a name, and none in one with', () => {
    expect(found(blame, broke({ reviewed: 15 }), 'strength')).toEqual(['scored 3']);
    expect(found(blame, broke({ reviewed: 15, blames: true }), 'strength')).toEqual([]);
    expect(found(blame, broke(), 'strength')).toEqual([]);
  });
});
