// The mentor's hint for the week that is being planned: one quiet line, in coached runs alone.

import { useMemo } from 'react';
import { Lightbulb } from 'lucide-react';
import { hintFor } from '../../coach/index.ts';
import { t } from '../../words/index.ts';
import { findingWords } from '../report/finding-words.ts';
import { usePlanning, useSession, useTexts } from '../session.tsx';
import { Say } from '../shared/say.tsx';
import styles from './plan.module.css';

export function MentorHint() {
  const texts = useTexts();
  const canPlan = usePlanning();
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const mode = useSession((session) => session.mode);
  const hint = useMemo(() => (canPlan ? hintFor({ log, days }, mode) : undefined), [canPlan, log, days, mode]);
  const isProjected = useSession((session) => session.settings.projector);
  if (hint === undefined || isProjected) return undefined;
  const { title, happened, instead } = findingWords(hint.finding, texts);
  return (
    <section className={styles['hint']} aria-label={t('plan.hint-from', { name: texts.brief.from })}>
      <Lightbulb size={20} aria-hidden />
      <div>
        <p>
          <Say k="plan.hint" title={title} happened={happened} />
        </p>
        <p>{instead}</p>
        <p className={styles['note']}>{t('plan.hint-from', { name: texts.brief.from })}</p>
      </div>
    </section>
  );
}
