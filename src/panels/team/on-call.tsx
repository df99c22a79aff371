// Who is on call at night: one of the team, or nobody.

import { t } from '../../words/index.ts';
import { shortName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { PanelPart } from '../shared/panel.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Term } from '../shared/term.tsx';
import styles from './team.module.css';

const NOBODY = 'nobody';
/** The same person for so long is what everybody calls fair (M15). */
const FAIR_WEEKS = 2;

export function OnCall() {
  const texts = useTexts();
  const { onCall, team } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  if (onCall === undefined) return undefined;
  const choose = (value: string): void => {
    const person = team.find(({ id }) => id === value)?.id;
    if (person !== onCall.person) decide({ type: 'set-on-call', ...(person === undefined ? {} : { person }) });
  };
  const isUnfair = onCall.person !== undefined && onCall.person === onCall.last && onCall.weeks >= FAIR_WEEKS;
  return (
    <PanelPart title={<Term of="on-call">{t('team.on-call')}</Term>}>
      <Segmented
        wrap
        label={t('team.on-call')}
        value={onCall.person ?? NOBODY}
        isDisabled={!canPlan}
        onChange={choose}
        segments={[
          { value: NOBODY, label: t('team.on-call-nobody') },
          ...team.map(({ id }) => ({ value: String(id), label: shortName(texts, id) })),
        ]}
      />
      <p className={styles['note']}>
        {onCall.person === undefined
          ? t('team.on-call-none-means')
          : isUnfair
            ? t('team.on-call-unfair', { name: shortName(texts, onCall.person), weeks: onCall.weeks })
            : t('team.on-call-means')}
      </p>
      <ProblemLine of={['set-on-call']} />
    </PanelPart>
  );
}
