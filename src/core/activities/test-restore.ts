// Seeing a restore work, or not (M37).

import type { AssetId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { testRestore } from '../systems/back-ups.ts';

export function testBackup(run: Run, id: AssetId): ActivityOutcome {
  const asset = must(run.game.index.asset.get(id), 'asset');
  if (run.state.assets[asset]?.exists !== true) return 'nothing-new';
  return testRestore(run, asset) ? 'works' : 'fails';
}
