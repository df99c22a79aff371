// Die Worte der Auswertung, die mit ihr geladen werden.

import { branches } from './branches.ts';
import { handing } from './handing.ts';

export const debrief = { ...branches, ...handing } as const;
