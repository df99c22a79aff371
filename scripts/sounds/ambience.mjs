// What is always there: the hum of the servers at three loads, and the keys of a team at work. Each is a loop whose end is its beginning.

import { RATE, addRound, fadeOut, make, noise, pluck, resonance, sine, soft } from './arithmetic.mjs';

/** Every tone of the hum fits a whole number of times into its loop. Seconds. */
const HUM = 4;
const TYPING = 12;

/** Tones in hertz with their strength, and noise below a pitch. */
function hum(tones, cut, air, seed) {
  const hiss = noise(seed);
  const raw = Float64Array.from({ length: HUM * RATE }, hiss);
  const below = resonance(1.4);
  // Once around to settle: then the filter ends as it begins.
  for (const sample of raw) below(sample, cut);
  return raw.map((sample, i) => {
    let sum = 0;
    for (const [hertz, strength] of tones) sum += strength * sine((hertz * i) / RATE);
    return sum + air * below(sample, cut).low;
  });
}

const LOW = [
  [100, 1],
  [100.25, 0.4],
  [200, 0.1],
];
const MID = [
  [200, 1],
  [200.25, 0.4],
  [100, 0.3],
  [400, 0.08],
];
const HIGH = [
  [312, 1],
  [312.25, 0.4],
  [200, 0.3],
  [624, 0.1],
];

/** One key, heard through a room: a soft click with some body. Keys differ in pitch and force. */
function key(seed) {
  const hiss = noise(seed);
  const cap = resonance(0.5);
  const pitch = 1300 + 500 * hiss();
  return make(
    0.12,
    (t) => (cap(hiss() * pluck(t, 0.004, 0.02), pitch).band + 0.3 * sine(180 * t) * pluck(t, 0.006, 0.016)) * fadeOut(t, 0.12, 0.03),
  );
}

/** How near each of those who type sits: 1 is the next desk. */
const HANDS = [1, 0.85, 0.7, 0.6];

/** A team that types: runs of keys with pauses between them, never the same twice within the loop. */
function typing() {
  const loop = new Float64Array(TYPING * RATE);
  const chance = noise(71);
  let keys = 0;
  for (const hand of HANDS) {
    let at = 0.6 * (1 + chance());
    while (at < TYPING) {
      const run = 5 + Math.floor(6 * (1 + chance()));
      for (let i = 0; i < run && at < TYPING; i += 1) {
        keys += 1;
        addRound(loop, key(100 + keys), at, hand * (0.8 + 0.2 * chance()));
        at += 0.16 + 0.07 * chance();
      }
      at += 0.7 + 0.5 * chance();
    }
  }
  return loop.map((sample) => soft(2 * sample));
}

export const AMBIENCE = {
  'hum-low': () => hum(LOW, 300, 4, 81),
  'hum-mid': () => hum(MID, 600, 3.5, 83),
  'hum-high': () => hum(HIGH, 1200, 3, 89),
  typing,
};
