// Walks over the floors: people are seen where they work, and what they need is heard (M51, C4). A walk after which nothing is mended
// disappoints, so whoever knows that goes where something is about to be mended.

import type { Block, FloorRule } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import type { Habit } from './habit.ts';

/** Weeks within which something has to be mended for a walk to have helped. */
const SOON = 1;

/** Whether something that people of this floor use will probably go live while they still remember the walk. */
function isAboutToBeMended(sight: Sight, floor: FloorRule): boolean {
  const { view } = sight;
  const used = view.departments.filter((d) => d.floor === floor.id).flatMap((d) => d.uses);
  return view.projects.some(
    (p) => p.order !== undefined && p.stage !== 'live' && p.serves.some((s) => used.includes(s)) && sight.weekOf(p) <= view.week + SOON,
  );
}

const walks = (sight: Sight): Block[] =>
  sight.view.floors.filter((floor) => isAboutToBeMended(sight, floor)).map((floor) => ({ activity: 'walk', floor: floor.id }));

export const floorWalks: Habit = { name: 'floor-walks', kept: { blocks: { walks } }, left: {} };
