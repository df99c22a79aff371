// The causes of a figure since the start of the run: how it was then, each cause, how it is now. Used where a figure stands outside the
// ledger: money, and the cards of the building.

import { useState } from 'react';
import type { Stock, View } from '../../core/index.ts';
import { why, type Why } from '../../coach/index.ts';
import { t } from '../../words/index.ts';
import { useSession, useTexts } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { Figure } from '../shared/figure.tsx';
import { written, type Unit } from './units.ts';
import { WhyList } from './why-list.tsx';
import styles from './since-start.module.css';

export interface WhySince {
  readonly told: Why;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The causes of a stock since the start, of one subject or of all, and whether they are open. */
export function useWhySince(stock: Stock, view: View, subject?: string): WhySince {
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const [isOpen, setOpen] = useState(false);
  return { told: why(days, log, stock, { from: 0, to: view.day - 1 }, subject), isOpen, toggle: () => setOpen(!isOpen) };
}

interface Props {
  readonly told: Why;
  readonly unit: Unit;
  readonly figure: string;
  readonly view: View;
  readonly now: number;
  /** What the figure is made of, in a line. */
  readonly note?: string;
}

export function SinceStart({ told, unit, figure, view, now, note }: Props) {
  const { currency } = useTexts();
  return (
    <section className={styles['causes']} aria-label={t('ledger.why-of', { figure })}>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <div className={styles['end']}>
        <span>{t('ledger.start')}</span>
        <span className="figure">{written(unit, now - told.delta, currency)}</span>
      </div>
      {told.groups.length === 0 ? (
        <p className={styles['note']}>{t('ledger.nothing-yet')}</p>
      ) : (
        <WhyList why={told} unit={unit} view={view} isAlone={told.groups.length === 1} />
      )}
      <div className={cx(styles['end'], styles['now'])}>
        <span>{t('ledger.now')}</span>
        <span className="figure">{written(unit, now, currency)}</span>
      </div>
    </section>
  );
}

interface FigureProps {
  readonly stock: Stock;
  readonly subject: string;
  readonly unit: Unit;
  readonly name: string;
  /** Whose figure it is: the button says it, so that it can be told from others of that name. */
  readonly owner: string;
  readonly value: string;
  readonly now: number;
  readonly view: View;
}

/** One figure of one subject, and its causes under it. */
export function FigureSince({ stock, subject, unit, name, owner, value, now, view }: FigureProps) {
  const { told, isOpen, toggle } = useWhySince(stock, view, subject);
  const of = t('ledger.figure-of', { figure: name, owner });
  return (
    <>
      <dl>
        <Figure name={name} of={of} value={value} isOpen={isOpen} onWhy={toggle} />
      </dl>
      {isOpen && <SinceStart told={told} unit={unit} figure={of} view={view} now={now} />}
    </>
  );
}
