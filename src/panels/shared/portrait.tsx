// The face of a person in a circle, the same as in the building. Decoration: the name always stands beside it.

import { portraitOf, type Mood } from '../../picture/index.ts';
import { useTexts } from '../session.tsx';
import { cx } from './cx.ts';
import { Drawn } from './drawn.tsx';
import styles from './portrait.module.css';

export type FaceMood = 'good' | 'fair' | 'low';

const DRAWN: Readonly<Record<FaceMood, Mood>> = { good: 'good', fair: 'ok', low: 'bad' };

export function Portrait({
  id,
  mood = 'fair',
  large = false,
}: {
  readonly id: string;
  readonly mood?: FaceMood;
  readonly large?: boolean;
}) {
  const texts = useTexts();
  const inTeam = texts.team[id];
  const { viewBox, ground, shapes } = portraitOf(
    id,
    DRAWN[mood],
    inTeam === undefined ? 'named' : 'team',
    (inTeam ?? texts.stakeholders[id])?.looks,
  );
  return (
    <svg viewBox={viewBox} aria-hidden className={cx(styles['portrait'], large && styles['large'])}>
      <rect x="-20" y="-20" width="40" height="40" fill={ground} />
      <Drawn shapes={shapes} />
    </svg>
  );
}
