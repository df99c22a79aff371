// The way through the debrief: its first page and three steps, as links of one navigation; the one that is shown says so.

import { t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import { STEPS, type Step } from './step.ts';
import styles from './debrief.module.css';

export function StepNav({ step, onGo }: { readonly step: Step; readonly onGo: (step: Step) => void }) {
  return (
    <nav aria-label={t('debrief.nav')} className={styles['nav']}>
      {STEPS.map((one) => (
        <button
          key={one}
          type="button"
          className={cx(styles['step'], one === step && styles['current'])}
          aria-current={one === step ? 'step' : undefined}
          onClick={() => onGo(one)}
        >
          {t(`debrief.step.${one}`)}
        </button>
      ))}
    </nav>
  );
}
