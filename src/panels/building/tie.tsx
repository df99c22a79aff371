// The ring on the selected thing and the white-haloed line from it to its card.

import type { Place } from '../stage.ts';
import styles from './building.module.css';

const LEAST_RING = 17;
const MOST_RING = 30;
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
  const radius = Math.min(MOST_RING, Math.max(LEAST_RING, place.width / 2));
  const x = place.x + place.width / 2;
  const y = place.y + Math.min(place.height / 2, radius);
  const edge = card === null ? undefined : edgeOf(card, x);
  const end = edge === undefined ? undefined : Math.min(edge.bottom, Math.max(edge.top, y));
  const away = edge === undefined ? 0 : Math.sign(edge.x - x) * radius;
  return (
    <svg className={styles['line']} aria-hidden>
      {[
        { stroke: '#ffffff', width: 7 },
        { stroke: '#1b5cb8', width: 3 },
      ].map(({ stroke, width }) => (
        <g key={stroke} stroke={stroke} strokeWidth={width} fill="none">
          <circle cx={x} cy={y} r={radius} />
          {edge !== undefined && end !== undefined && <path d={`M${x + away} ${y}L${edge.x} ${end}`} />}
        </g>
      ))}
    </svg>
  );
}
