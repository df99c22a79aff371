// The checks that are played are those of the text as it stands: what has just been written is read over first.

import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand';
import type { Good } from '../../src/studio/check/messages.ts';
import { readOver } from '../../src/studio/checks/read-over.ts';
import type { StudioState } from '../../src/studio/document/store.ts';

type Read = Pick<StudioState, 'screen' | 'text' | 'checkedText' | 'checking' | 'good'>;
const good = (text: string): Good => ({ text }) as Good;

/** A workbench whose text `new` is not read yet, and what the wait for it came to. */
function waiting() {
  const store = createStore<Read>(() => ({ screen: 'bench', text: 'new', checkedText: 'old', checking: 'busy', good: good('old') }));
  const found: (string | undefined)[] = [];
  void readOver(store).then((one) => found.push(one?.text));
  return { store, found: async () => (await Promise.resolve(), found) };
}

describe('the text whose checks are played', () => {
  it('is what stands there, once it is read', async () => {
    const { store, found } = waiting();
    store.setState({ checking: 'slow' });
    expect(await found()).toEqual([]);
    // What is told of an older text is not yet the answer.
    store.setState({ checking: 'quiet', checkedText: 'older', good: good('older') });
    expect(await found()).toEqual([]);
    store.setState({ checkedText: 'new', good: good('new') });
    expect(await found()).toEqual(['new']);
    expect(await readOver(store).then((one) => one?.text)).toBe('new');
  });

  it('is the last one without errors where it has some, or cannot be read', async () => {
    const broken = waiting();
    broken.store.setState({ checking: 'quiet', checkedText: 'new' });
    expect(await broken.found()).toEqual(['old']);
    for (const checking of ['hung', 'failed'] as const) {
      const unread = waiting();
      unread.store.setState({ checking });
      expect(await unread.found()).toEqual(['old']);
    }
  });

  it('is none once the workbench is left', async () => {
    const { store, found } = waiting();
    store.setState({ screen: 'begin' });
    expect(await found()).toEqual([undefined]);
  });
});
