// Goes through the weeks: a slider on the timeline's own axis, and a button each for the week before and after.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Week } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { IconButton } from '../shared/button.tsx';
import type { Axis } from './axis.ts';
import styles from './timeline.module.css';

interface Props {
  readonly axis: Axis;
  /** The last week that has run. */
  readonly last: Week;
  readonly shown: Week;
  readonly onShow: (week: Week) => void;
}

export function Scrubber({ axis, last, shown, onShow }: Props) {
  const share = (value: number): string => `${(value / axis.width) * 100}%`;
  return (
    <div className={styles['scrubber']}>
      <div className={styles['track']} style={{ paddingLeft: share(axis.x(1)), width: share(axis.x(Math.max(2, last))) }}>
        <input
          type="range"
          min={1}
          max={last}
          step={1}
          value={shown}
          aria-label={t('debrief.happened.scrub')}
          aria-valuetext={t('report.week', { week: shown })}
          onChange={({ target }) => onShow(Number(target.value))}
        />
      </div>
      <IconButton
        label={t('replay.before')}
        icon={<ChevronLeft size={20} aria-hidden />}
        isDisabled={shown <= 1}
        onPress={() => onShow(shown - 1)}
      />
      <IconButton
        label={t('replay.after')}
        icon={<ChevronRight size={20} aria-hidden />}
        isDisabled={shown >= last}
        onPress={() => onShow(shown + 1)}
      />
    </div>
  );
}
