// The player with a loudspeaker of paper: nothing loads before a press, muting leaves the captions, silence is never an error.

import { describe, expect, it } from 'vitest';
import type { HowlOptions } from 'howler';
import type { Session } from '../../src/session/types.ts';
import { EFFECTS } from '../../src/sound/cues.ts';
import { startSound, type PlayerOptions } from '../../src/sound/player.ts';
import { harborTexts, firstMonday } from '../helpers/harbor-days.ts';
import { settle } from '../helpers/hand-clock.ts';

const quiet = {
  log: [],
  days: [],
  screen: 'office',
  playing: false,
  shownDay: undefined,
  texts: harborTexts,
  view: firstMonday(),
  runId: 'run-1',
  settings: { muted: false, effects: 60 },
} as unknown as Session;
const noted = { ...quiet, log: [{ at: [0, 0], decision: { type: 'run-week' } }] } as Session;

interface Paper {
  readonly heard: string[];
  readonly captions: string[];
  readonly loaded: HowlOptions[];
  readonly page: EventTarget;
  decide(settings?: Partial<Session['settings']>): void;
  readonly end: () => void;
}

function paper(load?: PlayerOptions['load']): Paper {
  const heard: string[] = [];
  const captions: string[] = [];
  const loaded: HowlOptions[] = [];
  const page = new EventTarget();
  let listener: ((state: Session, before: Session) => void) | undefined;
  const end = startSound({
    store: {
      getState: () => quiet,
      subscribe(listen) {
        listener = listen;
        return () => (listener = undefined);
      },
    },
    caption: (key) => void captions.push(key),
    load:
      load ??
      (async (options) => {
        loaded.push(options);
        return {
          play: (name: unknown) => heard.push(`play ${String(name)}`),
          volume: (value?: unknown) => heard.push(`volume ${String(value)}`) as never,
          unload: () => void heard.push('unload'),
        } as never;
      }),
    sources: ['effects.webm'],
    page,
  });
  return {
    heard,
    captions,
    loaded,
    page,
    end,
    decide(settings = {}) {
      const now = { ...quiet.settings, ...settings };
      listener?.({ ...noted, settings: now }, { ...quiet, settings: now });
    },
  };
}

describe('the player', () => {
  it('loads at the first press and not again, with the stretch of each effect', async () => {
    const on = paper();
    on.decide();
    expect([on.loaded, on.heard, on.captions]).toEqual([[], [], ['caption.decision']]);
    for (const press of ['pointerdown', 'keydown', 'pointerdown']) on.page.dispatchEvent(new Event(press));
    await settle();
    expect(on.loaded).toHaveLength(1);
    expect(on.loaded[0]?.src).toEqual(['effects.webm']);
    expect(Object.keys(on.loaded[0]?.sprite ?? {}).sort()).toEqual([...EFFECTS].sort());
    on.decide();
    expect(on.heard).toEqual(['volume 0.6', 'play decision']);
  });

  it('keeps the captions where sounds are muted or turned down', async () => {
    const on = paper();
    on.page.dispatchEvent(new Event('keydown'));
    await settle();
    on.decide({ muted: true });
    on.decide({ effects: 0 });
    expect([on.heard, on.captions]).toEqual([[], ['caption.decision', 'caption.decision']]);
  });

  it('is silent where the sounds cannot be loaded', async () => {
    const on = paper(() => Promise.reject(new Error('no network')));
    on.page.dispatchEvent(new Event('keydown'));
    await settle();
    on.decide();
    expect(on.captions).toEqual(['caption.decision']);
  });

  it('ends: it lets the sounds go and hears nothing more', async () => {
    const on = paper();
    on.page.dispatchEvent(new Event('keydown'));
    await settle();
    on.end();
    on.decide();
    expect([on.heard, on.captions]).toEqual([['unload'], []]);
    const early = paper();
    early.end();
    early.page.dispatchEvent(new Event('keydown'));
    await settle();
    expect(early.loaded).toEqual([]);
  });
});
