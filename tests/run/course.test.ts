// A course, its replay, its verification and its patches.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, hashState, isProblem, prepare, type Decision, type Log, type StakeholderId } from '../../src/core/index.ts';
import {
  beginCourse,
  decodeRun,
  encodeRun,
  isMisfit,
  patchLog,
  replay,
  runFileOf,
  runPatched,
  take,
  undo,
  undoable,
  verifyRun,
  type CheckSum,
  type Course,
  type RunFile,
} from '../../src/run/index.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { smallRules } from '../helpers/small-rules.ts';

const game = prepare(smallRules);
const server = asId<never>('server');
const letter: Decision = { type: 'answer', event: asId('letter'), choice: asId('yes') };
const crash: Decision = { type: 'answer', event: asId('crash'), choice: asId('no') };
const week: Decision = { type: 'run-week' };

/** Takes what is allowed and passes over the rest. */
const playAll = (decisions: readonly Decision[], seed = 'seed'): Course =>
  decisions.reduce(
    (course: Course, decision) => {
      const next = take(course, decision);
      return isProblem(next) ? course : next;
    },
    beginCourse(game, seed),
  );

const whole = playAll([
  { type: 'set-blocks', blocks: [{ activity: 'estimate', project: server }] },
  { type: 'order', project: server, option: asId('used') },
  week,
  letter,
  { type: 'promise', to: asId('ines'), project: server, week: 3 },
  week,
  crash,
  { type: 'set-limit', projects: 1 },
  week,
  week,
]);
/** Plays that get somewhere: many weeks, the two answers, and anything between. */
const plays = fc.array(
  fc.oneof({ weight: 4, arbitrary: anyDecision }, { weight: 3, arbitrary: fc.constantFrom<Decision>(week, letter, crash) }),
  { maxLength: 25 },
);

describe('a course', () => {
  it('runs to the end with a checkpoint for every week', () => {
    expect(whole.view.awaiting).toEqual({ kind: 'end' });
    expect(whole.checkpoints.map((one) => one.week)).toEqual([1, 2, 3, 4]);
    expect(whole.days).toHaveLength(28);
    expect(whole.checkpoints.at(-1)?.hash).toBe(hashState(whole.state));
  });

  it('keeps no posting that a player may not see', () => {
    const hidden = new Set(['expectation', 'mood', 'team-trust', 'work-done', 'work-wrong', 'delay-cost', 'wear', 'safety']);
    const postings = whole.days.flatMap((day) => day.postings);
    expect(postings.length).toBeGreaterThan(0);
    expect(postings.filter((posting) => hidden.has(posting.stock))).toEqual([]);
  });

  it('replays every prefix of its log to what was live then', () => {
    fc.assert(
      fc.property(plays, (decisions) => {
        const live = [beginCourse(game, 'p')];
        for (const decision of decisions) {
          const next = take(live.at(-1) ?? whole, decision);
          if (!isProblem(next)) live.push(next);
        }
        for (const course of live) {
          const again = replay(game, 'p', course.log);
          if (isMisfit(again)) throw new Error(`misfit at ${again.misfit}`);
          expect(hashState(again.state)).toBe(hashState(course.state));
          expect(again.days).toEqual(course.days);
          expect(again.checkpoints).toEqual(course.checkpoints);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes back to the very state before', () => {
    fc.assert(
      fc.property(plays, anyDecision, (decisions, last) => {
        const before = playAll(decisions);
        const after = take(before, last);
        fc.pre(!isProblem(after) && after.days.length === before.days.length);
        if (isProblem(after)) return;
        const back = undo(after);
        expect(back === undefined ? '' : hashState(back.state)).toBe(hashState(before.state));
        expect([back?.log, back?.view]).toEqual([before.log, before.view]);
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing to take back at the start, after a week and at the end', () => {
    expect([beginCourse(game, 'a'), playAll([week]), whole].map(undoable)).toEqual([undefined, undefined, undefined]);
  });

  it('names the record at which a log stops fitting', () => {
    const log: Log = [
      { at: [0, 0], decision: week },
      { at: [7, 0], decision: week },
    ];
    expect(replay(game, 'seed', log)).toMatchObject({ misfit: 1, problem: { problem: 'week-needs-answer' } });
    expect(replay(game, 'seed', [{ at: [0, 1], decision: week }])).toMatchObject({ misfit: 0 });
    expect(replay(game, 'seed', [...whole.log, { at: [28, 0], decision: week }])).toMatchObject({ misfit: whole.log.length });
  });
});

describe('verifying', () => {
  const file = runFileOf(whole, smallRules, 'own');
  const verify = (changed: RunFile, checkSum: CheckSum = 'fits') => verifyRun(game, smallRules, { file: changed, checkSum });
  const withDecision = (index: number, decision: Decision): RunFile => ({
    ...file,
    decisions: file.decisions.map((record, i) => (i === index ? { at: record.at, decision } : record)),
  });

  it('finds a run true, whole or at any decision', () => {
    for (let length = 0; length <= whole.log.length; length += 1) {
      const part = replay(game, 'seed', whole.log.slice(0, length));
      if (isMisfit(part)) throw new Error('misfit');
      const read = decodeRun(encodeRun(runFileOf(part, smallRules, 'coached')));
      expect(read.ok && verifyRun(game, smallRules, read.value).verified).toBe(true);
    }
  });

  it.each<readonly [string, RunFile, object]>([
    ['another seed', { ...file, seed: 'other' }, { week: 1, what: 'checkpoint' }],
    ['another scenario', { ...file, scenario: { ...file.scenario, hash: 'f'.repeat(16) } }, { week: 1, what: 'scenario' }],
    ['another version', { ...file, scenario: { ...file.scenario, version: 9 } }, { week: 1, what: 'scenario' }],
    ['another engine', { ...file, engine: '0' }, { week: 1, what: 'engine' }],
    ['another option ordered', withDecision(1, { type: 'order', project: server, option: asId('new') }), { week: 1, what: 'checkpoint' }],
    ['another answer', withDecision(3, { ...letter, choice: asId('no') } as Decision), { week: 2, what: 'checkpoint' }],
    [
      'an answer that there is not',
      withDecision(3, { ...letter, choice: asId('perhaps') } as Decision),
      { week: 2, what: 'decision', decision: 3 },
    ],
    ['a decision left out', { ...file, decisions: file.decisions.filter((_one, index) => index !== 7) }, { week: 3 }],
    [
      'a checkpoint changed',
      { ...file, checkpoints: file.checkpoints.map((one) => (one.week === 3 ? { week: 3, hash: '0'.repeat(16) } : one)) },
      { week: 3, what: 'checkpoint' },
    ],
    ['a checkpoint left out', { ...file, checkpoints: file.checkpoints.slice(0, 3) }, { week: 4, what: 'checkpoint' }],
    [
      'a checkpoint too many',
      { ...file, checkpoints: [...file.checkpoints, { week: 5, hash: '0'.repeat(16) }] },
      { week: 5, what: 'checkpoint' },
    ],
    ['not finished though it is', { ...file, finished: false }, { week: 4, what: 'finished' }],
  ])('sees %s', (_, changed, firstDifference) => {
    expect(verify(changed)).toMatchObject({ verified: false, firstDifference });
  });

  it('sees that a file was changed where no replay could tell', () => {
    expect(verify({ ...file, player: 'Somebody' }, 'differs')).toEqual({
      verified: false,
      firstDifference: { week: 4, what: 'check-sum' },
    });
  });

  it('says by what it verified: without a check sum by replay alone, and an edit is still seen', () => {
    expect(verify(file)).toMatchObject({ verified: true, by: 'check-sum-and-replay' });
    expect(verify(file, 'absent')).toMatchObject({ verified: true, by: 'replay' });
    expect(verify({ ...file, seed: 'other' }, 'absent')).toEqual({ verified: false, firstDifference: { week: 1, what: 'checkpoint' } });
    expect(verify({ ...file, finished: false }, 'absent')).toMatchObject({ verified: false, firstDifference: { what: 'finished' } });
  });

  it('lets no edit of decisions pass that keeps the checkpoints', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.decisions.length - 1 }), anyDecision, (index, decision) => {
        const text = encodeRun(file);
        const lines = JSON.parse(text) as { decisions: object[] };
        const edited = {
          ...lines,
          decisions: lines.decisions.map((one, i) => (i === index ? { ...decision, at: file.decisions[index]?.at } : one)),
        };
        fc.pre(JSON.stringify(file.decisions[index]?.decision) !== JSON.stringify(decision));
        const read = decodeRun(JSON.stringify(edited));
        expect(read.ok && verifyRun(game, smallRules, read.value).verified).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('patching', () => {
  it('removes, replaces and inserts by moment, and numbers anew', () => {
    const { log, missed } = patchLog(whole.log, [
      { kind: 'remove', at: [0, 0] },
      { kind: 'replace', at: [0, 1], decision: { type: 'order', project: server, option: asId('new') } },
      { kind: 'insert', day: 14, decision: { type: 'set-limit', projects: 2 } },
    ]);
    expect(missed).toEqual([]);
    expect(log.slice(0, 2)).toEqual([
      { at: [0, 0], decision: { type: 'order', project: server, option: 'new' } },
      { at: [0, 1], decision: week },
    ]);
    expect(log.filter((record) => record.at[0] === 14)).toEqual([
      { at: [14, 0], decision: { type: 'set-limit', projects: 2 } },
      { at: [14, 1], decision: { type: 'set-limit', projects: 1 } },
      { at: [14, 2], decision: week },
    ]);
  });

  it('keeps the order of what is inserted together', () => {
    const first: Decision = { type: 'set-limit', projects: 1 };
    const second: Decision = { type: 'set-limit', projects: 2 };
    const { log } = patchLog(
      [{ at: [0, 0], decision: week }],
      [
        { kind: 'insert', day: 0, decision: first },
        { kind: 'insert', day: 0, decision: second },
      ],
    );
    expect(log.map((record) => record.decision)).toEqual([first, second, week]);
  });

  it('names patches of moments that there were not', () => {
    const patch = { kind: 'remove', at: [3, 0] } as const;
    expect(patchLog(whole.log, [patch]).missed).toEqual([patch]);
  });

  it('without patches runs to the same state', () => {
    const ran = runPatched(game, 'seed', whole.log, []);
    expect(ran.dropped).toEqual([]);
    expect(hashState(ran.state)).toBe(hashState(whole.state));
  });

  it('names the decisions that no longer apply', () => {
    const promise = { type: 'promise', to: asId<StakeholderId>('ines'), project: server, week: 4 } as const;
    const ran = runPatched(game, 'seed', whole.log, [{ kind: 'insert', day: 0, decision: promise }]);
    expect(ran.dropped).toEqual([{ at: [7, 1], decision: { ...promise, week: 3 } }]);
  });
});
