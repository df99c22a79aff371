// How loud samples are: by ITU-R BS.1770 (loudness, true peak) at 48 kHz, and by their largest sample.

import { RATE, sine } from './arithmetic.mjs';

export const toDb = (value) => 20 * Math.log10(value);

/** The loudest sample, in dBFS. */
export const peak = (samples) => toDb(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9));

/** Points between two samples, and samples to each side that tell what lies between. */
const BETWEEN = 4;
const REACH = 12;

const KERNELS = Array.from({ length: BETWEEN - 1 }, (_, step) =>
  Array.from({ length: 2 * REACH }, (_unused, i) => {
    const distance = i - REACH + 1 - (step + 1) / BETWEEN;
    const window = 0.5 + 0.5 * sine(distance / (2 * REACH) + 0.25);
    return (sine(distance / 2) / (Math.PI * distance)) * window;
  }),
);

/** The loudest point of the wave between the samples too, in dBTP. */
export function truePeak(samples) {
  let most = 1e-9;
  for (let i = 0; i < samples.length; i += 1) {
    most = Math.max(most, Math.abs(samples[i]));
    for (const kernel of KERNELS) {
      let sum = 0;
      for (let j = 0; j < kernel.length; j += 1) sum += kernel[j] * (samples[i + j - REACH + 1] ?? 0);
      most = Math.max(most, Math.abs(sum));
    }
  }
  return toDb(most);
}

/** A filter of the second order. */
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

/** A block of the measurement, and the step from one to the next. Seconds. */
const BLOCK = 0.4;
const STEP = 0.1;

/** Mean squares of all blocks, weighted as ears are. */
function blocks(samples) {
  const weighted = filter(filter(samples, SHELF), HIGH_PASS);
  const [length, step] = [Math.round(BLOCK * RATE), Math.round(STEP * RATE)];
  const found = [];
  for (let from = 0; from + length <= weighted.length || from === 0; from += step) {
    let sum = 0;
    for (let i = from; i < Math.min(from + length, weighted.length); i += 1) sum += weighted[i] ** 2;
    found.push(sum / length);
  }
  return found;
}

const toLoudness = (square) => -0.691 + 10 * Math.log10(Math.max(1e-12, square));
const mean = (squares) => squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length);

/** The loudest 400 milliseconds, in LUFS: what a short sound is measured by. */
export const loudest = (samples) => toLoudness(Math.max(...blocks(samples)));

/** The loudness of the whole with both gates, in LUFS: what a loop is measured by. */
export function loudness(samples) {
  const heard = blocks(samples).filter((square) => toLoudness(square) > -70);
  const gate = toLoudness(mean(heard)) - 10;
  return toLoudness(mean(heard.filter((square) => toLoudness(square) > gate)));
}
