// The sounds' files, made by `scripts/sounds.mjs`, the places in them, and the library, which loads at the first press.

import type { Howl, HowlOptions } from 'howler';
import ambienceM4a from '../../assets/sounds/ambience.m4a?url&no-inline';
import ambiencePlaces from '../../assets/sounds/ambience.json';
import ambienceWebm from '../../assets/sounds/ambience.webm?url&no-inline';
import effectsMp3 from '../../assets/sounds/effects.mp3?url&no-inline';
import effectsPlaces from '../../assets/sounds/effects.json';
import effectsWebm from '../../assets/sounds/effects.webm?url&no-inline';
import musicM4a from '../../assets/sounds/music.m4a?url&no-inline';
import musicPlaces from '../../assets/sounds/music.json';
import musicWebm from '../../assets/sounds/music.webm?url&no-inline';
import type { Effect } from './cue.ts';
import type { Ambience, Layer } from './mix.ts';

/** Start and length in milliseconds. */
type Place = readonly number[];
export type Track = 'effects' | 'ambience' | 'music';

const EFFECTS: Readonly<Record<Effect, Place>> = effectsPlaces;
const AMBIENCE: Readonly<Record<Ambience, Place>> = ambiencePlaces;
const MUSIC: Readonly<Record<Layer, Place>> = musicPlaces;

function optionsOf(src: string[], places: Readonly<Record<string, Place>>, loops: boolean): HowlOptions {
  const sprite: NonNullable<HowlOptions['sprite']> = {};
  for (const [name, [from = 0, length = 0]] of Object.entries(places)) sprite[name] = [from, length, loops];
  return { src, sprite };
}

/** The better file first: Howler takes the first that the browser plays. */
export const TRACKS: Readonly<Record<Track, HowlOptions>> = {
  effects: optionsOf([effectsWebm, effectsMp3], EFFECTS, false),
  ambience: optionsOf([ambienceWebm, ambienceM4a], AMBIENCE, true),
  music: optionsOf([musicWebm, musicM4a], MUSIC, true),
};

export async function loadHowl(track: Track): Promise<Howl> {
  const { Howl: Sprite } = await import('howler');
  return new Sprite(TRACKS[track]);
}
