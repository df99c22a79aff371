// The mentor's hint for the week that is being planned, in coached runs alone: a question; then why it is asked, with the evidence and what is
// known about it; then the place where one would look. It is made of what the player has seen, and decides nothing.

import { use, useMemo, useState } from 'react';
import { ChevronDown, ChevronUp, Eye, Lightbulb } from 'lucide-react';
import { hintFor, type Finding } from '../../coach/index.ts';
import { t } from '../../words/index.ts';
import { pointAt } from '../marks/shown.tsx';
import { thingName } from '../names.ts';
import { findingWords } from '../debrief/finding-words.ts';
import { usePlanning, useSession, useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { StageContext } from '../stage.ts';
import { hintPlace } from './hint-place.ts';
import styles from './plan.module.css';

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
    <section className={styles['hint']} aria-label={from}>
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
        {isOpen && <Why finding={finding} />}
      </div>
    </section>
  );
}

function Why({ finding }: { readonly finding: Finding }) {
  const texts = useTexts();
  const view = useView();
  const store = useSessionStore();
  const stage = use(StageContext);
  const { happened, instead, lesson, source } = findingWords(finding, texts);
  const show = (): void => {
    const { panel, thing, mark } = hintPlace(finding, view);
    const { openPanel, select } = store.getState();
    openPanel(panel);
    select(thing);
    // Asked for: the one case in which a hint moves the picture.
    if (thing !== undefined && thing.kind !== 'project') stage.look(thing);
    pointAt(mark);
    const place = t(`frame.panel.${panel}`);
    say(thing === undefined ? t('hints.shown', { place }) : t('hints.shown-thing', { place, thing: thingName(texts, thing) }));
  };
  return (
    <>
      <p>{happened}</p>
      <p>{instead}</p>
      <p>{t('hints.principle', { lesson })}</p>
      <p className={styles['note']}>{t('hints.source', { source })}</p>
      <Button before={<Eye size={18} aria-hidden />} onPress={show}>
        {t('hints.show')}
      </Button>
    </>
  );
}
