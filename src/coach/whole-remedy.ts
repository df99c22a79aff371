// What it would have been to do one thing otherwise in a whole run: the remedies of all findings of a rule together. What they decide holds for as
// long as the rule had something to say: a later decision of the same kind about the same thing is left out, or the old habit would take it
// back on the same Monday.

import { mondayOf, type Decision, type Log } from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import type { Finding } from './findings.ts';

/** What a decision settles, where the last word about it counts; undefined where each is a deed of its own. */
function settles(decision: Decision): string | undefined {
  switch (decision.type) {
    case 'set-limit':
    case 'set-order':
    case 'set-on-call':
    case 'set-note':
      return decision.type;
    case 'set-lead':
    case 'set-delegation':
    case 'choose-option':
    case 'plan-cutover':
    case 'set-done':
    case 'submit-change':
      return `${decision.type} ${decision.project}`;
    case 'set-overtime':
    case 'pin':
      return `${decision.type} ${decision.person}`;
    case 'set-standing':
      return `${decision.type} ${decision.habit}`;
    default:
      return undefined;
  }
}

const keyOf = (patch: Patch): string => (patch.kind === 'insert' ? JSON.stringify(patch) : `${patch.at[0]}.${patch.at[1]}`);

/** The findings are those of one rule; patches that would change the same decision twice count once, the first of them. */
export function wholeRemedy(log: Log, findings: readonly Pick<Finding, 'remedy' | 'weeks'>[]): readonly Patch[] {
  const all = new Map<string, Patch>();
  for (const patch of findings.flatMap(({ remedy }) => remedy)) if (!all.has(keyOf(patch))) all.set(keyOf(patch), patch);
  const end = mondayOf(Math.max(0, ...findings.map(({ weeks }) => weeks.to)) + 1);
  const patches = [...all.values()];
  for (const patch of patches) {
    const settled = patch.kind === 'insert' ? settles(patch.decision) : undefined;
    if (patch.kind !== 'insert' || settled === undefined) continue;
    for (const { at, decision } of log) {
      const removal: Patch = { kind: 'remove', at };
      if (at[0] < patch.day || at[0] >= end || settles(decision) !== settled || all.has(keyOf(removal))) continue;
      all.set(keyOf(removal), removal);
    }
  }
  return [...all.values()];
}
