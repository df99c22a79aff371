// What came of a block, as one sentence: by what was done and the code of its outcome. What was found is told beside it (`tell.ts`).

import type { Activity, ActivityOutcome } from '../../core/index.ts';
import { t, type MessageKey } from '../../words/index.ts';

/** `object` names what or whom it was about. */
export function deedText(activity: Activity, outcome: ActivityOutcome, object: string): string {
  switch (activity) {
    case 'talk':
      return t(outcome === 'need-found' ? 'activities.talk.need-found' : 'activities.talk.done', { object });
    case 'find-cause':
      return t(outcome === 'cause-found' ? 'activities.find-cause.found' : 'activities.find-cause.as-asked', { object });
    case 'estimate':
      return t('activities.estimate.done', { object });
    case 'compare':
      return t(outcome === 'nothing-new' ? 'activities.compare.nothing-new' : 'activities.compare.done', { object });
    case 'warn':
      return t(outcome === 'nothing-new' ? 'activities.warn.nothing-new' : 'activities.warn.told', { object });
    case 'audit':
      return t(outcome === 'truth-found' ? 'activities.audit.truth-found' : 'activities.audit.nothing-new', { object });
    case 'test-restore':
      return t(
        outcome === 'works'
          ? 'activities.test-restore.works'
          : outcome === 'fails'
            ? 'activities.test-restore.fails'
            : 'activities.test-restore.gone',
        { object },
      );
    case 'walk':
      return t(outcome === 'need-found' ? 'activities.walk.need-found' : 'activities.walk.done', { object });
    case 'coach':
      return t(outcome === 'truth-found' ? 'activities.coach.truth-found' : 'activities.coach.done', { object });
    case 'pre-mortem':
      return t(outcome === 'nothing-new' ? 'activities.pre-mortem.nothing-new' : 'activities.pre-mortem.done', { object });
    case 'feedback':
      return t(outcome === 'nothing-new' ? 'activities.feedback.nothing-new' : 'activities.feedback.done', { object });
    case 'help':
      return t(outcome === 'nothing-new' ? 'activities.help.nothing-new' : 'activities.help.done', { object });
    case 'review':
      return t(outcome === 'nothing-new' ? 'activities.review.nothing-new' : 'activities.review.done', { object });
    case 'post-queue':
      if (outcome === 'backfired') return t('activities.post-queue.backfired', { object });
      return t(outcome === 'nothing-new' ? 'activities.post-queue.nothing-new' : 'activities.post-queue.done', { object });
    case 'negotiate':
      return t(outcome === 'nothing-new' ? 'activities.negotiate.nothing-new' : 'activities.negotiate.done', { object });
    case 'escalate':
      return t(outcome === 'nothing-new' ? 'activities.escalate.nothing-new' : 'activities.escalate.done', { object });
    case 'ask-ruling':
      return t(outcome === 'nothing-new' ? 'activities.ask-ruling.nothing-new' : 'activities.ask-ruling.done', { object });
    case 'finance-read':
      return t(outcome === 'nothing-new' ? 'activities.finance-read.nothing-new' : 'activities.finance-read.done', { object });
    case 'business-case':
      return t(caseKey(outcome), { object });
    case 'send':
      return t('activities.send.done', { object });
    case 'kick-off':
      return t(
        outcome === 'nothing-new'
          ? 'activities.kick-off.nothing-new'
          : outcome === 'backfired'
            ? 'activities.kick-off.backfired'
            : 'activities.kick-off.done',
        { object },
      );
    case 'clinic':
      return t(outcome === 'backfired' ? 'activities.clinic.backfired' : 'activities.clinic.done', { object });
    case 'demo':
      return t(
        outcome === 'nothing-new'
          ? 'activities.demo.nothing-new'
          : outcome === 'backfired'
            ? 'activities.demo.backfired'
            : 'activities.demo.done',
        { object },
      );
    case 'reset':
      return t(outcome === 'nothing-new' ? 'activities.reset.nothing-new' : 'activities.reset.done', { object });
    case 'chase':
      return t(
        outcome === 'vendor-on-time'
          ? 'activities.chase.on-time'
          : outcome === 'vendor-late'
            ? 'activities.chase.late'
            : 'activities.chase.nothing-new',
        { object },
      );
  }
}

function caseKey(outcome: ActivityOutcome): MessageKey {
  switch (outcome) {
    case 'granted':
      return 'activities.business-case.granted';
    case 'refused':
      return 'activities.business-case.refused';
    case 'nothing-new':
      return 'activities.business-case.nothing-new';
    default:
      return 'activities.business-case.done';
  }
}

/** Whether another happening of the same day tells the outcome better: the finding, the range, the warning, the restore. */
export function isToldElsewhere(activity: Activity, outcome: ActivityOutcome): boolean {
  switch (outcome) {
    case 'cause-found':
    case 'works':
    case 'fails':
    case 'told':
      return true;
    case 'truth-found':
      return activity === 'audit';
    default:
      return activity === 'estimate';
  }
}
