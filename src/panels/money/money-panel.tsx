// Money: what there is to spend once and each month, what is spoken for, the orders with their dates, and where it would end.
// Every figure that changed opens its causes.

import type { View } from '../../core/index.ts';
import { money, percent, signedMoney, t } from '../../words/index.ts';
import { SinceStart, useWhySince, type WhySince } from '../ledger/since-start.tsx';
import { projectShort } from '../names.ts';
import { useTexts, useView } from '../session.tsx';
import { Figure } from '../shared/figure.tsx';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { budgetOf, owesFavours, type Budget } from './budget.ts';
import { MoneyBar } from './money-bar.tsx';
import { Orders } from './orders.tsx';
import { Payments } from './payments.tsx';
import { GapPart, SponsorPart } from './sponsor-part.tsx';
import { Term } from '../shared/term.tsx';
import styles from './money.module.css';

export function MoneyPanel() {
  const view = useView();
  const texts = useTexts();
  const capital = useWhySince('capital', view);
  const budget = budgetOf(view, capital.told);
  return (
    <PanelFrame title={t('money.title')} aside={t('money.left-short', { amount: money(view.money.left, texts.currency) })}>
      <Capital view={view} budget={budget} left={capital} />
      <Running view={view} />
      <SponsorPart view={view} />
      <GapPart view={view} />
      <PanelPart title={t('money.orders')}>
        <Orders view={view} />
        <Payments told={capital.told} view={view} />
      </PanelPart>
      <Ahead budget={budget} />
    </PanelFrame>
  );
}

function Capital({ view, budget, left }: { readonly view: View; readonly budget: Budget; readonly left: WhySince }) {
  const { currency } = useTexts();
  const cash = (cents: number): string => money(cents, currency);
  return (
    <PanelPart title={<Term of="capital">{t('money.capital')}</Term>}>
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
        <Figure name={t('money.committed')} term="committed" value={signedMoney(-budget.orders, currency)} />
        {budget.answers > 0 && <Figure name={t('money.answers')} value={signedMoney(-budget.answers, currency)} />}
        <Figure name={t('money.left')} value={cash(view.money.left)} isStrong isOpen={left.isOpen} onWhy={left.toggle} />
        {budget.pending > 0 && <Figure name={t('money.pending')} value={signedMoney(-budget.pending, currency)} />}
        {owesFavours(view) && <Figure name={t('money.credits')} term="favours" value={String(view.money.credits)} />}
      </dl>
      {left.isOpen && (
        <SinceStart told={left.told} unit="money" figure={t('money.left')} note={t('money.why-left')} view={view} now={view.money.left} />
      )}
    </PanelPart>
  );
}

function Running({ view }: { readonly view: View }) {
  const { currency } = useTexts();
  const { monthly, monthlyLimit } = view.money;
  const month = useWhySince('monthly', view);
  return (
    <PanelPart title={<Term of="run-cost">{t('money.running')}</Term>}>
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
      {month.isOpen && (
        <SinceStart told={month.told} unit="money" figure={t('money.month')} note={t('money.why-month')} view={view} now={monthly} />
      )}
    </PanelPart>
  );
}

function Ahead({ budget }: { readonly budget: Budget }) {
  const texts = useTexts();
  const cash = (cents: number): string => money(cents, texts.currency);
  return (
    <PanelPart title={<Term of="forecast-at-completion">{t('money.forecast')}</Term>}>
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
            term="reserve"
            value={`${cash(budget.atEnd)}, ${t('money.reserve-share', { share: percent(budget.reserveShare) })}`}
            isStrong
          />
        )}
      </dl>
      <p className={styles['muted']}>{t('money.forecast-open', { count: budget.openNeeds, least: cash(budget.cheapest) })}</p>
    </PanelPart>
  );
}
