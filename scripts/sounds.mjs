// Makes the game's sounds from nothing: `node scripts/sounds.mjs` writes assets/sounds/effects.{webm,mp3,json}. The synthesis is
// plain arithmetic with noise from a fixed seed, so every run gives the same samples; ffmpeg only packs them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const RATE = 48_000;
/** Silence between two effects, so that the end of one never leaks into the next. Milliseconds. */
const GAP = 200;

/** Samples of a length in seconds from a function of time in seconds. */
const make = (seconds, at) => Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));

/** Noise between −1 and 1, the same for the same seed. */
function noise(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x8000_0000 - 1;
  };
}

const tone = (hertz, time) => Math.sin(2 * Math.PI * hertz * time);
/** Rises within `attack` seconds and dies away with the time constant `decay`. */
const pluck = (time, attack, decay) => (time < 0 ? 0 : Math.min(1, time / attack) * Math.exp(-time / decay));
/** Fades the last part to nothing: a cut would click. */
const fadeOut = (time, length, over) => Math.min(1, Math.max(0, (length - time) / over));

/** A soft wooden tick: something was noted. */
function decision() {
  const hiss = noise(7);
  return make(0.09, (t) => (tone(880, t) * pluck(t, 0.002, 0.016) + 0.35 * hiss() * pluck(t, 0.001, 0.006)) * fadeOut(t, 0.09, 0.02));
}

/** Two plucked notes, a minor third apart, rising: somebody writes. */
function message() {
  const note = (hertz, t) => (tone(hertz, t) + 0.3 * tone(2 * hertz, t) + 0.12 * tone(3 * hertz, t)) * pluck(t, 0.004, 0.13);
  return make(0.62, (t) => (note(659.26, t) + note(783.99, t - 0.14)) * fadeOut(t, 0.62, 0.08));
}

/** Two falling notes with a hollow ring: something broke. It sounds twice and is silent, and never loops. */
function trouble() {
  const note = (hertz, t) => (tone(hertz, t) + 0.4 * tone(1.5 * hertz, t) + 0.2 * tone(2.01 * hertz, t)) * pluck(t, 0.006, 0.16);
  return make(0.78, (t) => (note(440, t) + note(329.63, t - 0.22)) * fadeOut(t, 0.78, 0.12));
}

/** Air that swells and passes: a week goes by. */
function week() {
  const hiss = noise(23);
  let low = 0;
  let band = 0;
  return make(1.1, (t) => {
    const swell = Math.sin((Math.PI * t) / 1.1);
    // A filter whose pitch rises and falls with the swell.
    const cut = 2 * Math.sin((Math.PI * (300 + 1500 * swell)) / RATE);
    const high = hiss() - low - 0.9 * band;
    band += cut * high;
    low += cut * band;
    return band * swell * swell;
  });
}

const toDb = (value) => 20 * Math.log10(value);
const toFactor = (db) => 10 ** (db / 20);

export const peak = (samples) => toDb(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9));

/** A second-order filter. */
function filter(samples, [b0, b1, b2, a1, a2]) {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Both weighting filters of ITU-R BS.1770 for 48 kHz. */
const SHELF = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const HIGH_PASS = [1, -2, 1, -1.99004745483398, 0.99007225036621];

export function loudness(samples) {
  const weighted = filter(filter(samples, SHELF), HIGH_PASS);
  const window = Math.round(0.4 * RATE);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < weighted.length; i += 1) {
    sum += weighted[i] ** 2;
    if (i >= window) sum -= weighted[i - window] ** 2;
    most = Math.max(most, sum);
  }
  return -0.691 + 10 * Math.log10(most / window);
}

const scale = (samples, db) => samples.map((sample) => sample * toFactor(db));
const toPeak = (samples, target) => scale(samples, target - peak(samples));
const toLoudness = (samples, target) => scale(samples, target - loudness(samples));

/** Ticks peak at −12 dBFS: too short to have a loudness. Signals are at −18 LUFS, the passing week 8 below them. */
export const effects = () => [
  { name: 'decision', samples: toPeak(decision(), -12) },
  { name: 'message', samples: toLoudness(message(), -18) },
  { name: 'trouble', samples: toLoudness(trouble(), -18) },
  { name: 'week', samples: toLoudness(week(), -26) },
];

export function sprite() {
  const gap = Math.round((GAP / 1000) * RATE);
  const all = effects();
  const samples = new Float64Array(all.reduce((sum, effect) => sum + effect.samples.length + gap, 0));
  const places = {};
  let at = 0;
  for (const effect of all) {
    samples.set(effect.samples, at);
    places[effect.name] = [Math.round((at / RATE) * 1000), Math.round((effect.samples.length / RATE) * 1000)];
    at += effect.samples.length + gap;
  }
  return { samples, places };
}

/** A mono 16-bit WAV file. */
function wav(samples) {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + i * 2));
  return file;
}

function write(folder) {
  const { samples, places } = sprite();
  const work = mkdtempSync(path.join(tmpdir(), 'rollout-sounds-'));
  try {
    const source = path.join(work, 'effects.wav');
    writeFileSync(source, wav(samples));
    const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    const pack = (name, ...codec) =>
      execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', source, ...codec, ...exact, path.join(folder, name)]);
    pack('effects.webm', '-c:a', 'libopus', '-b:a', '64k');
    pack('effects.mp3', '-c:a', 'libmp3lame', '-b:a', '96k');
  } catch (error) {
    console.error('The sounds need ffmpeg with libopus and libmp3lame:', error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  writeFileSync(path.join(folder, 'effects.json'), `${JSON.stringify(places)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  write(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets/sounds'));
