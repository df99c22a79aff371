// The sponsor's favours: how many, what brings the next, and what using one now would cost. And what money is missing (M33, C12).

import type { View } from '../../core/index.ts';
import { dayAndWeek, money, t } from '../../words/index.ts';
import { shortName } from '../names.ts';
import { useTexts } from '../session.tsx';
import { Figure } from '../shared/figure.tsx';
import { PanelPart } from '../shared/panel.tsx';
import { Term } from '../shared/term.tsx';
import styles from './money.module.css';

export function SponsorPart({ view }: { readonly view: View }) {
  const texts = useTexts();
  const { sponsor } = view;
  if (sponsor === undefined) return undefined;
  const name = shortName(texts, sponsor.who);
  return (
    <PanelPart title={<Term of="sponsor">{t('money.sponsor')}</Term>}>
      <dl className={styles['figures']}>
        <Figure
          name={t('money.credits')}
          term="favours"
          value={`${view.money.credits}, ${t('money.favours-free', { free: sponsor.free })}`}
          isStrong
        />
      </dl>
      <p>
        {sponsor.briefed === undefined
          ? t('money.never-briefed', { name })
          : t('money.briefed', { name, day: dayAndWeek(sponsor.briefed) })}{' '}
        {t('money.uses', { count: sponsor.uses.length })}
      </p>
      <p className={styles['muted']}>{t('money.next-favour', { count: sponsor.toNext, name })}</p>
      {sponsor.overused && <p>{t('money.overused')}</p>}
      {sponsor.unbriefed && <p>{t('money.unbriefed', { name })}</p>}
    </PanelPart>
  );
}

export function GapPart({ view }: { readonly view: View }) {
  const { currency } = useTexts();
  const { gap } = view.money;
  if (gap === undefined || (gap.capital === 0 && gap.monthly === 0)) return undefined;
  return (
    <PanelPart title={<Term of="business-case">{t('money.case')}</Term>}>
      <dl className={styles['figures']}>
        {gap.capital > 0 && <Figure name={t('money.gap')} value={money(gap.capital, currency)} isStrong />}
        {gap.monthly > 0 && <Figure name={t('money.gap-month')} value={money(gap.monthly, currency)} isStrong />}
      </dl>
      <p className={styles['muted']}>
        {gap.again && gap.asked !== undefined ? t('money.case-again', { day: dayAndWeek(gap.asked) }) : t('money.case-note')}
      </p>
    </PanelPart>
  );
}
