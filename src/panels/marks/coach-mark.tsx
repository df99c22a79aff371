// The coach mark that is due: a card, and a ring around what it speaks of. It blocks nothing and takes no focus; it is told politely, and is
// over when the thing is done.

import { useEffect } from 'react';
import { create } from 'zustand';
import type { Session } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useOverlay } from '../building/overlay.ts';
import { useLayout } from '../layout.ts';
import { dueMessage } from '../messages.ts';
import { projectTitle, shortName } from '../names.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession, useSessionStore } from '../session.tsx';
import { CardBeside } from './card-beside.tsx';
import { CardInFlow } from './card-in-flow.tsx';
import { dueMark, followed, toldAs, type Mark } from './due.ts';
import { useSlot } from './slot.tsx';

/** What each points at: the first of these that is there. */
const TARGETS: Readonly<Record<Mark, readonly string[]>> = {
  answer: ['choices'],
  plan: ['panel-plan'],
  block: ['offers', 'add-block'],
  run: ['primary'],
  why: ['why'],
  promise: ['panel-promises', 'panel-more'],
  inbox: ['panel-inbox', 'panel-more'],
  'first-things': ['move', 'panel-projects', 'panel-more'],
  waiting: ['compare', 'panel-projects', 'panel-more'],
  'look-under': ['overlay', 'menu'],
};

/** Every button that opens the causes of a figure. */
const WHY = '[data-place^="why:"]';

/** Marks that were put away, each until another week. */
const useAway = create<{ readonly away: readonly string[] }>()(() => ({ away: [] }));

export function CoachMark() {
  const session = useSession((now) => now);
  const { overlay } = useOverlay();
  const away = useAway((store) => store.away);
  const isUnderDialog = useDialogs((dialogs) => dialogs.shown !== undefined);
  const hasLooked = overlay !== 'troubles';
  useFollowed(hasLooked);
  const mark = dueMark(session, hasLooked);
  const key = `${session.runId} ${mark} ${session.view?.week}`;
  if (mark === undefined || isUnderDialog || away.includes(key)) return undefined;
  return <Due key={key} mark={mark} text={textOf(mark, session)} onAway={() => useAway.setState({ away: [...away, key] })} />;
}

function textOf(mark: Mark, { view, texts }: Session): string {
  if (view === undefined || texts === undefined) return '';
  const due = dueMessage(view);
  const [first] = view.order;
  return t(`marks.tip.${mark}`, {
    name: due === undefined ? '' : shortName(texts, due.from),
    project: first === undefined ? '' : projectTitle(texts, first),
  });
}

/** Remembers what has been done, so that nobody is told it again, in this run or in another. */
function useFollowed(hasLooked: boolean): void {
  const store = useSessionStore();
  useEffect(() => {
    const remember = (): void => {
      const now = store.getState();
      const marks = followed(now, hasLooked);
      if (marks.length > 0) now.changeSettings({ told: [...now.settings.told, ...marks.map(toldAs)] });
    };
    remember();
    return store.subscribe(remember);
  }, [store, hasLooked]);
}

/** On a phone the card would lie over the letter that is to be answered; that its answers wait is said there. */
function targetsOf(mark: Mark, first: string | undefined, isPhone: boolean): readonly string[] {
  if (mark === 'answer' && isPhone) return [];
  return mark === 'block' ? [`group-project:${first}`, ...TARGETS.block] : TARGETS[mark];
}

interface DueProps {
  readonly mark: Mark;
  readonly text: string;
  readonly onAway: () => void;
}

function Due({ mark, text, onAway }: DueProps) {
  const first = useSession((session) => session.view?.order[0]);
  const isPhone = useLayout() === 'phone';
  const store = useSessionStore();
  const change = useSession((session) => session.changeSettings);
  const slot = useSlot();
  // What it points at was pressed: that was the doing, where nothing else tells of it.
  useEffect(() => {
    if (mark !== 'why') return undefined;
    const onPress = ({ target: pressed }: Event): void => {
      if (pressed instanceof Element && pressed.closest(WHY) !== null) change({ told: [...store.getState().settings.told, toldAs(mark)] });
    };
    document.addEventListener('click', onPress, true);
    return () => document.removeEventListener('click', onPress, true);
  }, [mark, store, change]);
  const card = {
    mark,
    text,
    targets: targetsOf(mark, first, isPhone),
    onAway,
    onNoMore: () => change({ marks: false }),
  };
  return slot === null ? <CardBeside {...card} /> : <CardInFlow {...card} slot={slot} />;
}
