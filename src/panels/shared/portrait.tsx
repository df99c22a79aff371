// The face of a person in a circle, drawn from their id. Decoration: the name always stands beside it.

import { cx } from './cx.ts';
import { looksOf } from './looks.ts';
import styles from './portrait.module.css';

export type Mood = 'good' | 'fair' | 'low';

const INK = '#14213d';

function Hair({ style, colour }: { readonly style: number; readonly colour: string }) {
  switch (style) {
    case 0: return <path d="M-10.6 0A10.6 10.6 0 0 1 10.6 0Q5-5.5-1.5-5.2-7-4.4-10.6 0Z" fill={colour} />;
    case 1: return <path d="M-10.4 0A10.4 10.4 0 0 1 10.4 0Q2-6.5-10.4 0Z" fill={colour} />;
    case 2: return <path d="M-10.4-.6A10.4 10.4 0 0 1 10.4-.6Q0-8.4-10.4-.6ZM-4.6-11.4A4.8 4.8 0 1 1 4.6-11.4Z" fill={colour} />;
    case 3: return <path d="M-11 1.6Q-13.4-14 0-14 13.4-14 11 1.6 7-4.8 0-4.8-7-4.8-11 1.6Z" fill={colour} />;
    default: return <path d="M-11 12V0A11 11 0 0 1 11 0V12H7.4V-1Q0-7-7.4-1V12Z" fill={colour} />;
  }
}

function Mouth({ mood }: { readonly mood: Mood }) {
  const curve = mood === 'good' ? 'M-3 4.4Q0 8 3.2 4.4' : mood === 'fair' ? 'M-2.4 5.4H2.8' : 'M-3 6.4Q0 3 3.2 6.4';
  return (
    <>
      <path d={curve} stroke={INK} strokeWidth="1.3" fill="none" strokeLinecap="round" />
      {mood === 'low' && <path d="M-5.2-2.8-1.8-1.8M5.6-2.8 2.2-1.8" stroke={INK} strokeWidth="1.2" strokeLinecap="round" />}
    </>
  );
}

export function Portrait({ id, mood = 'fair', large = false }: { readonly id: string; readonly mood?: Mood; readonly large?: boolean }) {
  const looks = looksOf(id);
  return (
    <svg viewBox="-20 -20 40 40" aria-hidden className={cx(styles['portrait'], large && styles['large'])}>
      <rect x="-20" y="-20" width="40" height="40" fill={looks.ground} />
      {looks.style === 1 && <path d="M-11.5 11Q-14-14 0-13.4 14-14 11.5 11Z" fill={looks.hair} />}
      <path d="M-17 24Q-16 11 0 11 16 11 17 24Z" fill={looks.top} />
      <rect x="-3.6" y="5" width="7.2" height="9" rx="3" fill={looks.skin} />
      <g transform="translate(0 -1)">
        <circle r="10" fill={looks.skin} />
        <Hair style={looks.style} colour={looks.hair} />
        <circle cx="-3.2" cy="1" r="1.3" fill={INK} />
        <circle cx="3.4" cy="1" r="1.3" fill={INK} />
        <Mouth mood={mood} />
      </g>
    </svg>
  );
}
