// Loops of paper: loaded when the first is due and not before, faded and not switched, paused together when all is silent.

import { describe, expect, it } from 'vitest';
import { createLoops, type Loops } from '../../src/sound/loops.ts';
import { handClock, settle, type HandClock } from '../helpers/hand-clock.ts';
import { paperHowl, type PaperHowl } from './paper.ts';

type Layer = 'calm' | 'tense';
interface Set {
  readonly loops: Loops<Layer>;
  readonly howl: PaperHowl;
  readonly clock: HandClock;
  readonly loads: () => number;
}

function make(load?: () => Promise<never>): Set {
  const howl = paperHowl();
  const clock = handClock();
  let loads = 0;
  const loops = createLoops<Layer>({
    names: ['calm', 'tense'],
    fade: 3_000,
    after: (milliseconds, then) => clock.after(milliseconds, then),
    load: async () => {
      loads += 1;
      return load === undefined ? howl : load();
    },
  });
  return { loops, howl, clock, loads: () => loads };
}

describe('loops', () => {
  it('load when the first of them is due, once', async () => {
    const { loops, loads } = make();
    loops.set({ calm: 0, tense: 0 });
    await settle();
    expect(loads()).toBe(0);
    loops.set({ calm: 0.5, tense: 0 });
    loops.set({ calm: 0.6, tense: 0 });
    await settle();
    loops.set({ calm: 0.6, tense: 0.2 });
    expect(loads()).toBe(1);
  });

  it('start together from silence and are faded to what is wanted', async () => {
    const { loops, howl } = make();
    loops.set({ calm: 0.5, tense: 0 });
    await settle();
    expect(howl.said).toEqual(['play calm', 'play tense', 'fade calm 0 0.5 3000']);
    loops.set({ calm: 0, tense: 0.5 });
    expect(howl.said.slice(3)).toEqual(['fade calm 0.5 0 3000', 'fade tense 0 0.5 3000']);
    loops.set({ calm: 0, tense: 0.5 });
    expect(howl.said).toHaveLength(5);
  });

  it('are paused when all have faded away, and go on from there', async () => {
    const { loops, howl, clock } = make();
    loops.set({ calm: 0.5, tense: 0 });
    await settle();
    loops.set({ calm: 0, tense: 0 });
    await clock.pass(2_900);
    expect(howl.heard()).toEqual({ calm: 0, tense: 0 });
    await clock.pass(200);
    expect(howl.heard()).toEqual({ calm: 'rests', tense: 'rests' });
    loops.set({ calm: 0.4, tense: 0 });
    expect(howl.heard()).toEqual({ calm: 0.4, tense: 0 });
    expect(howl.said.filter((one) => one === 'play calm')).toHaveLength(2);
  });

  it('are not paused where they are wanted again before they have faded away', async () => {
    const { loops, howl, clock } = make();
    loops.set({ calm: 0.5, tense: 0 });
    await settle();
    loops.set({ calm: 0, tense: 0 });
    await clock.pass(1_000);
    loops.set({ calm: 0.5, tense: 0 });
    await clock.pass(5_000);
    expect(howl.heard()).toEqual({ calm: 0.5, tense: 0 });
    expect(clock.waiting).toBe(0);
  });

  it('are not begun where they are no longer wanted when they have come', async () => {
    const { loops, howl } = make();
    loops.set({ calm: 0.5, tense: 0 });
    loops.set({ calm: 0, tense: 0 });
    await settle();
    expect(howl.said).toEqual([]);
  });

  it('that cannot be loaded are silence, and are not asked for again and again', async () => {
    const { loops, loads } = make(() => Promise.reject(new Error('no network')));
    loops.set({ calm: 0.5, tense: 0 });
    await settle();
    loops.set({ calm: 0.4, tense: 0 });
    await settle();
    expect(loads()).toBe(1);
  });

  it('end: what plays is let go, and so is what comes too late', async () => {
    const on = make();
    on.loops.set({ calm: 0.5, tense: 0 });
    await settle();
    on.loops.end();
    on.loops.set({ calm: 0.2, tense: 0 });
    expect(on.howl.said.slice(3)).toEqual(['unload']);
    const late = make();
    late.loops.set({ calm: 0.5, tense: 0 });
    late.loops.end();
    await settle();
    expect(late.howl.said).toEqual(['unload']);
  });
});
