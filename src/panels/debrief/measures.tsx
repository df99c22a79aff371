// The measures of a run: a word, a bar and a figure for each, and what it is made of. They measure outcomes in this simulation, never a
// person.

import { Fragment, useState } from 'react';
import type { Measures, View } from '../../core/index.ts';
import { money, number, points, t } from '../../words/index.ts';
import type { RowName } from '../ledger/week.ts';
import { ShareBar } from '../projects/share-bar.tsx';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { CAUSES_OF, SHOWN, delivered, doubled, promised, restored, type MeasureName } from './basis.ts';
import styles from './measures.module.css';

function wordOf(of: number): 'strong' | 'good' | 'mixed' | 'weak' {
  if (of >= 80) return 'strong';
  if (of >= 60) return 'good';
  return of >= 40 ? 'mixed' : 'weak';
}

interface Props {
  readonly measures: Measures;
  readonly view: View;
  /** Opens the causes of one of the figures beside this table. */
  readonly onCauses: (name: RowName) => void;
}

export function MeasureTable({ measures, view, onCauses }: Props) {
  const [open, setOpen] = useState<MeasureName>();
  return (
    <table className={styles['measures']}>
      <caption className="unseen">{t('report.measures-caption')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t('report.figure')}</th>
          <th scope="col">{t('report.of-hundred-head')}</th>
          <th scope="col">{t('ledger.word')}</th>
          <th scope="col">{t('ledger.why')}</th>
        </tr>
      </thead>
      <tbody>
        {SHOWN.map((name) => (
          <Fragment key={name}>
            <tr>
              <th scope="row">{t(`report.measure.${name}`)}</th>
              <td className="figure">
                <ShareBar wide share={measures[name] * 100} label={t(`report.measure.${name}`)} />
                {t('report.of-hundred', { points: number(measures[name]) })}
              </td>
              <td>
                <b>{t(`report.word.${wordOf(measures[name])}`)}</b>
              </td>
              <td className={styles['why']}>
                <Button tinted={open === name} aria-expanded={open === name} onPress={() => setOpen(open === name ? undefined : name)}>
                  {t('ledger.why')}
                  <span className="unseen"> {t(`report.measure.${name}`)}</span>
                </Button>
              </td>
            </tr>
            {open === name && (
              <tr>
                <td colSpan={4} className={styles['basis']}>
                  <Basis name={name} view={view} />
                  <div className={styles['to-causes']}>
                    {CAUSES_OF[name].map((row) => (
                      <Button key={row} kind="quiet" onPress={() => onCauses(row)}>
                        {t('report.to-causes', { figure: t(`ledger.of-${row}`) })}
                      </Button>
                    ))}
                  </div>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers behind a measure, and how they count. */
function Basis({ name, view }: { readonly name: MeasureName; readonly view: View }) {
  const { currency } = useTexts();
  const { figures, money: cash } = view;
  switch (name) {
    case 'value':
      return <p>{t('report.basis.value', { ...delivered(view) })}</p>;
    case 'promises':
      return <p>{t('report.basis.promises', { ...promised(view) })}</p>;
    case 'satisfaction':
      return <p>{t('report.basis.satisfaction', { satisfaction: points(figures.satisfaction), trust: points(figures.trust) })}</p>;
    case 'team':
      return <p>{t('report.basis.team', { energy: points(figures.energy) })}</p>;
    case 'resilience': {
      const [data, links] = [restored(view), doubled(view)];
      return <p>{t('report.basis.resilience', { seen: data.of, data: data.all, doubled: links.of, links: links.all })}</p>;
    }
    case 'money':
      return (
        <p>
          {t('report.basis.money', {
            left: money(cash.left, currency),
            budget: money(cash.budget, currency),
            monthly: money(cash.monthly, currency),
            limit: money(cash.monthlyLimit, currency),
          })}
        </p>
      );
  }
}
