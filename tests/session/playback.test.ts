// The week's days are shown one after the other; nothing that the world does can hold or break them.

import { describe, expect, it } from 'vitest';
import { DAY_TIME, LONGEST_PERFORMANCE, play, type PlaybackOptions } from '../../src/session/playback.ts';
import { handClock, settle } from '../helpers/hand-clock.ts';

function start(options: Partial<PlaybackOptions> = {}) {
  const clock = handClock();
  const shown: number[] = [];
  const state = { ended: false };
  const playback = play({ days: [7, 8, 9, 10, 11], show: (day) => shown.push(day), clock, speed: () => 1, ...options });
  const watch = async (): Promise<void> => {
    await playback.ended;
    state.ended = true;
  };
  void watch();
  return { clock, shown, state, playback };
}

describe('the playback', () => {
  it('shows a day at a time and ends after the last', async () => {
    const { clock, shown, state } = start();
    await clock.pass(0);
    expect(shown).toEqual([7]);
    await clock.pass(DAY_TIME - 1);
    expect(shown).toEqual([7]);
    await clock.pass(1);
    expect(shown).toEqual([7, 8]);
    await clock.pass(DAY_TIME * 4 - 1);
    expect(state.ended).toBe(false);
    await clock.pass(1);
    expect([shown, state.ended, clock.waiting]).toEqual([[7, 8, 9, 10, 11], true, 0]);
  });

  it('takes half the time at double speed', async () => {
    const { clock, state } = start({ speed: () => 2 });
    await clock.pass((DAY_TIME * 5) / 2);
    expect(state.ended).toBe(true);
  });

  it('waits for a performance that takes longer than the day', async () => {
    let finish = (): void => undefined;
    const { clock, shown } = start({ days: [0, 1], perform: () => new Promise((resolve) => (finish = resolve)) });
    await clock.pass(DAY_TIME + 500);
    expect(shown).toEqual([0]);
    finish();
    await settle();
    expect(shown).toEqual([0, 1]);
  });

  it('waits no longer than it must for one that never ends', async () => {
    const { clock, state } = start({ days: [0, 1], perform: () => new Promise(() => undefined) });
    await clock.pass(LONGEST_PERFORMANCE * 2);
    expect(state.ended).toBe(true);
  });

  it('goes on when a performance fails', async () => {
    const { clock, state } = start({ perform: () => Promise.reject(new Error('no canvas')) });
    await clock.pass(DAY_TIME * 5);
    expect(state.ended).toBe(true);
  });

  it('goes on when a performance fails at once', async () => {
    const { clock, state } = start({
      perform: () => {
        throw new Error('no canvas');
      },
    });
    await clock.pass(DAY_TIME * 5);
    expect(state.ended).toBe(true);
  });

  it('ends at once when skipped, and leaves no timer', async () => {
    const { clock, shown, state, playback } = start();
    await clock.pass(DAY_TIME);
    playback.skip();
    await settle();
    expect([shown, state.ended, clock.waiting]).toEqual([[7, 8], true, 0]);
  });

  it('holds at the day when paused, and goes on', async () => {
    const { clock, shown, state, playback } = start();
    await clock.pass(DAY_TIME);
    playback.pause(true);
    await clock.pass(DAY_TIME * 20);
    expect([shown, state.ended]).toEqual([[7, 8], false]);
    playback.pause(false);
    await clock.pass(DAY_TIME * 3);
    expect([shown, state.ended]).toEqual([[7, 8, 9, 10, 11], true]);
  });

  it('can be skipped while paused', async () => {
    const { clock, state, playback } = start();
    await clock.pass(DAY_TIME);
    playback.pause(true);
    await clock.pass(DAY_TIME * 2);
    playback.skip();
    await settle();
    expect(state.ended).toBe(true);
  });
});
