// Can each condition be true in some run, and each message come?

import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';
import { neverTrue } from './never.ts';

interface Where {
  /** What stands there, as written. */
  readonly text: string | boolean;
  readonly path: Path;
  /** Asked after the last week. */
  readonly isAtEnd: boolean;
}

function checkCondition(check: Checker, { text, path, isAtEnd }: Where): void {
  const expr = check.conditionIfRead(...path);
  // A plain `false` is switched off on purpose, and told with the events.
  if (expr === undefined || expr.op === 'boolean' || typeof text === 'boolean') return;
  const { weeks } = check.file.start;
  const dead = new Set<string>();
  const asked = { weeks, lastWeek: isAtEnd ? weeks + 1 : weeks, onDead: isAtEnd ? undefined : (reason: string) => dead.add(reason) };
  const reason = neverTrue(expr, asked);
  if (reason !== undefined) check.atValue('E0406', path, 'this condition can never be true', reason);
  else for (const one of dead) check.atValue('W0313', path, 'one way of this condition can never be taken', one);
}

/** Every condition but those of checks, which are tried by playing. */
export function checkNever(check: Checker): void {
  const { goals, objectives, verdicts, events, requests } = check.file;
  for (const [id, goal] of Object.entries(goals)) checkCondition(check, { text: goal.if, path: ['goals', id, 'if'], isAtEnd: true });
  for (const [id, objective] of Object.entries(objectives))
    checkCondition(check, { text: objective['shows-when'], path: ['objectives', id, 'shows-when'], isAtEnd: true });
  for (const [id, verdict] of Object.entries(verdicts))
    checkCondition(check, { text: verdict.if, path: ['verdicts', id, 'if'], isAtEnd: true });
  for (const [id, request] of Object.entries(requests))
    checkCondition(check, { text: request.when, path: ['requests', id, 'when'], isAtEnd: false });
  for (const [id, event] of Object.entries(events)) {
    checkCondition(check, { text: event.when, path: ['events', id, 'when'], isAtEnd: false });
    if (Number.parseFloat(event.chance) === 0)
      check.atValue('W0313', ['events', id, 'chance'], 'this event never happens', 'give it a chance, or leave the event out');
  }
}
