// The sounds as samples: made the same every time, at the levels of the sound design, without a click or a clipped wave, and
// each with the pitch it is to have. Measured on the samples themselves; the packed files are measured in the browser.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RATE, ambience, effects, fingerprint, loudest, loudness, music, peak, tracks, truePeak } from '../../scripts/sounds.mjs';
import { EFFECTS } from '../../src/sound/cue.ts';
import { humPowers } from '../../src/sound/hum.ts';

const FOLDER = new URL('../../assets/sounds/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const TICKS = ['tick', 'toggle', 'undo', 'error', 'patch'];

/** Made once: it takes seconds. That they come out the same again is held by the fingerprints, of samples that are made anew. */
const [OF_EFFECTS, OF_AMBIENCE, OF_MUSIC] = [effects(), ambience(), music()];
const all = [...OF_EFFECTS, ...OF_AMBIENCE, ...OF_MUSIC];
const samplesOf = (name: string): Float64Array => {
  const found = all.find((sound) => sound.name === name);
  if (found === undefined) throw new Error(`no sound is called ${name}`);
  return found.samples;
};
const names = (sounds: readonly { readonly name: string }[]): readonly string[] => sounds.map(({ name }) => name);
const twice = (loop: Float64Array): Float64Array => Float64Array.from({ length: 2 * loop.length }, (_, i) => loop[i % loop.length] ?? 0);

/** The strength of one pitch in samples, as an amplitude (Goertzel). */
function strength(samples: Float64Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let [last, before] = [0, 0];
  for (const sample of samples) [last, before] = [sample + turn * last - before, last];
  return (2 * Math.sqrt(Math.max(0, last * last + before * before - turn * last * before))) / samples.length;
}

/** The largest step from one sample to the next. */
function largestStep(samples: Float64Array): number {
  let most = 0;
  for (let i = 1; i < samples.length; i += 1) most = Math.max(most, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  return most;
}

describe('the list', () => {
  it('is the one of the sound design', () => {
    expect(names(OF_EFFECTS)).toEqual([...EFFECTS]);
    expect(names(OF_AMBIENCE)).toEqual(['hum-low', 'hum-mid', 'hum-high', 'typing']);
    expect(names(OF_MUSIC)).toEqual(['calm', 'tense']);
    expect([samplesOf('typing'), samplesOf('calm'), samplesOf('tense')].map((loop) => loop.length / RATE)).toEqual([12, 32, 32]);
  });

  it('is packed from these very samples, with silence between effects, into less than 600 kB', () => {
    const made = tracks();
    expect(json('fingerprints.json')).toEqual(
      Object.fromEntries(Object.entries(made).map(([name, { samples }]) => [name, fingerprint(samples)])),
    );
    for (const [name, { places }] of Object.entries(made)) expect(json(`${name}.json`)).toEqual(places);
    let end = -200;
    for (const [from, length] of Object.values(made.effects.places)) {
      expect(from - end).toBe(200);
      end = from + length;
    }
    const sizes = readdirSync(FOLDER).map((name) => statSync(new URL(name, FOLDER)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
  });
});

describe('the levels', () => {
  it.each(TICKS)('%s is a tick of less than an eighth of a second and peaks at −12 dBFS', (name) => {
    expect(samplesOf(name).length / RATE).toBeLessThanOrEqual(0.125);
    expect(peak(samplesOf(name))).toBeCloseTo(-12, 2);
  });

  it.each(EFFECTS.filter((name) => !TICKS.includes(name)))('%s is at −18 LUFS and long enough to be measured', (name) => {
    expect(samplesOf(name).length / RATE).toBeGreaterThan(0.4);
    expect(loudest(samplesOf(name))).toBeCloseTo(-18, 1);
  });

  it.each(names(OF_AMBIENCE))('%s is at −32 LUFS, and no peak of it is as loud as a tick', (name) => {
    expect(Math.abs(loudness(twice(samplesOf(name))) + 32)).toBeLessThan(0.1);
    expect(truePeak(samplesOf(name))).toBeLessThan(-14);
  });

  it.each(names(OF_MUSIC))('%s is at −26 LUFS', (name) => {
    expect(Math.abs(loudness(twice(samplesOf(name))) + 26)).toBeLessThan(0.1);
  });

  it('nothing peaks above −3 dBTP, which leaves room for what packing adds', () => {
    for (const { name, samples } of all) expect(truePeak(samples), name).toBeLessThan(-3);
  });

  it('a signal over music and a busy building is at −18 ± 2 LUFS, and below −1 dBTP', () => {
    const bed = [
      ['calm', Math.sqrt(0.5)],
      ['tense', Math.sqrt(0.5)],
      ['typing', Math.sqrt(0.5)],
      ['hum-high', Math.sqrt(0.5)],
    ] as const;
    for (const { name, samples } of OF_EFFECTS) {
      if (TICKS.includes(name)) continue;
      const mix = samples.map((sample, i) =>
        bed.reduce((sum, [loop, gain]) => {
          const of = samplesOf(loop);
          return sum + gain * (of[i % of.length] ?? 0);
        }, sample),
      );
      expect(Math.abs(loudest(mix) + 18), name).toBeLessThan(2);
      expect(truePeak(mix), name).toBeLessThan(-1);
    }
  });

  it('the hum is as loud at any load, and music with both layers as loud as with one', () => {
    for (let load = 0; load <= 12_000; load += 1_500) {
      const powers = humPowers(load);
      const mix = samplesOf('hum-low').map(
        (sample, i) =>
          Math.sqrt(powers['hum-low']) * sample +
          Math.sqrt(powers['hum-mid']) * (samplesOf('hum-mid')[i] ?? 0) +
          Math.sqrt(powers['hum-high']) * (samplesOf('hum-high')[i] ?? 0),
      );
      expect(Math.abs(loudness(twice(mix)) + 32), `at ${load}`).toBeLessThan(1);
    }
    const both = samplesOf('calm').map((sample, i) => (sample + (samplesOf('tense')[i] ?? 0)) * Math.sqrt(0.5));
    expect(Math.abs(loudness(both) + 26)).toBeLessThan(1.5);
  });
});

describe('the edges', () => {
  it.each([...EFFECTS])('%s begins and ends in silence', (name) => {
    const samples = samplesOf(name);
    // −60 dBFS: nobody hears a step of that size.
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  it.each(names([...OF_AMBIENCE, ...OF_MUSIC]))('%s goes on where it ends: no step there is larger than inside', (name) => {
    const loop = samplesOf(name);
    const seam = Float64Array.from({ length: 9 }, (_, i) => loop[(loop.length - 4 + i) % loop.length] ?? 0);
    expect(largestStep(seam)).toBeLessThanOrEqual(largestStep(loop));
    // The slope goes on too: a corner would be heard as a click in a quiet place.
    const bend = (samples: Float64Array): number =>
      largestStep(Float64Array.from(samples.subarray(1), (sample, i) => sample - (samples[i] ?? 0)));
    expect(bend(seam)).toBeLessThanOrEqual(bend(loop));
    expect(Math.abs(loop.reduce((sum, sample) => sum + sample, 0) / loop.length)).toBeLessThan(0.001);
  });
});

describe('the pitches', () => {
  const between = (name: string, from: number, to: number): Float64Array => samplesOf(name).subarray(from * RATE, to * RATE);

  it.each([
    ['hum-low', 100, [200, 312]],
    ['hum-mid', 200, [100, 312]],
    ['hum-high', 312, [100, 200]],
  ] as const)('%s hums at %i hertz', (name, own, others) => {
    for (const other of others) expect(strength(samplesOf(name), own)).toBeGreaterThan(2 * strength(samplesOf(name), other));
  });

  it('the telephone has its two tones, twice with a pause', () => {
    for (const hertz of [440, 480]) {
      expect(strength(between('phone', 0.05, 0.3), hertz)).toBeGreaterThan(10 * strength(between('phone', 0.05, 0.3), 600));
      expect(strength(between('phone', 0.6, 0.85), hertz)).toBeGreaterThan(10 * strength(between('phone', 0.6, 0.85), 600));
    }
    expect(peak(between('phone', 0.38, 0.55))).toBeLessThan(-60);
  });

  it('the alarm beeps twice and is silent between', () => {
    expect(peak(between('alarm', 0.18, 0.29))).toBeLessThan(-60);
    expect(strength(between('alarm', 0.02, 0.15), 880)).toBeGreaterThan(0.05);
    expect(strength(between('alarm', 0.32, 0.45), 880)).toBeGreaterThan(0.05);
  });

  it('success rises by three notes, a broken promise falls by two, and a message rises by a minor third', () => {
    const loudestOf = (name: string, from: number, to: number, notes: readonly number[]): number | undefined =>
      [...notes].sort((a, b) => strength(between(name, from, to), b) - strength(between(name, from, to), a))[0];
    const rising = [523.25, 659.26, 783.99];
    expect([0, 0.14, 0.27].map((from) => loudestOf('success', from, from + 0.1, rising))).toEqual(rising);
    expect([0, 0.23].map((from) => loudestOf('broken', from, from + 0.2, [440, 329.63]))).toEqual([440, 329.63]);
    expect([0, 0.15].map((from) => loudestOf('inbox', from, from + 0.13, [659.26, 783.99]))).toEqual([659.26, 783.99]);
  });

  it('music stays below 4 kHz, where it is cut when it is packed', () => {
    for (const name of ['calm', 'tense']) {
      const part = between(name, 4, 6);
      for (const hertz of [4_100, 6_000, 12_000]) expect(strength(part, hertz)).toBeLessThan(0.000_1);
    }
  });
});
