// How the work stands: estimate or guess, what is done as reported, the order and its dates, the day to order by.

import { Clock, Package, TriangleAlert } from 'lucide-react';
import type { ProjectView } from '../../core/index.ts';
import { fridayOf } from '../../session/types.ts';
import { dayAndWeek, hours, money, percent, t, weekOfDay, wholePercent, workdays } from '../../words/index.ts';
import { place } from '../focus.ts';
import { optionLabel, skillName } from '../names.ts';
import { lastStall } from '../ledger/stalls.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { BridgeLine } from './bridge-line.tsx';
import { Procurement } from './procurement.tsx';
import { ShareBar } from './share-bar.tsx';
import { isPending, optionOf } from './needs.ts';
import { Term } from '../shared/term.tsx';
import styles from './detail.module.css';

/** All of it, in ten-thousandths: the effort of a first time, the time there is. */
const WHOLE = 10_000;

export function Standing({ project }: { readonly project: ProjectView }) {
  const { estimate } = project;
  const days = useSession((session) => session.days);
  const stall = lastStall(days, project.id);
  return (
    <div className={styles['standing']}>
      {(estimate !== undefined || project.order !== undefined) && (
        <p className={styles['line']}>
          <Term of={estimate === undefined ? 'guess' : 'range'}>
            {estimate === undefined
              ? t('projects.guess', { days: workdays(project.guess) })
              : t('projects.estimate', { likely: workdays(estimate.p50), careful: workdays(estimate.p80) })}
          </Term>
          <Badge kind="plain">
            {estimate === undefined ? t('projects.guess-badge') : t('projects.estimate-made', { day: dayAndWeek(estimate.made) })}
          </Badge>
        </p>
      )}
      {estimate?.heard !== undefined && <p className={styles['muted']}>{t('projects.anchored', { week: estimate.heard })}</p>}
      {(project.spent > 0 || project.reportedDone > 0) && (
        <div className={styles['line']}>
          <ShareBar share={project.reportedDone} label={t('projects.as-reported')} />
          <span>{t('projects.reported', { share: wholePercent(project.reportedDone) })}</span>
          <span className={styles['muted']}>{t('projects.spent', { days: workdays(project.spent) })}</span>
        </div>
      )}
      {stall !== undefined && (
        <p className={styles['line']}>
          <TriangleAlert size={20} aria-hidden />
          {t('projects.stall', { hours: hours(stall.minutes) })}
        </p>
      )}
      {project.spent > 0 && project.order !== undefined && project.order.arrived === undefined && (
        <p className={styles['muted']}>{t('projects.preparing')}</p>
      )}
      {project.pressure !== undefined && project.pressure > WHOLE && (
        <p className={styles['line']}>
          <TriangleAlert size={20} aria-hidden />
          {t('projects.pressure', { share: percent(project.pressure) })}
        </p>
      )}
      {project.practice !== undefined && project.practice < WHOLE && (
        <p className={styles['line']}>{t('projects.practice', { share: percent(project.practice) })}</p>
      )}
      <Feared project={project} />
      <OrderLine project={project} />
      <BridgeLine project={project} />
      <Procurement project={project} />
      <ProblemLine of={['order', 'choose-option']} />
    </div>
  );
}

/** What a pre-mortem found (M9). */
function Feared({ project: { preMortem } }: { readonly project: ProjectView }) {
  const texts = useTexts();
  if (preMortem === undefined) return undefined;
  return (
    <p className={styles['line']}>
      <TriangleAlert size={20} aria-hidden />
      {t(`projects.risk.${preMortem.risk}`, {
        week: weekOfDay(preMortem.day),
        time: workdays(preMortem.amount),
        days: preMortem.amount,
        skill: preMortem.skill === undefined ? '' : skillName(texts, preMortem.skill),
      })}
    </p>
  );
}

function OrderLine({ project }: { readonly project: ProjectView }) {
  const texts = useTexts();
  const view = useView();
  const { order } = project;
  const chosen = optionOf(project, order?.option ?? project.chosen);
  const price = chosen === undefined ? '' : money(chosen.price, texts.currency);
  const left = money(view.money.left, texts.currency);
  if (order !== undefined) {
    const { expected } = order;
    const label = optionLabel(texts, project.id, order.option);
    return (
      <p className={styles['line']} {...place('order')}>
        <Package size={20} aria-hidden />
        <span>
          <b>{label}.</b>{' '}
          {isPending(order, view)
            ? t('projects.order-waits', { amount: price, left })
            : order.arrived !== undefined
              ? t('projects.arrived', { day: dayAndWeek(order.arrived) })
              : `${t('projects.ordered-on', { day: dayAndWeek(order.placed) })} ${
                  expected.seen === undefined
                    ? t('projects.arrives', { day: dayAndWeek(expected.value) })
                    : t('projects.arrives-asked', { day: dayAndWeek(expected.value), seen: dayAndWeek(expected.seen) })
                }`}
        </span>
      </p>
    );
  }
  return (
    <>
      {chosen !== undefined && (
        <p className={styles['line']}>
          <Package size={20} aria-hidden />
          {chosen.price > view.money.left
            ? t('projects.order-short', { amount: price, left })
            : t('projects.order-says', { amount: price, left })}
        </p>
      )}
      {project.orderBy !== undefined && project.stage !== 'live' && (
        <OrderBy day={project.orderBy} wanted={project.wanted} today={view.day} />
      )}
    </>
  );
}

function OrderBy({ day, wanted, today }: { readonly day: number; readonly wanted: number; readonly today: number }) {
  const isPast = day < today || fridayOf(wanted) < today;
  return (
    <p className={styles['line']}>
      {isPast ? <TriangleAlert size={20} aria-hidden /> : <Clock size={20} aria-hidden />}
      {t(isPast ? 'projects.order-by-passed' : 'projects.order-by', { day: dayAndWeek(Math.max(0, day)), week: wanted })}
    </p>
  );
}
