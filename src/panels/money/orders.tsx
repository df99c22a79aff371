// The orders as a table: what, how much, and when it left, should come or came.

import type { OrderView, View } from '../../core/index.ts';
import { dayAndWeek, money, t } from '../../words/index.ts';
import { optionLabel, projectShort } from '../names.ts';
import { isPending, optionOf } from '../projects/needs.ts';
import { useTexts } from '../session.tsx';
import styles from './money.module.css';

/** What an order waits for, or that it did not. */
function approvalText({ approval }: OrderView): readonly string[] {
  if (approval === undefined) return [];
  if (approval.urgent) return [t('money.urgent')];
  return approval.waitsFor === undefined ? [] : [t('money.order-waits', { what: approval.waitsFor, day: dayAndWeek(approval.on) })];
}

export function Orders({ view }: { readonly view: View }) {
  const texts = useTexts();
  const ordered = view.projects.flatMap((project) => (project.order === undefined ? [] : [{ project, order: project.order }]));
  if (ordered.length === 0) return <p className={styles['muted']}>{t('money.no-orders')}</p>;
  return (
    <table className={styles['orders']}>
      <caption className="unseen">{t('money.orders-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('money.what')}</th>
          <th scope="col" className={styles['price']}>
            {t('money.price')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ project, order }) => (
          <tr key={project.id}>
            <th scope="row">
              {optionLabel(texts, project.id, order.option)}
              <span className={styles['when']}>
                {projectShort(texts, project.id)} ·{' '}
                {isPending(project, view)
                  ? t('money.order-pending')
                  : order.arrived !== undefined
                    ? t('money.order-arrived', { day: dayAndWeek(order.arrived) })
                    : [
                        t('money.order-sent', { day: dayAndWeek(order.placed) }),
                        ...approvalText(order),
                        t('money.order-expected', { day: dayAndWeek(order.expected.value) }),
                      ].join(', ')}
              </span>
            </th>
            <td className="figure">{money(optionOf(project, order.option)?.price ?? 0, texts.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
