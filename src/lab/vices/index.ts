// All vices by name.

import type { Conduct } from '../conduct.ts';
import { noListening, noStatusNotes, spamMeetings, spamNotes, weeklyRestoreTests } from './noise.ts';
import { farmPromises, neverPromise, promiseListInWeekOne, promiseOnTheSpot, sandbag, warnOnEverything } from './promising.ts';
import { cheapestOptions, dearestOptions, hoard, lastWeekSplurge, orderAllInWeekOne } from './spending.ts';
import { holdTight, loudestFirst, noTestOrWindow, overtimeAsPlan, takeOver } from './team.ts';
import type { ViceName } from './vice.ts';

export { EVERYDAY_VICES, EXPLOITS, VICE_NAMES, type ViceName } from './vice.ts';

const VICES: Readonly<Record<ViceName, Conduct>> = {
  'never-promise': neverPromise,
  'warn-on-everything': warnOnEverything,
  'spam-notes': spamNotes,
  'spam-meetings': spamMeetings,
  'weekly-restore-tests': weeklyRestoreTests,
  'order-all-in-week-1': orderAllInWeekOne,
  'last-week-splurge': lastWeekSplurge,
  'promise-list-in-week-1': promiseListInWeekOne,
  'no-test-or-window': noTestOrWindow,
  'promise-on-the-spot': promiseOnTheSpot,
  'loudest-first': loudestFirst,
  overtime: overtimeAsPlan,
  'take-over': takeOver,
  'hold-tight': holdTight,
  'no-listening': noListening,
  'no-status-notes': noStatusNotes,
  'dearest-options': dearestOptions,
  'cheapest-options': cheapestOptions,
  sandbag,
  'farm-promises': farmPromises,
  hoard,
};

export const conductOf = (vice: ViceName): Conduct => VICES[vice];
