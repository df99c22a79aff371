// What messages brought and cost: gifts, answers that were paid for, what had to be bought in a hurry. Each leads to its message.

import type { Why, WhyLine } from '../../coach/index.ts';
import type { View } from '../../core/index.ts';
import { signedMoney, t } from '../../words/index.ts';
import { CauseButton } from '../ledger/cause-button.tsx';
import { causeText, linkOf } from '../ledger/causes.ts';
import { useTexts } from '../session.tsx';
import styles from './money.module.css';

const SUBJECT = 'run';

export function Payments({ told, view }: { readonly told: Why; readonly view: View }) {
  const texts = useTexts();
  const lines = told.groups.flatMap((group) => group.lines).filter(({ code }) => code !== 'ordered');
  if (lines.length === 0) return undefined;
  const link = (line: WhyLine) => linkOf(line, SUBJECT, texts, view);
  return (
    <table className={styles['orders']}>
      <caption>{t('money.payments')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t('money.what')}</th>
          <th scope="col" className={styles['price']}>
            {t('money.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const to = link(line);
          return (
            <tr key={index}>
              <th scope="row">
                {causeText(line, SUBJECT, texts, view)} {to !== undefined && <CauseButton link={to} />}
              </th>
              <td className="figure">{signedMoney(line.delta, texts.currency)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
