// A run file comes back as it went out; whatever else is read gives an error with a place, quickly, and never an exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type DecisionRecord, type ScenarioId } from '../../src/core/index.ts';
import { decodeRun, encodeRun, type RunFile } from '../../src/run/index.ts';
import { anyDecision } from '../helpers/any-decision.ts';

const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const name = fc.string({ minLength: 1, maxLength: 40 });
const log: fc.Arbitrary<readonly DecisionRecord[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), anyDecision), { maxLength: 30 })
  .map((steps) => {
    let day = 0;
    let sequence = -1;
    return steps.map(([days, decision]) => {
      day += days;
      sequence = days === 0 ? sequence + 1 : 0;
      return { at: [day, sequence] as const, decision };
    });
  });

const runFile: fc.Arbitrary<RunFile> = fc
  .record({
    seed: name,
    mode: fc.constantFrom('coached' as const, 'own' as const, 'hand-in' as const),
    decisions: log,
    finished: fc.boolean(),
    hash,
    checkpoints: fc.array(hash, { maxLength: 26 }),
    player: fc.option(name, { nil: undefined }),
    turns: fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { maxLength: 3 }),
  })
  .map(({ seed, mode, decisions, finished, hash: rules, checkpoints, player, turns }) => ({
    format: 1,
    engine: '1',
    scenario: { id: asId<ScenarioId>('small'), version: 1, hash: rules },
    seed,
    profile: {},
    mode,
    ...(player === undefined
      ? {}
      : { player, reflections: [{ week: 2, question: 'order' as const, ids: ['server'], text: `x${player}` }] }),
    ...(turns.length === 0
      ? {}
      : {
          luck: turns.sort((a, b) => a - b).map((week) => ({ from: week * 7, seed: `${seed}${week}` })),
          branch: { week: (turns[0] ?? 0) + 1, luck: 'new' as const },
        }),
    decisions,
    engines: ['1'],
    checkpoints: checkpoints.map((one, index) => ({ week: index + 1, hash: one })),
    finished,
  }));

const sample: RunFile = {
  format: 1,
  engine: '1',
  scenario: { id: asId<ScenarioId>('small'), version: 1, hash: '0123456789abcdef' },
  seed: 'seed',
  profile: {},
  mode: 'own',
  decisions: [
    { at: [0, 0], decision: { type: 'promise', to: asId('ines'), project: asId('server'), week: 3 } },
    { at: [0, 1], decision: { type: 'run-week' } },
  ],
  engines: ['1'],
  checkpoints: [{ week: 1, hash: 'fedcba9876543210' }],
  finished: false,
};
const text = encodeRun(sample);
const edited = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('the run file', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(runFile, (file) => {
        expect(decodeRun(encodeRun(file))).toEqual({ ok: true, value: { file, checkSum: 'fits' } });
      }),
    );
  });

  it('has the fields that others rely on, and one decision a line', () => {
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'format',
      'engine',
      'scenario',
      'seed',
      'profile',
      'mode',
      'engines',
      'checkpoints',
      'finished',
      'check',
      'decisions',
    ]);
    expect(text).toContain('\n  {"at":[0,0],"type":"promise","to":"ines","project":"server","week":3},\n');
  });

  it.each<readonly [string, (file: Record<string, unknown>) => void, string, string]>([
    ['another format', (file) => (file['format'] = 2), 'format', '1'],
    ['no seed', (file) => delete file['seed'], 'seed', 'a text of 1 to 200 characters'],
    ['an unknown mode', (file) => (file['mode'] = 'god'), 'mode', 'one of coached, own, hand-in'],
    ['a field of its own', (file) => (file['score'] = 100), 'score', 'no such field'],
    ['luck that is no list', (file) => (file['luck'] = { from: 7, seed: 'x' }), 'luck', 'a list'],
    [
      'luck that turns in mid-week',
      (file) => (file['luck'] = [{ from: 8, seed: 'x' }]),
      'luck[0].from',
      'a Monday after the one before it',
    ],
    ['luck that turns at the start', (file) => (file['luck'] = [{ from: 0, seed: 'x' }]), 'luck[0].from', 'a whole number from 7'],
    [
      'luck out of order',
      (file) =>
        (file['luck'] = [
          { from: 14, seed: 'x' },
          { from: 7, seed: 'y' },
        ]),
      'luck[1].from',
      'a Monday after the one before it',
    ],
    ['luck without a seed', (file) => (file['luck'] = [{ from: 7, seed: '' }]), 'luck[0].seed', 'a text of 1 to 200 characters'],
    ['a branch of no week', (file) => (file['branch'] = { luck: 'same' }), 'branch.week', 'a whole number from 1 to 200'],
    ['a branch under other luck', (file) => (file['branch'] = { week: 2, luck: 'good' }), 'branch.luck', 'one of same, new'],
    ['a branch that names a parent', (file) => (file['branch'] = { week: 2, luck: 'same', parent: 'x' }), 'branch.parent', 'no such field'],
    ['new luck that is not there', (file) => (file['branch'] = { week: 3, luck: 'new' }), 'branch.luck', 'names the Monday of that week'],
    [
      'a reflection without words',
      (file) => (file['reflections'] = [{ week: 1, question: 'week', ids: [], text: ' ' }]),
      'reflections[0].text',
      'a text of 1 to 600 characters',
    ],
    [
      'an unknown question',
      (file) => (file['reflections'] = [{ week: 1, question: 'why', ids: [], text: 'x' }]),
      'reflections[0].question',
      'one of promise',
    ],
    ['a pledge for no day', (file) => (file['pledge'] = { when: 'a', deed: 'b', on: 'soon' }), 'pledge.on', 'a day such as'],
    ['a short hash', (file) => (file['scenario'] = { id: 'small', version: 1, hash: 'ab' }), 'scenario.hash', '16 hexadecimal digits'],
    ['an unknown decision', (file) => (file['decisions'] = [{ at: [0, 0], type: 'cheat' }]), 'decisions[0].type', 'one of set-standing'],
    [
      'a fraction of a week',
      (file) => (file['decisions'] = [{ at: [0, 0], type: 'promise', to: 'a', project: 'b', week: 1.5 }]),
      'decisions[0].week',
      'a whole number from 1 to 200',
    ],
    [
      'a week beyond reason',
      (file) => (file['decisions'] = [{ at: [0, 0], type: 'promise', to: 'a', project: 'b', week: 1e308 }]),
      'decisions[0].week',
      'a whole number',
    ],
    [
      'a moment that is no pair',
      (file) => (file['decisions'] = [{ at: [0], type: 'run-week' }]),
      'decisions[0].at',
      'a pair of day and sequence',
    ],
    [
      'decisions out of order',
      (file) =>
        (file['decisions'] = [
          { at: [7, 0], type: 'run-week' },
          { at: [0, 0], type: 'run-week' },
        ]),
      'decisions',
      'in the order',
    ],
    [
      'an unknown block',
      (file) => (file['decisions'] = [{ at: [0, 0], type: 'set-blocks', blocks: [{ activity: 'nap' }] }]),
      'decisions[0].blocks[0].activity',
      'one of talk',
    ],
    [
      'a block with a stranger',
      (file) => (file['decisions'] = [{ at: [0, 0], type: 'set-blocks', blocks: [{ activity: 'walk', floor: 'a', fast: true }] }]),
      'decisions[0].blocks[0].fast',
      'no such field',
    ],
  ])('refuses %s, with the place', (_, change, path, expected) => {
    const read = decodeRun(edited(change));
    expect(read).toMatchObject({ ok: false, error: { path } });
    expect(read.ok ? '' : read.error.expected).toContain(expected);
  });

  it('says what should stand there as it is, where that is one thing', () => {
    expect(decodeRun(edited((file) => (file['format'] = 2)))).toMatchObject({ ok: false, error: { path: 'format', expected: '1' } });
  });

  it.each([
    ['nothing', '', 'whole JSON'],
    ['a number', '7', 'an object'],
    ['a list', '[]', 'an object'],
    ['null', 'null', 'an object'],
    ['half a file', text.slice(0, text.length / 2), 'whole JSON'],
    ['a hundred thousand open lists', '['.repeat(100_000), 'at most 64 levels'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'at most 64 levels'],
    ['too much', `"${'x'.repeat(300_000)}"`, 'at most 256 KiB'],
    ['much in few letters', `"${'€'.repeat(100_000)}"`, 'at most 256 KiB'],
  ])('refuses %s', (_, source, expected) => {
    const read = decodeRun(source);
    expect(read.ok ? 'read' : read.error.expected).toContain(expected);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('refuses a field named %s and changes no prototype', (field) => {
    const read = decodeRun(text.replace('"format"', `"${field}": {"polluted": true}, "format"`));
    expect(read).toMatchObject({ ok: false, error: { expected: 'no such field' } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('may come without its check sum; a sum that is none is refused', () => {
    expect(decodeRun(edited((file) => delete file['check']))).toEqual({ ok: true, value: { file: sample, checkSum: 'absent' } });
    expect(decodeRun(edited((file) => (file['check'] = '0'.repeat(16))))).toMatchObject({ ok: true, value: { checkSum: 'differs' } });
    expect(decodeRun(edited((file) => (file['check'] = null)))).toMatchObject({ ok: false, error: { path: 'check' } });
    expect(decodeRun(edited((file) => (file['check'] = 'none')))).toMatchObject({ ok: false, error: { path: 'check' } });
  });

  it('sees every changed letter, or cannot read it', () => {
    // Spaces and line ends carry nothing; everything else does.
    const places = [...text].flatMap((letter, index) => (/\s/.test(letter) ? [] : [index]));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 33, max: 126 }), (place, code) => {
        const letter = String.fromCharCode(code);
        fc.pre(text[place] !== letter);
        const read = decodeRun(text.slice(0, place) + letter + text.slice(place + 1));
        expect(read.ok && read.value.checkSum === 'fits').toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.json(), (source) => {
        expect(decodeRun(source).ok).toBe(false);
      }),
    );
  });
});
