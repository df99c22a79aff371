// The way of an order to its vendor and back: what it waits for, whether it is urgent, what haste would cost, how punctual the vendor is.

import { BadgeCheck, Hourglass } from 'lucide-react';
import type { OrderView, ProjectView } from '../../core/index.ts';
import { dayAndWeek, money, percent, t } from '../../words/index.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Switch } from '../shared/switch.tsx';
import { isPending, optionOf } from './needs.ts';
import styles from './detail.module.css';

export function Procurement({ project }: { readonly project: ProjectView }) {
  const { order } = project;
  if (order === undefined || order.arrived !== undefined) return undefined;
  const { approval, vendor } = order;
  return (
    <>
      {approval?.waitsFor !== undefined && (
        <p className={styles['line']}>
          <Hourglass size={20} aria-hidden />
          {t(approval.waitsFor === 'quotes' ? 'projects.waits-quotes' : 'projects.waits-finance', { day: dayAndWeek(approval.on) })}
        </p>
      )}
      {vendor !== undefined && (
        <p className={styles['line']}>
          <BadgeCheck size={20} aria-hidden />
          {t(vendor.from === 'call' ? 'projects.vendor-call' : 'projects.vendor-quotes', { share: percent(vendor.onTime) })}
        </p>
      )}
      <Urgent project={project} order={order} />
      <Haste project={project} order={order} />
      <ProblemLine of={['expedite']} />
    </>
  );
}

interface Props {
  readonly project: ProjectView;
  readonly order: OrderView;
}

/** While the order can still be taken back, a favour can let it skip the wait. */
function Urgent({ project, order }: Props) {
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const option = optionOf(project, order.option);
  if (order.approval === undefined || option?.approval === undefined || !isPending(order, view)) return undefined;
  const { urgent } = order.approval;
  return (
    <Switch
      label={
        <>
          <span>{t('projects.urgent')}</span>{' '}
          <span className={styles['muted']}>{t('projects.urgent-means', { free: view.sponsor?.free ?? view.money.credits })}</span>
        </>
      }
      isSelected={urgent}
      isDisabled={!canPlan}
      onChange={(on) => decide({ type: 'order', project: project.id, option: order.option, ...(on ? { urgent: true } : {}) })}
    />
  );
}

/** Once the vendor has it, money buys time, once. */
function Haste({ project, order }: Props) {
  const texts = useTexts();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const { expedite, approval } = order;
  if (expedite === undefined || approval?.waitsFor !== undefined) return undefined;
  if (expedite.day !== undefined) return <p className={styles['muted']}>{t('projects.expedited', { day: dayAndWeek(expedite.day) })}</p>;
  return (
    <Switch
      label={
        <>
          <span>{t('projects.expedite')}</span>{' '}
          <span className={styles['muted']}>{t('projects.expedite-means', { amount: money(expedite.price, texts.currency) })}</span>
        </>
      }
      isSelected={expedite.planned}
      isDisabled={!canPlan}
      onChange={(on) => decide({ type: 'expedite', project: project.id, on })}
    />
  );
}
