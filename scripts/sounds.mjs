// Makes the game's sounds from nothing: `node scripts/sounds.mjs` writes all of assets/sounds. What they sound like stands in
// `sounds/`, plain arithmetic with noise from fixed seeds, so every run gives the same samples; ffmpeg only packs them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RATE } from './sounds/arithmetic.mjs';
import { fingerprint, toInts, tracks } from './sounds/tracks.mjs';

export { RATE } from './sounds/arithmetic.mjs';
export { loudest, loudness, peak, truePeak } from './sounds/measure.mjs';
export { ambience, effects, fingerprint, music, tracks } from './sounds/tracks.mjs';

/** A mono 16-bit WAV file. */
function wav(samples) {
  const ints = toInts(samples);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + ints.length * 2, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(ints.length * 2, 40);
  return Buffer.concat([head, Buffer.from(ints.buffer)]);
}

const opus = (rate, ...more) => ['-c:a', 'libopus', '-b:a', rate, ...more];
/**
 * A loop comes round to where it began: it is packed wave by wave at a constant rate, so that both passes of a place are packed alike and
 * meet without a click.
 */
const opusLoop = (rate, highest) => opus(rate, '-vbr', 'off', '-application', 'lowdelay', '-cutoff', highest);
const aac = (rate) => ['-c:a', 'aac', '-ar', '24000', '-b:a', rate];

/** Opus for nearly all browsers; MP3 for the effects and AAC for the loops in those that do not play it. */
const FORMATS = {
  effects: { webm: opus('40k'), mp3: ['-c:a', 'libmp3lame', '-b:a', '56k'] },
  ambience: { webm: opusLoop('18k', '6000'), m4a: aac('24k') },
  // Nothing in the music lies above 4 kHz.
  music: { webm: opusLoop('16k', '4000'), m4a: aac('18k') },
};
const EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

function write(folder) {
  const work = mkdtempSync(path.join(tmpdir(), 'rollout-sounds-'));
  const fingerprints = {};
  try {
    for (const [name, { samples, places }] of Object.entries(tracks())) {
      const source = path.join(work, `${name}.wav`);
      writeFileSync(source, wav(samples));
      for (const [ending, codec] of Object.entries(FORMATS[name])) {
        execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', source, ...codec, ...EXACT, path.join(folder, `${name}.${ending}`)]);
      }
      writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(places)}\n`);
      fingerprints[name] = fingerprint(samples);
    }
    writeFileSync(path.join(folder, 'fingerprints.json'), `${JSON.stringify(fingerprints, undefined, 2)}\n`);
  } catch (error) {
    console.error('The sounds need ffmpeg with libopus, libmp3lame and aac:', error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  write(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets/sounds'));
