// A share as a bar. The figure always stands beside it in words.

import { Meter } from 'react-aria-components';
import { cx } from '../shared/cx.ts';
import styles from './share-bar.module.css';

const WIDTH = 100;

/** `share` in ten-thousandths. */
export function ShareBar({ share, label, wide = false }: { readonly share: number; readonly label: string; readonly wide?: boolean }) {
  const filled = Math.max(0, Math.min(WIDTH, share / 100));
  return (
    <Meter aria-label={label} value={filled} className={cx(styles['meter'], wide && styles['wide'])}>
      <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" className={styles['bar']} aria-hidden>
        <rect width={WIDTH} height="8" className={styles['ground']} />
        <rect width={filled} height="8" className={styles['filled']} />
      </svg>
    </Meter>
  );
}
