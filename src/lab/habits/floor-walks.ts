// Walks over the floors: people are seen where they work, and what they need is heard (M51, C4). A walk after which nothing is mended
// disappoints, so whoever knows that goes where something is about to be mended, or where there is more than one thing to see.

import type { Block, FloorId, FloorRule, ProjectView, StakeholderId, View } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import type { Habit } from './habit.ts';

/** Weeks within which something has to be mended for a walk to have helped. */
const SOON = 1;
/** From so many wishes on a walk shows more than two hours of looking behind one of them. */
const MANY = 2;
/** So many are heard in a talk before a walk meets the others. */
const SAT_WITH = 2;

/** Weeks of settling in, in which talks and needs come first. */
const SETTLING_IN = 3;
/** Weeks after which a floor is walked again, and the day that stands for never. */
const AGAIN = 5;
const NEVER = -70;

/** Whether something that people of this floor use will probably go live while they still remember the walk. */
function isAboutToBeMended(sight: Sight, floor: FloorRule): boolean {
  const { view } = sight;
  const used = view.departments.filter((d) => d.floor === floor.id).flatMap((d) => d.uses);
  return view.projects.some(
    (p) => p.order !== undefined && p.stage !== 'live' && p.serves.some((s) => used.includes(s)) && sight.weekOf(p) <= view.week + SOON,
  );
}

/** How many wishes of this floor nobody has looked behind. */
function unseen(view: View, floor: FloorId): number {
  const here = new Set(view.stakeholders.filter((s) => s.floor === floor).map((s) => s.id));
  return view.projects.filter((p) => here.has(p.sponsor) && !p.causeKnown && p.stage !== 'live').length;
}

/** Where to see what lies behind a wish and another one beside it. */
function seenAt(view: View, project: ProjectView): FloorId | undefined {
  const floor = view.stakeholders.find((s) => s.id === project.sponsor)?.floor;
  return floor !== undefined && unseen(view, floor) >= MANY ? floor : undefined;
}

/** Where to meet somebody whom nobody has heard, and another one beside them. The quietest are sat down with first. */
function metAt(view: View, who: StakeholderId): FloorId | undefined {
  if ((view.listening?.heard ?? 0) < SAT_WITH) return undefined;
  const strangers = view.stakeholders.filter((s) => s.lastTalk === undefined && s.met !== true);
  const floor = strangers.find((s) => s.id === who)?.floor;
  return floor !== undefined && strangers.filter((s) => s.floor === floor).length >= MANY ? floor : undefined;
}

/** Weeks of everybody on a floor in which nobody came by to see what they work round; 0 where that is not in play. */
const unseenWeeks = (view: View, floor: FloorId): number =>
  view.departments.reduce(
    (sum, d) => sum + (d.floor === floor && d.around !== undefined ? (d.people * (view.day - (d.around.seen ?? NEVER))) / 7 : 0),
    0,
  );
const peopleOf = (view: View, floor: FloorId): number => view.departments.reduce((sum, d) => sum + (d.floor === floor ? d.people : 0), 0);

/** Where small faults have grown for longest, weighed by people; then where something is about to be mended. */
function walks(sight: Sight): Block[] {
  const { view } = sight;
  const grown = view.floors
    .map(({ id }) => ({ id, weeks: unseenWeeks(view, id) }))
    .filter(({ id, weeks }) => weeks > AGAIN * peopleOf(view, id))
    .sort((a, b) => b.weeks - a.weeks)
    .map(({ id }) => id);
  const mended = view.floors.filter((floor) => isAboutToBeMended(sight, floor)).map(({ id }) => id);
  return [...grown, ...mended].map((floor) => ({ activity: 'walk', floor }));
}

/** Once the first talks are over, a floor each week where nobody has ever come by, the one with most people first. */
function firstWalk({ view }: Sight): Block[] {
  if (view.week <= SETTLING_IN) return [];
  const strangers = (floor: FloorId): number =>
    view.departments.reduce(
      (sum, d) => sum + (d.floor === floor && d.around !== undefined && d.around.seen === undefined ? d.people : 0),
      0,
    );
  const [floor] = view.floors
    .map(({ id }) => ({ id, people: strangers(id) }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people);
  return floor === undefined ? [] : [{ activity: 'walk', floor: floor.id }];
}

export const floorWalks: Habit = { name: 'floor-walks', kept: { blocks: { walks, tour: firstWalk }, seenAt, metAt }, left: {} };
