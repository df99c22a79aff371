// The week's hours as one segmented meter: standing solid ink, blocks solid blue, answers striped, slack hollow, with the words
// beneath. A segment is an hour while they fit, else two.

import type { ManagerView } from '../../core/index.ts';
import { quarterHours, t } from '../../words/index.ts';
import { cx } from './cx.ts';
import { Gauge } from './gauge.tsx';
import { hoursOf, segmentsOf } from './hours.ts';
import styles from './meter.module.css';

export function HoursMeter({ manager }: { readonly manager: ManagerView }) {
  const spent = hoursOf(manager);
  const words = {
    standing: quarterHours(spent.standing),
    blocks: quarterHours(spent.blocks),
    answers: quarterHours(spent.answers),
    slack: quarterHours(spent.slack),
    all: quarterHours(spent.all),
  };
  return (
    <div className={styles['meter']}>
      <Gauge label={t('plan.your-hours')} value={spent.all - spent.slack} most={spent.all} text={t('plan.meter', words)}>
        <div className={styles['bars']}>
          {segmentsOf(spent).map(([first, second], index) =>
            first === second ? (
              <span key={index} className={cx(styles['bar'], styles[first])} />
            ) : (
              <span key={index} className={styles['split']}>
                <span className={cx(styles['bar'], styles[first])} />
                <span className={cx(styles['bar'], styles[second])} />
              </span>
            ),
          )}
        </div>
      </Gauge>
      <div className={styles['legend']} aria-hidden>
        <span>
          <i className={cx(styles['key'], styles['standing'])} />
          {t('plan.standing-hours', { hours: words.standing })}
        </span>
        <span>
          <i className={cx(styles['key'], styles['block'])} />
          {t('plan.block-hours', { hours: words.blocks, count: manager.blocks.length })}
        </span>
        {spent.answers > 0 && (
          <span>
            <i className={cx(styles['key'], styles['answer'])} />
            {t('plan.answer-hours', { hours: words.answers })}
          </span>
        )}
        <span>
          <i className={cx(styles['key'], styles['slack'])} />
          {t('plan.slack-hours', { hours: words.slack })}
        </span>
      </div>
    </div>
  );
}
