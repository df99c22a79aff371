// What the learner wrote on the way and at the end, in their own words.

import type { Week } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import type { OwnViewOf } from './own-view.tsx';
import styles from './next.module.css';

/** An answer to the question of a week. */
export interface QuotedOf {
  readonly week: Week;
  /** The question as it was asked. */
  readonly asked: string;
  readonly text: string;
}

export function Quoted({ quoted, own }: { readonly quoted: readonly QuotedOf[]; readonly own: OwnViewOf | undefined }) {
  const isEmpty = quoted.length === 0 && own === undefined;
  if (isEmpty) return <p className={styles['muted']}>{t('debrief.quoted.none')}</p>;
  return (
    <ul className={styles['quotes']}>
      {quoted.map(({ week, asked, text }) => (
        <li key={week}>
          <p className={styles['muted']}>{t('debrief.quoted.week', { week, asked })}</p>
          <blockquote>{text}</blockquote>
        </li>
      ))}
      {own?.worst !== undefined && (
        <li>
          <p className={styles['muted']}>{t('debrief.first.worst')}</p>
          <blockquote>{t('report.week', { week: own.worst })}</blockquote>
        </li>
      )}
      {own?.again !== undefined && (
        <li>
          <p className={styles['muted']}>{t('debrief.first.again')}</p>
          <blockquote>{own.again}</blockquote>
        </li>
      )}
    </ul>
  );
}
