// The debrief as far as it has been computed. It is asked for when the page opens, and stops with it.

import { useEffect, useMemo } from 'react';
import type { Debrief, Otherwise } from '../../debrief/index.ts';
import { useSession, useSessionStore } from '../session.tsx';
import type { ComputingOf } from './computing.tsx';

export interface Known {
  readonly debrief: Debrief | undefined;
  readonly otherwise: Otherwise | undefined;
  readonly isTrying: boolean;
  readonly computing: ComputingOf;
}

export function useDebrief(): Known {
  const store = useSessionStore();
  const debrief = useSession((session) => session.debrief);
  const going = useSession((session) => session.debriefing);
  const hasFailed = useSession((session) => session.debriefFailed === true);
  const otherwise = useSession((session) => session.otherwise);
  const isTrying = useSession((session) => session.trying === true);
  const run = useSession((session) => session.runId);
  useEffect(() => {
    // Of this run: another one is asked for anew.
    if (run === undefined) return undefined;
    store.getState().askDebrief();
    return () => store.getState().cancelDebrief();
  }, [store, run]);
  const computing = useMemo(
    () => ({
      isGoing: going !== undefined,
      ...(going === undefined ? {} : { step: going.step, percent: going.percent }),
      hasFailed,
      ask: () => store.getState().askDebrief(),
      cancel: () => store.getState().cancelDebrief(),
    }),
    [store, going, hasFailed],
  );
  return useMemo(() => ({ debrief, otherwise, isTrying, computing }), [debrief, otherwise, isTrying, computing]);
}
