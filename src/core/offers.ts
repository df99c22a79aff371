// Which blocks make sense now: at most three for each thing, the most telling first. Both the popover and the bots choose from these.

import type { Block } from './decision.ts';
import { checkBlock } from './decisions/set-blocks.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { rangeComing } from './systems/ranges.ts';
import type { AssetId } from './ids.ts';
import { weekOf } from './units.ts';

const MOST_PER_THING = 3;

/** All offers of this week, each once, grouped by thing in the scenario's order. */
export function offersOf(game: Game, state: RunState): readonly Block[] {
  const offers: Block[] = [];
  const add = (blocks: readonly Block[]): void => {
    offers.push(...blocks.filter((block) => checkBlock(game, state, block) === undefined).slice(0, MOST_PER_THING));
  };
  game.rules.projects.forEach((rule, i) => {
    if ((state.projects[i]?.appeared ?? -1) < 0) return;
    const project = rule.id;
    // A range that comes anyway needs no block.
    const estimates: readonly Block[] = rangeComing(game, state, i) === undefined ? [{ activity: 'estimate', project }] : [];
    const ordered = state.projects[i]?.order?.sent === true;
    add(
      ordered
        ? [
            { activity: 'chase', project },
            { activity: 'help', project },
            { activity: 'negotiate', project },
            ...estimates,
            { activity: 'pre-mortem', project },
          ]
        : [{ activity: 'find-cause', project }, { activity: 'compare', project }, ...estimates, { activity: 'pre-mortem', project }],
    );
  });
  game.rules.stakeholders.forEach((rule, i) => {
    const warnings: Block[] = state.promises
      .filter((p) => p.to === i && p.state === 'open')
      .map((p) => ({ activity: 'warn', promise: p.id, newWeek: nextWeek(game, state, p.week) }));
    add([{ activity: 'talk', with: rule.id }, ...warnings.slice(0, 1)]);
  });
  game.rules.team.forEach((rule, i) => {
    const conduct = state.people[i]?.conduct;
    const form = conduct?.open === true && conduct.seen >= 0 ? 'sbi' : 'praise';
    add([
      { activity: 'coach', person: rule.id },
      { activity: 'feedback', person: rule.id, form },
    ]);
  });
  game.subjects.asset.forEach((id) =>
    add([
      { activity: 'review', asset: id as AssetId },
      { activity: 'audit', asset: id as AssetId },
      { activity: 'test-restore', asset: id as AssetId },
    ]),
  );
  game.rules.floors.forEach((rule) =>
    add([
      { activity: 'walk', floor: rule.id },
      { activity: 'post-queue', floor: rule.id },
    ]),
  );
  return offers;
}

/** A new date for a warning: two weeks later, within the run. */
function nextWeek(game: Game, state: RunState, week: number): number {
  const later = week + 2;
  const soonest = weekOf(state.day) + 1;
  return later < soonest ? soonest : later > game.rules.weeks ? game.rules.weeks : later;
}
