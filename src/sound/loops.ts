// Loops that sound together: faded to the volumes they are given, paused when all are silent, and loaded when the first of them is due.
// All run from the same moment on, so that they stay in step however often they are paused.

import type { Howl } from 'howler';

export type LoopHowl = Pick<Howl, 'play' | 'volume' | 'fade' | 'pause' | 'unload'>;

export interface LoopsOptions<T extends string> {
  readonly names: readonly T[];
  /** How long a change takes, in milliseconds. */
  readonly fade: number;
  readonly load: () => Promise<LoopHowl>;
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

export interface Loops<T extends string> {
  set(volumes: Readonly<Record<T, number>>): void;
  end(): void;
}

export function createLoops<T extends string>({ names, fade, load, after }: LoopsOptions<T>): Loops<T> {
  let wanted: Readonly<Record<T, number>> | undefined;
  let howl: LoopHowl | undefined;
  let isAsked = false;
  let ended = false;
  /** The playing of each loop by Howler's number. */
  const playing = new Map<T, number>();
  let isRunning = false;
  let callOff: () => void = () => undefined;

  const isSilent = (): boolean => wanted === undefined || names.every((name) => wanted?.[name] === 0);

  const start = (of: LoopHowl): void => {
    for (const name of names) {
      const known = playing.get(name);
      if (known !== undefined) of.play(known);
      else {
        const id = of.play(name);
        of.volume(0, id);
        playing.set(name, id);
      }
    }
    isRunning = true;
  };

  const rest = (of: LoopHowl): void => {
    for (const id of playing.values()) of.pause(id);
    isRunning = false;
  };

  const apply = (): void => {
    if (howl === undefined || wanted === undefined) return;
    const of = howl;
    callOff();
    callOff = () => undefined;
    if (!isSilent() && !isRunning) start(of);
    for (const [name, id] of playing) {
      const now = Number(of.volume(id));
      if (isRunning && now !== wanted[name]) of.fade(now, wanted[name], fade, id);
    }
    if (isSilent() && isRunning) callOff = after(fade, () => rest(of));
  };

  const ask = async (): Promise<void> => {
    try {
      const loaded = await load();
      if (ended) loaded.unload();
      else howl = loaded;
      apply();
    } catch {
      // Silence.
    }
  };

  return {
    set(volumes) {
      if (ended || (wanted !== undefined && names.every((name) => wanted?.[name] === volumes[name]))) return;
      wanted = volumes;
      if (!isAsked && !isSilent()) {
        isAsked = true;
        void ask();
      }
      apply();
    },
    end() {
      ended = true;
      callOff();
      howl?.unload();
    },
  };
}
