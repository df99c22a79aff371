// A loudspeaker, a page and a session of paper: what was asked of them is written down, time is moved by hand.

import type { Page } from '../../src/sound/attention.ts';
import type { LoopHowl } from '../../src/sound/loops.ts';
import { handClock, type HandClock } from '../helpers/hand-clock.ts';

export interface PaperPage extends Page {
  readonly clock: HandClock;
  press(): void;
  key(): void;
  move(): void;
  hide(hidden: boolean): void;
}

export function paperPage(): PaperPage {
  const window = new EventTarget();
  const clock = handClock();
  const document = Object.assign(new EventTarget(), { hidden: false });
  return {
    window,
    document,
    clock,
    after: (milliseconds, then) => clock.after(milliseconds, then),
    press: () => void window.dispatchEvent(new Event('pointerdown')),
    key: () => void window.dispatchEvent(new Event('keydown')),
    move: () => void window.dispatchEvent(new Event('pointermove')),
    hide(hidden) {
      document.hidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

/** Howler as far as loops and effects use it: a playing has a number, a volume, and runs or rests. */
export interface PaperHowl extends LoopHowl {
  readonly said: string[];
  /** Of each stretch that was begun: its volume, or "rests". */
  heard(): Readonly<Record<string, number | 'rests'>>;
}

export function paperHowl(): PaperHowl {
  const said: string[] = [];
  const playing: { readonly name: string; volume: number; rests: boolean }[] = [];
  const one = (id: unknown): { readonly name: string; volume: number; rests: boolean } => {
    const found = playing[Number(id) - 1000];
    if (found === undefined) throw new Error(`nothing plays as ${String(id)}`);
    return found;
  };
  const howl = {
    said,
    heard: () => Object.fromEntries(playing.map(({ name, volume, rests }) => [name, rests ? 'rests' : volume])),
    play(what: unknown) {
      said.push(`play ${typeof what === 'number' ? one(what).name : String(what)}`);
      if (typeof what !== 'number') return 999 + playing.push({ name: String(what), volume: 1, rests: false });
      one(what).rests = false;
      return what;
    },
    volume(first: number, id?: number) {
      if (first >= 1000) return one(first).volume;
      if (id === undefined) said.push(`volume ${first}`);
      else one(id).volume = first;
      return howl;
    },
    fade(from: number, to: number, length: number, id: number) {
      said.push(`fade ${one(id).name} ${from} ${to} ${length}`);
      one(id).volume = to;
      return howl;
    },
    pause(id: number) {
      said.push(`pause ${one(id).name}`);
      one(id).rests = true;
      return howl;
    },
    unload: () => void said.push('unload'),
  };
  return howl as unknown as PaperHowl;
}
