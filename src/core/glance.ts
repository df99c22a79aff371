// A view whose sections are made when they are first asked for: for whoever looks often and at little, as bots and the coach do.

import type { Decision } from './decision.ts';
import { SECTION_NAMES, SECTIONS } from './make-view.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import type { View } from './view.ts';

type Seen = Partial<Record<keyof View, unknown>>;

class Glance {
  readonly game: Game;
  readonly state: RunState;
  readonly seen: Seen;
  constructor(game: Game, state: RunState, seen: Seen) {
    this.game = game;
    this.state = state;
    this.seen = seen;
  }
}
for (const name of SECTION_NAMES) {
  const make = SECTIONS[name];
  Object.defineProperty(Glance.prototype, name, {
    get(this: Glance): unknown {
      return (this.seen[name] ??= make(this.game, this.state));
    },
  });
}

/** The same as `view`, section by section as they are asked for. Good until the state changes. */
export const glance = (game: Game, state: RunState): View => new Glance(game, state, {}) as unknown as View;

type Kind = Decision['type'];

/** Sections that hardly any decision changes before the week runs, and those that do. */
const CHANGED_BY: readonly (readonly [section: keyof View, by: ReadonlySet<Kind>])[] = [
  ['assets', new Set<Kind>(['patch', 'notify', 'accept-risk'])],
  ['team', new Set<Kind>(['set-overtime', 'pin', 'shadow', 'train', 'hire', 'end-contract'])],
  ['services', new Set<Kind>()],
  ['departments', new Set<Kind>()],
  ['stakeholders', new Set<Kind>()],
];

/** The view after a decision was taken on the state that `before` is a glance at: what the decision leaves alone is handed on. */
export function glanceAfter(before: View, kind: Kind): View {
  const { game, state, seen } = before as unknown as Glance;
  const kept: Seen = {};
  for (const [section, by] of CHANGED_BY) if (seen[section] !== undefined && !by.has(kind)) kept[section] = seen[section];
  return new Glance(game, state, kept) as unknown as View;
}
