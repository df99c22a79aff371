// What a two-hour block does when its day has run: one file per activity, chosen here.

import { subjectOf } from '../about.ts';
import type { Block } from '../decision.ts';
import type { ActivityOutcome } from '../happening.ts';
import { tell, type Run } from '../run-context.ts';
import { askRuling } from './ask-ruling.ts';
import { audit } from './audit.ts';
import { letFinanceRead, workOnCase } from './business-case.ts';
import { chaseVendor } from './chase.ts';
import { holdClinic } from './clinic.ts';
import { coach } from './coach.ts';
import { compare } from './compare.ts';
import { escalateProject } from './escalate.ts';
import { showDemo } from './demo.ts';
import { estimateProject } from './estimate.ts';
import { feedback } from './feedback.ts';
import { findCause } from './find-cause.ts';
import { help } from './help.ts';
import { negotiateScope } from './negotiate.ts';
import { holdKickOff } from './kick-off.ts';
import { postQueue } from './post-queue.ts';
import { resetPromise } from './reset.ts';
import { preMortem } from './pre-mortem.ts';
import { reviewIncident } from './review.ts';
import { send } from './send.ts';
import { talk } from './talk.ts';
import { testBackup } from './test-restore.ts';
import { walk } from './walk.ts';
import { warnOf } from './warn.ts';

function outcomeOf(run: Run, block: Block): ActivityOutcome {
  switch (block.activity) {
    case 'talk':
      return talk(run, block.with);
    case 'warn':
      return warnOf(run, block.promise, block.newWeek, block.message);
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
      return reviewIncident(run, block.asset, block.blames === true, block.message);
    case 'post-queue':
      return postQueue(run, block.floor);
    case 'escalate':
      return escalateProject(run, block.project);
    case 'ask-ruling':
      return askRuling(run, block.with);
    case 'business-case':
      return workOnCase(run, block.project);
    case 'finance-read':
      return letFinanceRead(run, block.project);
    case 'send':
      return send(run, block.to, block.message);
    case 'kick-off':
      return holdKickOff(run, block.project, block.message);
    case 'clinic':
      return holdClinic(run, block.floor);
    case 'demo':
      return showDemo(run, block.project);
    case 'reset':
      return resetPromise(run, block.promise, block.newWeek, block.message);
    case 'pre-mortem':
      return preMortem(run, block.project);
  }
}

/** Does a block and tells what came of it. */
export function doBlock(run: Run, block: Block): void {
  tell(run, { type: 'activity', activity: block.activity, subject: subjectOf(block), outcome: outcomeOf(run, block) });
}
