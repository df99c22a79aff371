// The coach mark that is due: a card beside what it points at, and a ring around that. It blocks nothing and takes no focus; it is told
// politely, and is over when the thing is done.

import { useEffect, useState } from 'react';
import { Lightbulb } from 'lucide-react';
import { create } from 'zustand';
import type { Session } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useOverlay } from '../building/overlay.ts';
import { useLayout } from '../layout.ts';
import { dueMessage } from '../messages.ts';
import { projectTitle, shortName } from '../names.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession, useSessionStore } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { say } from '../speech.ts';
import { dueMark, followed, toldAs, type Mark } from './due.ts';
import { putCard, roomUnder, type Room, type Side } from './put.ts';
import { Ring } from './ring.tsx';
import { useClear, useTarget } from './target.ts';
import styles from './marks.module.css';

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

/** Room under what scrolls, for style sheets. */
const ROOM = '--tip-room';

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
  return <Card key={key} mark={mark} text={textOf(mark, session)} onAway={() => useAway.setState({ away: [...away, key] })} />;
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

/** The room between header and action bar. */
function roomNow(): Room {
  const bars = [...document.querySelectorAll('[data-bar]')].map((bar) => bar.getBoundingClientRect());
  const above = bars.filter((bar) => bar.top < window.innerHeight / 2).map((bar) => bar.bottom);
  const below = bars.filter((bar) => bar.top > window.innerHeight / 2).map((bar) => bar.top);
  const panel = document.querySelector('#panel')?.getBoundingClientRect().left ?? 0;
  const figures = document.querySelector('tbody[data-clear]')?.getBoundingClientRect().top;
  const room = { width: window.innerWidth, top: Math.max(0, ...above), bottom: Math.min(window.innerHeight, ...below), figures };
  return panel > 0 ? { ...room, panel } : room;
}

/**
 * What scrolls under a card at its lower end can be scrolled on by as much as the card takes of it, so that nothing stays covered. The room is
 * never taken back while the card is there: what is about to be pressed would move.
 */
function useScrollRoom(pixels: number): void {
  useEffect(() => {
    const { style } = document.documentElement;
    if (pixels > Number.parseFloat(style.getPropertyValue(ROOM) || '0')) style.setProperty(ROOM, `${pixels}px`);
  }, [pixels]);
  useEffect(() => () => void document.documentElement.style.removeProperty(ROOM), []);
}

/** The card's corner towards what it points at. */
const Pointer = ({ side, at }: { readonly side: Side; readonly at: number }) => (
  <span
    aria-hidden
    className={cx(styles['pointer'], styles[side])}
    style={side === 'above' || side === 'below' ? { left: at } : { top: at }}
  />
);

/** On a phone the card would lie over the letter that is to be answered; that its answers wait is said there. */
function targetsOf(mark: Mark, first: string | undefined, isPhone: boolean): readonly string[] {
  if (mark === 'answer' && isPhone) return [];
  return mark === 'block' ? [`group-project:${first}`, ...TARGETS.block] : TARGETS[mark];
}

interface CardProps {
  readonly mark: Mark;
  readonly text: string;
  readonly onAway: () => void;
}

function Card({ mark, text, onAway }: CardProps) {
  const first = useSession((session) => session.view?.order[0]);
  const isPhone = useLayout() === 'phone';
  const target = useTarget(targetsOf(mark, first, isPhone));
  const store = useSessionStore();
  const change = useSession((session) => session.changeSettings);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const isThere = target !== undefined;
  const clear = useClear(
    useSession(({ panel, screen, log, openMessage }) => `${mark} ${isThere} ${panel} ${screen} ${log.length} ${openMessage}`),
  );
  useEffect(() => {
    if (isThere) say(t('marks.said', { text }), 'mark');
  }, [isThere, text]);
  // What it points at was pressed: that was the doing, where nothing else tells of it.
  useEffect(() => {
    if (mark !== 'why') return undefined;
    const onPress = ({ target: pressed }: Event): void => {
      if (pressed instanceof Element && pressed.closest(WHY) !== null) change({ told: [...store.getState().settings.told, toldAs(mark)] });
    };
    document.addEventListener('click', onPress, true);
    return () => document.removeEventListener('click', onPress, true);
  }, [mark, store, change]);
  const size = { width: card?.offsetWidth ?? 0, height: card?.offsetHeight ?? 0 };
  const room = roomNow();
  const place = target === undefined ? undefined : putCard(target, size, room, clear.boxes, clear.focused);
  // Where there is no room beside what it points at, it would lie over that: what waits is said there itself.
  const isShown = card !== null && place?.side !== undefined;
  useScrollRoom(place !== undefined && isShown ? roomUnder(place, room) : 0);
  if (target === undefined || place === undefined) return undefined;
  return (
    <>
      {isShown && <Ring around={target} />}
      <aside
        ref={setCard}
        data-tip
        className={styles['card']}
        aria-label={t('marks.name')}
        style={{ left: place.left, top: place.top, visibility: isShown ? 'visible' : 'hidden' }}
      >
        {place.side !== undefined && <Pointer side={place.side} at={place.pointer} />}
        <p className={styles['text']}>
          <Lightbulb size={20} aria-hidden />
          <span>{text}</span>
        </p>
        <div className={styles['ways']}>
          <Button kind="quiet" onPress={onAway}>
            {t('marks.not-now')}
          </Button>
          <Button kind="quiet" onPress={() => change({ marks: false })}>
            {t('marks.no-more')}
          </Button>
        </div>
      </aside>
    </>
  );
}
