// What a two-hour block does when its day has run: one file per activity, chosen here.

import type { Block } from '../decision.ts';
import type { ActivityOutcome } from '../happening.ts';
import { tell, type Run } from '../run-context.ts';
import { audit } from './audit.ts';
import { chaseVendor } from './chase.ts';
import { coach } from './coach.ts';
import { compare } from './compare.ts';
import { estimateProject } from './estimate.ts';
import { feedback } from './feedback.ts';
import { findCause } from './find-cause.ts';
import { help } from './help.ts';
import { negotiateScope } from './negotiate.ts';
import { postQueue } from './post-queue.ts';
import { preMortem } from './pre-mortem.ts';
import { reviewIncident } from './review.ts';
import { talk } from './talk.ts';
import { testBackup } from './test-restore.ts';
import { walk } from './walk.ts';
import { warnOf } from './warn.ts';

/** The id of the thing that a block is about. */
export function subjectOf(block: Block): string {
  switch (block.activity) {
    case 'talk':
      return block.with;
    case 'warn':
      return block.promise;
    case 'audit':
    case 'test-restore':
    case 'review':
      return block.asset;
    case 'walk':
    case 'post-queue':
      return block.floor;
    case 'coach':
    case 'feedback':
      return block.person;
    case 'find-cause':
    case 'estimate':
    case 'compare':
    case 'help':
    case 'chase':
    case 'negotiate':
    case 'pre-mortem':
      return block.project;
  }
}

function outcomeOf(run: Run, block: Block): ActivityOutcome {
  switch (block.activity) {
    case 'talk':
      return talk(run, block.with);
    case 'warn':
      return warnOf(run, block.promise, block.newWeek);
    case 'audit':
      return audit(run, block.asset);
    case 'test-restore':
      return testBackup(run, block.asset);
    case 'walk':
      return walk(run, block.floor);
    case 'coach':
      return coach(run, block.person);
    case 'feedback':
      return feedback(run, block.person, block.form);
    case 'find-cause':
      return findCause(run, block.project);
    case 'estimate':
      return estimateProject(run, block.project);
    case 'compare':
      return compare(run, block.project);
    case 'help':
      return help(run, block.project);
    case 'chase':
      return chaseVendor(run, block.project);
    case 'negotiate':
      return negotiateScope(run, block.project);
    case 'review':
      return reviewIncident(run, block.asset);
    case 'post-queue':
      return postQueue(run, block.floor);
    case 'pre-mortem':
      return preMortem(run, block.project);
  }
}

/** Does a block and tells what came of it. */
export function doBlock(run: Run, block: Block): void {
  tell(run, { type: 'activity', activity: block.activity, subject: subjectOf(block), outcome: outcomeOf(run, block) });
}
