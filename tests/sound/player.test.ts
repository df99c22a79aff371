// The player with a loudspeaker of paper: nothing loads before a press, muting leaves the captions, silence is never an error.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/session/index.ts';
import type { Session } from '../../src/session/types.ts';
import { AWAKE_LASTS } from '../../src/sound/attention.ts';
import { startSound, type PlayerOptions } from '../../src/sound/player.ts';
import { firstMonday, harborTexts } from '../helpers/harbor-days.ts';
import { settle } from '../helpers/hand-clock.ts';
import { paperHowl, paperPage, type PaperHowl, type PaperPage } from './paper.ts';

const monday = firstMonday();
/** The servers have it easy. */
const quiet = { ...monday, services: monday.services.map((one) => ({ ...one, load: 1_000, slowdown: 10_000 })) };

const office = {
  log: [],
  days: [],
  screen: 'office',
  playing: false,
  texts: harborTexts,
  view: quiet,
  runId: 'run-1',
  settings: DEFAULT_SETTINGS,
} as unknown as Session;

interface Paper {
  readonly howls: Readonly<Record<'effects' | 'ambience' | 'music', PaperHowl>>;
  readonly captions: string[];
  readonly loaded: string[];
  readonly page: PaperPage;
  change(own: Partial<Session>): void;
  decide(settings?: Partial<Session['settings']>): void;
  readonly end: () => void;
}

function paper(load?: PlayerOptions['load']): Paper {
  const howls = { effects: paperHowl(), ambience: paperHowl(), music: paperHowl() };
  const captions: string[] = [];
  const loaded: string[] = [];
  const page = paperPage();
  let now = office;
  let listener: ((state: Session, before: Session) => void) | undefined;
  const end = startSound({
    store: {
      getState: () => now,
      subscribe(listen) {
        listener = listen;
        return () => (listener = undefined);
      },
    },
    caption: (key) => void captions.push(key),
    load:
      load ??
      (async (track) => {
        loaded.push(track);
        return howls[track];
      }),
    page,
  });
  const change = (own: Partial<Session>): void => {
    const before = now;
    now = { ...now, ...own };
    listener?.(now, before);
  };
  return {
    howls,
    captions,
    loaded,
    page,
    change,
    end,
    decide(settings = {}) {
      change({ settings: { ...DEFAULT_SETTINGS, ...settings } });
      change({ log: [...now.log, { at: [0, 0], decision: { type: 'set-limit', projects: 2 } }] });
    },
  };
}

describe('effects', () => {
  it('load at the first press and not again', async () => {
    const on = paper();
    on.decide();
    expect([on.loaded, on.captions]).toEqual([[], ['caption.decision']]);
    on.page.press();
    on.page.key();
    on.page.press();
    await settle();
    expect(on.loaded.filter((track) => track === 'effects')).toHaveLength(1);
    on.decide();
    expect(on.howls.effects.said).toEqual(['volume 0.6', 'play tick']);
  });

  it('come one after the other where a moment has more than one', async () => {
    const on = paper();
    on.page.press();
    await settle();
    const down = { type: 'service-down', service: 'wifi', departments: [] };
    const van = { type: 'delivered', project: 'wifi', option: 'any' };
    const days = [{ view: quiet, happenings: [van, down], postings: [] }] as unknown as Session['days'];
    on.change({ playing: true, days });
    on.howls.effects.said.length = 0;
    on.change({ shownDay: 0 });
    expect(on.captions.slice(-2)).toEqual(['caption.service-down', 'caption.delivered']);
    expect(on.howls.effects.said).toEqual(['volume 0.6', 'play alarm']);
    await on.page.clock.pass(400);
    expect(on.howls.effects.said.slice(2)).toEqual(['volume 0.6', 'play van']);
  });

  it('are only said where sounds are muted or turned down', async () => {
    const on = paper();
    on.page.press();
    await settle();
    on.decide({ muted: true });
    on.decide({ effects: 0 });
    on.decide({ master: 0 });
    expect([on.howls.effects.said, on.captions]).toEqual([[], ['caption.decision', 'caption.decision', 'caption.decision']]);
  });

  it('are silence where they cannot be loaded', async () => {
    const on = paper(() => Promise.reject(new Error('no network')));
    on.page.press();
    await settle();
    on.decide();
    expect(on.captions).toEqual(['caption.decision']);
  });
});

describe('the hum', () => {
  it('begins at the first press in the office, at the volume of the settings', async () => {
    const on = paper();
    await settle();
    expect(on.loaded).toEqual([]);
    on.page.press();
    await settle();
    expect(on.howls.ambience.heard()).toEqual({ 'hum-low': 0.6, 'hum-mid': 0, 'hum-high': 0, typing: 0 });
    on.change({ settings: { ...DEFAULT_SETTINGS, muted: true } });
    await on.page.clock.pass(1_200);
    expect(new Set(Object.values(on.howls.ambience.heard()))).toEqual(new Set(['rests']));
  });

  it('pauses in a hidden tab and comes back with it', async () => {
    const on = paper();
    on.page.press();
    await settle();
    on.page.hide(true);
    await on.page.clock.pass(1_200);
    expect(on.howls.ambience.heard()['hum-low']).toBe('rests');
    on.page.hide(false);
    expect(on.howls.ambience.heard()['hum-low']).not.toBe('rests');
  });

  it('pauses when the building sleeps, and a hand wakes it', async () => {
    const on = paper();
    on.page.press();
    await settle();
    await on.page.clock.pass(AWAKE_LASTS - 1);
    expect(on.howls.ambience.heard()['hum-low']).toBeGreaterThan(0);
    await on.page.clock.pass(1 + 1_200);
    expect(on.howls.ambience.heard()['hum-low']).toBe('rests');
    on.page.move();
    expect(on.howls.ambience.heard()['hum-low']).toBeGreaterThan(0);
  });

  it('sleeps as soon as the building does', () => {
    const folder = new URL('../../src/world/', import.meta.url);
    const world = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    expect(Number(/AMBIENT_LASTS = ([\d_]+);/.exec(world)?.[1]?.replaceAll('_', ''))).toBe(AWAKE_LASTS);
  });

  it('is not loaded where it is off', async () => {
    const on = paper();
    on.change({ settings: { ...DEFAULT_SETTINGS, ambience: 0 } });
    on.page.press();
    await settle();
    expect(on.loaded).toEqual(['effects']);
  });
});

describe('music', () => {
  it('is off at first, comes when it is turned up, and grows tense with the week', async () => {
    const on = paper();
    on.page.press();
    await settle();
    expect(on.loaded).not.toContain('music');
    const view = { ...firstMonday(), promises: [] };
    on.change({ view, settings: { ...DEFAULT_SETTINGS, music: 50 } });
    await settle();
    expect(on.howls.music.heard()).toEqual({ calm: 0.5, tense: 0 });
    on.change({ view: { ...view, services: view.services.map((one) => ({ ...one, up: false })) } });
    expect(on.captions).toContain('caption.music-uneasy');
    expect(on.howls.music.heard()['tense']).toBeCloseTo(0.5 * Math.sqrt(0.5));
    expect(on.howls.music.said.at(-1)).toMatch(/ 3000$/);
  });
});

it('ends: it lets the sounds go and hears nothing more', async () => {
  const on = paper();
  on.page.press();
  await settle();
  on.end();
  on.decide();
  expect([on.howls.effects.said, on.captions]).toEqual([['unload'], []]);
  expect(on.howls.ambience.said.at(-1)).toBe('unload');
  expect(on.page.clock.waiting).toBe(0);
  const early = paper();
  early.end();
  early.page.press();
  await settle();
  expect(early.loaded).toEqual([]);
});
