// Which blocks make sense now: at most three for each thing, the most telling first. Both the popover and the bots choose from these.

import { ALL, type Block } from './decision.ts';
import type { Message } from './message.ts';
import { checkBlock } from './decisions/set-blocks.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { seenState } from './systems/messages.ts';
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
            { activity: 'escalate', project },
            { activity: 'demo', project },
            { activity: 'kick-off', project },
            { activity: 'chase', project },
            { activity: 'help', project },
            { activity: 'negotiate', project },
            ...estimates,
            { activity: 'pre-mortem', project },
          ]
        : [
            { activity: 'find-cause', project },
            { activity: 'compare', project },
            ...estimates,
            { activity: 'kick-off', project },
            { activity: 'business-case', project },
            { activity: 'finance-read', project },
            { activity: 'pre-mortem', project },
          ],
    );
  });
  game.rules.stakeholders.forEach((rule, i) => {
    const warnings: Block[] = state.promises
      .filter((p) => p.to === i && p.state === 'open')
      .map((p) => ({ activity: 'warn', promise: p.id, newWeek: nextWeek(game, state, p.week) }));
    const resets: Block[] = state.promises.flatMap((p) => (p.to === i ? [{ activity: 'reset', promise: p.id }] : []));
    add([{ activity: 'talk', with: rule.id }, ...warnings.slice(0, 1), ...resets.reverse(), { activity: 'ask-ruling', with: rule.id }]);
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
      { activity: 'clinic', floor: rule.id },
    ]),
  );
  if (game.on.has('messages')) add([{ activity: 'send', to: ALL, message: draft(game, state) }]);
  return offers;
}

/** A new date for a warning: two weeks later, within the run. */
function nextWeek(game: Game, state: RunState, week: number): number {
  const later = week + 2;
  const soonest = weekOf(state.day) + 1;
  return later < soonest ? soonest : later > game.rules.weeks ? game.rules.weeks : later;
}

/** A letter to begin with: the first known project, as it stands. */
function draft(game: Game, state: RunState): Message {
  const project = state.order.find((p) => (state.projects[p]?.appeared ?? -1) >= 0) ?? -1;
  const rule = game.rules.projects[project];
  return rule === undefined
    ? { effect: 'monday', jargon: false }
    : { fact: { project: rule.id, says: seenState(game, state, project) }, effect: 'monday', jargon: false };
}
