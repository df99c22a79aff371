// What the sounds are made of: sines, decays and noise by plain arithmetic (+ − × ÷ and rounding), so that every machine makes the same
// samples bit for bit. `Math.sin` and `Math.exp` may differ in their last bit from one engine to the next.

/** Samples a second. */
export const RATE = 48_000;

const TURN = 6.283185307179586;
/** The sine of an angle in turns, by its series up to the 15th power: its error stays below 10⁻¹⁰, far under what 16 bits hold. */
export function sine(turns) {
  let part = turns - Math.floor(turns + 0.5);
  if (part > 0.25) part = 0.5 - part;
  else if (part < -0.25) part = -0.5 - part;
  const angle = part * TURN;
  const x = angle * angle;
  const tail = 1 - (x / 110) * (1 - (x / 156) * (1 - x / 210));
  return angle * (1 - (x / 6) * (1 - (x / 20) * (1 - (x / 42) * (1 - (x / 72) * tail))));
}

/** e to the power of −x, for x from 0 on: a short series at a 1024th of it, squared ten times. */
export function decay(x) {
  if (x > 40) return 0;
  const small = x / 1024;
  let power = 1 - small * (1 - (small / 2) * (1 - (small / 3) * (1 - small / 4)));
  for (let i = 0; i < 10; i += 1) power *= power;
  return power;
}

export const tone = (hertz, seconds) => sine(hertz * seconds);

/** Noise between −1 and 1, the same for the same seed. */
export function noise(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x8000_0000 - 1;
  };
}

/** Samples of a length in seconds from a function of time in seconds. */
export function make(seconds, at) {
  const samples = new Float64Array(Math.round(seconds * RATE));
  for (let i = 0; i < samples.length; i += 1) samples[i] = at(i / RATE);
  return samples;
}

/** Rounds off what is large: a blow keeps its body and loses its point. */
export const soft = (value) => value / (1 + Math.abs(value));

/** Rises within `attack` seconds and dies away with the time constant `fall`; nothing before 0. */
export const pluck = (time, attack, fall) => (time < 0 ? 0 : Math.min(1, time / attack) * decay(time / fall));

/** Rises, stays and falls: 1 between `attack` and `length` − `release`, 0 outside. */
export const swell = (time, length, attack, release) => Math.max(0, Math.min(1, time / attack, (length - time) / release));

/** Fades the last part to nothing: a cut would click. */
export const fadeOut = (time, length, over) => Math.min(1, Math.max(0, (length - time) / over));

/** A filter of two poles whose pitch may change with every sample: gives what is below it, and what is around it. */
export function resonance(damping) {
  let low = 0;
  let band = 0;
  return (input, hertz) => {
    const cut = 2 * sine(hertz / RATE / 2);
    const high = input - low - damping * band;
    band += cut * high;
    low += cut * band;
    return { low, band };
  };
}

/** Adds a sound to a loop from a moment on; what passes the end comes round to the beginning. */
export function addRound(loop, sound, seconds, gain) {
  const from = Math.round(seconds * RATE);
  for (let i = 0; i < sound.length; i += 1) loop[(from + i) % loop.length] += gain * sound[i];
}
