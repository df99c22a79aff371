// `rollout debrief` as people and scripts use it: the JSON of the contract, a cost that holds when the remedy is played by itself, and no debrief at
// all of what is not true.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, type Log, type Measures } from '../../src/core/index.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { encodeRun, isMisfit, patchLog, replay, runFileOf, type Course, type Patch } from '../../src/run/index.ts';
import { typed, type Ended } from '../helpers/command-line.ts';
import { harbor, harborRules } from '../helpers/harbor.ts';

const SEED = 'told';
const folder = mkdtempSync(path.join(tmpdir(), 'rollout-debrief-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const debrief = (file: string, ...args: readonly string[]): Promise<Ended> => typed(['debrief', file, ...args], { cwd: folder });

function courseOf(log: Log): Course {
  const course = replay(harbor, SEED, log);
  if (isMisfit(course)) throw new Error(`decision ${course.misfit} is refused`);
  return course;
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
const save = (name: string, log: Log): string => write(name, encodeRun(runFileOf(courseOf(log), harborRules, 'coached')));

interface Told {
  readonly verdict: string | null;
  readonly finished: boolean;
  readonly weeks: number;
  readonly measures: Measures;
  readonly findings: readonly {
    readonly rule: string;
    readonly kind: string;
    readonly remedy: readonly Patch[];
    readonly cost?: Measures;
    readonly matters?: boolean;
  }[];
  readonly luck: { readonly worlds: number } | null;
}
const read = ({ out }: { readonly out: string }): Told => JSON.parse(out) as Told;

const { log } = playBot(harbor, botNamed('yes-to-all', SEED), SEED);
const file = save('run.rollout.json', log);
const text = encodeRun(runFileOf(courseOf(log), harborRules, 'coached'));

const json = await debrief(file, '--json', '--worlds', '2');

describe('rollout debrief', () => {
  it('answers with one object, as the contract has it, and nothing beside it', () => {
    expect(json).toMatchObject({ code: 0, err: '' });
    const told = read(json);
    for (const name of ['verdict', 'promises', 'findings', 'luck', 'competencies', 'calibration']) expect(told).toHaveProperty(name);
    expect(told.luck).toMatchObject({ worlds: 2, percentile: expect.any(Number), totals: { own: { misfits: 0 } } });
    for (const one of told.findings) {
      for (const name of ['rule', 'kind', 'weeks', 'evidence', 'remedy', 'lesson', 'source']) expect(one).toHaveProperty(name);
      if (one.kind === 'mistake' && one.remedy.length > 0) expect(Object.keys(one.cost ?? {})).toHaveLength(7);
    }
  });

  it('states a cost that holds where the remedy is recorded as a run of its own and told by itself', async () => {
    const { measures, findings } = read(json);
    const playable = findings.flatMap((finding) => {
      if (finding.matters !== true) return [];
      const patched = patchLog(log, finding.remedy).log;
      const dropped = new Set(run(harbor, SEED, patched).dropped);
      const kept = patchLog(
        patched.filter((record) => !dropped.has(record)),
        [],
      ).log;
      // A log that leaves a question to silence is no recorded run.
      return isMisfit(replay(harbor, SEED, kept)) ? [] : [{ finding, kept }];
    });
    expect(playable.length).toBeGreaterThan(0);
    for (const { finding, kept } of playable.slice(0, 1)) {
      const other = read(await debrief(save(`${finding.rule}.rollout.json`, kept), '--json', '--worlds', '0')).measures;
      for (const [name, change] of Object.entries(finding.cost ?? {}))
        expect(other[name as keyof Measures] - measures[name as keyof Measures], `${finding.rule} ${name}`).toBeCloseTo(change, 5);
    }
  });

  it('tells people first what to begin with, and claims nothing where nothing changed', async () => {
    const { code, out, err } = await debrief(file, '--worlds', '0');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Thirteen weeks of goodwill · seed told\n.+\nWent well: .+\nTo look at: Everything begun at once\nTo play again from: week \d+(, for “.+”)?\n/,
    );
    expect(out).toContain('\nWhat happened\n');
    expect(out).toContain('In this simulation, ');
    expect(out).toMatch(/\nWhat next\n1\. .+\?\n2\. .+\?\n3\. .+\?\n$/);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('a run given up in week 3 is told for what it is', async () => {
    const given = save(
      'given-up.rollout.json',
      log.filter(({ at: [day] }) => day < 21),
    );
    expect(read(await debrief(given, '--json', '--worlds', '0'))).toMatchObject({ verdict: null, finished: false, weeks: 3, luck: null });
    const { out } = await debrief(given, '--worlds', '0');
    expect(out).toContain('Given up after 3 weeks');
    // What was not reached by then was still open.
    expect(out).toMatch(/\n {2}not yet /);
    expect(out).not.toMatch(/\n {2}not met /);
  });

  it.each([
    ['edited', text.replace('"seed": "told"', '"seed": "tell"'), 1, 'a decision is not possible there|the week ends in another state'],
    ['renamed', text.replace('"mode": "coached"', '"mode": "own"'), 1, 'changed after it was written'],
    ['cut off', text.slice(0, text.length / 2), 1, 'it is no run file: expected whole JSON'],
    [
      'of another version',
      text.replace('"engine": "1"', '"engine": "0"'),
      1,
      'another version of the game: version 0, and this is version 1;',
    ],
    [
      'of a scenario that was changed',
      text.replace(/"hash": "[0-9a-f]{16}"/, '"hash": "0123456789abcdef"'),
      1,
      'its version 1 was changed since',
    ],
    ['of an unknown scenario', text.replace('"id": "harbor-relief"', '"id": "nowhere"'), 3, 'its scenario nowhere is not here'],
  ])('a file that was %s is named, and gets no half debrief', async (name, broken, code, why) => {
    const answer = await debrief(write('broken.rollout.json', broken), '--json');
    expect(answer.code).toBe(code);
    // What is not verified is told to programs as `replay` tells it; what cannot be read is told to nobody but people.
    if (code === 3) expect(answer.out).toBe('');
    else
      expect(JSON.parse(answer.out)).toMatchObject({
        runs: [{ verified: false, firstDifference: { what: expect.any(String) as string } }],
      });
    expect(answer.err, name).toContain('broken.rollout.json');
    expect(answer.err).toMatch(new RegExp(why));
  });

  it('says what is wrong with its own use', async () => {
    expect(await debrief(path.join(folder, 'nothing.json'))).toMatchObject({ code: 3, out: '' });
    expect(await debrief(file, '--worlds', 'many')).toMatchObject({ code: 3, out: '' });
    expect(await debrief(save('unplayed.rollout.json', []))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no day of it has run'),
    });
  });
});
