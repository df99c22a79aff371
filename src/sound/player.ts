// Plays the cues of the session through Howler, with captions. Nothing is loaded and nothing sounds before the player's
// first press on the page; muting leaves the captions.

import type { Howl, HowlOptions } from 'howler';
import places from '../../assets/sounds/effects.json';
import type { Session } from '../session/types.ts';
import { cuesBetween, type Cue, type Effect } from './cues.ts';

/** The session's store as the player needs it. */
export interface Listened {
  getState(): Session;
  subscribe(listener: (state: Session, before: Session) => void): () => void;
}

export interface PlayerOptions {
  readonly store: Listened;
  readonly caption: (key: string, values: Cue['values']) => void;
  /** Loads the library and makes the sprite; called at the first press. */
  readonly load: (options: HowlOptions) => Promise<Pick<Howl, 'play' | 'volume' | 'unload'>>;
  readonly sources: readonly string[];
  /** Where presses are heard: the window. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

const SPRITE: Readonly<Record<Effect, readonly [number, number]>> = {
  decision: [places.decision[0] ?? 0, places.decision[1] ?? 0],
  message: [places.message[0] ?? 0, places.message[1] ?? 0],
  trouble: [places.trouble[0] ?? 0, places.trouble[1] ?? 0],
  week: [places.week[0] ?? 0, places.week[1] ?? 0],
};
const PRESSES = ['pointerdown', 'keydown'] as const;

/** Starts listening; the result ends it. A sound that cannot be loaded or played is silence, never an error. */
export function startSound({ store, caption, load, sources, page }: PlayerOptions): () => void {
  let sprite: Pick<Howl, 'play' | 'volume' | 'unload'> | undefined;
  let ended = false;

  const prepare = async (options: HowlOptions): Promise<void> => {
    try {
      const loaded = await load(options);
      if (ended) loaded.unload();
      else sprite = loaded;
    } catch {
      // Silence; the captions tell.
    }
  };

  const onPress = (): void => {
    for (const press of PRESSES) page.removeEventListener(press, onPress, { capture: true });
    const options: HowlOptions = {
      src: [...sources],
      sprite: Object.fromEntries(Object.entries(SPRITE).map(([name, [from, length]]) => [name, [from, length]])),
    };
    void prepare(options);
  };
  // On the way down to the pressed thing: buttons keep what they were pressed with to themselves.
  for (const press of PRESSES) page.addEventListener(press, onPress, { capture: true });

  const unsubscribe = store.subscribe((state, before) => {
    const { muted, effects } = state.settings;
    for (const cue of cuesBetween(before, state)) {
      caption(cue.caption, cue.values);
      if (muted || effects === 0 || sprite === undefined) continue;
      sprite.volume(effects / 100);
      sprite.play(cue.effect);
    }
  });

  return () => {
    ended = true;
    unsubscribe();
    for (const press of PRESSES) page.removeEventListener(press, onPress, { capture: true });
    sprite?.unload();
  };
}
