// Plays what the session asks for through Howler, with captions. Nothing is loaded and nothing sounds before the player's first press on
// the page; muting leaves the captions. A sound that cannot be loaded or played is silence, never an error.

import type { Howl } from 'howler';
import type { Session } from '../session/types.ts';
import { watchAttention, type Page } from './attention.ts';
import type { Cue, Effect } from './cue.ts';
import { cuesBetween } from './cues.ts';
import { HUMS } from './hum.ts';
import { createLoops, type LoopHowl } from './loops.ts';
import { ambienceOf, musicOf, volumeOf, type Ambience, type Layer } from './mix.ts';
import type { Track } from './sources.ts';

/** The session's store as the player needs it. */
export interface Listened {
  getState(): Session;
  subscribe(listener: (state: Session, before: Session) => void): () => void;
}

export interface PlayerOptions {
  readonly store: Listened;
  readonly caption: (key: string, values: Cue['values']) => void;
  /** Loads the library and makes a track; called at the first press or later. */
  readonly load: (track: Track) => Promise<LoopHowl>;
  readonly page: Page;
}

const PRESSES = ['pointerdown', 'keydown'] as const;
/** Milliseconds from one sound of a moment to the next: each is told from the others by its beginning. */
const APART = 400;
/** How long the hum and the music take to change, in milliseconds. */
const HUM_FADE = 1_200;
const MUSIC_FADE = 3_000;

/** Starts listening; the result ends it. */
export function startSound({ store, caption, load, page }: PlayerOptions): () => void {
  let sprite: Pick<Howl, 'play' | 'volume' | 'unload'> | undefined;
  let pressed = false;
  let ended = false;
  const { after } = page;
  const ambience = createLoops<Ambience>({ names: [...HUMS, 'typing'], fade: HUM_FADE, load: () => load('ambience'), after });
  const music = createLoops<Layer>({ names: ['calm', 'tense'], fade: MUSIC_FADE, load: () => load('music'), after });

  const mix = (): void => {
    if (!pressed || ended) return;
    const state = store.getState();
    const attention = watch.now();
    ambience.set(ambienceOf(state, attention));
    music.set(musicOf(state, attention));
  };
  const watch = watchAttention(page, mix);

  const prepare = async (): Promise<void> => {
    try {
      const loaded = await load('effects');
      if (ended) loaded.unload();
      else sprite = loaded;
    } catch {
      // Silence; the captions tell.
    }
  };

  const onPress = (): void => {
    for (const press of PRESSES) page.window.removeEventListener(press, onPress, { capture: true });
    pressed = true;
    void prepare();
    mix();
  };
  // On the way down to the pressed thing: buttons keep what they were pressed with to themselves.
  for (const press of PRESSES) page.window.addEventListener(press, onPress, { capture: true });

  const sound = (effect: Effect): void => {
    const volume = volumeOf(store.getState().settings, 'effects');
    if (ended || sprite === undefined || volume === 0) return;
    sprite.volume(volume);
    sprite.play(effect);
  };

  const unsubscribe = store.subscribe((state, before) => {
    const cues = cuesBetween(before, state);
    for (const { caption: key, values } of cues) caption(key, values);
    const effects = cues.flatMap(({ effect }) => effect ?? []);
    effects.forEach((effect, index) => (index === 0 ? sound(effect) : after(index * APART, () => sound(effect))));
    // The building performs every day, and stays awake over it.
    if (state.playing || state.screen !== before.screen) watch.stir();
    mix();
  });

  return () => {
    ended = true;
    unsubscribe();
    watch.end();
    for (const press of PRESSES) page.window.removeEventListener(press, onPress, { capture: true });
    ambience.end();
    music.end();
    sprite?.unload();
  };
}
