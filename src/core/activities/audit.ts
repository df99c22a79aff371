// Looking at an asset: the inventory's word is replaced by what is there.

import type { AssetId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { learn } from '../learn.ts';
import type { Run } from '../run-context.ts';

export function audit(run: Run, id: AssetId): ActivityOutcome {
  return learn(run, { kind: 'asset', asset: id }) ? 'truth-found' : 'nothing-new';
}
