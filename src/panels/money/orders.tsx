// The orders as a table: what, how much, and when it left, should come or came.

import type { OptionId, OrderView, ProjectView, View } from '../../core/index.ts';
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
  const ordered = view.projects.flatMap((project) => bought(project, view));
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
        {ordered.map(({ project, option, when }) => (
          <tr key={`${project.id} ${option}`}>
            <th scope="row">
              {optionLabel(texts, project.id, option)}
              <span className={styles['when']}>
                {projectShort(texts, project.id)} · {when}
              </span>
            </th>
            <td className="figure">{money(optionOf(project, option)?.price ?? 0, texts.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Bought {
  readonly project: ProjectView;
  readonly option: OptionId;
  readonly when: string;
}

/** What was bought for a need, the bridge before the main option. */
const bought = (project: ProjectView, view: View): readonly Bought[] => [
  ...(project.bridge === undefined
    ? []
    : [{ project, option: project.bridge.option, when: t('money.bridge-since', { day: dayAndWeek(project.bridge.since) }) }]),
  ...[project.order, project.ahead].flatMap((order) =>
    order === undefined ? [] : [{ project, option: order.option, when: whenOf(order, view) }],
  ),
];

function whenOf(order: OrderView, view: View): string {
  if (isPending(order, view)) return t('money.order-pending');
  if (order.arrived !== undefined) return t('money.order-arrived', { day: dayAndWeek(order.arrived) });
  return [
    t('money.order-sent', { day: dayAndWeek(order.placed) }),
    ...approvalText(order),
    t('money.order-expected', { day: dayAndWeek(order.expected.value) }),
  ].join(', ');
}
