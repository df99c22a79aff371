// A clinic on a floor. What it does stands with its mechanism (C5).

import type { ActivityOutcome } from '../happening.ts';
import type { Run } from '../run-context.ts';
import { clinic } from '../systems/clinic.ts';

export const holdClinic = (run: Run, floor: string): ActivityOutcome => (clinic(run, floor) ? 'backfired' : 'done');
