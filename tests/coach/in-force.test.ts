// Which decision stood behind a change: known answers.

import { describe, expect, it } from 'vitest';
import { decisionInForce } from '../../src/coach/in-force.ts';
import {
  asId,
  type AssetId,
  type Decision,
  type Log,
  type PersonId,
  type Posting,
  type ProjectId,
  type StakeholderId,
} from '../../src/core/index.ts';

const ines = asId<StakeholderId>('ines');
const dana = asId<PersonId>('dana');
const wifi = asId<ProjectId>('wifi');
const at = (day: number, sequence: number, decision: Decision): Log[number] => ({ at: [day, sequence], decision });
const log: Log = [
  at(0, 0, { type: 'set-blocks', blocks: [{ activity: 'talk', with: ines }] }),
  at(0, 1, { type: 'set-standing', habit: 'status-note', rhythm: 'weekly' }),
  at(7, 0, { type: 'skip-standing', habit: 'one-to-ones', skip: true }),
  at(7, 1, { type: 'set-delegation', project: wifi, level: 'tell' }),
  at(14, 0, { type: 'set-overtime', person: dana, hours: 50 }),
  at(21, 0, { type: 'set-overtime', person: dana, hours: 40 }),
];
const change = (day: number, subject: string, code: Posting['cause']['code'], about?: string): Posting => ({
  day,
  stock: 'trust',
  subject,
  delta: 100,
  cause: { code, origin: { kind: 'mechanism' }, ...(about === undefined ? {} : { about }) },
});

describe('decisionInForce', () => {
  it('finds the block behind a talk, in its week only', () => {
    expect(decisionInForce(change(1, 'ines', 'talked', 'ines'), log)?.at).toEqual([0, 0]);
    expect(decisionInForce(change(1, 'sam', 'talked', 'sam'), log)).toBeUndefined();
    expect(decisionInForce(change(22, 'ines', 'talked', 'ines'), log)).toBeUndefined();
  });

  it('finds the rhythm behind a note, and the skip behind a talk that was left out', () => {
    expect(decisionInForce(change(4, 'ines', 'status-note'), log)?.at).toEqual([0, 1]);
    expect(decisionInForce(change(11, 'dana', 'one-to-one-missed'), log)?.at).toEqual([7, 0]);
  });

  it('tells a harsh word from a review that names a culprit', () => {
    const server = asId<AssetId>('server');
    const blocks: Log = [
      at(0, 0, { type: 'set-blocks', blocks: [{ activity: 'feedback', person: dana, form: 'blame' }] }),
      at(7, 0, { type: 'set-blocks', blocks: [{ activity: 'review', asset: server, blames: true }] }),
    ];
    expect(decisionInForce(change(1, 'dana', 'blamed', 'dana'), blocks)?.at).toEqual([0, 0]);
    expect(decisionInForce(change(1, 'run', 'blamed', 'dana'), blocks)?.at).toEqual([0, 0]);
    expect(decisionInForce(change(8, 'run', 'culprit-named', 'server'), blocks)?.at).toEqual([7, 0]);
  });

  it('takes the last decision before the day, not a later one', () => {
    expect(decisionInForce(change(18, 'dana', 'overtime'), log)?.at).toEqual([14, 0]);
    expect(decisionInForce(change(25, 'dana', 'overtime'), log)?.at).toEqual([21, 0]);
    expect(decisionInForce(change(11, 'tomas', 'level-too-tight', 'wifi'), log)?.at).toEqual([7, 1]);
  });

  it('finds none behind the course of the world', () => {
    expect(decisionInForce(change(4, 'casework', 'service-down', 'cases'), log)).toBeUndefined();
  });
});
