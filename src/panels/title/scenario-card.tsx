// A scenario of the menu: what it is, how long it takes, and its start. One from a reader's file says so and takes a seed, which
// shipped scenarios get by their links.

import { FileText } from 'lucide-react';
import type { ScenarioCard } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { foreign } from '../session.tsx';
import { Prose } from '../shared/prose.tsx';
import { StartForm } from './start-form.tsx';
import styles from './scenario-card.module.css';

export function Scenario({ card, isFirst }: { readonly card: ScenarioCard; readonly isFirst: boolean }) {
  const lang = foreign(card.lang);
  return (
    <article className={styles['scenario']}>
      <p className={styles['place']} lang={lang}>
        {card.place}
      </p>
      <h3 lang={lang}>{card.title}</h3>
      <Prose of={card.summary} lang={lang} />
      <p className={styles['facts']}>{t('title.facts', { weeks: card.weeks, minutes: card.minutes })}</p>
      {card.file !== undefined && (
        <p className={styles['from']}>
          <FileText size={18} aria-hidden />
          <span>{t('title.from-file', { name: card.file.name })}</span>
        </p>
      )}
      <StartForm card={card} isFirst={isFirst} />
    </article>
  );
}
