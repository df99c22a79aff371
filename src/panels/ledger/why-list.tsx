// The causes of a change as a list: whom it concerns, each cause as a sentence with the decision behind it and its exact amount.
// Used by the ledger, the money panel and the end report; the sum beneath is the place's own.

import type { View } from '../../core/index.ts';
import type { Why, WhyLine } from '../../coach/index.ts';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { Portrait, type FaceMood } from '../shared/portrait.tsx';
import { CauseButton } from './cause-button.tsx';
import { causeText, linkOf, subjectOf } from './causes.ts';
import { moreIsGood, written, writtenChange, type Unit } from './units.ts';
import type { Share } from './week.ts';
import styles from './why.module.css';

interface Props {
  readonly why: Why;
  readonly unit: Unit;
  readonly view: View;
  /** Before and after of those who make up the figure; without them no "52 to 57" stands beside a name. */
  readonly shares?: readonly Share[];
  /** One subject that the place names already. */
  readonly isAlone?: boolean;
}

const moodOf = (after: number): FaceMood => (after >= 6_500 ? 'good' : after >= 4_500 ? 'fair' : 'low');

export function WhyList({ why, unit, view, shares = [], isAlone = false }: Props) {
  const texts = useTexts();
  const isOne = isAlone || why.groups.every((group) => group.subject === 'run');
  return (
    <ul className={styles['groups']}>
      {why.groups.map((group) => {
        const share = shares.find((entry) => entry.subject === group.subject);
        const isPerson = !isAlone && (texts.stakeholders[group.subject] !== undefined || texts.team[group.subject] !== undefined);
        return (
          <li key={group.subject} className={cx(styles['group'], !isPerson && styles['plain'])}>
            {isPerson && <Portrait id={group.subject} mood={moodOf(share?.after ?? 5_000)} />}
            <div className={styles['causes']}>
              {!isOne && (
                <div className={styles['who']}>
                  <b>{subjectOf(group.subject, texts)}</b>
                  {share !== undefined && (
                    <span className={cx(styles['from-to'], 'figure')}>
                      {t('ledger.from-to', {
                        before: written(unit, share.before, texts.currency),
                        after: written(unit, share.after, texts.currency),
                      })}
                    </span>
                  )}
                </div>
              )}
              <ul className={styles['lines']}>
                {group.lines.map((line, index) => (
                  <Cause key={index} line={line} subject={group.subject} unit={unit} view={view} />
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Cause({
  line,
  subject,
  unit,
  view,
}: {
  readonly line: WhyLine;
  readonly subject: string;
  readonly unit: Unit;
  readonly view: View;
}) {
  const texts = useTexts();
  const link = linkOf(line, subject, texts, view);
  const isGain = line.delta === 0 ? undefined : line.delta > 0 === moreIsGood(unit);
  return (
    <li className={styles['line']}>
      <span>
        {causeText(line, subject, texts, view)}
        {link !== undefined && <CauseButton link={link} />}
      </span>
      <span
        className={cx(
          styles['amount'],
          'figure',
          isGain === true && styles['gain'],
          isGain === false && unit !== 'money' && styles['loss'],
        )}
      >
        {writtenChange(unit, line.delta, texts.currency)}
      </span>
    </li>
  );
}
