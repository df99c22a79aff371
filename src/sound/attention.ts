// Whether anybody is there: the tab may be hidden, and some seconds after the last movement of a hand the building sleeps.

import type { Attention } from './mix.ts';

/** As long as the building itself moves after the last input, in milliseconds. */
export const AWAKE_LASTS = 8_000;

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** The parts of the browser that are used. */
export interface Page {
  /** Where presses are heard: the window. */
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & { readonly hidden: boolean };
  /** Calls back after some milliseconds; the result calls it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

export interface Watch {
  now(): Attention;
  /** Something moved in the building. */
  stir(): void;
  end(): void;
}

export function watchAttention({ window, document, after }: Page, onChange: () => void): Watch {
  let isAsleep = false;
  let callOff: () => void = () => undefined;

  const stir = (): void => {
    callOff();
    callOff = after(AWAKE_LASTS, () => {
      isAsleep = true;
      onChange();
    });
    isAsleep = false;
  };
  const onInput = (): void => {
    const slept = isAsleep;
    stir();
    if (slept) onChange();
  };
  stir();
  // On the way down to the touched thing: some keep what they were touched with to themselves.
  for (const input of INPUTS) window.addEventListener(input, onInput, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onChange);

  return {
    now: () => (document.hidden ? 'hidden' : isAsleep ? 'asleep' : 'awake'),
    stir,
    end() {
      callOff();
      for (const input of INPUTS) window.removeEventListener(input, onInput, { capture: true });
      document.removeEventListener('visibilitychange', onChange);
    },
  };
}
