// Announcing what will be done to a thing: the switch, with what it takes and what it is worth.

import type { AssetId, NoticeView, ProjectId } from '../../core/index.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { usePlanning, useSession, useView } from '../session.tsx';
import { ProblemLine } from './problem-line.tsx';
import { Switch } from './switch.tsx';
import styles from './switch.module.css';

export function NoticeSwitch({ about, notice }: { readonly about: AssetId | ProjectId; readonly notice: NoticeView }) {
  const { day } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const isSent = notice.sent !== undefined && notice.sent < day;
  return (
    <>
      <Switch
        label={
          <>
            <span className={styles['name']}>{t('projects.notice')}</span>
            <span className={styles['note']}>
              {notice.sent === undefined
                ? t('projects.notice-means')
                : notice.isOneOfMany
                  ? t('projects.notice-many')
                  : t('projects.notice-sent', { day: dayAndWeek(notice.sent) })}
            </span>
          </>
        }
        isSelected={notice.sent !== undefined}
        isDisabled={!canPlan || isSent}
        onChange={(send) => decide({ type: 'notify', about, send })}
      />
      <ProblemLine of={['notify']} />
    </>
  );
}
