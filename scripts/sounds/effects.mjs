// The short sounds: ticks of the controls, signals, and what is heard of work in the building. Levels are set in `tracks.mjs`.

import { decay, fadeOut, make, noise, pluck, resonance, soft, swell, tone } from './arithmetic.mjs';

/** A soft wooden tick: something was noted. */
function tick() {
  const hiss = noise(7);
  return make(0.06, (t) => (tone(880, t) * pluck(t, 0.002, 0.014) + 0.35 * hiss() * pluck(t, 0.001, 0.006)) * fadeOut(t, 0.06, 0.02));
}

/** Two small steps up: a switch goes over. */
function toggle() {
  const hiss = noise(11);
  const step = (hertz, t) => tone(hertz, t) * pluck(t, 0.002, 0.012);
  return make(
    0.085,
    (t) => (step(587.33, t) + step(880, t - 0.034) + 0.25 * hiss() * pluck(t - 0.034, 0.001, 0.004)) * fadeOut(t, 0.085, 0.02),
  );
}

/** A tick that slides down: taken back. */
function undo() {
  const hiss = noise(13);
  // The pitch falls from 760 to 400 hertz: its sum over time is the phase.
  return make(
    0.09,
    (t) => (tone(760 - 2000 * t, t) * pluck(t, 0.003, 0.026) + 0.2 * hiss() * pluck(t, 0.001, 0.005)) * fadeOut(t, 0.09, 0.025),
  );
}

/** A short low knock, twice: that does not go. */
function error() {
  const knock = (t) => (tone(196, t) + 0.4 * tone(392, t) + 0.2 * tone(588, t)) * pluck(t, 0.002, 0.014);
  return make(0.09, (t) => (knock(t) + knock(t - 0.045)) * fadeOut(t, 0.09, 0.02));
}

/** The two tones of a desk telephone, rung twice. */
function phone() {
  const ring = (t) => (tone(440, t) + tone(480, t)) * (0.75 + 0.25 * tone(20, t)) * swell(t, 0.36, 0.012, 0.03);
  return make(0.96, (t) => ring(t) + ring(t - 0.56));
}

/** Two plucked notes, a minor third apart, rising: somebody writes. */
function inbox() {
  const note = (hertz, t) => (tone(hertz, t) + 0.3 * tone(2 * hertz, t) + 0.12 * tone(3 * hertz, t)) * pluck(t, 0.004, 0.13);
  return make(0.62, (t) => (note(659.26, t) + note(783.99, t - 0.14)) * fadeOut(t, 0.62, 0.08));
}

/** Two beeps, then silence. It never loops: what is still broken shows a badge. */
function alarm() {
  const beep = (t) => (tone(880, t) + 0.35 * tone(1760, t) + 0.2 * tone(2640, t)) * swell(t, 0.17, 0.006, 0.02);
  return make(0.5, (t) => beep(t) + beep(t - 0.3));
}

/** Three plucked notes, rising: it is done, and kept. */
function success() {
  const note = (hertz, t) => (tone(hertz, t) + 0.3 * tone(2 * hertz, t) + 0.1 * tone(3 * hertz, t)) * pluck(t, 0.005, 0.15);
  return make(0.85, (t) => (note(523.25, t) + note(659.26, t - 0.13) + note(783.99, t - 0.26)) * fadeOut(t, 0.85, 0.12));
}

/** Two falling notes with a hollow ring: a promise is broken. */
function broken() {
  const note = (hertz, t) => (tone(hertz, t) + 0.4 * tone(1.5 * hertz, t) + 0.2 * tone(2.01 * hertz, t)) * pluck(t, 0.006, 0.16);
  return make(0.78, (t) => (note(440, t) + note(329.63, t - 0.22)) * fadeOut(t, 0.78, 0.12));
}

/** Air that swells and passes: a week goes by. */
function week() {
  const hiss = noise(23);
  const air = resonance(0.9);
  return make(1.2, (t) => {
    const pass = tone(0.5 / 1.2, t);
    // A filter whose pitch rises and falls with the air.
    return air(hiss(), 300 + 1500 * pass).band * pass * pass;
  });
}

/** A drill that bites three times: something is being built in. */
function install() {
  const hiss = noise(31);
  const motor = resonance(0.35);
  const bite = (t) => swell(t, 0.17, 0.02, 0.05);
  return make(0.7, (t) => {
    const force = bite(t) + bite(t - 0.22) + bite(t - 0.44);
    const turning = 0.55 + 0.45 * tone(58, t);
    return soft((motor(hiss(), 1150 + 350 * force).band * turning + 0.22 * tone(232, t)) * force) * fadeOut(t, 0.7, 0.05);
  });
}

/** A plug that clicks into its place: works again. */
function patch() {
  const hiss = noise(41);
  const shell = resonance(0.25);
  return make(0.12, (t) => {
    const strike = pluck(t, 0.0005, 0.004) + 0.7 * pluck(t - 0.038, 0.0005, 0.006);
    return (shell(hiss() * strike, 2300).band + 0.3 * tone(310, t) * pluck(t - 0.038, 0.001, 0.012)) * fadeOut(t, 0.12, 0.03);
  });
}

/** A van comes, idles and slides its door open: a delivery. */
function van() {
  const hiss = noise(53);
  const road = resonance(0.8);
  const slide = resonance(0.5);
  return make(1.25, (t) => {
    const comes = swell(t, 0.95, 0.4, 0.2);
    const strokes = 0.6 + 0.4 * tone(26, t);
    const engine = road(hiss(), 260 + 140 * comes).low * strokes + 0.18 * tone(78, t) + 0.12 * tone(117, t);
    const side = slide(hiss(), 900).band * swell(t - 0.85, 0.26, 0.16, 0.03) + 0.8 * tone(105, t) * pluck(t - 1.08, 0.002, 0.03);
    return soft(3 * (engine * comes + 0.55 * side)) * fadeOut(t, 1.25, 0.06);
  });
}

/** A latch, and a door that falls to: somebody comes or goes. */
function door() {
  const hiss = noise(61);
  const wood = resonance(0.6);
  return make(0.55, (t) => {
    const latch = pluck(t, 0.001, 0.008) + 0.6 * pluck(t - 0.06, 0.001, 0.006);
    const fall = pluck(t - 0.2, 0.008, 0.09);
    const sound = wood(hiss(), t < 0.2 ? 1500 : 500 * decay((t - 0.2) / 0.3) + 260);
    return soft(0.8 * sound.band * latch + 2.5 * (sound.low + 0.4 * tone(142, t - 0.2)) * fall) * fadeOut(t, 0.55, 0.1);
  });
}

/** All of them by name, in the order in which they stand in the sprite. */
export const RECIPES = { tick, toggle, undo, error, phone, inbox, alarm, success, broken, week, install, patch, van, door };
