// What can be said of a project from the state: its stage and whether what it depends on is there.

import { must } from './prepare.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import type { Minutes } from './units.ts';
import type { Stage } from './view.ts';

/** A project can absorb half of its effort and a day and a half in a week (calibration page, figure 12). */
const ABSORB_SHARE = 0.5;
const ABSORB_MINUTES: Minutes = 720;

/** Working minutes that a project can absorb in a week. */
export const absorbedPerWeek = (guess: Minutes): Minutes => guess * ABSORB_SHARE + ABSORB_MINUTES;

interface Holder {
  readonly game: Game;
  readonly state: RunState;
}

/** Whether every project that an option needs is live. */
export function dependenciesLive({ game, state }: Holder, project: number, option: number): boolean {
  const needs = game.rules.projects[project]?.options[option]?.needs ?? [];
  return needs.every((id) => (state.projects[game.index.project.get(id) ?? -1]?.live ?? -1) >= 0);
}

/** Where a project stands. */
export function stageOf({ state }: Holder, project: number): Stage {
  const p = must(state.projects[project], 'project');
  if (p.live >= 0) return 'live';
  if (p.finished >= 0) return 'ready';
  if (p.order !== undefined) return p.order.arrived < 0 ? 'ordered' : p.spent > 0 ? 'installing' : 'delivered';
  if (p.chosen >= 0) return 'chosen';
  return p.compared ? 'compared' : 'need';
}
