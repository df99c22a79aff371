// A scenario of the menu: what it is, how long it takes, and its start. One from a reader's file says so and takes a seed, which
// shipped scenarios get by their links.

import { useState, type FormEvent } from 'react';
import { ChevronRight, FileText } from 'lucide-react';
import { MAX_SEED, type ScenarioCard } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { foreign, useSession } from '../session.tsx';
import { PlainButton as Button } from '../shared/plain-button.tsx';
import { cx } from '../shared/cx.ts';
import { Prose } from '../shared/prose.tsx';
import styles from './scenario-card.module.css';

export function Scenario({ card }: { readonly card: ScenarioCard }) {
  const start = useSession((session) => session.start);
  const startFile = useSession((session) => session.startFile);
  const [seed, setSeed] = useState('');
  const [isStarting, setStarting] = useState(false);
  const lang = foreign(card.lang);
  const { file } = card;
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // Not switched off meanwhile: the focus would fall out of it before the brief is there.
    if (isStarting) return;
    setStarting(true);
    await (file === undefined ? start(card.id) : startFile(file.hash, undefined, seed));
    setStarting(false);
  };
  return (
    <article className={styles['scenario']}>
      <div>
        <p className={styles['place']} lang={lang}>
          {card.place}
        </p>
        <h3 lang={lang}>{card.title}</h3>
        <Prose of={card.summary} lang={lang} />
        <p className={styles['facts']}>{t('title.facts', { weeks: card.weeks, minutes: card.minutes })}</p>
        {file !== undefined && (
          <p className={styles['from']}>
            <FileText size={18} aria-hidden />
            <span>{t('title.from-file', { name: file.name })}</span>
          </p>
        )}
      </div>
      <form className={styles['start']} onSubmit={(event) => void begin(event)}>
        {file !== undefined && (
          <label className={cx(styles['seed'])}>
            {t('title.seed')}
            <input
              value={seed}
              onChange={({ target }) => setSeed(target.value)}
              maxLength={MAX_SEED}
              autoComplete="off"
              spellCheck="false"
              placeholder={t('title.seed-none')}
            />
          </label>
        )}
        <Button
          kind="primary"
          type="submit"
          after={<ChevronRight size={20} aria-hidden />}
          aria-label={
            file === undefined
              ? t('title.start-of', { scenario: card.title })
              : t('title.start-of-file', { scenario: card.title, name: file.name })
          }
        >
          {t(isStarting ? 'title.starting' : 'title.start')}
        </Button>
      </form>
    </article>
  );
}
