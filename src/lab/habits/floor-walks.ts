// Walks over the floors: people are seen where they work, and what they need is heard (M51, C4). A walk after which nothing is mended
// disappoints, so whoever knows that goes while needs are still unknown, and later where something is about to be mended.

import type { Block, FloorRule, View } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import type { Habit } from './habit.ts';

/** Until this week needs are still found by walking. */
const LISTENING_UNTIL = 3;

/** Whether something that people of this floor use will probably go live within the week. */
function isAboutToBeMended(view: View, floor: FloorRule): boolean {
  const used = view.departments.filter((d) => d.floor === floor.id).flatMap((d) => d.uses);
  return view.projects.some((p) => p.stage === 'ready' && p.serves.some((s) => used.includes(s)));
}

const walks = ({ view }: Sight): Block[] =>
  view.floors
    .filter((floor) => view.stakeholders.some((s) => s.floor === floor.id))
    .filter((floor) => view.week <= LISTENING_UNTIL || isAboutToBeMended(view, floor))
    .map((floor) => ({ activity: 'walk', floor: floor.id }));

export const floorWalks: Habit = { name: 'floor-walks', kept: { blocks: { walks } }, left: {} };
