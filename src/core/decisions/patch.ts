// Says when a security fix is made: tonight, in the window, or not.

import { PATCH_TIMES } from '../decision.ts';
import { refuse, type Ruling } from './ruling.ts';

/** Sets when the fix that is due for an asset is made. */
export const patch: Ruling<'patch'> = (game, state, decision) => {
  const index = game.index.asset.get(decision.asset);
  if (index === undefined) return refuse(decision, 'unknown-id', { subject: decision.asset });
  const fix = state.fixes?.[index];
  if (fix === undefined || fix.since < 0) return refuse(decision, 'no-fix-due', { subject: decision.asset });
  if (!PATCH_TIMES.includes(decision.when)) return refuse(decision, 'bad-value');
  fix.when = decision.when;
  return undefined;
};
