// A coach mark's card beside what it points at, over the page, where it covers least.

import { useEffect, useState } from 'react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { CardWords, type CardProps } from './card-words.tsx';
import { putCard, roomUnder, type Room, type Side } from './put.ts';
import { Ring } from './ring.tsx';
import { useSaid } from './said.ts';
import { useClear, useTarget } from './target.ts';
import styles from './marks.module.css';

/** Room under what scrolls, for style sheets. */
const ROOM = '--tip-room';

/** The room between header and action bar. */
function roomNow(): Room {
  const bars = [...document.querySelectorAll('[data-bar]')].map((bar) => bar.getBoundingClientRect());
  const above = bars.filter((bar) => bar.top < window.innerHeight / 2).map((bar) => bar.bottom);
  const below = bars.filter((bar) => bar.top > window.innerHeight / 2).map((bar) => bar.top);
  const panel = document.querySelector('#panel')?.getBoundingClientRect().left ?? 0;
  const room = { width: window.innerWidth, top: Math.max(0, ...above), bottom: Math.min(window.innerHeight, ...below) };
  return panel > 0 ? { ...room, panel } : room;
}

/**
 * What scrolls under a card at its lower end can be scrolled on by as much as the card takes of it, so that nothing stays covered. The room is
 * taken back only where nothing is scrolled: else what is about to be pressed would move.
 */
function useScrollRoom(pixels: number): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const isStill = document.querySelector('#panel')?.scrollTop === 0;
    if (isStill || pixels > Number.parseFloat(style.getPropertyValue(ROOM) || '0')) style.setProperty(ROOM, `${pixels}px`);
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

export function CardBeside({ mark, targets, ...words }: CardProps) {
  const target = useTarget(targets);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const isThere = target !== undefined;
  const clear = useClear(
    useSession(({ panel, screen, log, openMessage }) => `${mark} ${isThere} ${panel} ${screen} ${log.length} ${openMessage}`),
  );
  useSaid(words.text, isThere);
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
        className={cx(styles['card'], styles['beside'])}
        aria-label={t('marks.name')}
        style={{ left: place.left, top: place.top, visibility: isShown ? 'visible' : 'hidden' }}
      >
        {place.side !== undefined && <Pointer side={place.side} at={place.pointer} />}
        <CardWords {...words} />
      </aside>
    </>
  );
}
