// The polite voice: at most one message a second, what came meanwhile joined, of one topic only the latest, nothing stale.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush, say, urge, useSpeech } from '../../src/panels/speech.ts';

const now = () => useSpeech.getState();

describe('speech', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    // Until everything is said and cleared.
    vi.advanceTimersByTime(20_000);
    vi.useRealTimers();
  });

  it('speaks at most once a second, and joins what came meanwhile', () => {
    const heard: string[] = [];
    const stop = useSpeech.subscribe(({ polite }) => void (polite !== '' && heard.push(polite)));
    // Every 100 ms for 3 s: 30 texts in messages at 0.05, 1.05 and 2.05 s; the last ten come at 3.05 s.
    for (let turn = 0; turn < 30; turn += 1) {
      say(`${turn}`);
      vi.advanceTimersByTime(100);
    }
    expect(heard.length).toBe(3);
    vi.advanceTimersByTime(1_000);
    expect(heard.length).toBe(4);
    expect(heard.join(' ').split(/\.? /)).toEqual(Array.from({ length: 30 }, (_, index) => `${index}`));
    stop();
  });

  it('says of one topic only the latest', () => {
    say('week 5', 'date');
    say('held');
    say('week 6', 'date');
    vi.advanceTimersByTime(50);
    expect(now().polite).toBe('held. week 6');
  });

  it('clears what was said after six seconds', () => {
    say('Tuesday');
    urge('The week has stopped.');
    vi.advanceTimersByTime(5_000);
    expect([now().polite, now().urgent]).toEqual(['Tuesday', 'The week has stopped.']);
    vi.advanceTimersByTime(1_100);
    expect([now().polite, now().urgent]).toEqual(['', '']);
  });

  it('takes back what no longer holds', () => {
    say('Tuesday');
    vi.advanceTimersByTime(50);
    say('Wednesday');
    hush();
    say('Friday');
    expect(now().polite).toBe('');
    vi.advanceTimersByTime(1_000);
    expect(now().polite).toBe('Friday');
  });

  it('makes a repeated refusal a change that is spoken again', () => {
    urge('No block is free.');
    const first = now().urgent;
    urge('No block is free.');
    expect(now().urgent).not.toBe(first);
    expect(now().urgent.trim()).toBe(first);
  });
});
