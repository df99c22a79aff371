// The measures of a run: a word, a bar and a figure for each. They measure outcomes in this simulation, never a person.

import type { Measures } from '../../core/index.ts';
import { number, t } from '../../words/index.ts';
import { ShareBar } from '../projects/share-bar.tsx';
import styles from './report.module.css';

const SHOWN = ['value', 'promises', 'satisfaction', 'team', 'resilience', 'money'] as const satisfies readonly (keyof Measures)[];

function wordOf(points: number): 'strong' | 'good' | 'mixed' | 'weak' {
  if (points >= 80) return 'strong';
  if (points >= 60) return 'good';
  return points >= 40 ? 'mixed' : 'weak';
}

export function MeasureTable({ measures }: { readonly measures: Measures }) {
  return (
    <table className={styles['measures']}>
      <caption className="unseen">{t('report.measures-caption')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t('report.figure')}</th>
          <th scope="col">{t('report.of-hundred-head')}</th>
          <th scope="col">{t('ledger.word')}</th>
        </tr>
      </thead>
      <tbody>
        {SHOWN.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`report.measure.${name}`)}</th>
            <td className="figure">
              <ShareBar wide share={measures[name] * 100} label={t(`report.measure.${name}`)} />
              {t('report.of-hundred', { points: number(measures[name]) })}
            </td>
            <td>
              <b>{t(`report.word.${wordOf(measures[name])}`)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
