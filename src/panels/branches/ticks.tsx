// Boxes to tick, the browser's own: a group with a name, and in it what can be chosen, each by itself.

import type { ReactNode } from 'react';
import { cx } from '../shared/cx.ts';
import styles from './ticks.module.css';

interface GroupProps {
  readonly label: string;
  readonly isColumn?: boolean;
  readonly children: ReactNode;
}

export function Ticks({ label, isColumn = false, children }: GroupProps) {
  return (
    <fieldset className={cx(styles['choose'], isColumn && styles['column-of-ticks'])}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface Props {
  readonly value: string;
  /** What is ticked in the group. */
  readonly all: readonly string[];
  readonly onTick: (all: readonly string[]) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function Tick({ value, all, onTick, isDisabled = false, children }: Props) {
  const isTicked = all.includes(value);
  return (
    <label className={styles['tick']} data-disabled={isDisabled || undefined}>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isDisabled}
        onChange={() => onTick(isTicked ? all.filter((one) => one !== value) : [...all, value])}
      />
      <span>{children}</span>
    </label>
  );
}
