// What a coach mark's card says, and the two ways to be rid of it.

import { Lightbulb } from 'lucide-react';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import type { Mark } from './due.ts';
import styles from './marks.module.css';

interface WordsProps {
  readonly text: string;
  readonly onAway: () => void;
  readonly onNoMore: () => void;
}

export interface CardProps extends WordsProps {
  readonly mark: Mark;
  /** Names of what it may point at, best first. */
  readonly targets: readonly string[];
}

export const CardWords = ({ text, onAway, onNoMore }: WordsProps) => (
  <>
    <p className={styles['text']}>
      <Lightbulb size={20} aria-hidden />
      <span>{text}</span>
    </p>
    <div className={styles['ways']}>
      <Button kind="quiet" onPress={onAway}>
        {t('marks.not-now')}
      </Button>
      <Button kind="quiet" onPress={onNoMore}>
        {t('marks.no-more')}
      </Button>
    </div>
  </>
);
