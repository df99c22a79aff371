// What stands on which floor, for the toolbar that mirrors the picture: floors from the top down, each with its people and things.

import type { FloorRule, View } from '../../core/index.ts';
import type { Texts, Thing } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { floorName, levelName, personTexts, thingName } from '../names.ts';

export interface FloorThings {
  readonly floor: FloorRule;
  /** The floor itself first, then people, then assets. */
  readonly things: readonly Thing[];
}

export function floorsOf(view: View): readonly FloorThings[] {
  const fromTheTop = [...view.floors].sort((a, b) => b.level - a.level);
  return fromTheTop.map((floor) => ({
    floor,
    things: [
      { kind: 'floor', id: floor.id },
      ...view.stakeholders.filter((entry) => entry.floor === floor.id).map((entry): Thing => ({ kind: 'stakeholder', id: entry.id })),
      ...view.team.filter((entry) => entry.floor === floor.id && entry.here).map((entry): Thing => ({ kind: 'person', id: entry.id })),
      ...view.assets.filter((entry) => entry.at === floor.id).map((entry): Thing => ({ kind: 'asset', id: entry.id })),
    ],
  }));
}

/** What the label of a floor shows: "2 · Office". */
export const floorLabel = (texts: Texts, floor: FloorRule): string =>
  t('building.floor', { level: levelName(floor.level), name: floorName(texts, floor.id) });

/** The accessible name of a thing's button. */
export function thingLabel(texts: Texts, view: View, thing: Thing): string {
  const name = thingName(texts, thing);
  switch (thing.kind) {
    case 'floor': {
      const floor = view.floors.find((entry) => entry.id === thing.id);
      return t('building.floor-label', { level: floor === undefined ? '' : levelName(floor.level), name });
    }
    case 'stakeholder':
    case 'person':
      return t('building.thing-label', { name, about: personTexts(texts, thing.id).role });
    case 'asset':
    case 'project':
      return name;
  }
}
