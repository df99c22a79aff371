// The goals of the run under a fold, so that what counts at the end can be read in any week.

import { useState } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import { Goals } from '../shared/goals.tsx';
import styles from './plan.module.css';

export function Aims() {
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <Button
        kind="quiet"
        className={styles['fold']}
        aria-expanded={isOpen}
        after={isOpen ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
        onPress={() => setOpen(!isOpen)}
      >
        {t('plan.goals')}
      </Button>
      {isOpen && <Goals />}
    </section>
  );
}
