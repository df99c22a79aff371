// German of `../en/debrief.ts`.

import { branches } from './branches.ts';
import { findings } from './findings.ts';
import { first } from './debrief-first.ts';
import { handing } from './handing.ts';
import { happened } from './debrief-happened.ts';
import { next } from './debrief-next.ts';
import { offer } from './offer.ts';
import { principles } from './debrief-principles.ts';
import { why } from './debrief-why.ts';
import { report } from './report.ts';

export const debrief = {
  ...branches,
  ...findings,
  ...first,
  ...handing,
  ...happened,
  ...next,
  ...offer,
  ...principles,
  ...report,
  ...why,
} as const;
