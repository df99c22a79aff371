// Money: what there is to spend once and each month, what is spoken for, the orders with their dates, and where it would end.
// Every figure that changed opens its causes.

import { useState } from 'react';
import type { View } from '../../core/index.ts';
import { why, type Why } from '../../coach/index.ts';
import { money, percent, signedMoney, t } from '../../words/index.ts';
import { WhyList } from '../ledger/why-list.tsx';
import { projectShort } from '../names.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { Term, type TermName } from '../shared/term.tsx';
import { budgetOf, type Budget } from './budget.ts';
import { MoneyBar } from './money-bar.tsx';
import { Orders } from './orders.tsx';
import { Payments } from './payments.tsx';
import styles from './money.module.css';

export function MoneyPanel() {
  const view = useView();
  const texts = useTexts();
  const capital = useWhy('capital', view);
  const budget = budgetOf(view, capital.told);
  return (
    <PanelFrame title={t('money.title')} aside={t('money.left-short', { amount: money(view.money.left, texts.currency) })}>
      <Capital view={view} budget={budget} left={capital} />
      <Running view={view} />
      <PanelPart title={t('money.orders')}>
        <Orders view={view} />
        <Payments told={capital.told} view={view} />
      </PanelPart>
      <Ahead budget={budget} />
    </PanelFrame>
  );
}

function Capital({ view, budget, left }: { readonly view: View; readonly budget: Budget; readonly left: Explained }) {
  const { currency } = useTexts();
  const cash = (cents: number): string => money(cents, currency);
  return (
    <PanelPart title={t('money.capital')}>
      <MoneyBar
        label={t('money.capital')}
        text={t('money.meter', { used: cash(budget.spent + budget.pending), all: cash(budget.given) })}
        all={budget.given}
        spent={budget.spent}
        pending={budget.pending}
      />
      <dl className={styles['figures']}>
        <Figure name={t('money.budget')} value={cash(view.money.budget)} />
        {budget.gifts > 0 && <Figure name={t('money.gifts')} value={signedMoney(budget.gifts, currency)} />}
        <Figure name={t('money.committed')} value={signedMoney(-budget.orders, currency)} />
        {budget.answers > 0 && <Figure name={t('money.answers')} value={signedMoney(-budget.answers, currency)} />}
        <Figure name={t('money.left')} value={cash(view.money.left)} isStrong isOpen={left.isOpen} onWhy={left.toggle} />
        {budget.pending > 0 && <Figure name={t('money.pending')} value={signedMoney(-budget.pending, currency)} />}
        {view.money.credits > 0 && <Figure name={t('money.credits')} term="favours" value={String(view.money.credits)} />}
      </dl>
      {left.isOpen && <Causes told={left.told} figure={t('money.left')} title={t('money.why-left')} view={view} now={view.money.left} />}
    </PanelPart>
  );
}

function Running({ view }: { readonly view: View }) {
  const { currency } = useTexts();
  const { monthly, monthlyLimit } = view.money;
  const month = useWhy('monthly', view);
  return (
    <PanelPart title={t('money.running')}>
      <MoneyBar
        label={t('money.running')}
        text={t('money.meter-months', { used: money(monthly, currency), all: money(monthlyLimit, currency) })}
        all={monthlyLimit}
        spent={monthly}
        pending={0}
      />
      <dl className={styles['figures']}>
        <Figure name={t('money.month')} value={money(monthly, currency)} isOpen={month.isOpen} onWhy={month.toggle} />
        <Figure name={t('money.month-limit')} value={money(monthlyLimit, currency)} />
        <Figure name={t('money.month-room')} value={money(monthlyLimit - monthly, currency)} isStrong />
      </dl>
      <p className={styles['muted']}>{t('money.month-note')}</p>
      {month.isOpen && <Causes told={month.told} figure={t('money.month')} title={t('money.why-month')} view={view} now={monthly} />}
    </PanelPart>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly term?: TermName;
  readonly isStrong?: boolean;
  readonly isOpen?: boolean;
  readonly onWhy?: () => void;
}

function Figure({ name, value, term, isStrong = false, isOpen = false, onWhy }: FigureProps) {
  return (
    <div className={cx(styles['figure'], isStrong && styles['strong'])}>
      <dt>{term === undefined ? name : <Term of={term}>{name}</Term>}</dt>
      <dd className="figure">
        {value}
        {onWhy !== undefined && (
          <Button tinted={isOpen} aria-expanded={isOpen} onPress={onWhy}>
            {t('money.why')}
            <span className="unseen"> {name}</span>
          </Button>
        )}
      </dd>
    </div>
  );
}

interface WhyProps {
  readonly told: Why;
  readonly figure: string;
  readonly title: string;
  readonly view: View;
  readonly now: number;
}

/** From the start of the run until today: at the start, each cause, now. */
function Causes({ told, figure, title, view, now }: WhyProps) {
  const { currency } = useTexts();
  return (
    <section className={styles['causes']} aria-label={t('money.why-of', { figure })}>
      <p className={styles['muted']}>{title}</p>
      <div className={styles['end']}>
        <span>{t('money.start')}</span>
        <span className="figure">{money(now - told.delta, currency)}</span>
      </div>
      {told.groups.length === 0 ? (
        <p className={styles['muted']}>{t('money.nothing-yet')}</p>
      ) : (
        <WhyList why={told} unit="money" view={view} />
      )}
      <div className={cx(styles['end'], styles['strong'])}>
        <span>{t('money.now')}</span>
        <span className="figure">{money(now, currency)}</span>
      </div>
    </section>
  );
}

interface Explained {
  readonly told: Why;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The causes of a stock since the start, and whether they are open. */
function useWhy(stock: 'capital' | 'monthly', view: View): Explained {
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const [isOpen, setOpen] = useState(false);
  return { told: why(days, log, stock, { from: 0, to: view.day - 1 }), isOpen, toggle: () => setOpen(!isOpen) };
}

function Ahead({ budget }: { readonly budget: Budget }) {
  const texts = useTexts();
  const cash = (cents: number): string => money(cents, texts.currency);
  return (
    <PanelPart title={t('money.forecast')}>
      <dl className={styles['figures']}>
        {budget.chosen.map((entry) => (
          <Figure
            key={entry.project}
            name={t('money.forecast-chosen', { project: projectShort(texts, entry.project) })}
            value={cash(entry.price)}
          />
        ))}
        {budget.atEnd < 0 ? (
          <Figure name={t('money.forecast-left')} value={t('money.over', { amount: cash(-budget.atEnd) })} isStrong />
        ) : (
          <Figure
            name={t('money.reserve')}
            value={`${cash(budget.atEnd)}, ${t('money.reserve-share', { share: percent(budget.reserveShare) })}`}
            isStrong
          />
        )}
      </dl>
      <p className={styles['muted']}>{t('money.forecast-open', { count: budget.openNeeds, least: cash(budget.cheapest) })}</p>
    </PanelPart>
  );
}
