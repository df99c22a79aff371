// What the player may know of changes to come: windows, notices, fixes and who is on call.

import { must, type Game } from '../prepare.ts';
import type { ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { isStandard, windowFor } from '../systems/change-board.ts';
import { MOST_A_WEEK, noticesIn, standingNotice } from '../systems/notices.ts';
import { unfixedExposure } from '../systems/patch-timing.ts';
import { seemsUnsupported } from '../systems/risk-acceptance.ts';
import { weekOf } from '../units.ts';
import type { AssetView, NoticeView, ProjectView, View } from '../view.ts';

/** Which window a switch-over makes; told once something has gone out. */
export function changeView(game: Game, state: RunState, { change, order, live }: ProjectState, i: number): Pick<ProjectView, 'change'> {
  if (change === undefined || order?.sent !== true || live >= 0) return {};
  const granted = change.week >= weekOf(state.day) ? { week: change.week } : {};
  return { change: { standard: isStandard(game, state, i), ...granted, next: windowFor(game, state.day) } };
}

/** Whether what is planned for a thing was announced (M27). */
export function noticeView(game: Game, state: RunState, asset: number): { readonly notice?: NoticeView } {
  if (state.notices === undefined) return {};
  const sent = standingNotice(game, state, asset);
  if (sent < 0) return { notice: { isOneOfMany: false } };
  return { notice: { sent, isOneOfMany: noticesIn(state, sent) > MOST_A_WEEK } };
}

/** The fix that is due for an asset, and whether it was announced; that none will come, where support is believed to be over. */
export function fixView(game: Game, state: RunState, asset: number): Pick<AssetView, 'fix' | 'notice' | 'unfixed'> {
  const fix = state.fixes?.[asset];
  if (fix === undefined) return {};
  const unfixed = unfixedExposure(game, asset) > 0 && seemsUnsupported(game, state, asset) ? { unfixed: true as const } : {};
  if (fix.since < 0) return unfixed;
  return { fix: { since: fix.since, when: fix.when }, ...unfixed, ...(fix.when === 'window' ? noticeView(game, state, asset) : {}) };
}

export function onCallView(game: Game, state: RunState): View['onCall'] {
  const { onCall } = state;
  if (onCall === undefined) return undefined;
  const named = (person: number) => must(game.rules.team[person], 'person').id;
  return {
    ...(onCall.person < 0 ? {} : { person: named(onCall.person) }),
    ...(onCall.last < 0 ? {} : { last: named(onCall.last) }),
    weeks: onCall.weeks,
  };
}
