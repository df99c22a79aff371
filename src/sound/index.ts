// The door of the sounds: `playSounds` listens to the session and plays.

import { startSound, type PlayerOptions } from './player.ts';
import { SOURCES, loadHowl } from './sources.ts';

export { EFFECTS, type Effect } from './cues.ts';

/** Plays the session's sounds in the page, from its first press on; the result ends it. */
export const playSounds = (store: PlayerOptions['store'], caption: PlayerOptions['caption']): (() => void) =>
  startSound({ store, caption, load: loadHowl, sources: SOURCES, page: window });
