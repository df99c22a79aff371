// What waiting and silence are like for a department, in sentences, as far as a scenario has them in play.

import type { DepartmentView, View } from '../../core/index.ts';
import { FULL } from '../../session/types.ts';
import { duration, points, shortList, t, weekOfDay } from '../../words/index.ts';

export function saysOfDepartment(department: DepartmentView, view: View): readonly string[] {
  return [
    ...saysOfWait(department, view),
    ...saysOfOutages(department),
    ...saysOfOwnWay(department),
    ...saysOfAttributes(department),
    ...saysOfWorkArounds(department),
    // What silence does (M31).
    ...(department.isUnheard === true ? [t('building.card.unheard')] : []),
  ];
}

/** Minutes of a wait from which it is spoken of: less is an answer at once. */
const WORTH_TELLING = 15;

/** How a wait feels (M26). */
function saysOfWait({ waits }: DepartmentView, view: View): readonly string[] {
  const { wait } = view.tickets;
  if (waits === undefined || wait < WORTH_TELLING) return [];
  if (waits.burdens.length === 0) return [t('building.card.waits-well', { wait: duration(wait) })];
  const felt = duration(Math.round((wait * waits.felt) / FULL));
  const burdens = shortList(waits.burdens.map((burden) => t(`building.wait.${burden}`)));
  return [t('building.card.waits', { wait: duration(wait), felt, burdens })];
}

/** What outages have cost that a word could make good (M28). */
const saysOfOutages = ({ outages }: DepartmentView): readonly string[] =>
  outages === undefined || outages.lost < 100 ? [] : [t('building.card.outages', { value: points(outages.lost) })];

/** Whether they went their own way, or are about to (M32). */
function saysOfOwnWay({ ownWay }: DepartmentView): readonly string[] {
  if (ownWay?.bought !== undefined) return [t('building.card.own-way', { week: weekOfDay(ownWay.bought) })];
  return (ownWay?.weeks ?? 0) > 1 ? [t('building.card.looks-around')] : [];
}

/** When somebody last came by to see what they work round (C4). */
const saysOfWorkArounds = ({ around }: DepartmentView): readonly string[] =>
  around === undefined
    ? []
    : [around.seen === undefined ? t('building.card.never-walked') : t('building.card.walked', { week: weekOfDay(around.seen) })];

/** What they get of each of five things (M29). */
const saysOfAttributes = ({ gets }: DepartmentView): readonly string[] =>
  gets === undefined
    ? []
    : [
        t('building.card.gets', {
          list: shortList(gets.map(({ attribute, points: value }) => `${t(`building.attribute.${attribute}`)} ${points(value)}`)),
        }),
      ];
