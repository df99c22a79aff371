// A budget as a bar: what went out solid ink, what goes out this week blue, what is left hollow. The words stand beneath.

import { Gauge } from '../shared/gauge.tsx';
import styles from './money.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly all: number;
  readonly spent: number;
  readonly pending: number;
}

const WIDTH = 1_000;

export function MoneyBar({ label, text, all, spent, pending }: Props) {
  const scale = (value: number): number => (all <= 0 ? 0 : Math.max(0, Math.min(WIDTH, (value / all) * WIDTH)));
  return (
    <Gauge label={label} value={Math.min(all, spent + pending)} most={Math.max(1, all)} text={text}>
      <svg viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" className={styles['bar']} aria-hidden>
        <rect width={WIDTH} height="12" className={styles['hollow']} />
        <rect width={scale(spent + pending)} height="12" className={styles['waits']} />
        <rect width={scale(spent)} height="12" className={styles['gone']} />
      </svg>
      <p className={styles['muted']} aria-hidden>
        {text}
      </p>
    </Gauge>
  );
}
