// A label of the building: a shape and words on a person or a thing.

import type { Thing } from '../../session/types.ts';
import { keyOf } from '../blocks.ts';
import type { BadgeKind } from '../shared/badge.tsx';

export interface Label {
  readonly kind: BadgeKind;
  readonly text: string;
}

/** By `keyOf` of the thing. */
export type Labels = ReadonlyMap<string, Label>;

export type Entry = readonly [Thing, Label | undefined];

export function collected(entries: readonly Entry[]): Labels {
  return new Map(entries.flatMap(([thing, label]) => (label === undefined ? [] : [[keyOf(thing), label] as const])));
}
