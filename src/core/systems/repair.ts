// The end of a repair, whoever made it: on a working day or at night.

import { must } from '../prepare.ts';
import { tell, type Run } from '../run-context.ts';
import { noteEnd } from './service-recovery.ts';

/** It works again. */
export function mend(run: Run, i: number): void {
  const asset = must(run.state.assets[i], 'asset');
  asset.up = true;
  asset.backBy = -1;
  noteEnd(run, i, run.state.day);
  tell(run, { type: 'asset-repaired', asset: must(run.game.subjects.asset[i], 'asset') as never });
}
