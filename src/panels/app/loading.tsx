// Stands where something is on its way: a word and a bar that moves. It comes after a moment, for most things are there sooner.

import { t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import styles from './loading.module.css';

export function Loading({ isOver = false }: { /** Over the page, not in it. */ readonly isOver?: boolean }) {
  return (
    <div className={cx(styles['loading'], isOver && styles['over'])}>
      <p aria-hidden>{t('frame.loading')}</p>
      <progress aria-label={t('frame.loading')} />
    </div>
  );
}
