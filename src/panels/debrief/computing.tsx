// How far the computing has come, said as it is; it can be stopped and taken up again, and nothing waits for it.

import type { DebriefStep } from '../../debrief/index.ts';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import { Progress } from '../shared/progress.tsx';
import styles from './debrief.module.css';

export interface ComputingOf {
  readonly isGoing: boolean;
  readonly step?: DebriefStep;
  readonly percent?: number;
  readonly hasFailed: boolean;
  readonly ask: () => void;
  readonly cancel: () => void;
}

export function Computing({ of }: { readonly of: ComputingOf }) {
  if (!of.isGoing)
    return (
      <p className={styles['computing']}>
        <span>{t(of.hasFailed ? 'debrief.computing.failed' : 'debrief.computing.stopped')}</span>
        <Button onPress={of.ask}>{t('debrief.computing.go-on')}</Button>
      </p>
    );
  const label = t(`debrief.computing.${of.step ?? 'reading'}`);
  return (
    <div className={styles['computing']}>
      <span>
        {label} <span className="figure">{of.percent === undefined ? '' : t('format.percent', { value: of.percent })}</span>
      </span>
      <Progress label={label} {...(of.percent === undefined ? {} : { value: of.percent })} />
      <Button kind="quiet" onPress={of.cancel}>
        {t('debrief.computing.cancel')}
      </Button>
    </div>
  );
}
