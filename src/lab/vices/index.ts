// All vices by name.

import type { Conduct } from '../conduct.ts';
import { keepThePeace, nameCulprits } from './learning.ts';
import { noListening, noStatusNotes, onlyThePowerful, spamMeetings, spamNotes, weeklyRestoreTests } from './noise.ts';
import {
  coinFlipDates,
  farmPromises,
  neverPromise,
  promiseListInWeekOne,
  promiseOnTheSpot,
  sandbag,
  trustTheVendor,
  warnOnEverything,
  yesToWishes,
} from './promising.ts';
import {
  cheapestOptions,
  dearestOptions,
  decideFirst,
  hoard,
  largestKit,
  lastWeekSplurge,
  onlyTheNew,
  orderAllInWeekOne,
  orderLate,
  priceOfToday,
  putOff,
} from './spending.ts';
import { holdTight, loudestFirst, noTestOrWindow, oneExpert, overtimeAsPlan, ownHands, takeOver } from './team.ts';
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
  'own-hands': ownHands,
  'coin-flip-dates': coinFlipDates,
  'order-late': orderLate,
  'trust-the-vendor': trustTheVendor,
  'one-expert': oneExpert,
  'only-the-powerful': onlyThePowerful,
  'decide-first': decideFirst,
  'yes-to-wishes': yesToWishes,
  'keep-the-peace': keepThePeace,
  'name-culprits': nameCulprits,
  'only-the-new': onlyTheNew,
  'price-of-today': priceOfToday,
  'largest-kit': largestKit,
  'put-off': putOff,
  sandbag,
  'farm-promises': farmPromises,
  hoard,
};

export const conductOf = (vice: ViceName): Conduct => VICES[vice];
