// A decision that one control takes, and the refusal that came of it: so that the reason can stand beside that control and no other.

import { useState } from 'react';
import type { Decision, Problem } from '../../core/index.ts';
import { useSession, useSessionStore } from '../session.tsx';

interface Deed {
  /** Whether it was taken. */
  readonly deed: (decision: Decision) => boolean;
  /** Until something else is decided, selected or opened. */
  readonly refusal: Problem | undefined;
}

export function useDeed(): Deed {
  const store = useSessionStore();
  const problem = useSession((session) => session.problem);
  const [mine, setMine] = useState<Problem>();
  const deed = (decision: Decision): boolean => {
    const isTaken = store.getState().decide(decision);
    setMine(isTaken ? undefined : store.getState().problem);
    return isTaken;
  };
  return { deed, refusal: mine === problem ? mine : undefined };
}
