// What the studio and the game in its frame say to each other. Both are pages of this site; each listens to the other alone.

import type { Log, Rules } from '../../core/index.ts';
import type { Settings } from '../../session/types.ts';
import type { Texts } from '../../scenario/texts.ts';

export interface ToFrame {
  readonly kind: 'play';
  readonly rules: Rules;
  readonly texts: Texts;
  readonly translations: Readonly<Record<string, Texts>>;
  /** A run file of what was decided already. */
  readonly run: string;
  /** What the reader has set in the game about size, type, contrast and movement. */
  readonly look: Pick<Settings, 'textSize' | 'font' | 'contrast' | 'motion'>;
}

export type FromFrame = { readonly kind: 'ready' } | { readonly kind: 'decided'; readonly seed: string; readonly log: Log };

/** Calls back with what comes from the other window, and from nowhere else. */
export function listen<Message>(from: () => Window | null | undefined, hear: (message: Message) => void): () => void {
  const on = (event: MessageEvent<Message>): void => {
    if (event.origin === location.origin && event.source === from() && event.source !== null) hear(event.data);
  };
  window.addEventListener('message', on);
  return () => window.removeEventListener('message', on);
}
