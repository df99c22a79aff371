// Keeps what is written: the last text a moment after each change, a version every few minutes of change and before large ones. What another
// page of the studio had written last becomes a version, too, before this one's takes its place.

import type { Draft } from './draft.ts';
import type { Snapshots } from './snapshots.ts';
import type { Studio } from './store.ts';

/** Milliseconds after a change until the text is on the disk. *Calibration.* */
const SOON = 400;
/** Milliseconds between two versions that are kept by themselves. *Calibration.* */
const MINUTES = 180_000;

export interface Keeping {
  /** Keeps the text as it is, before something large is done to it. */
  before(): Promise<void>;
  keepNamed(label: string): Promise<boolean>;
  /** Writes what is not written yet: the page is left. */
  flush(): void;
}

/** `onState`: whether what is written is being kept. */
export function keeping(
  studio: Studio,
  draft: Draft,
  snapshots: Snapshots,
  now: () => number,
  onState: (isKept: boolean) => void,
): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastKept = now();
  /** What this page wrote last. */
  let own: string | undefined;
  const { store } = studio;

  const saveLast = async (last: Parameters<Snapshots['saveLast']>[0]): Promise<void> => {
    const mine = own;
    own = last.text;
    const was = await snapshots.saveLast(last);
    if (was !== undefined && was.text !== mine && was.text !== last.text)
      await snapshots.keep({ at: was.at, name: was.name, kind: 'before', text: was.text });
  };
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { name, screen, toRead } = store.getState();
    const text = draft.text;
    if (text === '') return;
    saveLast({ name, text, at: now(), isOpen: screen === 'bench', toRead }).then(
      () => onState(true),
      () => onState(false),
    );
    if (now() - lastKept < MINUTES || screen !== 'bench') return;
    lastKept = now();
    snapshots.keep({ at: now(), name, kind: 'auto', text }).catch(() => onState(false));
  };

  draft.listen((change) => {
    if (change !== 'moved') timer ??= setTimeout(write, SOON);
  });
  store.subscribe((state, before) => {
    if (state.screen !== before.screen || state.toRead !== before.toRead) timer ??= setTimeout(write, SOON);
  });

  const keep = async (kind: 'before' | 'named', label?: string): Promise<boolean> => {
    const { text } = draft;
    if (text.trim() === '') return true;
    try {
      await snapshots.keep({ at: now(), name: store.getState().name, kind, text, ...(label === undefined ? {} : { label }) });
      return true;
    } catch {
      onState(false);
      return false;
    }
  };
  return {
    before: async () => void (await keep('before')),
    keepNamed: (label) => keep('named', label === '' ? undefined : label),
    flush: write,
  };
}
