// How a person looks, drawn from their id: the same in the building, in walking and in the portrait.

import { HAIRS, SKINS, TEAM_TOP, TOPS, TROUSERS } from './palette.ts';
import { drawn } from './seed.ts';

export const HAIR_STYLES = ['short', 'long', 'bun', 'curly', 'bob'] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const MOODS = ['good', 'ok', 'bad'] as const;
export type Mood = (typeof MOODS)[number];

export interface Look {
  /** Indices into the palette. */
  readonly skin: number;
  readonly hair: number;
  readonly top: number;
  readonly trousers: number;
  readonly style: HairStyle;
  readonly glasses: boolean;
  readonly beard: boolean;
  readonly collar: boolean;
}

export const ROLES = ['named', 'team', 'staff'] as const;
/** Members of the team wear the team's colour. Only people without a name get beards: a file tells nobody's sex. */
export type Role = (typeof ROLES)[number];

/** The look of whoever `seed` names. */
export function lookOf(seed: string, role: Role): Look {
  const style = HAIR_STYLES[drawn(`${seed}/style`, HAIR_STYLES.length)] ?? 'short';
  return {
    skin: drawn(`${seed}/skin`, SKINS.length),
    hair: drawn(`${seed}/hair`, HAIRS.length),
    top: role === 'team' ? TEAM_TOP : drawn(`${seed}/top`, TOPS.length - 1),
    trousers: drawn(`${seed}/trousers`, TROUSERS.length),
    style,
    glasses: drawn(`${seed}/glasses`, 5) === 0,
    beard: role === 'staff' && style === 'short' && drawn(`${seed}/beard`, 3) === 0,
    collar: drawn(`${seed}/collar`, 3) === 0,
  };
}
