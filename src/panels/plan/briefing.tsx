// Monday's briefing: what last week changed, at most three lines, each with its cause and the way to it; and, where weeks went by on their
// own, what stopped them. Loads with the second week.

import { useMemo } from 'react';
import { Clock } from 'lucide-react';
import { t } from '../../words/index.ts';
import { CauseButton } from '../ledger/cause-button.tsx';
import { mondayLines } from '../ledger/monday.ts';
import { comingUp } from '../ledger/coming.ts';
import { stopLink, stopText } from '../ledger/stop-words.ts';
import { RanOnNote } from '../ledger/ran-on.tsx';
import { badgeOf } from '../ledger/row-words.ts';
import { ledgerWeek } from '../ledger/week.ts';
import { useSession, useTexts } from '../session.tsx';
import { badgeIcon } from '../shared/badge.tsx';
import { cx } from '../shared/cx.ts';
import styles from './briefing.module.css';

export function Briefing() {
  const texts = useTexts();
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const ranOn = useSession((session) => session.ranOn);
  const view = useSession((session) => session.view);
  const lines = useMemo(() => {
    const week = ledgerWeek(days, log);
    return week === undefined ? [] : mondayLines(week, days, texts);
  }, [days, log, texts]);
  const coming = ranOn === undefined && view !== undefined ? comingUp(view) : [];
  return (
    <>
      <RanOnNote />
      {lines.length === 0 ? (
        <p className={styles['quiet']}>{t('plan.brief-quiet')}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.map(({ name, word, change, cause, link }) => {
            const kind = badgeOf(word);
            return (
              <li key={`${name} ${cause}`}>
                <span className={cx(styles['sign'], styles[kind])}>
                  {badgeIcon(kind === 'plain' ? 'info' : kind)}
                  {change !== undefined && <span className="unseen">{t(`ledger.${word}`)}: </span>}
                </span>
                <p>
                  {change !== undefined && (
                    <>
                      <b className="figure">{change}</b> ·{' '}
                    </>
                  )}
                  {cause} {link !== undefined && <CauseButton link={link} />}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {coming.length > 0 && view !== undefined && (
        <>
          <h3 className={styles['coming']}>{t('plan.coming')}</h3>
          <ul className={styles['lines']}>
            {coming.map((reason, index) => {
              const link = stopLink(reason, texts, view);
              return (
                <li key={index}>
                  <span className={styles['sign']}>
                    <Clock size={16} aria-hidden />
                  </span>
                  <p>
                    {stopText(reason, texts, view)} {link !== undefined && <CauseButton link={link} />}
                  </p>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
