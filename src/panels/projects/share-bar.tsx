// A share as a bar. The figure always stands beside it in words.

import { cx } from '../shared/cx.ts';
import { Gauge } from '../shared/gauge.tsx';
import styles from './share-bar.module.css';

const WIDTH = 100;

/** `share` in ten-thousandths. */
export function ShareBar({ share, label, wide = false }: { readonly share: number; readonly label: string; readonly wide?: boolean }) {
  const filled = Math.max(0, Math.min(WIDTH, share / 100));
  return (
    <Gauge label={label} value={filled} most={WIDTH} className={cx(styles['meter'], wide && styles['wide'])}>
      <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" className={styles['bar']} aria-hidden>
        <rect width={WIDTH} height="8" className={styles['ground']} />
        <rect width={filled} height="8" className={styles['filled']} />
      </svg>
    </Gauge>
  );
}
