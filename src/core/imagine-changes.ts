// The part of `imagine` about changes to come: notices, fixes and who is on call are known, so the view's word is taken over.

import type { Game } from './prepare.ts';
import type { ProjectState } from './project-state.ts';
import type { RunState } from './state.ts';
import { UNTOLD } from './systems/anchoring.ts';
import { NOT_TOLD } from './systems/notices.ts';
import { NOBODY } from './systems/on-call.ts';
import { newFix } from './systems/patch-timing.ts';
import type { ProjectView, View } from './view.ts';

/** Exposure has no memory, as hazard has none: what was not broken into starts afresh. */
export function imagineChanges(game: Game, state: RunState, view: View): void {
  const { notices, fixes, onCall } = state;
  if (notices !== undefined) {
    notices.fill(NOT_TOLD);
    for (const { id, notice } of [...view.assets, ...view.projects])
      if (notice?.sent !== undefined) notices[game.index.asset.get(id) ?? -1] = notice.sent;
  }
  if (fixes !== undefined) {
    state.fixes = fixes.map(newFix);
    for (const { id, fix } of view.assets)
      if (fix !== undefined) Object.assign(state.fixes[game.index.asset.get(id) ?? -1] ?? {}, { ...fix, count: 1 });
  }
  if (onCall !== undefined) {
    const index = (id: string | undefined): number => (id === undefined ? NOBODY : (game.index.person.get(id) ?? NOBODY));
    state.onCall = { person: index(view.onCall?.person), last: index(view.onCall?.last), weeks: view.onCall?.weeks ?? 0 };
  }
}

/** What was decided anew and agreed about a project. A range that was made is made: whether a date was named before it, the view tells. */
export function imagineAnew(view: View, own: ProjectState, { goOn, scope, estimate }: ProjectView): void {
  if (own.anew !== undefined && goOn?.decided !== undefined)
    own.anew = { ruling: goOn.decided.ruling, day: goOn.decided.day, at: [goOn.decided.day, 0], applied: goOn.decided.day < view.day };
  if (own.scope !== undefined) own.scope.cut = scope?.cut ?? 0;
  if (own.anchor === undefined || estimate === undefined || own.estimate === undefined) return;
  own.anchor = estimate.heard ?? UNTOLD;
  if (estimate.heard !== undefined) own.estimate.heard = estimate.heard;
}
