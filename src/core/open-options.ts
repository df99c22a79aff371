// Which options of a need an order can still be for, as anybody can tell from the view: while a bridge serves or is being put in place, the
// main options after it.

import type { Day } from './units.ts';
import type { OptionView, ProjectView } from './view.ts';

/** The option of the bridge that serves, or is being put in place; undefined where there is none. */
export const bridgeInPlay = (project: ProjectView): OptionView | undefined =>
  project.options.find((o) => o.bridge === true && (o.id === project.bridge?.option || o.id === project.order?.option));

/** Options that can be ordered today. What was ordered today has not gone out and is settled, unless it is taken back. */
export function openOptions(project: ProjectView, today: Day): readonly OptionView[] {
  const { order } = project;
  if (project.stage === 'live' || project.ahead !== undefined) return [];
  const bridge = bridgeInPlay(project);
  if (bridge === undefined) return order === undefined ? project.options : [];
  const isFree = project.bridge === undefined ? order !== undefined && order.placed < today : order === undefined;
  return isFree ? project.options.filter((o) => o.bridge !== true) : [];
}
