// The part of `imagine` about changes to come: notices, fixes and who is on call are known, so the view's word is taken over.

import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { NOT_TOLD } from './systems/notices.ts';
import { NOBODY } from './systems/on-call.ts';
import { newFix } from './systems/patch-timing.ts';
import type { View } from './view.ts';

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
