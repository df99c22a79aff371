// The end of the wizard: the scenario is ready, and which of its texts its author should read over.

import { useState } from 'react';
import { ChevronRight, CircleCheck } from 'lucide-react';
import { cx, PlainButton, Segmented } from '../../panels/kit.ts';
import { languageName, t } from '../../words/index.ts';
import type { Adapted } from './adapt.ts';
import { Heading } from './heading.tsx';
import parts from '../page/parts.module.css';
import styles from './wizard.module.css';

const MOST_SHOWN = 24;

interface Props {
  readonly finished: Adapted & { readonly errors: number };
  readonly onBack: () => void;
  /** Hears the text that was chosen: with the translations, or without. */
  readonly onOpen: (text: string) => void;
}

export function Done({ finished: { text, errors, texts, translations }, onBack, onOpen }: Props) {
  const [isKept, setKept] = useState(true);
  const open = (): void => onOpen(isKept || translations === undefined ? text : translations.without);
  return (
    <div className={styles['wizard']}>
      <main className={styles['done']}>
        <CircleCheck size={40} aria-hidden />
        <Heading level={1}>{t('adapt.done')}</Heading>
        <p>{t('adapt.done-note')}</p>
        {errors > 0 && <p role="alert">{t('adapt.done-errors', { count: errors })}</p>}
        {translations !== undefined && <Languages of={translations} isKept={isKept} onKept={setKept} />}
        {texts.length > 0 && (
          <>
            <h2>{t('adapt.done-read', { count: texts.length })}</h2>
            <p>{t('adapt.done-read-note')}</p>
            <Lines of={texts.slice(0, MOST_SHOWN)} />
            {texts.length > MOST_SHOWN && (
              <details className={styles['lines']}>
                <summary>{t('adapt.done-read-more', { count: texts.length - MOST_SHOWN })}</summary>
                <Lines of={texts.slice(MOST_SHOWN)} />
              </details>
            )}
          </>
        )}
        <div className={styles['buttons']}>
          <PlainButton onPress={onBack}>{t('adapt.back')}</PlainButton>
          <PlainButton kind="primary" after={<ChevronRight size={20} aria-hidden />} onPress={open}>
            {t('adapt.done-open')}
          </PlainButton>
        </div>
      </main>
    </div>
  );
}

const Lines = ({ of }: { readonly of: Adapted['texts'] }) => (
  <ul className={cx(parts['list'], styles['lines'])}>
    {of.map(({ line, text, path }) => (
      <li key={path.join('/')}>
        <span className="figure">{t('bench.show', { line })}</span>
        <span>{text}</span>
      </li>
    ))}
  </ul>
);

interface LanguagesProps {
  readonly of: NonNullable<Adapted['translations']>;
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
}

/** What became of the translations, in a sentence, and whether they come along. */
function Languages({ of: { languages, marked }, isKept, onKept }: LanguagesProps) {
  return (
    <div className={styles['other-languages']}>
      <p>{t('adapt.done-translations', { languages: languages.map(languageName).join(', '), count: marked })}</p>
      <Segmented
        label={t('adapt.done-translation')}
        value={isKept ? 'keep' : 'leave'}
        segments={[
          { value: 'keep', label: t('adapt.done-keep') },
          { value: 'leave', label: t('adapt.done-leave') },
        ]}
        onChange={(value) => onKept(value === 'keep')}
      />
    </div>
  );
}
