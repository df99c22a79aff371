// Two layers of music of 32 seconds: eight bars at 60 beats a minute over the same chords, so that they can sound together or one after
// the other at any moment. Pads and muted plucks; nothing in it asks for attention.

import { RATE, addRound, make, noise, pluck, sine, swell, tone } from './arithmetic.mjs';

const BAR = 4;
const BARS = 8;
const EIGHTH = 0.5;

/** A note of equal temperament by its number (69 = 440 hertz): steps from A by a table, octaves by doubling. */
const STEPS = [
  1,
  1.0594630943592953,
  1.122462048309373,
  1.189207115002721,
  1.2599210498948732,
  1.3348398541700344,
  Math.SQRT2,
  1.4983070768766815,
  1.5874010519681994,
  1.681792830507429,
  1.7817974362806785,
  1.887748625363387,
];
function hertzOf(note) {
  let octave = Math.floor((note - 69) / 12);
  let hertz = 440 * STEPS[note - 69 - 12 * octave];
  for (; octave < 0; octave += 1) hertz /= 2;
  for (; octave > 0; octave -= 1) hertz *= 2;
  return hertz;
}

/** D minor, a bar each: bass note; the calm voices; the tense voices, which rub against the same bass. */
const CHORDS = [
  { bass: 38, calm: [57, 60, 64, 65], tense: [50, 57, 64, 65] },
  { bass: 34, calm: [53, 57, 58, 62], tense: [46, 53, 57, 58] },
  { bass: 41, calm: [53, 57, 60, 64], tense: [48, 53, 64, 65] },
  { bass: 36, calm: [52, 55, 57, 62], tense: [48, 55, 57, 58] },
  { bass: 38, calm: [57, 60, 64, 65], tense: [50, 57, 64, 65] },
  { bass: 34, calm: [50, 53, 57, 60], tense: [46, 53, 60, 62] },
  { bass: 43, calm: [50, 58, 62, 65], tense: [50, 55, 57, 58] },
  { bass: 45, calm: [52, 57, 62, 64], tense: [52, 57, 58, 64] },
];

/** The tense layer is a quarter of a wave behind: on notes that both have, they would otherwise add up to more than either. */
const BEHIND = 0.25;

/** A pad's voice: it comes and goes slowly, over the edges of its bar, and is a little out of tune with itself. */
function pad(note, attack, release, behind = 0) {
  const hertz = hertzOf(note);
  const length = BAR + release;
  const voice = (tuned, t) => sine(tuned * t - behind) + 0.28 * sine(2 * tuned * t - behind) + 0.07 * sine(3 * tuned * t - behind);
  return make(length, (t) => {
    const way = swell(t, length, attack, release);
    // Rounded at both ends: a straight line would be heard to stop.
    return way * way * (3 - 2 * way) * (voice(hertz * 0.9987, t) + voice(hertz * 1.0013, t));
  });
}

/** A string with a hand on it. */
function muted(note, fall) {
  const hertz = hertzOf(note);
  return make(
    1,
    (t) => (tone(hertz, t) + 0.5 * tone(2 * hertz, t) * pluck(t, 0.001, 0.05)) * pluck(t, 0.006, fall) * swell(t, 1, 0.001, 0.2),
  );
}

function calm() {
  const loop = new Float64Array(BAR * BARS * RATE);
  const chance = noise(97);
  CHORDS.forEach(({ bass, calm: voices }, bar) => {
    addRound(loop, pad(bass + 12, 1.2, 1.6), bar * BAR, 0.5);
    for (const voice of voices) addRound(loop, pad(voice, 1.4, 2), bar * BAR, 0.3);
    for (let eighth = 0; eighth < 8; eighth += 1) {
      // About two in five eighths sound, the first of a bar always.
      const plays = eighth === 0 || chance() > 0.2;
      const voice = voices[Math.floor((1 + chance()) * 2)];
      if (plays) addRound(loop, muted(voice + 12, 0.2), bar * BAR + eighth * EIGHTH, 0.5 + 0.2 * chance());
    }
  });
  return loop;
}

/** Which eighths of a bar are struck harder. */
const PULSE = [1, 0.45, 0.6, 0.45, 0.8, 0.45, 0.6, 0.7];

function tense() {
  const loop = new Float64Array(BAR * BARS * RATE);
  CHORDS.forEach(({ bass, tense: voices }, bar) => {
    addRound(loop, pad(bass, 0.5, 0.8, BEHIND), bar * BAR, 0.5);
    for (const voice of voices) addRound(loop, pad(voice, 0.8, 1.2, BEHIND), bar * BAR, 0.28);
    PULSE.forEach((force, eighth) => {
      const note = eighth === 3 || eighth === 7 ? bass + 19 : bass + 12;
      addRound(loop, muted(note, 0.1), bar * BAR + eighth * EIGHTH, 0.9 * force);
    });
  });
  return loop;
}

export const MUSIC = { calm, tense };
