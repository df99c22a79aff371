// What the model leaves out, so that nobody takes a simulation for their workplace.

import { t } from '../../words/index.ts';
import styles from './next.module.css';

const LEFT_OUT = ['people', 'private', 'politics', 'vendors', 'security', 'numbers', 'transfer'] as const;

export function LeavesOut() {
  return (
    <>
      <p>{t('debrief.leaves-out.intro')}</p>
      <ul className={styles['bullets']}>
        {LEFT_OUT.map((one) => (
          <li key={one}>{t(`debrief.leaves-out.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}
