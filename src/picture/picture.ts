// A picture: everything that stands in the building, as keyed items with world coordinates. The world draws it, the panels
// mirror it as a list of buttons and place badges over it. Pure data; how it is made stands in `picture-of.ts`.

import type { AssetId, FloorId, PersonId, ProjectId, StakeholderId } from '../core/index.ts';
import type { Look, Looks, Mood } from './look.ts';

/** What can be tapped. The session's type of the same name has the same shape. */
export type Thing =
  | { readonly kind: 'stakeholder'; readonly id: StakeholderId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'asset'; readonly id: AssetId }
  | { readonly kind: 'floor'; readonly id: FloorId };

export const thingKey = (thing: Thing): string => `${thing.kind}:${thing.id}`;

export type Screen = 'ok' | 'slow' | 'down' | 'off';
export type MachineState = 'ok' | 'warn' | 'down';
/** How many of a machine's five lights its known load lights: up to three while there is room, four when it is nearly full, five beyond. */
export type LoadLights = 1 | 2 | 3 | 4 | 5;

export interface Figure {
  readonly look: Look;
  readonly mood: Mood;
}

interface Placed {
  /** Stays the same from day to day for the same thing. */
  readonly key: string;
  readonly x: number;
  /** The floor's line, or where a thing hangs. */
  readonly y: number;
  readonly floor?: FloorId;
  readonly thing?: Thing;
  /** Where it can be tapped, around (x, y). */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Item =
  /** A desk; nobody sits there when its person is away. */
  | (Placed & { readonly kind: 'seat'; readonly figure?: Figure; readonly screen: Screen; readonly clutter: string })
  | (Placed & { readonly kind: 'table-seat'; readonly figure?: Figure; readonly turned: boolean; readonly table: string })
  | (Placed & { readonly kind: 'stander'; readonly figure?: Figure; readonly turned: boolean })
  | (Placed & { readonly kind: 'machine'; readonly frame: string; readonly state: MachineState; readonly load?: LoadLights })
  /** A wish on the floor's board, crates that have come, or a place of work. */
  | (Placed & { readonly kind: 'project'; readonly frame: string })
  | (Placed & { readonly kind: 'decor'; readonly frame: string; readonly layer: Layer })
  | (Placed & { readonly kind: 'van'; readonly frame: string });

export type ItemKind = Item['kind'];

/** From back to front. */
export const LAYERS = ['wall', 'lamp', 'back', 'people', 'furniture', 'front'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Cable {
  readonly key: string;
  readonly state: MachineState;
  /** x, y, x, y… */
  readonly points: readonly number[];
}

export interface PictureFloor {
  readonly id: FloorId;
  readonly level: number;
  readonly name: string;
  /** What feet stand on. */
  readonly y: number;
  readonly ceiling: number;
  /** The wall colour of each bay, by department. */
  readonly walls: readonly number[];
  readonly isBelowGround: boolean;
  /** Names of shown things, left to right: the reading order. */
  readonly things: readonly ListedThing[];
}

export type ThingState = 'fine' | 'slow' | 'down' | 'away' | 'tired' | 'unhappy' | 'old' | 'waiting' | 'delivered' | 'in-work' | 'asks';

/** A thing as a list shows it: the panels say its name and put its states into words. */
export interface ListedThing {
  readonly key: string;
  readonly thing: Thing;
  readonly name: string;
  readonly role?: string;
  readonly states: readonly ThingState[];
}

export const BADGE_CODES = [
  'service-down',
  'service-slow',
  'asset-down',
  'asset-old',
  'asks',
  'delivered',
  'promise-near',
  'promise-late',
  'away',
  'tired',
  'live',
] as const;
export type BadgeCode = (typeof BADGE_CODES)[number];

/** A sign above a thing. `values` are for the panels' sentence; names in them are already words. */
export interface Badge {
  readonly key: string;
  readonly kind: 'ok' | 'warn' | 'critical' | 'info';
  readonly code: BadgeCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly x: number;
  readonly y: number;
  readonly thing: Thing;
}

/** The hour that the picture shows. */
export const LIGHTS = ['day', 'dusk', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

export interface Picture {
  /** Seeds the looks of walls and town. */
  readonly seed: string;
  readonly day: number;
  readonly light: Light;
  readonly bays: number;
  /** Inner width, and where the riser starts. */
  readonly width: number;
  readonly riser: number;
  /** Roof to lowest slab, shell included. */
  readonly building: Box;
  /** Building, roof kit, van and margins: what the camera fits. */
  readonly whole: Box;
  /** Top floor first. */
  readonly floors: readonly PictureFloor[];
  /** From back to front within each layer. */
  readonly items: readonly Item[];
  readonly cables: readonly Cable[];
  readonly badges: readonly Badge[];
}

interface PersonNames {
  readonly name: string;
  readonly short: string;
  readonly role: string;
  readonly looks?: Looks;
}

/** The words a picture needs; a scenario's texts hold them all. */
export interface Names {
  readonly place: string;
  readonly floors: Readonly<Record<string, { readonly name: string }>>;
  readonly services: Readonly<Record<string, { readonly name: string }>>;
  readonly assets: Readonly<Record<string, { readonly name: string }>>;
  readonly stakeholders: Readonly<Record<string, PersonNames>>;
  readonly team: Readonly<Record<string, PersonNames>>;
  readonly projects: Readonly<Record<string, { readonly title: string; readonly short: string }>>;
}

/** The item that shows a thing, if it is in the building. */
export const itemOf = (picture: Picture, thing: Thing): Item | undefined => {
  const key = thingKey(thing);
  return picture.items.find((item) => item.key === key);
};
