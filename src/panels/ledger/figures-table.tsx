// The five figures as a table: before, after, signed change, a word, and the button that opens the causes. Used for a week and for
// a whole run.

import { ChevronRight } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { badgeOf, changeText, valueText } from './row-words.ts';
import type { LedgerWeek, Row, RowName } from './week.ts';
import styles from './figures.module.css';

interface Props {
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  readonly week: LedgerWeek;
  readonly open: RowName | undefined;
  readonly onOpen: (name: RowName | undefined) => void;
}

export function FiguresTable({ caption, before, after, week, open, onOpen }: Props) {
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
          <FigureRow
            key={row.name}
            row={row}
            week={week}
            isOpen={row.name === open}
            onWhy={() => onOpen(row.name === open ? undefined : row.name)}
          />
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
  const { currency } = useTexts();
  const name = t(`ledger.${row.name}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={cx(styles['before'], 'figure')}>
        <span>{valueText(row, row.before, currency)}</span>
        <ChevronRight size={16} aria-hidden />
      </td>
      <td className={cx(styles['after'], 'figure')}>{valueText(row, row.after, currency)}</td>
      <td className={cx(styles['change'], 'figure')}>{changeText(row, week.moves, currency)}</td>
      <td className={styles['word']}>
        <Badge kind={badgeOf(row.word)}>{t(`ledger.${row.word}`)}</Badge>
      </td>
      <td className={styles['why']}>
        <Button tinted={isOpen} onPress={onWhy} aria-expanded={isOpen} data-place={`why:${row.name}`}>
          {t('ledger.why')}
          <span className="unseen"> {name}</span>
        </Button>
      </td>
    </tr>
  );
}
