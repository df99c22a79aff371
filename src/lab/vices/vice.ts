// Names of what a manager may do besides or instead of good habits. Exploits try to win points without leading (calibration page §5);
// everyday vices are the usual mistakes, and make the profiles (research §3).

export const EXPLOITS = [
  'never-promise',
  'warn-on-everything',
  'spam-notes',
  'spam-meetings',
  'weekly-restore-tests',
  'order-all-in-week-1',
  'last-week-splurge',
  'promise-list-in-week-1',
  'no-test-or-window',
] as const;

export const EVERYDAY_VICES = [
  'promise-on-the-spot',
  'loudest-first',
  'overtime',
  'take-over',
  'hold-tight',
  'no-listening',
  'no-status-notes',
  'dearest-options',
  'cheapest-options',
  'no-test-or-window',
  'own-hands',
  'coin-flip-dates',
  'only-the-new',
  'trust-the-vendor',
  'one-expert',
  'only-the-powerful',
  'decide-first',
  'yes-to-wishes',
  'keep-the-peace',
  'name-culprits',
  'order-late',
  'price-of-today',
  'largest-kit',
  'put-off',
] as const;

/** Ways to look good that have a bot of their own, and the hoarder. */
export const OTHER_VICES = ['sandbag', 'farm-promises', 'hoard'] as const;

export type ViceName = (typeof EXPLOITS)[number] | (typeof EVERYDAY_VICES)[number] | (typeof OTHER_VICES)[number];

export const VICE_NAMES: readonly ViceName[] = [...new Set<ViceName>([...EXPLOITS, ...EVERYDAY_VICES, ...OTHER_VICES])];
