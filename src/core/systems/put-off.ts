// Somebody had counted on a block, and something else took the time: they are put off. Part of the questions at the door (M18).

import type { Block } from '../decision.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { Points } from '../units.ts';

/** Trust, ease or mood of whoever was put off (calibration: a little more than hearing a warning costs). */
const PUT_OFF: Points = -300;

/** A block was taken: somebody who had counted on it is put off. */
export function putOff(run: Run, block: Block): void {
  if (!run.game.on.has('questions')) return;
  switch (block.activity) {
    case 'talk':
      post(run, 'trust', run.game.index.stakeholder.get(block.with) ?? -1, PUT_OFF, byMechanism('put-off'));
      break;
    case 'walk':
      run.game.rules.departments.forEach((department, i) => {
        if (department.floor === block.floor) post(run, 'satisfaction', i, PUT_OFF, byMechanism('put-off'));
      });
      break;
    case 'coach':
    case 'feedback':
      post(run, 'mood', run.game.index.person.get(block.person) ?? -1, PUT_OFF, byMechanism('put-off'));
      break;
    default:
      break;
  }
}
