// Files that somebody chooses or drops: what is no text of a scenario is refused by what it is; what is wrong in one is the checker's business.

import { describe, expect, it } from 'vitest';
import { readScenario, shipped, templates } from '../../src/studio/page/sources.ts';

const file = (text: string | Uint8Array<ArrayBuffer>, name = 'mine.yaml'): File => new File([text], name);

describe('a file for the studio', () => {
  it('is opened with mistakes in it', async () => {
    expect(await readScenario(file('title: [left open\n'))).toEqual({ ok: true, text: 'title: [left open\n', name: 'mine.yaml' });
    expect(await readScenario(file(`${'['.repeat(50_000)}\n`))).toMatchObject({ ok: true });
  });

  it('is refused where it is no text, no scenario or too large', async () => {
    expect(await readScenario(file(new Uint8Array([0xff, 0xd8, 0xff])))).toEqual({ ok: false, why: 'no-text' });
    expect(await readScenario(file('a picture', 'mine.png'))).toEqual({ ok: false, why: 'other-kind' });
    expect(await readScenario(file('#'.repeat(300_000)))).toEqual({ ok: false, why: 'too-large' });
    const gone = Object.assign(file(''), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await readScenario(gone)).toEqual({ ok: false, why: 'unreadable' });
  });

  it('is told to be a folder where it is one, whatever it is called', async () => {
    expect(await readScenario(Object.assign(file(''), { isFolder: true }))).toEqual({ ok: false, why: 'folder' });
  });

  it('is told to be a run where it is one, however large', async () => {
    expect(await readScenario(file('{}', 'mine.rollout.json'))).toEqual({ ok: false, why: 'run' });
    expect(await readScenario(file(' '.repeat(300_000), 'Mine.Rollout.JSON'))).toEqual({ ok: false, why: 'run' });
    // As a browser names what is saved a second time.
    expect(await readScenario(file('{}', 'mine.rollout (1).json'))).toEqual({ ok: false, why: 'run' });
    expect(await readScenario(file('{}', 'package.json'))).toEqual({ ok: false, why: 'other-kind' });
  });
});

describe('what the studio offers', () => {
  it('begins with the smallest template, and with the scenario that the menu begins with', () => {
    expect(templates.map(({ id }) => id)).toEqual(['one-project', 'two-stakeholders', 'full-quarter']);
    expect(shipped.map(({ id }) => id)).toEqual(['harbor-relief', 'first-ninety-days', 'lindqvist-rowe']);
  });
});
