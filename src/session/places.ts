// Where a player can be and how one plays: screens, panels, modes, languages, and what can be tapped.

import type { AssetId, FloorId, PersonId, ProjectId, StakeholderId } from '../core/index.ts';

export const SCREENS = ['title', 'brief', 'office', 'ledger', 'report'] as const;
export type Screen = (typeof SCREENS)[number];

export const PANELS = ['plan', 'inbox', 'projects', 'promises', 'team', 'money', 'estate'] as const;
export type Panel = (typeof PANELS)[number];

export const MODES = ['coached', 'own', 'hand-in'] as const;
export type Mode = (typeof MODES)[number];

/** The languages that a reader can choose. `words/languages.ts` has the same; a test holds the two together. */
export const LANGUAGES = ['en', 'de'] as const;
/** `pseudo` comes by link only: for those who test words and layouts. */
export type Language = (typeof LANGUAGES)[number] | 'pseudo';

/** Something in the building or in a panel that can be tapped. */
export type Thing =
  | { readonly kind: 'stakeholder'; readonly id: StakeholderId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'asset'; readonly id: AssetId }
  | { readonly kind: 'floor'; readonly id: FloorId };
