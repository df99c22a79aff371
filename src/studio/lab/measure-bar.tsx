// Beginning, watching and stopping a measurement, and what is to be said of it.

import { Play, Square } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Measuring } from './use-measuring.ts';
import styles from './lab.module.css';

interface Props {
  readonly measuring: Measuring<object>;
  readonly text: string;
  readonly startLabel: string;
  /** What is being done now. */
  readonly doing: string;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

export function MeasureBar({ measuring: { state, percent, of, broken }, text, startLabel, doing, onStart, onStop }: Props) {
  const isStale = of !== undefined && of !== text;
  return (
    <div className={styles['measure']}>
      {state === 'measuring' ? (
        <>
          <div className={styles['row']}>
            <progress max={100} value={percent} aria-label={doing} />
            <PlainButton before={<Square size={18} aria-hidden />} onPress={onStop}>
              {t('lab.stop')}
            </PlainButton>
          </div>
          <p className={styles['note']}>{doing}</p>
        </>
      ) : (
        <PlainButton kind={state === 'idle' ? 'primary' : 'outlined'} before={<Play size={18} aria-hidden />} onPress={onStart}>
          {state === 'idle' ? startLabel : t('lab.again')}
        </PlainButton>
      )}
      <p role="status" className={styles['note']}>
        {broken !== undefined
          ? t('lab.broken', { count: broken.errors })
          : state === 'failed'
            ? t('lab.failed')
            : isStale
              ? t('lab.stale')
              : ''}
      </p>
    </div>
  );
}
