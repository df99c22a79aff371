// A security fix that is due: tonight, in the window, or not, with what each means.

import type { AssetView, PatchTime } from '../../core/index.ts';
import { PATCH_TIMES } from '../../session/types.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { usePlanning, useSession } from '../session.tsx';
import { NoticeSwitch } from '../shared/notice-switch.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './estate.module.css';

export function Fix({ asset }: { readonly asset: AssetView }) {
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  if (asset.fix === undefined) return asset.unfixed === true ? <Unfixed /> : undefined;
  const { since, when } = asset.fix;
  const choose = (value: PatchTime): void => {
    if (value !== when) decide({ type: 'patch', asset: asset.id, when: value });
  };
  return (
    <>
      <h4>{t('estate.fix')}</h4>
      <p className={styles['muted']}>{t('estate.fix-since', { day: dayAndWeek(since) })}</p>
      <Segmented
        wrap
        label={t('estate.fix')}
        value={when}
        isDisabled={!canPlan}
        onChange={choose}
        segments={PATCH_TIMES.map((value) => ({ value, label: t(`estate.fix.${value}`) }))}
      />
      <p className={styles['muted']}>{t(`estate.fix-means.${when}`)}</p>
      {asset.notice !== undefined && <NoticeSwitch about={asset.id} notice={asset.notice} />}
      <ProblemLine of={['patch']} />
    </>
  );
}

/** Nothing can be decided: no fix will come. */
const Unfixed = () => (
  <>
    <h4>{t('estate.fix')}</h4>
    <p className={styles['muted']}>{t('estate.unfixed')}</p>
  </>
);
