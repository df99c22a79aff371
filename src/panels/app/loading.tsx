// Stands where a part of the page is on its way.

import { t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import { Progress } from '../shared/progress.tsx';
import styles from './loading.module.css';

export function Loading({ isOver = false }: { /** Over the page, not in it. */ readonly isOver?: boolean }) {
  return (
    <div className={cx(styles['loading'], isOver && styles['over'])}>
      <Progress label={t('frame.loading')} isCentred />
    </div>
  );
}
