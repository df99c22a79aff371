// The door of the sounds: `playSounds` listens to the session and plays.

import type { Page } from './attention.ts';
import { startSound, type PlayerOptions } from './player.ts';
import { loadHowl } from './sources.ts';

export { EFFECTS, type Effect } from './cue.ts';

/** Plays the session's sounds in the page, from its first press on; the result ends it. */
export function playSounds(store: PlayerOptions['store'], caption: PlayerOptions['caption']): () => void {
  const after: Page['after'] = (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  };
  return startSound({ store, caption, load: loadHowl, page: { window, document, after } });
}
