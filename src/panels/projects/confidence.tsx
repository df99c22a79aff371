// How sure the player says they are of a promise; may be left unsaid. The debrief compares it with what came.

import { useState } from 'react';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import { Slider } from '../shared/slider.tsx';
import styles from './confidence.module.css';

const LEAST = 50;
const MOST = 100;
const STEP = 5;
const FIRST = 75;

export function Confidence({
  value,
  onChange,
}: {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  const [isOpen, setOpen] = useState(value !== undefined);
  const toggle = (): void => {
    onChange(isOpen ? undefined : FIRST);
    setOpen(!isOpen);
  };
  return (
    <div className={styles['confidence']}>
      <Button kind="quiet" className={styles['toggle']} aria-expanded={isOpen} onPress={toggle}>
        {t(isOpen ? 'projects.confidence-none' : 'projects.confidence')}
      </Button>
      {isOpen && (
        <div className={styles['slider']}>
          <Slider
            label={t('projects.confidence-label')}
            value={value ?? FIRST}
            least={LEAST}
            most={MOST}
            step={STEP}
            text={t('projects.confidence-value', { percent: value ?? FIRST })}
            onChange={onChange}
          />
          <span className="figure">{t('projects.confidence-value', { percent: value ?? FIRST })}</span>
        </div>
      )}
    </div>
  );
}
