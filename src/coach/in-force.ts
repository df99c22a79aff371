// The decision that was in force behind a change that a rule of the world posted: the block behind a talk, the rhythm behind a
// status note, the working week behind tiredness. Read from the log alone; where several would fit, the last before the day.

import {
  mondayOf,
  weekOf,
  type Block,
  type CauseCode,
  type Decision,
  type DecisionRecord,
  type Log,
  type Posting,
  type StandingHabit,
} from '../core/index.ts';

/** The record, or nothing where the change needed no decision. */
export function decisionInForce(posting: Posting, log: Log): DecisionRecord | undefined {
  const { code, about } = posting.cause;
  const block = blockTest(code, posting.subject, about);
  if (block !== undefined) return lastOfWeek(log, posting, (decision) => decision.type === 'set-blocks' && decision.blocks.some(block));
  const habit = HABITS[code];
  if (habit !== undefined) {
    return (
      lastOfWeek(log, posting, (decision) => decision.type === 'skip-standing' && decision.habit === habit && decision.skip) ??
      last(log, posting, (decision) => decision.type === 'set-standing' && decision.habit === habit)
    );
  }
  switch (code) {
    case 'overtime':
      return last(log, posting, (decision) => decision.type === 'set-overtime' && decision.person === posting.subject);
    case 'bought-blind':
      return last(log, posting, (decision) => decision.type === 'order' && decision.project === about);
    case 'course':
      return last(log, posting, (decision) => decision.type === 'train' && decision.person === about);
    case 'level-too-tight':
      return last(log, posting, (decision) => decision.type === 'set-delegation' && decision.project === about);
    default:
      return undefined;
  }
}

const HABITS: Partial<Record<CauseCode, StandingHabit>> = {
  'status-note': 'status-note',
  'sponsor-half-hour': 'sponsor',
  'sponsor-briefed': 'sponsor',
  'one-to-one': 'one-to-ones',
  'one-to-one-missed': 'one-to-ones',
};

/** Which block of a week did it; nothing where no block does such things. */
function blockTest(code: CauseCode, subject: string, about: string | undefined): ((block: Block) => boolean) | undefined {
  switch (code) {
    case 'talked':
    case 'talked-again':
      return (block) => block.activity === 'talk' && (block.with === subject || block.with === about);
    case 'coached':
      return (block) => block.activity === 'coach' && (block.person === subject || block.person === about);
    case 'feedback-given':
    case 'praised':
    case 'blamed':
    case 'corrected-more-than-praised':
      return (block) => block.activity === 'feedback' && (block.person === subject || block.person === about);
    case 'warned-early':
    case 'warned-late':
    case 'warned-again':
    case 'moved-late':
      return (block) => block.activity === 'warn' && block.promise === about;
    case 'restore-tested':
      return (block) => block.activity === 'test-restore' && block.asset === about;
    case 'recovered':
    case 'learnt-together':
    case 'culprit-named':
      return (block) => block.activity === 'review' && block.asset === about;
    case 'taken-over':
      return (block) => block.activity === 'help' && block.project === about;
    case 'escalated':
      return (block) => block.activity === 'escalate' && block.project === about;
    case 'ruled':
      return (block) => block.activity === 'ask-ruling' && block.with === about;
    case 'case-granted':
    case 'asked-again':
      return (block) => block.activity === 'business-case' && block.project === about;
    case 'sponsor-overused':
    case 'sponsor-unbriefed':
      return (block) =>
        (block.activity === 'escalate' && block.project === about) || (block.activity === 'ask-ruling' && block.with === about);
    case 'letter':
      return (block) => block.activity === 'send';
    case 'scope-agreed':
      return (block) => block.activity === 'negotiate' && block.project === about;
    case 'kicked-off':
    case 'kick-off-vague':
      return (block) => block.activity === 'kick-off' && block.project === about;
    case 'clinic':
      return (block) => block.activity === 'clinic' && block.floor === about;
    case 'shown':
    case 'shown-too-soon':
      return (block) => block.activity === 'demo' && block.project === about;
    case 'owned-up':
    case 'owned-up-again':
      return (block) => block.activity === 'reset' && block.promise === about;
    case 'walked-and-fixed':
    case 'walked-nothing-fixed':
    case 'walked-amid-outage':
      return (block) => block.activity === 'walk';
    default:
      return undefined;
  }
}

type Test = (decision: Decision) => boolean;

/** The last fitting decision before the posting's day has run. */
function last(log: Log, posting: Posting, fits: Test, from = 0): DecisionRecord | undefined {
  for (let index = log.length - 1; index >= 0; index -= 1) {
    const record = log[index];
    if (record !== undefined && record.at[0] <= posting.day && record.at[0] >= from && fits(record.decision)) return record;
  }
  return undefined;
}

/** The same within the posting's week or, for what is judged a week later, the week before. */
function lastOfWeek(log: Log, posting: Posting, fits: Test): DecisionRecord | undefined {
  return last(log, posting, fits, Math.max(0, mondayOf(weekOf(posting.day) - 1)));
}
