// German of `../en/debrief.ts`.

import { first } from './debrief-first.ts';
import { happened } from './debrief-happened.ts';
import { next } from './debrief-next.ts';
import { why } from './debrief-why.ts';
import { report } from './report.ts';

export const debrief = { ...first, ...happened, ...next, ...report, ...why } as const;
