// A floor's plan as data: what each bay holds, and what hangs or stands elsewhere. Who gets which bay stands in `floor-plan.ts`.

import type { AssetView, DepartmentView, FloorRule, PersonView, ProjectView, StakeholderView } from '../core/index.ts';

export type Named = { readonly kind: 'stakeholder'; readonly of: StakeholderView } | { readonly kind: 'person'; readonly of: PersonView };

export type Unit =
  /** Under the floor's name: doors on the ground floor, a board elsewhere. */
  | { readonly kind: 'first' }
  /** Beside the doors: the ground floor's board, and somebody to ask where there is a department. */
  | { readonly kind: 'reception'; readonly department: DepartmentView | undefined }
  | { readonly kind: 'seat'; readonly named: Named }
  | { readonly kind: 'staff'; readonly department: DepartmentView; readonly index: number }
  | { readonly kind: 'stand'; readonly named: readonly Named[] }
  | { readonly kind: 'table'; readonly named: readonly Named[]; readonly department: DepartmentView | undefined }
  | { readonly kind: 'machines'; readonly assets: readonly AssetView[] }
  /** Deliveries wait here and people work here. */
  | { readonly kind: 'works'; readonly projects: readonly ProjectView[] }
  | { readonly kind: 'meeting'; readonly department: DepartmentView }
  | { readonly kind: 'beds' }
  | { readonly kind: 'stores' }
  /** Cools the machines below ground. */
  | { readonly kind: 'cold' }
  | { readonly kind: 'decor'; readonly index: number };

export interface FloorPlan {
  readonly floor: FloorRule;
  readonly isGround: boolean;
  readonly isBelowGround: boolean;
  readonly departments: readonly DepartmentView[];
  /** One unit a bay, left to right. */
  readonly units: readonly Unit[];
  /** Whose each bay is; undefined where no department works on the floor. */
  readonly zones: readonly (DepartmentView | undefined)[];
  /** Whoever and whatever found no bay: shown in front of the others. */
  readonly crowd: readonly Named[];
  readonly overflow: readonly AssetView[];
  readonly inCloset: readonly AssetView[];
  readonly onCeiling: readonly AssetView[];
  readonly onWall: readonly AssetView[];
  /** Not yet delivered: a note on the board. */
  readonly wishes: readonly ProjectView[];
  readonly works: readonly ProjectView[];
}
