// On which side of the stage a card opens: away from the thing it belongs to.

import type { Place } from '../stage.ts';

export type Side = 'left' | 'right';

export const sideOf = (place: Place | undefined, stageWidth: number | undefined): Side =>
  place !== undefined && stageWidth !== undefined && place.x + place.width / 2 > stageWidth / 2 ? 'left' : 'right';
