// The six figures as a table: before, after, signed change, a word, and the button that opens the causes. Used for a week and for
// a whole run.

import { Fragment, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { useTexts } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { causeText, weightiest } from './causes.ts';
import { badgeOf, beforeText, changeText, valueText } from './row-words.ts';
import type { LedgerWeek, Row, RowName } from './week.ts';
import { Term, type TermName } from '../shared/term.tsx';
import styles from './figures.module.css';

const COLUMNS = 6;

/** What each figure is. */
const TERMS: Readonly<Record<RowName, TermName>> = {
  money: 'capital',
  promises: 'promise',
  trust: 'trust',
  satisfaction: 'satisfaction',
  service: 'hours-lost',
  energy: 'energy',
};

interface Props {
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  readonly week: LedgerWeek;
  readonly open: RowName | undefined;
  readonly onOpen: (name: RowName | undefined) => void;
  /** The opened causes, where they stand right below their row. */
  readonly below?: ReactNode;
}

export function FiguresTable({ caption, before, after, week, open, onOpen, below }: Props) {
  return (
    <table className={styles['table']}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('ledger.figure')}</span>
          </th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
          <th scope="col">{t('ledger.change')}</th>
          <th scope="col">
            <span className="unseen">{t('ledger.word')}</span>
          </th>
          <th scope="col">
            <span className="unseen">{t('ledger.why')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {week.rows.map((row) => (
          <Fragment key={row.name}>
            <FigureRow row={row} week={week} isOpen={row.name === open} onWhy={() => onOpen(row.name === open ? undefined : row.name)} />
            {below !== undefined && row.name === open && (
              <tr className={styles['below']}>
                <td colSpan={COLUMNS}>{below}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: Row;
  readonly week: LedgerWeek;
  readonly isOpen: boolean;
  readonly onWhy: () => void;
}

function FigureRow({ row, week, isOpen, onWhy }: RowProps) {
  const texts = useTexts();
  const { currency } = texts;
  const name = t(`ledger.${row.name}`);
  const change = changeText(row, week.moves, currency);
  const cause = weightiest(row);
  return (
    <tr>
      <th scope="row">
        <Term of={TERMS[row.name]}>{name}</Term>
      </th>
      <td className={cx(styles['before'], styles['one-line'], 'figure')}>
        <span>{beforeText(row, currency)}</span>
        <ChevronRight size={16} aria-hidden />
      </td>
      <td className={cx(styles['after'], 'figure')}>{valueText(row, row.after, currency)}</td>
      <td
        className={cx(
          styles['change'],
          change === t('ledger.no-change') && styles['still'],
          // What came of promises may be told in several parts; a sum of money never leaves its sign behind.
          row.name !== 'promises' && styles['one-line'],
          'figure',
        )}
      >
        {change}
      </td>
      <td className={styles['word']}>
        <Badge kind={badgeOf(row.word)}>{t(`ledger.${row.word}`)}</Badge>
      </td>
      <td className={styles['cause']}>{cause !== undefined && causeText(cause.line, cause.subject, texts, week.view)}</td>
      <td className={styles['why']}>
        <Button
          tinted={isOpen}
          onPress={onWhy}
          aria-expanded={isOpen}
          data-place={`why:${row.name}`}
          {...(row.word === 'unchanged' ? {} : pointedAt('why'))}
        >
          {t('ledger.why')}
          <span className="unseen"> {name}</span>
        </Button>
      </td>
    </tr>
  );
}
