// The end of the wizard: the scenario is ready, and which of its lines its author should read over.

import { ChevronRight, CircleCheck } from 'lucide-react';
import { cx, PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Adapted } from './adapt.ts';
import { Heading } from './heading.tsx';
import parts from '../page/parts.module.css';
import styles from './wizard.module.css';

const MOST_SHOWN = 24;

interface Props {
  readonly finished: Adapted & { readonly errors: number };
  readonly onBack: () => void;
  readonly onOpen: () => void;
}

export function Done({ finished: { errors, toRead, marked }, onBack, onOpen }: Props) {
  return (
    <div className={styles['wizard']}>
      <main className={styles['done']}>
        <CircleCheck size={40} aria-hidden />
        <Heading level={1}>{t('adapt.done')}</Heading>
        <p>{t('adapt.done-note')}</p>
        {errors > 0 && <p role="alert">{t('adapt.done-errors', { count: errors })}</p>}
        {toRead.length > 0 && (
          <>
            <h2>{t('adapt.done-read', { count: toRead.length })}</h2>
            <ul className={cx(parts['list'], styles['lines'])}>
              {toRead.slice(0, MOST_SHOWN).map(({ line, text }) => (
                <li key={line}>
                  <span className="figure">{line}</span>
                  <span>{text}</span>
                </li>
              ))}
            </ul>
            {toRead.length > MOST_SHOWN && <p>{t('adapt.done-read-more', { count: toRead.length - MOST_SHOWN })}</p>}
          </>
        )}
        {marked !== undefined && <p className={styles['note']}>{t('adapt.done-translations', { count: marked })}</p>}
        <div className={styles['buttons']}>
          <PlainButton onPress={onBack}>{t('adapt.back')}</PlainButton>
          <PlainButton kind="primary" after={<ChevronRight size={20} aria-hidden />} onPress={onOpen}>
            {t('adapt.done-open')}
          </PlainButton>
        </div>
      </main>
    </div>
  );
}
