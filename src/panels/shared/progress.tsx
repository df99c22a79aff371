// That something is under way: nothing for the first half second, then a bar that moves and its name, said once to those who listen. What
// knows how far it is says so; the rest only that it goes on. It is on the menu too, so nothing of React Aria is in it.

import { useEffect, useState } from 'react';
import { say } from '../speech.ts';
import { cx } from './cx.ts';
import styles from './progress.module.css';

/** Milliseconds that may pass in silence: a bar that flashes up and goes tells nobody anything. */
export const PATIENCE = 500;

interface Props {
  readonly label: string;
  /** 0 to 100; absent where nobody knows. */
  readonly value?: number;
  readonly isCentred?: boolean;
}

export function Progress({ label, value, isCentred = false }: Props) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
      say(label, 'progress');
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [label]);
  if (!isShown) return undefined;
  return (
    <div
      role="progressbar"
      aria-label={label}
      className={cx(styles['progress'], isCentred && styles['centred'])}
      {...(value === undefined ? {} : { 'aria-valuenow': value, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
    >
      <span>{label}</span>
      <span className={styles['track']} aria-hidden>
        {value === undefined ? (
          <span className={styles['going']} />
        ) : (
          <svg viewBox="0 0 100 1" preserveAspectRatio="none">
            <rect width={value} height="1" />
          </svg>
        )}
      </span>
    </div>
  );
}
