// Fills this week's blocks of the manager's hours.

import { FEEDBACK_FORMS, type Block } from '../decision.ts';
import type { Game } from '../prepare.ts';
import type { ProjectState, RunState } from '../state.ts';
import { isKnown } from '../kit.ts';
import { subjectOf } from '../activities/index.ts';
import { coveredBy } from '../systems/back-ups.ts';
import { MOST_CUT } from '../systems/moscow.ts';
import { optionInMind } from '../systems/estimates.ts';
import { blocksAllowed } from '../systems/attention.ts';
import { withoutQueue } from '../systems/waiting.ts';
import type { Problem } from '../problem.ts';
import { weekOf } from '../units.ts';
import { knownProject, now, presentPerson, refuse, type Ruling } from './ruling.ts';
import { harmedBy } from '../systems/service-recovery.ts';

/** Sets this week's blocks. Each must make sense for its thing now, none may stand twice, and all must fit into the week. */
export const setBlocks: Ruling<'set-blocks'> = (game, state, decision) => {
  const allowed = blocksAllowed(game, state);
  if (decision.blocks.length > allowed && decision.blocks.length > state.manager.blocks.length) {
    return refuse(decision, 'not-enough-hours', { needed: decision.blocks.length, available: allowed });
  }
  const seen = new Set<string>();
  for (const block of decision.blocks) {
    const problem = checkBlock(game, state, block);
    if (problem !== undefined) return problem;
    const key = `${block.activity} ${subjectOf(block)}`;
    if (seen.has(key)) return refuse(decision, 'bad-block', { subject: key });
    seen.add(key);
  }
  state.manager.blocks = decision.blocks.map((block) => ({ ...block }));
  state.manager.blocksAt = now(state);
  return undefined;
};

const TYPE = { type: 'set-blocks' } as const;

/** Whether a block makes sense now; undefined = yes. */
export function checkBlock(game: Game, state: RunState, block: Block): Problem | undefined {
  switch (block.activity) {
    case 'talk':
      return game.index.stakeholder.has(block.with) ? undefined : refuse(TYPE, 'unknown-id', { subject: block.with });
    case 'coach':
      return problemWith(presentPerson(game, state, { ...TYPE, person: block.person }));
    case 'feedback':
      return checkFeedback(game, state, block);
    case 'walk':
      return game.index.floor.has(block.floor) ? undefined : refuse(TYPE, 'unknown-id', { subject: block.floor });
    case 'post-queue':
      return withoutQueue(game, state, block.floor).length > 0 ? undefined : refuse(TYPE, 'bad-block', { subject: block.floor });
    case 'warn':
      return checkWarning(game, state, block);
    case 'audit':
    case 'test-restore':
    case 'review':
      return checkAsset(game, state, block);
    case 'find-cause':
    case 'estimate':
    case 'compare':
    case 'help':
    case 'chase':
    case 'negotiate':
    case 'pre-mortem':
      return checkProject(game, state, block);
    default:
      return refuse(TYPE, 'bad-block');
  }
}

const problemWith = (found: number | Problem): Problem | undefined => (typeof found === 'number' ? undefined : found);

function checkFeedback(game: Game, state: RunState, block: Extract<Block, { activity: 'feedback' }>): Problem | undefined {
  const person = presentPerson(game, state, { ...TYPE, person: block.person });
  if (typeof person !== 'number') return person;
  return game.on.has('feedback') && FEEDBACK_FORMS.includes(block.form) ? undefined : refuse(TYPE, 'bad-block', { subject: block.person });
}

function checkWarning(game: Game, state: RunState, block: Extract<Block, { activity: 'warn' }>): Problem | undefined {
  const promise = state.promises.find((p) => p.id === block.promise);
  if (promise === undefined || promise.state !== 'open' || !promise.sent)
    return refuse(TYPE, 'no-such-promise', { subject: block.promise });
  const week = block.newWeek;
  const fits =
    week === undefined || (Number.isInteger(week) && week > weekOf(state.day) && week <= game.rules.weeks && week > promise.week);
  return fits ? undefined : refuse(TYPE, 'week-out-of-range', { subject: block.promise });
}

function checkAsset(game: Game, state: RunState, block: Extract<Block, { asset: unknown }>): Problem | undefined {
  const index = game.index.asset.get(block.asset);
  if (index === undefined) return refuse(TYPE, 'unknown-id', { subject: block.asset });
  const asset = state.assets[index];
  const fits = asset?.exists === true && canDo(game, state, block.activity, index);
  return fits ? undefined : refuse(TYPE, 'bad-block', { subject: block.asset });
}

function canDo(game: Game, state: RunState, activity: 'audit' | 'test-restore' | 'review', asset: number): boolean {
  switch (activity) {
    case 'audit':
      return state.assets[asset] !== undefined && !isKnown(state.assets[asset]);
    case 'test-restore':
      return coveredBy({ game, state }, asset).length > 0;
    case 'review':
      return harmedBy(game, state, asset).length > 0;
  }
}

function checkProject(
  game: Game,
  state: RunState,
  block: Extract<Block, { project: unknown }> & { readonly project: string },
): Problem | undefined {
  const index = knownProject(game, state, { type: 'set-blocks', project: block.project });
  if (typeof index !== 'number') return index;
  const project = state.projects[index];
  if (project === undefined) return refuse(TYPE, 'unknown-id', { subject: block.project });
  const fits =
    block.activity === 'pre-mortem'
      ? game.on.has('pre-mortem') && project.live < 0 && project.preMortem?.option !== optionInMind({ state }, index)
      : block.activity === 'find-cause'
        ? !project.causeKnown
        : block.activity === 'compare'
          ? !project.compared
          : block.activity === 'estimate'
            ? project.live < 0
            : block.activity === 'negotiate'
              ? canNegotiate(game, project)
              : block.activity === 'chase'
                ? project.order?.sent === true && project.order.arrived < 0
                : project.order?.sent === true && project.order.arrived >= 0 && project.finished < 0 && project.live < 0;
  return fits ? undefined : refuse(TYPE, 'bad-block', { subject: block.project });
}

/** Something under way of which a part can still leave (M45). */
const canNegotiate = (game: Game, { scope, order, finished, live }: ProjectState): boolean =>
  game.on.has('moscow') && scope !== undefined && scope.cut < MOST_CUT && order?.sent === true && finished < 0 && live < 0;
