// On or off: a row with its words left, what it costs right, and the switch at the end. The whole row can be tapped.

import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
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
    <AriaSwitch isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} className={cx(styles['switch'])}>
      <span className={styles['label']}>{label}</span>
      {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      <span className={styles['track']}>
        <span className={styles['knob']} />
      </span>
    </AriaSwitch>
  );
}
