// The sounds' files, made by `scripts/sounds.mjs`, and the library, which loads at the first press.

import type { Howl, HowlOptions } from 'howler';
import mp3 from '../../assets/sounds/effects.mp3?url&no-inline';
import webm from '../../assets/sounds/effects.webm?url&no-inline';

/** The better one first: Howler takes the first that the browser plays. */
export const SOURCES: readonly string[] = [webm, mp3];

export async function loadHowl(options: HowlOptions): Promise<Howl> {
  const { Howl: Sprite } = await import('howler');
  return new Sprite(options);
}
