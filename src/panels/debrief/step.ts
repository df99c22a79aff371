// Which step of the debrief is shown, and which week: kept while another screen is looked at, so that coming back comes back to the place. Of
// one run; another run begins at the first page.

import { create } from 'zustand';
import type { Week } from '../../core/index.ts';

export const STEPS = ['first', 'happened', 'why', 'next'] as const;
export type Step = (typeof STEPS)[number];

interface Steps {
  readonly run: string | undefined;
  readonly step: Step;
  /** The week that the building shows; absent = the last one. */
  readonly week: Week | undefined;
  readonly go: (step: Step) => void;
  readonly look: (week: Week) => void;
  /** Begins anew where the run is another one. */
  readonly open: (run: string | undefined) => void;
}

export const useSteps = create<Steps>()((set, get) => ({
  run: undefined,
  step: 'first',
  week: undefined,
  go: (step) => set({ step }),
  look: (week) => set({ week }),
  open: (run) => {
    if (get().run !== run) set({ run, step: 'first', week: undefined });
  },
}));
