// After weeks that went by on their own: which, and what stopped them, each with the way to it.

import { FastForward } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useSession, useTexts } from '../session.tsx';
import { CauseButton } from './cause-button.tsx';
import { ranTitle, stopLink, stopText } from './stop-words.ts';
import styles from './ran-on.module.css';

/** More reasons at once help nobody. */
const MOST_TOLD = 3;

export function RanOnNote() {
  const texts = useTexts();
  const ranOn = useSession((session) => session.ranOn);
  const view = useSession((session) => session.view);
  if (ranOn === undefined || view === undefined) return undefined;
  const { reasons } = ranOn;
  const asksForYou = !reasons.some(({ kind }) => kind === 'enough' || kind === 'end');
  const told = reasons.slice(0, MOST_TOLD);
  return (
    <section className={styles['note']} aria-labelledby="ran-on-title">
      <FastForward size={20} aria-hidden />
      <div>
        <h2 id="ran-on-title">{ranTitle(ranOn)}</h2>
        {asksForYou && <p>{t('stops.because')}</p>}
        <ul>
          {told.map((reason, index) => {
            const link = stopLink(reason, texts, view);
            return (
              <li key={index}>
                {stopText(reason, texts, view)} {link !== undefined && <CauseButton link={link} />}
              </li>
            );
          })}
        </ul>
        {reasons.length > told.length && <p>{t('stops.more', { count: reasons.length - told.length })}</p>}
      </div>
    </section>
  );
}
