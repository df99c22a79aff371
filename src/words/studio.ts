// The second door of the words, for the studio's page alone: its own sentences come beside those of the game, and never with the game.

import { addWords } from './words.ts';

/** Brings the studio's words in the current language, and all of the game's. Rejects where they cannot be fetched. */
export const studioWords = (): Promise<void> =>
  addWords(async (wanted) => (wanted === 'de' ? (await import('./de/studio.ts')).studio : (await import('./en/studio.ts')).studio));
