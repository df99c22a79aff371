// The title page of a scenario that has just come in a file or by a link, checked and ready: what it is, how long it takes, what it is for,
// and its start. Its heading takes the focus, which is how it is announced. Put away, its card stays below.

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ChevronRight, FileInput, Link2, ShieldCheck, Timer, X } from 'lucide-react';
import { MAX_SEED, type Offer, type ScenarioCard } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { foreign, useSession } from '../session.tsx';
import { PlainButton as Button, PlainIconButton as IconButton } from '../shared/plain-button.tsx';
import { Prose } from '../shared/prose.tsx';
import styles from './offer-page.module.css';

interface Props {
  readonly card: ScenarioCard;
  readonly offer: Offer;
}

export function OfferPage({ card, offer }: Props) {
  const startFile = useSession((session) => session.startFile);
  const dismiss = useSession((session) => session.dismissReport);
  const [seed, setSeed] = useState('');
  const [isStarting, setStarting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new offer is a new page: it is keyed by what it offers.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // All of it, with its start, not the heading alone.
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
  }, []);
  const lang = foreign(card.lang);
  const name = card.file?.name ?? '';
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // Not switched off meanwhile: the focus would fall out of it before the brief is there.
    if (isStarting) return;
    setStarting(true);
    await startFile(offer.hash, offer.mode, offer.seed ?? seed, offer.replays);
    setStarting(false);
    dismiss();
  };
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
        <form className={styles['start']} onSubmit={(event) => void begin(event)}>
          <p>
            <Timer size={18} aria-hidden />
            <span>{t('title.facts', { weeks: card.weeks, minutes: card.minutes })}</span>
          </p>
          <p>
            {offer.isLink === true ? <Link2 size={18} aria-hidden /> : <FileInput size={18} aria-hidden />}
            <span>{offer.isLink === true ? t('offer.from-link') : t('title.from-file', { name })}</span>
          </p>
          <p>
            <ShieldCheck size={18} aria-hidden />
            <span>{t('offer.checked')}</span>
          </p>
          {offer.mode === 'hand-in' && <p>{t('settings.mode-note.hand-in')}</p>}
          {offer.seed === undefined && (
            <label className={styles['seed']}>
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
            wide
            type="submit"
            after={<ChevronRight size={20} aria-hidden />}
            aria-label={
              offer.isLink === true
                ? t('title.start-of', { scenario: card.title })
                : t('title.start-of-file', { scenario: card.title, name })
            }
          >
            {t(isStarting ? 'title.starting' : 'title.start')}
          </Button>
        </form>
      </div>
    </article>
  );
}
