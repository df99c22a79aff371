// What a need's bridge says of itself: since when it serves and what is to be chosen now, or what was ordered to follow it.

import { Milestone, Package } from 'lucide-react';
import type { ProjectView } from '../../core/index.ts';
import { dayAndWeek, money, t } from '../../words/index.ts';
import { optionLabel } from '../names.ts';
import { useTexts, useView } from '../session.tsx';
import { isPending, optionOf } from './needs.ts';
import styles from './detail.module.css';

export function BridgeLine({ project }: { readonly project: ProjectView }) {
  const texts = useTexts();
  const view = useView();
  const { bridge, ahead, order } = project;
  return (
    <>
      {bridge !== undefined && (
        <p className={styles['line']}>
          <Milestone size={20} aria-hidden />
          <span>
            <b>{optionLabel(texts, project.id, bridge.option)}.</b>{' '}
            {bridge.until !== undefined
              ? t('projects.bridge-until', { since: dayAndWeek(bridge.since), day: dayAndWeek(bridge.until) })
              : `${t('projects.bridge-since-day', { day: dayAndWeek(bridge.since) })}${order === undefined ? ` ${t('projects.bridge-next')}` : ''}`}
          </span>
        </p>
      )}
      {bridge === undefined && ahead === undefined && optionOf(project, order?.option)?.bridge === true && (
        <p className={styles['line']}>{t('projects.bridge-ahead')}</p>
      )}
      {ahead !== undefined && (
        <p className={styles['line']}>
          <Package size={20} aria-hidden />
          <span>
            <b>{optionLabel(texts, project.id, ahead.option)}.</b>{' '}
            {isPending(ahead, view)
              ? t('projects.ahead-waits', { amount: money(optionOf(project, ahead.option)?.price ?? 0, texts.currency) })
              : ahead.arrived !== undefined
                ? t('projects.arrived', { day: dayAndWeek(ahead.arrived) })
                : `${t('projects.ordered-on', { day: dayAndWeek(ahead.placed) })} ${t('projects.arrives', { day: dayAndWeek(ahead.expected.value) })}`}
          </span>
        </p>
      )}
    </>
  );
}
