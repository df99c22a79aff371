// How a person looks, drawn from their id where the scenario does not say: the same in the building, in walking and in the portrait.

import { HAIRS, SKINS, TEAM_TOP, TOPS, TROUSERS } from './palette.ts';
import { drawn, pick } from './seed.ts';

export const HAIR_STYLES = ['short', 'long', 'bun', 'curly', 'bob'] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** Names of the palette's hair colours, in its order. */
export const HAIR_COLOURS = ['black', 'dark-brown', 'brown', 'blond', 'grey', 'red'] as const;
export type HairColour = (typeof HAIR_COLOURS)[number];

/** What somebody wears over or at their top; the team has its vests instead. */
export const WEARS = ['plain', 'collar', 'stripes', 'cardigan', 'tie', 'scarf', 'lanyard'] as const;
export type Wear = (typeof WEARS)[number];

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
  readonly wear: Wear;
}

export const ROLES = ['named', 'team', 'staff'] as const;
/**
 * Members of the team wear the team's colour. A drawn look has a beard only where nobody
 * has a name; for the others the file says. */
export type Role = (typeof ROLES)[number];

/** What a scenario may say of a person's looks, so that a portrait does not contradict the prose. What it leaves out is drawn. */
export interface Looks {
  readonly hair?: HairStyle | undefined;
  readonly hairColour?: HairColour | undefined;
  /** 1 (lightest) to 6 (darkest). */
  readonly skin?: number | undefined;
  readonly beard?: boolean | undefined;
  readonly glasses?: boolean | undefined;
}

/** The look of whoever `seed` names. */
export function lookOf(seed: string, role: Role, looks: Looks = {}): Look {
  const style = looks.hair ?? HAIR_STYLES[drawn(`${seed}/style`, HAIR_STYLES.length)] ?? 'short';
  return {
    skin: looks.skin === undefined ? drawn(`${seed}/skin`, SKINS.length) : looks.skin - 1,
    hair: looks.hairColour === undefined ? drawn(`${seed}/hair`, HAIRS.length) : HAIR_COLOURS.indexOf(looks.hairColour),
    top: role === 'team' ? TEAM_TOP : drawn(`${seed}/top`, TOPS.length - 1),
    trousers: drawn(`${seed}/trousers`, TROUSERS.length),
    style,
    glasses: looks.glasses ?? drawn(`${seed}/glasses`, 5) === 0,
    beard: looks.beard ?? (role === 'staff' && style === 'short' && drawn(`${seed}/beard`, 3) === 0),
    wear: pick(`${seed}/wear`, WEARS),
  };
}
