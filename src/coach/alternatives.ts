// What else could have been decided: for *and if not?*. Made from what was on the screen when the decision was taken; whether the core would have
// allowed it shows when it is tried.

import {
  ANEW_RULINGS,
  DELEGATION_LEVELS,
  REQUEST_RULINGS,
  type At,
  type Block,
  type Decision,
  type DecisionRecord,
  type Log,
  type View,
} from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import type { SeenDay } from './reading.ts';

/** `without`: not decided at all, of a message left to silence. `block`: one block of the week left empty. `instead`: decided otherwise. */
export type Alternative =
  | { readonly how: 'without'; readonly patches: readonly Patch[] }
  | { readonly how: 'block'; readonly block: Block; readonly patches: readonly Patch[] }
  | { readonly how: 'instead'; readonly decision: Decision; readonly patches: readonly Patch[] };

/** Weeks by which a date is tried later (calibration). */
const LATER = [1, 2, 4] as const;

/** All that can be tried in place of the decision of a moment; none where nothing was decided then, or where only the week was run. */
export function alternativesOf(days: readonly SeenDay[], log: Log, at: At): readonly Alternative[] {
  const record = log.find((one) => one.at[0] === at[0] && one.at[1] === at[1]);
  if (record === undefined || record.decision.type === 'run-week') return [];
  // Before the first day nothing had been seen; what there was to choose from is the same a day later.
  const view = (days[at[0] - 1] ?? days[0])?.view;
  const instead =
    view === undefined
      ? []
      : othersOf(record.decision, view).map((decision): Alternative => ({
          how: 'instead',
          decision,
          patches: [{ kind: 'replace', at, decision }],
        }));
  return [...(view !== undefined && isSilence(record.decision, view) ? [] : [without(at)]), ...blocksOf(record), ...instead];
}

const without = (at: At): Alternative => ({ how: 'without', patches: [{ kind: 'remove', at }] });

/** An answer that silence would have given, too. */
const isSilence = (decision: Decision, view: View): boolean =>
  decision.type === 'answer' && view.messages.some((one) => one.event === decision.event && one.ifSilent === decision.choice);

function blocksOf({ at, decision }: DecisionRecord): readonly Alternative[] {
  if (decision.type !== 'set-blocks' || decision.blocks.length < 2) return [];
  return decision.blocks.map((block, index): Alternative => {
    const blocks = decision.blocks.filter((_, place) => place !== index);
    return { how: 'block', block, patches: [{ kind: 'replace', at, decision: { type: 'set-blocks', blocks } }] };
  });
}

/** The same decision made otherwise. */
function othersOf(decision: Decision, view: View): readonly Decision[] {
  switch (decision.type) {
    case 'answer':
      return (view.messages.find((one) => one.event === decision.event)?.choices ?? [])
        .filter(({ id }) => id !== decision.choice)
        .map(({ id }) => ({ ...decision, choice: id }));
    case 'order':
    case 'choose-option':
      return (view.projects.find((one) => one.id === decision.project)?.options ?? [])
        .filter(({ id }) => id !== decision.option)
        .map(({ id }) => ({ ...decision, option: id }));
    case 'promise':
      return LATER.map((weeks) => decision.week + weeks)
        .filter((week) => week <= view.weeks)
        .map((week) => ({ ...decision, week }));
    case 'rule-request': {
      const request = view.requests?.find((one) => one.id === decision.request);
      return REQUEST_RULINGS.filter(
        (ruling) =>
          ruling !== decision.ruling &&
          (ruling !== 'move' || request?.hasDate === true) &&
          (ruling !== 'defer' || request?.deferred !== true),
      ).map((ruling) => ({ ...decision, ruling }));
    }
    case 're-decide':
      return ANEW_RULINGS.filter((ruling) => ruling !== decision.ruling).map((ruling) => ({ ...decision, ruling }));
    case 'set-delegation':
      return DELEGATION_LEVELS.filter((level) => level !== decision.level).map((level) => ({ ...decision, level }));
    default:
      return [];
  }
}
