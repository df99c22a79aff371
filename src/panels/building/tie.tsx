// The white-haloed line from the ring on the selected thing, which the picture draws, to its card.

import type { Place } from '../stage.ts';
import styles from './building.module.css';

const CORNER = 24;

/** The side of the card that looks at the thing, and how far up and down the line may meet it. */
function edgeOf(card: HTMLElement, x: number): { readonly x: number; readonly top: number; readonly bottom: number } {
  const isRight = card.offsetLeft > x;
  return {
    x: isRight ? card.offsetLeft : card.offsetLeft + card.offsetWidth,
    top: card.offsetTop + CORNER,
    bottom: card.offsetTop + card.offsetHeight - CORNER,
  };
}

export function Tie({ place, card }: { readonly place: Place; readonly card: HTMLElement | null }) {
  const { ring } = place;
  if (ring === undefined || card === null) return undefined;
  const edge = edgeOf(card, ring.x);
  const end = Math.min(edge.bottom, Math.max(edge.top, ring.y));
  const from = ring.x + Math.sign(edge.x - ring.x) * ring.radius;
  return (
    <svg className={styles['line']} aria-hidden>
      <path d={`M${from} ${ring.y}L${edge.x} ${end}`} stroke="#ffffff" strokeWidth="7" />
      <path d={`M${from} ${ring.y}L${edge.x} ${end}`} stroke="#1b5cb8" strokeWidth="3" />
    </svg>
  );
}
