// The title page of a scenario that has just come in a file or by a link, checked and ready: what it is, how long it takes, what it is for,
// and its start. Its heading takes the focus, which is how it is announced. Put away, its card stays below.

import { useEffect, useRef, type ReactNode } from 'react';
import { FileInput, Link2, ShieldCheck, Timer, X, type LucideIcon } from 'lucide-react';
import type { Offer, ScenarioCard } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { foreign, useSession } from '../session.tsx';
import { PlainIconButton as IconButton } from '../shared/plain-button.tsx';
import { Prose } from '../shared/prose.tsx';
import { StartForm } from './start-form.tsx';
import styles from './offer-page.module.css';

interface Props {
  readonly card: ScenarioCard;
  readonly offer: Offer;
}

export function OfferPage({ card, offer }: Props) {
  const dismiss = useSession((session) => session.dismissReport);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new offer is a new page: it is keyed by what it offers.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // All of it, with its start, not the heading alone.
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
  }, []);
  const lang = foreign(card.lang);
  const objectives = card.objectives ?? [];
  return (
    <article className={styles['page']} aria-labelledby="offer-title">
      <header className={styles['head']}>
        <div>
          <p className={styles['place']} lang={lang}>
            {card.place}
          </p>
          <h2 id="offer-title" ref={heading} tabIndex={-1} lang={lang}>
            {card.title}
          </h2>
        </div>
        <IconButton label={t('frame.close')} icon={<X size={20} aria-hidden />} onPress={dismiss} />
      </header>
      <div className={styles['body']}>
        <div className={styles['about']}>
          <Prose of={card.summary} lang={lang} />
          {objectives.length > 0 && (
            <section aria-labelledby="offer-objectives">
              <h3 id="offer-objectives">{t('offer.objectives')}</h3>
              <ul lang={lang}>
                {objectives.map((objective) => (
                  <li key={objective}>{objective}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <StartForm card={card} offer={offer} isFirst onStarted={dismiss}>
          <Fact icon={Timer}>{t('title.facts', { weeks: card.weeks, minutes: card.minutes })}</Fact>
          <Fact icon={offer.isLink === true ? Link2 : FileInput}>
            {offer.isLink === true ? t('offer.from-link') : t('title.from-file', { name: card.file?.name ?? '' })}
          </Fact>
          <Fact icon={ShieldCheck}>{t('offer.checked')}</Fact>
          {offer.mode === 'hand-in' && <p className={styles['fact']}>{t('settings.mode-note.hand-in')}</p>}
        </StartForm>
      </div>
    </article>
  );
}

function Fact({ icon: Icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <p className={styles['fact']}>
      <Icon size={18} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
