// Writes src/core/tables/curves.ts: curves that need exp, log or pow, as committed numbers. Engines differ in the last bits of
// those functions, so the core may only interpolate. Run it with `node scripts/tables.mjs`; a test compares the file with Math.
import { writeFileSync } from 'node:fs';

const round = (x) => Number(x.toPrecision(12));

/** Standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
function normal(z) {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** Distribution of actual ÷ estimated effort: a lognormal body, with a share of capped Pareto tail (research §1.8). */
export const EFFORT = {
  small: { median: 1.05, sigma: 0.18, tail: 0.02, xm: 1.6, alpha: 2.5, cap: 4 },
  middle: { median: 1.15, sigma: 0.25, tail: 0.06, xm: 1.8, alpha: 2.2, cap: 4 },
  large: { median: 1.25, sigma: 0.33, tail: 0.12, xm: 2.0, alpha: 1.8, cap: 5 },
};

export function effortDistribution({ median, sigma, tail, xm, alpha, cap }, x) {
  if (x >= cap) return 1;
  const body = normal(Math.log(x / median) / sigma);
  const pareto = x <= xm ? 0 : 1 - (xm / x) ** alpha;
  return (1 - tail) * body + tail * pareto;
}

export function effortQuantile(shape, p) {
  let low = 0.3;
  let high = shape.cap;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (effortDistribution(shape, middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

export const EFFORT_STEPS = 256;
const effortTable = (shape) =>
  Array.from({ length: EFFORT_STEPS + 1 }, (_, i) =>
    round(effortQuantile(shape, i === 0 ? 1e-4 : i === EFFORT_STEPS ? 1 - 1e-4 : i / EFFORT_STEPS)),
  );

const table = (name, comment, values) => `/** ${comment} */\nexport const ${name}: readonly number[] = [\n${lines(values)}];\n`;
function lines(values) {
  let out = '';
  for (let i = 0; i < values.length; i += 10) out += `  ${values.slice(i, i + 10).join(', ')},\n`;
  return out;
}

export function tablesText() {
  const steps = (count, f) => Array.from({ length: count + 1 }, (_, i) => round(f(i)));
  return `// Written by scripts/tables.mjs; do not edit. Each table has its step and range in its comment; \`exact.ts\` interpolates.

${table(
  'EXP_MINUS',
  'e^−x for x = 0 to 8 in steps of 1/16.',
  steps(128, (i) => Math.exp(-i / 16)),
)}
${table(
  'LN',
  'ln x for x = 1/128 to 1 in steps of 1/128; the first entry, x = 0, repeats that of 1/128.',
  steps(128, (i) => Math.log(Math.max(i, 1) / 128)),
)}
${table(
  'WEEKLY_HAZARD',
  '1 − (1 − AFR)^(1/52) for a yearly failure rate AFR = 0 to 0.98 in steps of 0.01 (research M34).',
  steps(98, (i) => 1 - (1 - i / 100) ** (1 / 52)),
)}
${Object.entries(EFFORT)
  .map(([name, shape]) =>
    table(
      `EFFORT_${name.toUpperCase()}`,
      `Quantiles 0/256 to 256/256 of actual ÷ estimated effort, class ${name} (research §1.8).`,
      effortTable(shape),
    ),
  )
  .join('\n')}`;
}

if (process.argv[1]?.endsWith('tables.mjs')) {
  writeFileSync(new URL('../src/core/tables/curves.ts', import.meta.url), tablesText());
}
