// Monday's briefing: what last week changed, at most three lines, each with its cause and the way to it; and, where weeks went by on their
// own, what stopped them. Loads with the second week.

import { useMemo } from 'react';
import { t } from '../../words/index.ts';
import { CauseButton } from '../ledger/cause-button.tsx';
import { mondayLines } from '../ledger/monday.ts';
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
  const lines = useMemo(() => {
    const week = ledgerWeek(days, log);
    return week === undefined ? [] : mondayLines(week, days, texts);
  }, [days, log, texts]);
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
    </>
  );
}
