// What stands in the text, once the checker has read it: a check that was written a moment ago is among those that are played.

import type { StoreApi } from 'zustand';
import type { Good } from '../check/messages.ts';
import type { StudioState } from '../document/store.ts';

type Read = Pick<StudioState, 'screen' | 'text' | 'checkedText' | 'checking' | 'good'>;

/**
 * Resolves, when the text as it stands has been read, to what it makes; to what the last one without errors makes where it has errors or
 * could not be read; to nothing where the workbench is left before. Never rejects.
 */
export const readOver = (store: Pick<StoreApi<Read>, 'getState' | 'subscribe'>): Promise<Good | undefined> =>
  new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = ({ screen, text, checkedText, checking, good }: Read): boolean => {
      const isLeft = screen !== 'bench';
      if (!isLeft && checkedText !== text && checking !== 'hung' && checking !== 'failed') return false;
      stop();
      resolve(isLeft ? undefined : good);
      return true;
    };
    if (!look(store.getState())) stop = store.subscribe(look);
  });
