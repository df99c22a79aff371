// The words of the debrief, which load with it.

import { branches } from './branches.ts';
import { handing } from './handing.ts';

export const debrief = { ...branches, ...handing } as const;
