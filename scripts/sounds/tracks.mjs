// The three tracks that are packed: effects in a sprite, the ambience and the music as loops. Here each sound gets its level and its place.

import { createHash } from 'node:crypto';
import { AMBIENCE } from './ambience.mjs';
import { RATE } from './arithmetic.mjs';
import { RECIPES } from './effects.mjs';
import { loudest, loudness, peak } from './measure.mjs';
import { MUSIC } from './music.mjs';

/** Silence between two effects, and how much of a loop stands once more before and after it. Milliseconds. */
const GAP = 200;

/** Largest sample of a tick, in dBFS: it is too short to have a loudness. */
export const TICK_PEAK = -12;
/** LUFS: of signals and scenes by their loudest 400 ms, of loops by the whole. */
export const SIGNAL = -18;
export const MUSIC_LEVEL = -26;
export const AMBIENCE_LEVEL = -32;
const TICKS = new Set(['tick', 'toggle', 'undo', 'error', 'patch']);

/** Rounded: a last bit of a logarithm that another machine may have otherwise must not change a sample. */
const gainFor = (db) => Math.round(10 ** (db / 20) * 1e6) / 1e6;
function louder(samples, db) {
  const gain = gainFor(db);
  return samples.map((sample) => sample * gain);
}

const once = (compute) => {
  let known;
  return () => (known ??= compute());
};

/** By name, at their final level. */
export const effects = once(() =>
  Object.entries(RECIPES).map(([name, recipe]) => {
    const samples = recipe();
    return { name, samples: louder(samples, TICKS.has(name) ? TICK_PEAK - peak(samples) : SIGNAL - loudest(samples)) };
  }),
);

/** A loop is measured as it is heard: it has already come round once. */
const twice = (samples) => Float64Array.from({ length: 2 * samples.length }, (_, i) => samples[i % samples.length]);
const loopsOf = (recipes, level) =>
  once(() =>
    Object.entries(recipes).map(([name, recipe]) => {
      const samples = recipe();
      return { name, samples: louder(samples, level - loudness(twice(samples))) };
    }),
  );
export const ambience = loopsOf(AMBIENCE, AMBIENCE_LEVEL);
export const music = loopsOf(MUSIC, MUSIC_LEVEL);

const milliseconds = (samples) => Math.round((samples / RATE) * 1000);
const gap = Math.round((GAP / 1000) * RATE);

/** Effects one after the other with silence between them: the end of one never leaks into the next. */
function sprite(sounds) {
  const samples = new Float64Array(sounds.reduce((sum, sound) => sum + sound.samples.length + gap, 0));
  const places = {};
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    places[sound.name] = [milliseconds(at), milliseconds(sound.samples.length)];
    at += sound.samples.length + gap;
  }
  return { samples, places };
}

/**
 * Loops one after the other, each with its end once more before it and its beginning once more after it. A packed file may begin some
 * milliseconds late, as MP3 does; any stretch of the loop's length around its place is the whole loop all the same.
 */
function loops(sounds) {
  const samples = new Float64Array(sounds.reduce((sum, sound) => sum + sound.samples.length + 2 * gap, 0));
  const places = {};
  let at = 0;
  for (const { name, samples: loop } of sounds) {
    for (let i = -gap; i < loop.length + gap; i += 1) samples[at + gap + i] = loop[(i + loop.length) % loop.length];
    places[name] = [milliseconds(at + gap), milliseconds(loop.length)];
    at += loop.length + 2 * gap;
  }
  return { samples, places };
}

export const tracks = () => ({
  effects: sprite(effects()),
  ambience: loops(ambience()),
  music: loops(music()),
});

/** As 16-bit samples, the form in which they are packed. */
export const toInts = (samples) => Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767));

/** A fingerprint of a track's 16-bit samples. */
export const fingerprint = (samples) =>
  createHash('sha256')
    .update(new Uint8Array(toInts(samples).buffer))
    .digest('hex');
