// The mentor's hint for the week that is being planned, in coached runs alone: a question; then why it is asked, with the evidence and what is
// known about it; then the place where one would look. It is made of what the player has seen, and decides nothing.

import { Suspense, lazy, useMemo, useState } from 'react';
import { ChevronDown, ChevronUp, Lightbulb } from 'lucide-react';
import { hintFor, type Finding } from '../../coach/index.ts';
import { debriefWords, t } from '../../words/index.ts';
import { usePlanning, useSession, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import styles from './plan.module.css';

const HintWhy = lazy(async () => {
  const [{ HintWhy: why }] = await Promise.all([import('./hint-why.tsx'), debriefWords()]);
  return { default: why };
});

export function MentorHint() {
  const canPlan = usePlanning();
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const mode = useSession((session) => session.mode);
  const hint = useMemo(() => (canPlan ? hintFor({ log, days }, mode) : undefined), [canPlan, log, days, mode]);
  const isProjected = useSession((session) => session.settings.projector);
  return hint === undefined || isProjected ? undefined : <Ladder key={hint.week} finding={hint.finding} />;
}

function Ladder({ finding }: { readonly finding: Finding }) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const from = t('plan.hint-from', { name: texts.brief.from });
  return (
    <section className={styles['hint']} aria-label={from} data-clear>
      <Lightbulb size={20} aria-hidden />
      <div>
        <p className={styles['note']}>{from}</p>
        <p className={styles['nudge']}>{t(`hints.nudge.${finding.rule}`)}</p>
        <Button
          kind="quiet"
          className={styles['rung']}
          aria-expanded={isOpen}
          after={isOpen ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
          onPress={() => setOpen(!isOpen)}
        >
          {t('hints.why')}
        </Button>
        {isOpen && (
          <Suspense>
            <HintWhy finding={finding} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
