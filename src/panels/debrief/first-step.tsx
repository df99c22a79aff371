// The first page, one screen: the learner's own view first, then the verdict, one strength and one mistake. All else stands behind the steps.

import type { Log, View, Week } from '../../core/index.ts';
import type { Debrief } from '../../debrief/index.ts';
import { t } from '../../words/index.ts';
import { FirstFinding } from './first-finding.tsx';
import { OwnView, type OwnViewOf } from './own-view.tsx';
import type { WeekPoint } from './series.ts';
import { VerdictLine } from './verdict.tsx';
import styles from './first.module.css';

export interface FirstProps {
  readonly debrief: Debrief | undefined;
  readonly points: readonly WeekPoint[];
  readonly log: Log;
  readonly view: View;
  readonly own: OwnViewOf | undefined;
  readonly onOwn: (own: OwnViewOf | undefined) => void;
  readonly isComputing: boolean;
}

/** Where the replay begins for the sake of another mistake than the one that is shown. */
function otherReplay(debrief: Debrief | undefined): { readonly week: Week; readonly title: string } | undefined {
  if (debrief === undefined) return undefined;
  const { mistake, replayFrom, replayFor } = debrief.first;
  if (replayFrom === undefined || replayFor === undefined || replayFor === mistake) return undefined;
  return { week: replayFrom, title: t(`findings.mistake.${replayFor}`) };
}

export function FirstStep({ debrief, points, log, view, own, onOwn, isComputing }: FirstProps) {
  const outcome = debrief?.outcome ?? view.outcome;
  const told = (kind: 'strength' | 'mistake') =>
    debrief?.findings.find(({ finding }) => finding.kind === kind && finding.rule === debrief.first[kind]);
  const common = { log, view, isComputing, isRead: debrief !== undefined };
  return (
    <div className={styles['first']}>
      <OwnView points={points} own={own} onOwn={onOwn} />
      {outcome !== undefined && (
        <VerdictLine outcome={outcome} weeks={debrief?.weeks ?? points.length} all={view.weeks} debrief={debrief} />
      )}
      {outcome !== undefined && (
        <>
          <FirstFinding kind="strength" told={told('strength')} {...common} outcome={outcome} />
          <FirstFinding kind="mistake" told={told('mistake')} replay={otherReplay(debrief)} {...common} outcome={outcome} />
        </>
      )}
    </div>
  );
}
