// A step of the debrief: its title, which takes the focus when the step is opened, one line of what it is for, and what belongs to it.

import type { ReactNode } from 'react';
import { t } from '../../words/index.ts';
import { place } from '../focus.ts';
import type { Step } from './step.ts';
import styles from './debrief.module.css';

export function StepFrame({ step, children }: { readonly step: Exclude<Step, 'first'>; readonly children: ReactNode }) {
  return (
    <div className={styles['step-page']}>
      <header className={styles['step-head']}>
        <h1 {...place('title')}>{t(`debrief.step.${step}`)}</h1>
        <p>{t(`debrief.step-note.${step}`)}</p>
      </header>
      {children}
    </div>
  );
}
