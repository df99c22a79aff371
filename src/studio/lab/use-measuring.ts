// Something that is measured when the reader asks for it: begun, watched, stopped, and kept on the screen until it is measured anew.

import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, type Asking } from './ask.ts';
import { isBroken, type Broken, type Results, type Steps, type Task } from './tasks.ts';

export interface Measuring<Known> {
  readonly state: 'idle' | 'measuring' | 'stopped' | 'done' | 'failed';
  /** In percent. */
  readonly percent: number;
  readonly known: Known | undefined;
  /** The text that it was measured on. */
  readonly of: string | undefined;
  readonly broken: Broken | undefined;
}

type Kind = 'frequencies' | 'balance';

const IDLE = { state: 'idle', percent: 0, known: undefined, of: undefined, broken: undefined } as const;

export function useMeasuring<K extends Kind>(): Measuring<Steps[K]> & {
  /** `of` is the text that the task is about. */
  readonly start: (task: Extract<Task, { kind: K }>, of: string) => void;
  readonly stop: () => void;
} {
  const [measuring, setMeasuring] = useState<Measuring<Steps[K]>>(IDLE);
  const asking = useRef<Asking<K>>(undefined);
  // Whoever goes to another part of the studio waits for nothing any more.
  useEffect(() => () => asking.current?.stop(), []);
  const start = useCallback((task: Extract<Task, { kind: K }>, of: string) => {
    asking.current?.stop();
    setMeasuring({ ...IDLE, state: 'measuring', of });
    const own = ask<K>(task, (percent, known) => {
      if (asking.current === own) setMeasuring((before) => ({ ...before, percent, known: known as Steps[K] }));
    });
    asking.current = own;
    const end = async (): Promise<void> => {
      const result: Results[K] | undefined = await own.answer;
      if (asking.current !== own) return;
      if (result === undefined) setMeasuring((before) => ({ ...before, state: 'failed' }));
      else if (isBroken(result as object)) setMeasuring((before) => ({ ...before, state: 'failed', broken: result as Broken }));
      else setMeasuring((before) => ({ ...before, state: 'done', percent: 100, known: result as Steps[K] }));
    };
    void end();
  }, []);
  const stop = useCallback(() => {
    const own = asking.current;
    asking.current = undefined;
    own?.stop();
    setMeasuring((before) => ({ ...before, state: 'stopped' }));
  }, []);
  return { ...measuring, start, stop };
}
