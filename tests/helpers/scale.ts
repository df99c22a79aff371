// How much a test tries: the short way for every change, the long way for `npm run test:long`.

export const isLong = process.env['ROLLOUT_MODE'] === 'long';

/** How many times to try: `short` in `npm test`, `long` in `npm run test:long`. */
export const times = (short: number, long: number): number => (isLong ? long : short);
