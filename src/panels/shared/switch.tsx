// On or off: a row with its words left, what it costs right, and the switch at the end. The whole row can be tapped; in it is the
// browser's own checkbox.

import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './switch.module.css';

interface Props {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Switch({ label, aside, isSelected, onChange, isDisabled = false }: Props) {
  return (
    <label className={cx('holds-input', styles['switch'])} data-selected={isSelected || undefined} data-disabled={isDisabled || undefined}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isSelected}
        className="unseen"
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['label']}>{label}</span>
      {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      <span className={styles['track']}>
        <span className={styles['knob']} />
      </span>
    </label>
  );
}
