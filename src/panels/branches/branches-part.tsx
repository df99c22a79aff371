// The tree of a run's branches and their comparison: in the dialog, and in the debrief. It asks for them when it is shown.

import { useEffect } from 'react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Progress } from '../shared/progress.tsx';
import { Comparison } from './comparison.tsx';
import { Tree } from './tree.tsx';
import styles from './branches.module.css';

export function BranchesPart() {
  const branches = useSession((session) => session.branches);
  const ask = useSession((session) => session.askBranches);
  const run = useSession((session) => session.runId);
  const saved = useSession((session) => session.savedRuns);
  // Another run on the table, or one less on this machine.
  useEffect(() => {
    if (run !== undefined && saved !== undefined) void ask();
  }, [ask, run, saved]);
  const isReady = branches?.every(({ figures, isLost }) => figures !== undefined || isLost === true) ?? false;
  return (
    <section className={styles['part']} aria-labelledby="branches-tree">
      <h2 id="branches-tree">{t('branches.tree')}</h2>
      {branches !== undefined && branches.length > 1 ? (
        <>
          <p className={styles['note']}>{t('branches.tree-note')}</p>
          <Tree branches={branches} />
          {!isReady && <Progress label={t('branches.loading')} />}
          <Comparison branches={branches} />
        </>
      ) : (
        <p className={styles['note']}>{t('branches.alone')}</p>
      )}
    </section>
  );
}
