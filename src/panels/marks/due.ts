// Which coach mark is due, if any: a pure function of the session and of what the page shows. A mark comes when there is something to do
// that the player has not done yet, points at it, and is over once it is done, with or without the mark.

import type { View } from '../../core/index.ts';
import type { SessionState } from '../../session/types.ts';
import { dueMessage, waitingMessages } from '../messages.ts';
import { promiseState } from '../../coach/index.ts';

export const MARKS = ['answer', 'inbox', 'promise', 'plan', 'block', 'run', 'why', 'first-things', 'waiting', 'look-under'] as const;
export type Mark = (typeof MARKS)[number];

/** Weeks from which on a mark may come, one thing a week; the others from the first. */
const FIRST_WEEK = { inbox: 2, 'first-things': 2, waiting: 3, 'look-under': 4 } as const;
const firstWeek: Readonly<Partial<Record<Mark, number>>> = FIRST_WEEK;

/** As it stands among the things told. */
export const toldAs = (mark: Mark): string => `mark:${mark}`;

/** What a mark goes by. */
interface Now {
  readonly session: SessionState;
  readonly view: View;
  /** The overlay on the building is another than at first. */
  readonly hasLooked: boolean;
}

const decided = ({ session }: Now, ...types: readonly string[]): boolean =>
  session.log.some(({ decision }) => types.includes(decision.type));

const isPlanning = ({ session, view }: Now): boolean => session.screen === 'office' && view.awaiting.kind === 'plan';

const isFree = (now: Now): boolean => isPlanning(now) && dueMessage(now.view) === undefined;

const opens = ({ session }: Now, panel: SessionState['panel']): boolean => session.screen === 'office' && session.panel === panel;

const hasBlocks = ({ view }: Now): boolean => view.manager.blocks.length > 0;

const inDanger = ({ view }: Now): boolean => view.promises.some((promise) => promiseState(promise, view) === 'at-risk');

/** The plan or the board is read, and nobody waits for an answer. */
const isCalm = (now: Now): boolean =>
  isFree(now) && waitingMessages(now.view).length === 0 && (opens(now, 'plan') || opens(now, 'projects'));

/** Needs that nobody has met yet. */
const openNeeds = ({ view }: Now): number => view.projects.filter((project) => project.stage !== 'live').length;

/** Is there occasion for it? */
function isDue(mark: Mark, now: Now): boolean {
  const { session, view } = now;
  switch (mark) {
    case 'answer':
      return session.screen === 'office' && dueMessage(view) !== undefined && opens(now, 'inbox');
    case 'plan':
      return isFree(now) && !opens(now, 'plan');
    case 'block':
      return isFree(now) && opens(now, 'plan') && !hasBlocks(now) && view.manager.blocksAllowed > 0 && view.projects.length > 0;
    case 'run':
      return isFree(now) && hasBlocks(now);
    case 'why':
      return session.screen === 'ledger' && session.looking !== true;
    case 'promise':
      return isPlanning(now) && inDanger(now) && !opens(now, 'promises');
    case 'inbox':
      return isPlanning(now) && waitingMessages(view).length > 0 && !opens(now, 'inbox');
    case 'first-things':
      return isCalm(now) && openNeeds(now) > 1;
    case 'waiting':
      return isCalm(now) && view.projects.some((project) => project.stage === 'need');
    case 'look-under':
      return isCalm(now);
  }
}

/** Has the player done it? */
export function isDone(mark: Mark, now: Now): boolean {
  const { session, view, hasLooked } = now;
  switch (mark) {
    case 'answer':
      return decided(now, 'answer');
    case 'plan':
      return isFree(now) && opens(now, 'plan');
    case 'block':
      return hasBlocks(now);
    case 'run':
      return session.days.length > 0;
    case 'why':
      return view.week > FIRST_WEEK.inbox && session.screen === 'office';
    case 'promise':
      return inDanger(now) && opens(now, 'promises');
    case 'inbox':
      return view.week >= FIRST_WEEK.inbox && waitingMessages(view).length > 0 && opens(now, 'inbox');
    case 'first-things':
      return decided(now, 'set-order', 'set-limit');
    case 'waiting':
      return decided(now, 'order', 'choose-option') || view.projects.some((project) => project.hasBeenCompared);
    case 'look-under':
      return hasLooked;
  }
}

/** Coached runs have marks, and those whose link asks for them. */
export const hasMarks = ({ mode, settings, tips }: SessionState): boolean =>
  settings.marks && tips !== 'off' && (mode === 'coached' || tips === 'on');

/** The first mark that is due; none while a week plays, while something is being looked at, or once the run is over. */
export function dueMark(session: SessionState, hasLooked: boolean): Mark | undefined {
  const { view, settings, shownDay, screen, selected } = session;
  if (view === undefined || !hasMarks(session) || session.readOnly === true) return undefined;
  if (selected !== undefined && selected.kind !== 'project') return undefined;
  if (screen === 'office' && shownDay !== undefined) return undefined;
  const now: Now = { session, view, hasLooked };
  // On Friday the week before is read, while the view has gone on to the next.
  const week = screen === 'ledger' ? view.week - 1 : view.week;
  return MARKS.find(
    (mark) => week >= (firstWeek[mark] ?? 1) && !settings.told.includes(toldAs(mark)) && !isDone(mark, now) && isDue(mark, now),
  );
}

/** Marks that the player has followed by now, seen or not, and that are not among the things told. */
export function followed(session: SessionState, hasLooked: boolean): readonly Mark[] {
  const { view, settings } = session;
  if (view === undefined || session.log.length === 0 || !hasMarks(session)) return [];
  return MARKS.filter((mark) => !settings.told.includes(toldAs(mark)) && isDone(mark, { session, view, hasLooked }));
}
