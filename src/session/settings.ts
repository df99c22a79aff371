// The player's settings: what they are at first, and reading stored ones, which may be of another version or damaged.

import { attemptShape, flag, oneOf, success, text, whole, type Shape } from '../run/index.ts';
import { LANGUAGES, type Settings } from './types.ts';

export const DEFAULT_SETTINGS: Settings = {
  master: 100,
  effects: 60,
  ambience: 60,
  music: 0,
  muted: false,
  captions: true,
  textSize: 100,
  motion: 'system',
  font: 'standard',
  contrast: 'system',
  speed: 1,
  language: 'browser',
  building: 'picture',
  keysOn: true,
  projector: false,
  keys: {},
  marks: true,
  reflections: true,
  told: [],
  attempts: {},
};

/** More commands than there are; a stored map larger than this is none of ours. */
const MOST_KEYS = 40;

/** A map of texts; entries that are none are left out, for the player can set them again. */
const keys: Shape<Readonly<Record<string, string>>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return success({});
  const entries = Object.entries(value).slice(0, MOST_KEYS);
  return success(Object.fromEntries(entries.filter((entry): entry is [string, string] => text(entry[1], entry[0]).ok)));
};

/** The key under which attempts at a run to hand in are counted. */
export const attemptKey = (scenario: string, seed: string): string => `${scenario}/${seed}`;

/** Far more runs than anybody hands in; the oldest go. */
const MOST_ATTEMPTS = 200;

/** A map of counts; what is none is left out. */
const attempts: Shape<Readonly<Record<string, number>>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return success({});
  const counts = Object.entries(value).filter((entry): entry is [string, number] => attemptShape(entry[1], entry[0]).ok);
  return success(Object.fromEntries(counts.slice(-MOST_ATTEMPTS)));
};

/** More than there is to tell. */
const MOST_TOLD = 60;

/** Texts, each once; what is none is left out. */
const told: Shape<readonly string[]> = (value) => {
  const texts = (Array.isArray(value) ? value : []).filter((one): one is string => text(one, '').ok);
  return success([...new Set(texts)].slice(0, MOST_TOLD));
};

const volume = whole(0, 100);

const SHAPES: { readonly [K in keyof Settings]: Shape<Settings[K]> } = {
  master: volume,
  effects: volume,
  ambience: volume,
  music: volume,
  muted: flag,
  captions: flag,
  textSize: oneOf([100, 125, 150, 200]),
  motion: oneOf(['system', 'full', 'reduced']),
  font: oneOf(['standard', 'readable']),
  contrast: oneOf(['system', 'more', 'normal']),
  speed: oneOf([1, 2]),
  language: oneOf(['browser', ...LANGUAGES]),
  building: oneOf(['picture', 'list']),
  keysOn: flag,
  projector: flag,
  keys,
  marks: flag,
  reflections: flag,
  told,
  attempts,
};

/** Stored settings; each that cannot be read is as at first. */
export function readSettings(stored: unknown): Settings {
  const source: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const read = <K extends keyof Settings>(name: K): Settings[K] => {
    const value = SHAPES[name](source[name], name);
    return value.ok ? value.value : DEFAULT_SETTINGS[name];
  };
  return {
    master: read('master'),
    effects: read('effects'),
    ambience: read('ambience'),
    music: read('music'),
    muted: read('muted'),
    captions: read('captions'),
    textSize: read('textSize'),
    motion: read('motion'),
    font: read('font'),
    contrast: read('contrast'),
    speed: read('speed'),
    language: read('language'),
    building: read('building'),
    keysOn: read('keysOn'),
    projector: read('projector'),
    keys: read('keys'),
    marks: read('marks'),
    reflections: read('reflections'),
    told: read('told'),
    attempts: read('attempts'),
  };
}
