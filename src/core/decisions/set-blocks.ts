// Fills this week's blocks of the manager's hours.

import { ALL, FEEDBACK_FORMS, type Block } from '../decision.ts';
import { openPromise } from '../give-promise.ts';
import type { Game } from '../prepare.ts';
import { freeFavours, usesFavour } from '../money.ts';
import type { ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { isKnown } from '../kit.ts';
import { ordersOf } from '../project.ts';
import { subjectOf } from '../about.ts';
import { coveredBy } from '../systems/back-ups.ts';
import { MOST_CUT } from '../systems/moscow.ts';
import { optionInMind } from '../systems/estimates.ts';
import { canRead, canWrite } from '../systems/business-case.ts';
import { blockedBy } from '../systems/sponsor.ts';
import { canBeRuled } from '../systems/squeaky-wheel.ts';
import { kept, type Message } from '../message.ts';
import { blocksAllowed, minutesBeyond } from '../systems/attention.ts';
import { withoutQueue } from '../systems/waiting.ts';
import type { Problem } from '../problem.ts';
import { weekOf, type Minutes } from '../units.ts';
import { knownProject, now, presentPerson, refuse, type Ruling } from './ruling.ts';
import { checkMessage } from './check-message.ts';
import { canReset } from '../systems/expectation-reset.ts';
import { canLearn } from '../systems/post-mortem.ts';
import { harmedBy } from '../systems/service-recovery.ts';

/** Sets this week's blocks. Each must make sense for its thing now, none may stand twice, and all must fit into the week. */
export const setBlocks: Ruling<'set-blocks'> = (game, state, decision) => {
  // Ids are looked at before hours: what a block takes depends on its thing.
  for (const block of decision.blocks) {
    const problem = checkBlock(game, state, block);
    if (problem !== undefined) return problem;
  }
  const allowed = blocksAllowed(game, state, decision.blocks);
  if (decision.blocks.length > allowed && takes(game, state, decision.blocks) > takes(game, state, state.manager.blocks)) {
    return refuse(decision, 'not-enough-hours', { needed: decision.blocks.length, available: allowed });
  }
  const favours = decision.blocks.filter(usesFavour).length;
  const free = freeFavours(state) + state.manager.blocks.filter(usesFavour).length;
  if (favours > free) return refuse(decision, 'no-favour', { needed: favours, available: free });
  const seen = new Set<string>();
  for (const block of decision.blocks) {
    const key = `${block.activity} ${subjectOf(block)}`;
    if (seen.has(key)) return refuse(decision, 'bad-block', { subject: key });
    seen.add(key);
  }
  state.manager.blocks = decision.blocks.map(asKept);
  state.manager.blocksAt = now(state);
  return undefined;
};

/** Minutes of the manager's week that blocks take. */
const takes = (game: Game, state: RunState, blocks: readonly Block[]): Minutes =>
  blocks.length * game.rules.blockMinutes + minutesBeyond(game, state, blocks);

/** A block as a state keeps it: its message without the sender's own words. */
function asKept(block: Block): Block {
  if (!('message' in block) || block.message === undefined) return { ...block };
  const { message, ...rest } = block;
  return { ...rest, message: kept(message) };
}

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
    case 'ask-ruling':
      return checkAskRuling(game, state, block);
    case 'walk':
      return game.index.floor.has(block.floor) ? undefined : refuse(TYPE, 'unknown-id', { subject: block.floor });
    case 'post-queue':
      return withoutQueue(game, state, block.floor).length > 0 ? undefined : refuse(TYPE, 'bad-block', { subject: block.floor });
    case 'clinic':
      return game.on.has('clinic') && game.index.floor.has(block.floor) ? undefined : refuse(TYPE, 'bad-block', { subject: block.floor });
    case 'warn':
      return checkWarning(game, state, block) ?? checkSaid(game, state, block.message);
    case 'reset':
      return checkReset(game, state, block) ?? checkSaid(game, state, block.message);
    case 'send':
      return isAddressee(game, block.to)
        ? checkMessage(game, state, 'set-blocks', block.message)
        : refuse(TYPE, 'unknown-id', { subject: block.to });
    case 'audit':
    case 'test-restore':
      return checkAsset(game, state, block);
    case 'review':
      return checkAsset(game, state, block) ?? checkTone(game, block) ?? checkSaid(game, state, block.message);
    case 'kick-off':
      return checkProject(game, state, block) ?? checkSaid(game, state, block.message);
    case 'find-cause':
    case 'estimate':
    case 'compare':
    case 'help':
    case 'chase':
    case 'negotiate':
    case 'escalate':
    case 'business-case':
    case 'finance-read':
    case 'demo':
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

function checkAskRuling(game: Game, state: RunState, block: Extract<Block, { activity: 'talk' | 'ask-ruling' }>): Problem | undefined {
  const index = game.index.stakeholder.get(block.with);
  if (index === undefined) return refuse(TYPE, 'unknown-id', { subject: block.with });
  return canBeRuled(game, state, index) ? undefined : refuse(TYPE, 'bad-block', { subject: block.with });
}

const checkSaid = (game: Game, state: RunState, message: Message | undefined): Problem | undefined =>
  message === undefined ? undefined : checkMessage(game, state, 'set-blocks', message);

const isAddressee = (game: Game, to: string): boolean => to === ALL || game.index.stakeholder.has(to) || game.index.department.has(to);

/** A tone makes a difference only where somebody learns from it. */
const checkTone = (game: Game, block: Extract<Block, { activity: 'review' }>): Problem | undefined =>
  block.blames === undefined || game.on.has('post-mortem') ? undefined : refuse(TYPE, 'bad-block', { subject: block.asset });

function checkReset(game: Game, state: RunState, block: Extract<Block, { promise: unknown }>): Problem | undefined {
  const promise = state.promises.find((p) => p.id === block.promise);
  if (promise === undefined || !canReset(game, state, promise)) return refuse(TYPE, 'no-such-promise', { subject: block.promise });
  const week = block.newWeek;
  if (week === undefined) return undefined;
  const open = openPromise(state, promise.to, promise.project);
  if (open !== undefined) return refuse(TYPE, 'promise-exists', { subject: open.id });
  const fits = Number.isInteger(week) && week > weekOf(state.day) && week <= game.rules.weeks;
  return fits ? undefined : refuse(TYPE, 'week-out-of-range', { subject: block.promise });
}

function checkWarning(game: Game, state: RunState, block: Extract<Block, { promise: unknown }>): Problem | undefined {
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
      return harmedBy(game, state, asset).length > 0 || canLearn(state, asset);
  }
}

type ProjectActivity = Extract<Block, { project: unknown }>['activity'];

function checkProject(
  game: Game,
  state: RunState,
  block: Extract<Block, { project: unknown }> & { readonly project: string },
): Problem | undefined {
  const index = knownProject(game, state, { type: 'set-blocks', project: block.project });
  if (typeof index !== 'number') return index;
  const project = state.projects[index];
  if (project === undefined) return refuse(TYPE, 'unknown-id', { subject: block.project });
  return fitsProject(game, state, block.activity, index, project) ? undefined : refuse(TYPE, 'bad-block', { subject: block.project });
}

/** Whether an activity makes sense for a project that is known. */
function fitsProject(game: Game, state: RunState, activity: ProjectActivity, index: number, project: ProjectState): boolean {
  const { order } = project;
  switch (activity) {
    case 'find-cause':
      return !project.causeKnown;
    case 'compare':
      return !project.compared;
    case 'estimate':
      return project.live < 0;
    case 'chase':
      return ordersOf(project).some((one) => one.sent && one.arrived < 0);
    case 'help':
      return order?.sent === true && order.arrived >= 0 && project.finished < 0 && project.live < 0;
    case 'negotiate':
      return canNegotiate(game, project);
    case 'escalate':
      return blockedBy(state, index) !== undefined;
    case 'business-case':
      return canWrite(game, state, index);
    case 'finance-read':
      return canRead(game, state, index);
    case 'kick-off':
      return state.talk?.kickOffs?.[index] === -1 && project.chosen >= 0 && project.live < 0;
    case 'demo':
      return state.talk?.demos?.[index] === -1 && order?.sent === true && order.arrived >= 0 && project.live < 0;
    case 'pre-mortem':
      return game.on.has('pre-mortem') && project.live < 0 && project.preMortem?.option !== optionInMind({ state }, index);
  }
}

/** Something under way of which a part can still leave (M45). */
const canNegotiate = (game: Game, { scope, order, finished, live }: ProjectState): boolean =>
  game.on.has('moscow') && scope !== undefined && scope.cut < MOST_CUT && order?.sent === true && finished < 0 && live < 0;
