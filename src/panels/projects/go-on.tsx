// Deciding anew about a project under way: what was spent, what is still to pay and to gain, and the three answers.

import type { AnewRuling, ProjectView } from '../../core/index.ts';
import { ANEW_RULINGS } from '../../session/types.ts';
import { dayAndWeek, money, percent, t, workdays } from '../../words/index.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './running.module.css';

const OPEN = 'open';

export function GoOn({ project }: { readonly project: ProjectView }) {
  const { currency } = useTexts();
  const { day } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const { goOn, scope } = project;
  if (goOn === undefined) return undefined;
  const { decided, toGo } = goOn;
  const rule = (value: AnewRuling | typeof OPEN): void => {
    if (value !== OPEN) decide({ type: 're-decide', project: project.id, ruling: value });
  };
  const rulings = ANEW_RULINGS.map((value) => ({ value, label: t(`projects.anew.${value}`) }));
  const today = decided?.day === day ? decided.ruling : undefined;
  return (
    <section className={styles['part']}>
      <h2>{t('projects.anew')}</h2>
      {goOn.isDue && <p>{t('projects.anew-due')}</p>}
      <p className={styles['note']}>{t('projects.anew-spent', { amount: money(goOn.spent, currency) })}</p>
      <p className={styles['note']}>
        {toGo === undefined
          ? t('projects.anew-look')
          : toGo.value === undefined
            ? t('projects.anew-cost', { cost: money(toGo.cost, currency) })
            : t('projects.anew-to-go', { cost: money(toGo.cost, currency), value: money(toGo.value, currency) })}
      </p>
      <Segmented<AnewRuling | typeof OPEN>
        wrap
        label={t('projects.anew')}
        value={today ?? OPEN}
        isDisabled={!canPlan}
        onChange={rule}
        segments={today === undefined ? [{ value: OPEN, label: t('projects.anew.open') }, ...rulings] : rulings}
      />
      {today !== undefined && (
        <p className={styles['note']}>
          {t(`projects.anew-means.${today}`, { amount: money(goOn.back, currency), days: workdays(scope?.saves ?? 0) })}
        </p>
      )}
      {decided !== undefined && decided.day < day && (
        <p className={styles['note']}>{t('projects.anew-decided', { day: dayAndWeek(decided.day) })}</p>
      )}
      {scope !== undefined && scope.cut > 0 && <p className={styles['note']}>{t('projects.scope-cut', { share: percent(scope.lost) })}</p>}
      <ProblemLine of={['re-decide']} />
    </section>
  );
}
