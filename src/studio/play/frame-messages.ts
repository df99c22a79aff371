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

/**
 * Calls back with what comes from the other window and from nowhere else, and is of a kind that is expected: extensions of a browser talk to
 * every frame, too. The result stops listening.
 */
export function listen<Message extends { readonly kind: string }>(
  from: () => Window | null | undefined,
  kinds: readonly Message['kind'][],
  hear: (message: Message) => void,
): () => void {
  const on = ({ origin, source, data }: MessageEvent<Message | null | undefined>): void => {
    if (origin !== location.origin || source === null || source !== from()) return;
    if (typeof data === 'object' && data !== null && kinds.includes(data.kind)) hear(data);
  };
  window.addEventListener('message', on);
  return () => window.removeEventListener('message', on);
}
